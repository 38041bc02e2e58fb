// SPDX-License-Identifier: GPL-3.0-or-later
#include "filing/filing_row.h"

#include "base/time.h"

namespace sextant::filing {
namespace {

bool isAddress(std::string_view field)
{
  return field == "start_ip" || field == "end_ip" || field == "gateway_ip";
}

double widthOf(const TemplateColumn& column)
{
  if (isAddress(column.field)) return 40;
  const bool isLong = column.field == "org_name" || column.field == "org_address" ||
                      column.field == "gateway_addr" || column.field == "source";
  return isLong ? 32 : 14;
}

std::string addressText(net::Address address, const FilingTemplate& sheet)
{
  return sheet.expandedAddresses ? net::toExpanded(address) : net::toString(address);
}

std::string gatewayText(std::string_view said, const FilingTemplate& sheet)
{
  const auto typed = net::parseTyped(said);
  const bool isAddress = typed && typed->length() == net::Address::kBits;
  return isAddress ? addressText(typed->address(), sheet) : std::string(said);
}

/// Local: yyyy-MM-dd, or yyyy-MM-dd HH:mm:ss.
std::string dateText(std::string_view said, const FilingTemplate& sheet)
{
  const auto instant = base::parseInstant(said, base::DateMeans::firstInstant);
  if (!instant) return std::string(said);
  if (sheet.dateOnly) return base::toDate(*instant);
  std::string text = base::toIso(*instant).substr(0, 19);
  text[10] = ' ';
  return text;
}

std::string listText(std::string_view said, const TemplateColumn& column, const CodeLists& lists)
{
  const CodeList* list = lists.find(column.list);
  if (list == nullptr) return std::string(said);
  std::string out;
  for (const CodedWord* value : list->read(said)) {
    out += (out.empty() ? "" : ";") + (column.asWord ? value->word : value->code);
  }
  return out.empty() ? std::string(said) : out;
}

}  // namespace

std::vector<sheet::Column> sheetColumns(const FilingTemplate& sheet)
{
  std::vector<sheet::Column> columns;
  for (const TemplateColumn& column : sheet.columns) {
    columns.push_back({column.heading, widthOf(column), isAddress(column.field), false});
  }
  return columns;
}

std::string cellText(const FilingRecord& record, const TemplateColumn& column,
                     const FilingRules& rules)
{
  const FilingTemplate& sheet = rules.sheet;
  const std::string_view said = model::valueOf(record.values, column.field);
  if (column.field == "record") return sheet.wordsOf(record.kind).record;
  if (column.field == "start_ip") return addressText(record.range.first, sheet);
  if (column.field == "end_ip") return addressText(record.range.last, sheet);
  if (column.field == "alloc_mode" && said.empty()) {
    return listText(sheet.wordsOf(record.kind).allocMode, column, rules.lists);
  }
  if (said.empty()) return {};
  if (column.field == "gateway_ip") return gatewayText(said, sheet);
  if (column.field == "use_date") return dateText(said, sheet);
  return column.list.empty() ? std::string(said) : listText(said, column, rules.lists);
}

}  // namespace sextant::filing
