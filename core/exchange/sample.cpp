// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sample.h"

#include "base/embedded.h"
#include "exchange/codes.h"
#include "exchange/import_holdings.h"
#include "plan/make_draft.h"
#include "plan/scheme_toml.h"
#include "store/codes.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

namespace sextant::embedded {
base::EmbeddedFiles sample();
}

namespace sextant::exchange {
namespace {

namespace fs = std::filesystem;
using registry::Change;

constexpr net::Prefix kBlock(net::Address{0x20010db8ULL << 32, 0}, 32);
constexpr net::Prefix kSuspended(net::Address{0x20010db8'1325'0200ULL, 0}, 56);
constexpr net::Prefix kReturned(net::Address{0x20010db8'1102'010aULL, 0x101ULL}, 128);
constexpr const char* kPlan = "gx-2026";

/// Local, so that the story reads the same in every zone.
Result<Instant> moment(std::string_view text)
{
  return base::parseInstant(text, base::DateMeans::firstInstant);
}

Result<> writeOut(const std::string& name, const std::string& path)
{
  const std::string_view content = base::find(embedded::sample(), name).value();
  std::ofstream out(path, std::ios::binary);
  out.write(content.data(), static_cast<std::streamsize>(content.size()));
  out.close();
  if (!out) return fail(store::kCannotWrite, {path, std::strerror(errno)});
  return {};
}

/// The register and its clock, from one day of the story to the next.
class Story {
 public:
  Story(Sample files, const registry::Operator& who, base::Progress& progress)
      : m_files(std::move(files)), m_progress(progress), m_clock(Instant{0})
  {
    m_options.who = who;
    m_options.clock = &m_clock;
  }

  Result<> tell()
  {
    TRY_DO(day("2026-01-05T09:00"));
    TRY_DO(registry::Registry::create(m_files.registerFile, m_options));
    TRY(m_registry, registry::Registry::open(m_files.registerFile, m_options));
    TRY_DO(holdTheBlock());
    TRY_DO(day("2026-01-12T10:30"));
    TRY_DO(planIt());
    TRY_DO(day("2026-03-31T16:00"));
    TRY_DO(takeOverTheTable());
    return change();
  }

 private:
  Result<> day(std::string_view text)
  {
    TRY(const Instant instant, moment(text));
    m_clock.set(instant);
    return {};
  }

  Result<> apply(std::string what, std::vector<registry::Operation> operations)
  {
    TRY_DO(m_registry->apply(Change{std::move(what), "示例", std::move(operations)}));
    return {};
  }

  Result<> holdTheBlock()
  {
    TRY_DO(apply("holder", {registry::PutHolder{"45",
                                                {{"org_name", "广西壮族自治区（示例单位）"},
                                                 {"org_nature", "2"},
                                                 {"org_class", "5"},
                                                 {"org_industry", "19"},
                                                 {"prov", "450000"},
                                                 {"city", "450100"},
                                                 {"org_address", "示例大道1号"}}}}));
    TRY_DO(apply("contact", {registry::PutContact{"45",
                                                  {{"contact_name", "示例管理员"},
                                                   {"contact_phone", "13800000000"},
                                                   {"contact_email", "ipam@example.com"}}}}));
    return apply("block", {registry::PutBlock{kBlock,
                                              {{"source", "示例来源单位"},
                                               {"obtained", "2026-01-05"},
                                               {"requires_filing", "yes"},
                                               {"holder", "45"},
                                               {"filer", "45"},
                                               {"document", "示例〔2026〕0号"}}}});
  }

  Result<> planIt()
  {
    plan::DraftRequest request;
    request.name = kPlan;
    request.blocks = {{kBlock, {}}};
    TRY(request.scheme, plan::loadScheme("zone-32"));
    request.divisions = {"catalogue:45"};
    request.units = {m_files.unitsFile};
    TRY(const auto draft, plan::makeDraft(request, m_progress));
    TRY_DO(m_registry->saveDraft(draft, m_progress));
    return apply("publish", {registry::Publish{kPlan}});
  }

  Result<> takeOverTheTable()
  {
    ImportOptions options;
    options.why = "示例台账";
    TRY(const auto report, importHoldings(*m_registry, m_files.holdingsFile, options, m_progress));
    if (report.anyRefused()) return fail(refusals(report));
    return {};
  }

  Result<> change()
  {
    TRY_DO(day("2026-05-20T11:15"));
    TRY_DO(apply("set", {registry::Amend{kSuspended, {{"status", "suspended"}}, std::nullopt}}));
    TRY_DO(day("2026-06-18T15:40"));
    return apply("release", {registry::Release{kReturned, std::nullopt}});
  }

  Sample m_files;
  base::Progress& m_progress;
  base::FixedClock m_clock;
  registry::OpenOptions m_options;
  std::unique_ptr<registry::Registry> m_registry;
};

}  // namespace

Result<Sample> makeSample(const std::string& folder, const registry::Operator& who,
                          base::Progress& progress)
{
  std::error_code failed;
  fs::create_directories(folder, failed);
  if (failed) return fail(store::kCannotWrite, {folder, failed.message()});
  const fs::path home(folder);
  Sample files{(home / "sample.sextant").string(), (home / "units.csv").string(),
               (home / "holdings.csv").string()};
  if (fs::exists(files.registerFile, failed)) return fail(store::kExists, {files.registerFile});
  TRY_DO(writeOut("units.csv", files.unitsFile));
  TRY_DO(writeOut("holdings.csv", files.holdingsFile));
  TRY_DO(Story(files, who, progress).tell());
  return files;
}

}  // namespace sextant::exchange
