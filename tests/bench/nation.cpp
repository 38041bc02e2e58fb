// SPDX-License-Identifier: GPL-3.0-or-later
// The whole nation under one /20: drafted, kept, published, proved, undone, redone; beside it the
// bare rows that publishing writes at the least.
#include "bare_rows.h"
#include "nation_plan.h"
#include "registry/registry.h"

#include <sys/resource.h>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <iostream>

namespace {

using namespace sextant;
using bench::must;
namespace fs = std::filesystem;

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

registry::Change change(registry::Operation operation)
{
  registry::Change out{"bench", "", {}};
  out.operations.push_back(std::move(operation));
  return out;
}

void run(const fs::path& folder)
{
  const plan::DraftRequest request = bench::nationRequest(folder);
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
        must(registry->apply({"undo", "", {registry::Undo{std::nullopt}}})).closed);
  });
  timed("redone", [&] {
    return static_cast<std::size_t>(must(registry->apply({"redo", "", {registry::Redo{}}})).opened);
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
