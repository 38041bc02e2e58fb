// SPDX-License-Identifier: GPL-3.0-or-later
// The whole nation under one /20: drafted, kept, published, proved, undone; beside it the bare rows
// that publishing writes at the least. Real provinces, cities and counties; as many townships and
// villages as there are, spread evenly over what is above them.
#include "bare_rows.h"
#include "plan/catalogue.h"
#include "plan/make_draft.h"
#include "plan/scheme_toml.h"
#include "registry/registry.h"

#include <sys/resource.h>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>

namespace {

using namespace sextant;
namespace fs = std::filesystem;

constexpr std::size_t kTownships = 41'352;
constexpr std::size_t kVillages = 620'573;

[[noreturn]] void giveUp(const Error& error)
{
  std::cerr << "bench_nation: " << error.code.id << ' ' << error.input << '\n';
  std::exit(1);
}

template <typename T>
T must(Result<T> result)
{
  if (!result) giveUp(result.error());
  if constexpr (!std::is_void_v<T>) return std::move(*result);
}

long peakMegabytes()
{
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss / 1024;
}

/// Prints one row: what, seconds, rows a second where there are rows, memory at its peak so far.
double timed(const char* what, const std::function<std::size_t()>& work)
{
  const auto start = std::chrono::steady_clock::now();
  const std::size_t rows = work();
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
  std::printf("%-34s %7.2f s", what, took.count());
  std::printf(rows == 0 ? "                 " : "  %9.0f rows/s",
              static_cast<double>(rows) / took.count());
  std::printf("  peak %4ld MiB\n", peakMegabytes());
  std::fflush(stdout);
  return took.count();
}

/// `count` children spread over `parents`, each with its parent's code and three digits.
std::vector<std::string> writeChildren(const fs::path& file,
                                       const std::vector<std::string>& parents, std::size_t count)
{
  std::ofstream out(file);
  out << "code,name,parentCode\n";
  std::vector<std::string> codes;
  codes.reserve(count);
  for (std::size_t i = 0; i < parents.size(); ++i) {
    const std::size_t end = (i + 1) * count / parents.size();
    for (std::size_t n = 1; codes.size() < end; ++n) {
      std::string number = std::to_string(1000 + n).substr(1);
      codes.push_back(parents[i] + number);
      out << codes.back() << ",示例" << number << "," << parents[i] << "\n";
    }
  }
  return codes;
}

std::vector<std::string> countyCodes()
{
  std::vector<std::string> out;
  for (const plan::CatalogueRow& row : plan::catalogue()) {
    if (row.level == plan::DivisionLevel::county) out.emplace_back(row.code);
  }
  return out;
}

plan::DraftRequest requestIn(const fs::path& folder)
{
  const auto townships = writeChildren(folder / "townships.csv", countyCodes(), kTownships);
  writeChildren(folder / "villages.csv", townships, kVillages);
  plan::DraftRequest request;
  request.name = "nation";
  request.blocks = {{must(net::parsePrefix("3fff::/20")), {}}};
  request.scheme = must(plan::loadScheme("nation-20"));
  request.divisions = {"catalogue:all"};
  request.units = {(folder / "townships.csv").string(), (folder / "villages.csv").string()};
  return request;
}

registry::Change change(registry::Operation operation)
{
  registry::Change out{"bench", "", {}};
  out.operations.push_back(std::move(operation));
  return out;
}

void run(const fs::path& folder)
{
  const plan::DraftRequest request = requestIn(folder);
  const std::string path = (folder / "nation.sextant").string();
  const registry::OpenOptions options{{"bench", "", ""}, nullptr, false};
  must(registry::Registry::create(path, options));
  const auto registry = must(registry::Registry::open(path, options));
  model::Draft draft;
  timed("draft, files read", [&] {
    draft = must(plan::makeDraft(request, base::noProgress()));
    return draft.members.size();
  });
  timed("draft kept", [&] {
    must(registry->saveDraft(draft));
    return draft.members.size() + draft.placements.size();
  });
  const double published = timed("published", [&] {
    return static_cast<std::size_t>(
        must(registry->apply(change(registry::Publish{"nation"}))).opened);
  });
  const double bare = timed("bare rows (floor)", [&] {
    return bench::writeBareRows((folder / "bare.db").string(), draft);
  });
  timed("every row proved", [&] {
    const auto verdict = must(registry->verify({}));
    return verdict.whole ? static_cast<std::size_t>(verdict.versions) : 0;
  });
  timed("undone", [&] {
    return static_cast<std::size_t>(
        must(registry->apply(change(registry::Undo{std::nullopt}))).closed);
  });
  std::printf("publish at %.0f %% of the bare-row floor\n", 100 * bare / published);
}

}  // namespace

int main()
{
  std::string folder = (fs::temp_directory_path() / "sextant-bench-XXXXXX").string();
  if (mkdtemp(folder.data()) == nullptr) return 1;
  run(folder);
  fs::remove_all(folder);
}
