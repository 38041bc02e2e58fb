// SPDX-License-Identifier: GPL-3.0-or-later
// Logs of a million lines traced on registers of a hundred thousand to ten million holdings: beside
// it the bare reading of the file, and grep as the floor of what is done by hand.
//
//     bench_trace [DATA-SET…]     by default reg1m; reg100k, reg10m, bgp
//
// One core is processor time, all cores and grep are time on the wall: believe those on an idle
// machine only, or the ratio of all cores to one, measured in turns.
#include "registry/trace/trace.h"
#include "data_sets.h"
#include "net/address_finder.h"

#include <unistd.h>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <functional>
#include <numeric>
#include <thread>

namespace {

using namespace sextant;
using namespace sextant::registry;
using bench::Chance;
using bench::DataSet;
namespace fs = std::filesystem;

constexpr std::size_t kLines = 1'000'000;

template <typename T>
T must(Result<T> result)
{
  if (!result) {
    std::fprintf(stderr, "%s\n", std::string(result.error().code.id).c_str());
    std::exit(1);
  }
  if constexpr (!std::is_void_v<T>) return *std::move(result);
}

/// Of each holding a party of its own would cost memory that no register needs: one in ten has.
TraceTable tableOf(const DataSet& data)
{
  std::vector<net::IndexEntry> entries = data.entries;
  std::vector<TraceParty> parties;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (i % 10 == 0) {
      const std::string number = std::to_string(i);
      parties.push_back({number, "示例单位" + number, "示例单位" + number});
    }
    entries[i].handle =
        TraceTable::handleOf(static_cast<PartyNumber>(parties.size() - 1), model::Kind::assignment);
  }
  return {Moment{}, entries, std::move(parties)};
}

/// An address inside an entry.
net::Address inside(const net::Prefix& prefix, Chance& chance)
{
  const net::Address random{chance.next(), chance.next()};
  return prefix.address() | (random & ~net::Address::mask(prefix.length()));
}

enum class Drawn { alike, zipf };

/// Places of entries: each as likely, or the k-th of a shuffled list k times as seldom as the
/// first.
class Draw {
 public:
  Draw(std::size_t count, Drawn drawn, Chance& chance)
      : m_shuffled(count), m_drawn(drawn), m_chance(chance)
  {
    std::iota(m_shuffled.begin(), m_shuffled.end(), std::size_t{0});
    for (std::size_t i = count; i > 1; --i)
      std::swap(m_shuffled[i - 1], m_shuffled[chance.below(i)]);
  }
  std::size_t next()
  {
    if (m_drawn == Drawn::alike) return m_chance.below(m_shuffled.size());
    const double rank = std::pow(static_cast<double>(m_shuffled.size()), m_chance.share()) - 1;
    return m_shuffled[std::min(static_cast<std::size_t>(rank), m_shuffled.size() - 1)];
  }

 private:
  std::vector<std::size_t> m_shuffled;
  Drawn m_drawn;
  Chance& m_chance;
};

using Line = std::function<std::string(const std::string& address, Chance& chance)>;

std::string nginxLine(const std::string& address, Chance& chance)
{
  static const std::array<const char*, 3> kAgents{
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:109.0) Gecko/20100101 Firefox/115.0",
      "curl/7.88.1",
      "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 "
      "Safari/537.36"};
  const auto two = [&chance] { return std::to_string(10 + chance.below(50)); };
  return address + " - - [20/Nov/2026:08:" + two() + ':' + two() + " +0800] \"GET /news/" +
         std::to_string(chance.below(99'999)) + ".html HTTP/1.1\" 200 " +
         std::to_string(chance.below(99'999)) + " \"https://www.example.com/\" \"" +
         kAgents[chance.below(kAgents.size())] + "\"\n";
}

void writeLog(const fs::path& path, const DataSet& data, Drawn drawn, const Line& line)
{
  Chance chance(1);
  Draw draw(data.entries.size(), drawn, chance);
  // An entry's host is the same each time it is drawn by Zipf's law, as a log's clients are.
  std::FILE* file = std::fopen(path.c_str(), "wb");
  if (file == nullptr) std::exit(1);
  for (std::size_t i = 0; i < kLines; ++i) {
    const std::size_t place = draw.next();
    Chance own(drawn == Drawn::zipf ? place : chance.next());
    std::fputs(line(net::toString(inside(data.entries[place].prefix, own)), chance).c_str(), file);
  }
  std::fclose(file);
}

enum class Clock { wall, processor };

double now(Clock clock)
{
  timespec time{};
  clock_gettime(clock == Clock::wall ? CLOCK_MONOTONIC : CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

double secondsOnce(const std::function<void()>& work, Clock clock)
{
  const double start = now(clock);
  work();
  return now(clock) - start;
}

double median(std::array<double, 5> runs)
{
  std::ranges::sort(runs);
  return runs[runs.size() / 2];
}

double secondsOf(const std::function<void()>& work, Clock clock)
{
  std::array<double, 5> runs{};
  for (double& run : runs) run = secondsOnce(work, clock);
  return median(runs);
}

/// The rows about one log.
class Report {
 public:
  Report(const TraceTable& table, fs::path log)
      : m_table(table), m_log(std::move(log)), m_bytes(static_cast<double>(fs::file_size(m_log)))
  {
    const TraceCount count =
        must(countTrace(m_table, must(openText(m_log)), {}, base::noProgress()));
    m_addresses = static_cast<double>(count.all.hits);
    std::printf("%s: %.0f MB, %.0f addresses, %zu unheld\n", m_log.filename().c_str(),
                m_bytes / 1e6, m_addresses, count.unheld.size());
  }

  void print()
  {
    m_reading = row("read the file (floor)", [this] { read([](std::string_view) {}); });
    row(
        "grep -oE, no lookup",
        [this] {
          const std::string command = "LC_ALL=C grep -oE '[0-9a-fA-F:]{2,}:[0-9a-fA-F:.]+' '" +
                                      m_log.string() + "' | cat > /dev/null";
          if (std::system(command.c_str()) != 0) std::exit(1);
        },
        Clock::wall);
    std::vector<net::FoundAddress> found;
    row("find and parse, one core", [&] {
      read([&found](std::string_view text) {
        found.clear();
        net::findAddresses(text, 0, text.size(), found);
      });
    });
    std::vector<net::Address> addresses;
    std::vector<Traced> traced;
    row("find, parse, resolve, one core", [&] {
      read([&](std::string_view text) {
        found.clear();
        addresses.clear();
        net::findAddresses(text, 0, text.size(), found);
        for (const net::FoundAddress& one : found) addresses.push_back(one.address);
        traced.resize(addresses.size());
        m_table.trace(addresses, traced);
      });
    });
    onOneAndAll("count by holder", [this](unsigned threads) { count(threads); });
    onOneAndAll("annotate", [this](unsigned threads) { annotated(threads); });
    onOneAndAll("places for JSON", [this](unsigned threads) { places(threads); });
  }

 private:
  /// In turns, since only the ratio of the two says anything on a busy machine.
  void onOneAndAll(const std::string& what, const std::function<void(unsigned threads)>& work) const
  {
    row((what + ", one core").c_str(), [&] { work(1); });
    std::array<double, 5> one{};
    std::array<double, 5> all{};
    for (std::size_t i = 0; i < one.size(); ++i) {
      one[i] = secondsOnce([&] { work(1); }, Clock::wall);
      all[i] = secondsOnce([&] { work(0); }, Clock::wall);
    }
    std::printf("  %-31s %7.3f s on the wall, %.3f s on one: %.2f x\n",
                (what + ", all cores").c_str(), median(all), median(one),
                median(one) / median(all));
  }

  double row(const char* what, const std::function<void()>& work,
             Clock clock = Clock::processor) const
  {
    const double seconds = secondsOf(work, clock);
    std::printf("  %-31s %7.3f s %8.2f M addresses/s %8.0f MB/s", what, seconds,
                m_addresses / seconds / 1e6, m_bytes / seconds / 1e6);
    if (m_reading > 0) std::printf(" %7.1f x reading", seconds / m_reading);
    std::printf("\n");
    std::fflush(stdout);
    return seconds;
  }

  void read(const std::function<void(std::string_view)>& see) const
  {
    const TraceInput input = must(openText(m_log));
    std::vector<char> block(std::size_t{1} << 18U);
    while (const std::size_t size = must(input.read(block, base::noProgress()))) {
      see({block.data(), size});
    }
  }
  void count(unsigned threads) const
  {
    must(countTrace(m_table, must(openText(m_log)), {.threads = threads}, base::noProgress()));
  }
  void annotated(unsigned threads) const
  {
    must(annotate(
        m_table, must(openText(m_log)), [](std::string_view, bool) { return Result<>(); },
        {.threads = threads}, base::noProgress()));
  }
  void places(unsigned threads) const
  {
    const auto wording = [](const TracePlace& place, std::string& out) {
      out += static_cast<char>(place.column);
    };
    must(traceLines(
        m_table, must(openText(m_log)), wording, [](std::string_view, bool) { return Result<>(); },
        {.threads = threads}, base::noProgress()));
  }

  const TraceTable& m_table;
  fs::path m_log;
  double m_bytes;
  double m_addresses = 0;
  double m_reading = 0;
};

void run(const std::string& name, const fs::path& folder)
{
  const DataSet data = bench::dataSet(name);
  std::printf("%s: %zu holdings, %u cores\n", name.c_str(), data.entries.size(),
              std::thread::hardware_concurrency());
  const TraceTable table = tableOf(data);
  const auto plain = [](const std::string& address, Chance&) { return address + '\n'; };
  const struct {
    const char* file;
    Drawn drawn;
    Line line;
  } logs[] = {{"nginx, clients by Zipf", Drawn::zipf, nginxLine},
              {"nginx, all clients alike", Drawn::alike, nginxLine},
              {"bare addresses, all alike", Drawn::alike, plain}};
  for (const auto& log : logs) {
    const fs::path path = folder / log.file;
    writeLog(path, data, log.drawn, log.line);
    Report(table, path).print();
    fs::remove(path);
  }
}

}  // namespace

int main(int argc, char** argv)
{
  std::vector<std::string> names(argv + 1, argv + argc);
  if (names.empty()) names.emplace_back("reg1m");
  std::string folder = (fs::temp_directory_path() / "sextant-bench-XXXXXX").string();
  if (mkdtemp(folder.data()) == nullptr) return 1;
  for (const std::string& name : names) run(name, folder);
  fs::remove_all(folder);
}
