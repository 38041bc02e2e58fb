// SPDX-License-Identifier: GPL-3.0-or-later
// A register of a million holdings, each figure beside what SQLite alone takes for the same rows.
//
//     bench_register [DATA-SET]     reg1m unless said; reg100k, reg10m
#include "../bare_rows.h"
#include "../nation_plan.h"
#include "bare_sqlite.h"
#include "made_register.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <functional>

namespace {

using namespace sextant;
using bench::must;
namespace fs = std::filesystem;

double seconds(const std::function<void()>& work)
{
  return bench::medianSeconds(1, work);
}

/// A figure in milliseconds beside its floor, and whether the goal is met.
void row(const char* what, double ours, double floor, const char* goal, bool met)
{
  std::printf("%-44s %12.3f ms", what, ours * 1e3);
  std::printf(floor > 0 ? " %12.3f ms %7.2f" : "                        ", floor * 1e3,
              ours / floor);
  std::printf("  %-26s %s\n", goal, *goal == '\0' ? "" : (met ? "met" : "MISSED"));
  std::fflush(stdout);
}

class Bench {
 public:
  Bench(const bench::DataSet& data, const fs::path& folder)
      : m_data(data),
        m_path((folder / "bench.sextant").string()),
        m_bare((folder / "bare.db").string())
  {
  }

  void run()
  {
    std::printf("%-44s %15s %15s %7s\n", "", "ours", "bare SQLite", "ours/it");
    load();
    openAndAnswer();
    index();
    changes();
  }

 private:
  [[nodiscard]] std::unique_ptr<registry::Registry> open() const
  {
    return must(registry::Registry::open(m_path, m_options));
  }

  void load() const
  {
    must(registry::Registry::create(m_path, m_options));
    registry::Change change{"bench", "", {}};
    change.operations.emplace_back(bench::holdingsOf(m_data));
    const model::Draft draft = bench::placementsOf(m_data);
    const auto registry = open();
    const double ours = seconds([&] { must(registry->apply(change)); });
    const double bare = seconds([&] { bench::writeBareRows(m_bare, draft); });
    std::printf("%zu holdings at %.0f/s, bare rows at %.0f/s\n", m_data.entries.size(),
                perSecond(ours), perSecond(bare));
    row("bulk load, journal kept", ours, bare, ">= 50 % of bare rows", ours <= 2 * bare);
  }

  [[nodiscard]] double perSecond(double took) const
  {
    return static_cast<double>(m_data.entries.size()) / took;
  }

  void openAndAnswer()
  {
    const registry::Moment now{open()->now(), {}};
    const double first = bench::medianSeconds(5, [&] { ask(*open(), now); });
    row("open and first answer, from the store", first, 0, "<= 50 ms", first <= 0.05);
    const auto registry = open();
    ask(*registry, now);
    const double each = bench::medianSeconds(5'000, [&] { ask(*registry, now); });
    row("one chain, from the store", each, 0, "<= 0.005 ms", each <= 5e-6);
    bench::must(registry->loadIndex(base::noProgress()));
    // The index answers no question about a moment before it was loaded.
    const registry::Moment later{registry->now(), {}};
    const double indexed = bench::medianSeconds(5'000, [&] { ask(*registry, later); });
    row("one chain, index loaded", indexed, 0, "<= 0.005 ms", indexed <= 5e-6);
  }

  void ask(registry::Registry& registry, registry::Moment now)
  {
    const net::Prefix key = m_data.entries[m_chance.below(m_data.entries.size())].prefix;
    const auto found = must(registry.chain({key.last(), net::Address::kBits}, now));
    if (found.empty()) std::puts("nothing was found");
  }

  void index()
  {
    const auto registry = open();
    const double ours =
        bench::medianSeconds(3, [&] { must(registry->loadIndex(base::noProgress())); });
    const double bare = bench::bareScan(m_path);
    // The goal is a second behind the scan for ten million.
    const double allowed = bare + 1e-7 * static_cast<double>(m_data.entries.size());
    row("index ready", ours, bare, "scan + 0.1 s per million", ours <= allowed);
    snapshot();
  }

  void snapshot()
  {
    m_options.snapshotFrom = 1;
    const auto load = [this] { must(open()->loadIndex(base::noProgress())); };
    const double written = seconds(load);
    const double read = bench::medianSeconds(3, load);
    m_options.snapshotFrom.reset();
    row("index ready and snapshot written", written, 0, "", true);
    // 0.3 s for ten million.
    row("index ready from the snapshot", read, 0, "<= 0.03 s per million",
        read <= 3e-8 * static_cast<double>(m_data.entries.size()));
  }

  void changes()
  {
    const auto registry = open();
    bench::BareChanges bare(m_bare);
    inTurns("one change acknowledged", *registry, bare);
    must(registry->loadIndex(base::noProgress()));
    inTurns("one change acknowledged, index loaded", *registry, bare);
  }

  /// The fastest of each: on a busy machine who waits for the disk is woken a scheduler's tick too
  /// late, ours and bare alike, and medians compare ticks.
  void inTurns(const char* what, registry::Registry& registry, bench::BareChanges& bare)
  {
    constexpr int kChanges = 500;
    std::vector<double> ours, floor;
    for (int i = 0; i < kChanges; ++i) {
      const registry::Change change = oneHost();
      ours.push_back(seconds([&] { must(registry.apply(change)); }));
      floor.push_back(seconds([&] { bare.commitOne(); }));
    }
    std::ranges::sort(ours);
    std::ranges::sort(floor);
    row(what, ours.front(), floor.front(), "<= 2 x bare commit", ours.front() <= 2 * floor.front());
    const double middle = floor[kChanges / 2];
    std::printf("  medians %.3f ms and %.3f ms%s\n", ours[kChanges / 2] * 1e3, middle * 1e3,
                middle > 3 * floor.front() ? ": the machine is busy, they say nothing" : "");
  }

  /// A host by chance in a subnet by chance.
  registry::Change oneHost()
  {
    net::Prefix around;
    while (around.length() != 64)
      around = m_data.entries[m_chance.below(m_data.entries.size())].prefix;
    registry::Give give;
    give.kind = model::Kind::registration;
    give.where = net::Prefix(around.address() | net::Address{0, m_chance.next()}, 128);
    registry::Change change{"bench", "", {}};
    change.operations.emplace_back(std::move(give));
    return change;
  }

  const bench::DataSet& m_data;
  std::string m_path;
  std::string m_bare;
  registry::OpenOptions m_options{.who = {"bench", "", ""}};
  bench::Chance m_chance{2};
};

}  // namespace

int main(int argc, char** argv)
{
  const bench::DataSet data = bench::dataSet(argc > 1 ? argv[1] : "reg1m");
  std::string folder = (fs::temp_directory_path() / "sextant-bench-XXXXXX").string();
  if (mkdtemp(folder.data()) == nullptr) return 1;
  Bench(data, folder).run();
  fs::remove_all(folder);
}
