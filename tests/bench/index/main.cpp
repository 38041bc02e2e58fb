// SPDX-License-Identifier: GPL-3.0-or-later
// The prefix index against yardsticks and packaged peers, as tests/bench/README.md describes.
#include "cold_load.h"
#include "peers.h"
#include "remote.h"
#include "table.h"

#include <CLI/CLI.hpp>

#include <sched.h>
#include <array>
#include <csignal>
#include <cstdio>
#include <filesystem>

namespace {

using namespace sextant::bench;
namespace fs = std::filesystem;

struct Options {
  std::vector<std::string> dataSets{"bgp", "reg1m", "reg10m", "free"};
  std::vector<std::string> rows;
  PeerOptions peers;
};

void pinToThisCore()
{
  cpu_set_t one;
  CPU_ZERO(&one);
  CPU_SET(static_cast<unsigned>(sched_getcpu()), &one);
  sched_setaffinity(0, sizeof one, &one);
}

bool wanted(const Options& options, std::string_view row)
{
  const auto& rows = options.rows;
  return rows.empty() || std::find(rows.begin(), rows.end(), row) != rows.end();
}

void remarkFloor(Table& table, const Race& race, const Workload& load)
{
  const auto ours = race.bytes().front().value;
  if (!ours) return;
  const ColdLoad floor =
      coldLoad(static_cast<std::size_t>(*ours * static_cast<double>(load.data.entries.size())));
  std::array<char, 128> text{};
  std::snprintf(
      text.data(), text.size(),
      "memory alone, over as many bytes: a dependent load %.0f ns, an independent one %.1f ns",
      floor.dependent, floor.independent);
  table.remark(text.data());
}

void race(const Options& options, Table& table, Race& race, const Workload& load)
{
  const std::string& name = load.data.name;
  const Row build{"build", "bulk build, per prefix", Op::insert, Keys::uniform};
  const Row bytes{"bytes", "bytes per prefix", Op::held, Keys::uniform, "B"};
  const Row resident{"resident", "  as the process grew", Op::held, Keys::uniform, "B"};
  const auto built = race.build([&table](const std::string& words) { table.remark(words); });
  if (wanted(options, "build")) table.row(build, name, built);
  if (wanted(options, "bytes")) table.row(bytes, name, race.bytes());
  if (wanted(options, "load")) remarkFloor(table, race, load);
  if (wanted(options, "resident")) table.row(resident, name, race.resident());
  for (const Row& row : name == "free" ? freeRows() : entryRows())
    if (wanted(options, row.name)) table.row(row, name, race.measure(row));
}

bool run(const Options& options)
{
  bool good = true;
  for (const std::string& name : options.dataSets) {
    const Workload load = makeWorkload(name, options.peers.keys);
    if (hasRemotePeers(name, options.peers)) exportWorkload(load, options.peers.folder);
    std::vector<std::string> missing;
    auto engines = enginesFor(name, options.peers, missing);
    std::vector<std::string> heads;
    for (const auto& engine : engines) heads.emplace_back(engine->name());
    Table table(std::move(heads), options.peers.plain);
    for (const std::string& peer : missing) table.remark(peer + ": not installed");
    table.head(load);
    Race contest(load, std::move(engines));
    race(options, table, contest, load);
    good = table.end() && good;
  }
  return good;
}

}  // namespace

int main(int argc, char** argv)
try {
  Options options;
  options.peers.keys = 2'000'000;
  bool serving = false, noPlain = false, noPeers = false;
  CLI::App app("The prefix index against yardsticks and packaged peers");
  app.add_option("--data", options.dataSets, "bgp, reg100k, reg1m, reg10m, free")->delimiter(',');
  app.add_option("--rows", options.rows, "names of rows as in operation.cpp")->delimiter(',');
  app.add_option("--keys", options.peers.keys, "of each sort, in five slices");
  app.add_flag("--no-plain", noPlain, "without ours kept to the plain path");
  app.add_flag("--no-peers", noPeers, "without what is packaged");
  app.add_flag("--slow-peers", options.peers.slow, "those on 10 million too: minutes");
  app.add_flag("--serve", serving, "answer as a remote engine")->group("");
  CLI11_PARSE(app, argc, argv);
  options.peers.plain = !noPlain;
  options.peers.packaged = !noPeers;

  std::signal(SIGPIPE, SIG_IGN);
  if (serving) {
    serve(*makeOurs());
    return 0;
  }
  std::string folder = (fs::temp_directory_path() / "sextant-bench-XXXXXX").string();
  if (mkdtemp(folder.data()) == nullptr) return 1;
  options.peers.folder = folder;
  pinToThisCore();
  const bool good = run(options);
  fs::remove_all(folder);
  return good ? 0 : 1;
} catch (const std::exception& error) {
  std::fprintf(stderr, "%s\n", error.what());
  return 1;
}
