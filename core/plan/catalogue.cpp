// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/catalogue.h"

#include "base/embedded.h"
#include "plan/codes.h"

#include <algorithm>
#include <array>
#include <string>

namespace sextant::embedded {
base::EmbeddedFiles divisions();
}

namespace sextant::plan {
namespace {

constexpr std::string_view kScheme = "catalogue:";
constexpr std::array<std::string_view, 3> kFiles = {"provinces.csv", "cities.csv", "counties.csv"};

/// Takes the text up to `end` (or all) off the front, quotes removed.
std::string_view take(std::string_view& rest, char end)
{
  const std::size_t length = std::min(rest.find(end), rest.size());
  std::string_view taken = rest.substr(0, length);
  rest.remove_prefix(std::min(length + 1, rest.size()));
  if (taken.size() >= 2 && taken.front() == '"') taken = taken.substr(1, taken.size() - 2);
  return taken;
}

DivisionNature natureOf(const CatalogueRow& row)
{
  if (row.level == DivisionLevel::city) {
    const bool grouping = row.name == "市辖区" || row.name == "县" ||
                          row.name.find("直辖县级行政区划") != std::string_view::npos;
    return grouping ? DivisionNature::statistical : DivisionNature::gb2260;
  }
  if (row.level == DivisionLevel::province) return DivisionNature::gb2260;
  if (isDistrictless(row.code, row.parent)) return DivisionNature::districtless;
  const bool zone = row.code[4] == '7' && row.code[5] != '0';
  return zone ? DivisionNature::functionalZone : DivisionNature::gb2260;
}

/// Our own resource: no line breaks or commas inside quotes.
void readLevel(DivisionLevel level, std::vector<CatalogueRow>& rows)
{
  const std::string_view file = kFiles[static_cast<std::size_t>(level)];
  std::string_view rest = base::find(embedded::divisions(), file).value_or(std::string_view());
  take(rest, '\n');  // headings
  while (!rest.empty()) {
    std::string_view line = take(rest, '\n');
    CatalogueRow row;
    row.code = take(line, ',');
    row.name = take(line, ',');
    row.parent = take(line, ',');
    row.level = level;
    row.nature = natureOf(row);
    rows.push_back(row);
  }
}

std::vector<CatalogueRow> readAll()
{
  std::vector<CatalogueRow> rows;
  for (const auto level : {DivisionLevel::province, DivisionLevel::city, DivisionLevel::county}) {
    const auto begin = static_cast<std::ptrdiff_t>(rows.size());
    readLevel(level, rows);
    std::ranges::sort(rows.begin() + begin, rows.end(), {}, &CatalogueRow::code);
  }
  return rows;
}

const CatalogueRow* findExactly(std::string_view code)
{
  for (const auto level : {DivisionLevel::province, DivisionLevel::city, DivisionLevel::county}) {
    const auto ofLevel = std::ranges::equal_range(catalogue(), level, {}, &CatalogueRow::level);
    const auto found = std::ranges::lower_bound(ofLevel, code, {}, &CatalogueRow::code);
    if (found != ofLevel.end() && found->code == code) return &*found;
  }
  return nullptr;
}

}  // namespace

std::span<const CatalogueRow> catalogue()
{
  static const std::vector<CatalogueRow> rows = readAll();
  return rows;
}

const CatalogueRow* findDivision(std::string_view code)
{
  const CatalogueRow* exact = findExactly(code);
  return exact != nullptr ? exact : findExactly(shortCode(code));
}

bool namesCatalogue(std::string_view source)
{
  return source.starts_with(kScheme);
}

bool namesWholeCatalogue(std::string_view source)
{
  return namesCatalogue(source) && source.substr(kScheme.size()) == "all";
}

Result<std::vector<CatalogueRow>> catalogueRows(std::string_view source)
{
  const std::span<const CatalogueRow> all = catalogue();
  if (namesWholeCatalogue(source)) return std::vector(all.begin(), all.end());
  const std::string_view province = source.substr(kScheme.size());
  const CatalogueRow* top = findDivision(province);
  if (top == nullptr || top->level != DivisionLevel::province) {
    return fail(Error{kUnknownProvince, {std::string(province)}, std::string(source), {}, {}});
  }
  std::vector<CatalogueRow> rows;
  std::ranges::copy_if(all, std::back_inserter(rows),
                       [&](const CatalogueRow& row) { return row.code.starts_with(top->code); });
  return rows;
}

}  // namespace sextant::plan
