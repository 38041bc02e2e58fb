// SPDX-License-Identifier: GPL-3.0-or-later
#include "nation_plan.h"

#include "plan/catalogue.h"
#include "plan/scheme_toml.h"

#include <fstream>

namespace sextant::bench {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kTownships = 41'352;
constexpr std::size_t kVillages = 620'573;

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

}  // namespace

plan::DraftRequest nationRequest(const fs::path& folder)
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

}  // namespace sextant::bench
