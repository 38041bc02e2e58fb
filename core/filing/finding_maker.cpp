// SPDX-License-Identifier: GPL-3.0-or-later
#include "filing/finding_maker.h"

#include <algorithm>

namespace sextant::filing {

void FindingMaker::tell(Severity severity, Code code, const TemplateColumn& column,
                        std::vector<std::string> more)
{
  std::vector<std::string> args = {nameOf(*m_record), column.heading,
                                   mendingCommand(*m_record, column.field)};
  std::ranges::move(more, std::back_inserter(args));
  const std::string input(model::valueOf(m_record->values, column.field));
  m_findings.push_back(
      {severity, column.field, column.heading, Error{code, std::move(args), input, {}, {}}});
}

std::string mendingCommand(const FilingRecord& record, std::string_view field)
{
  const std::string value = std::string(field) + "=…";
  const bool isHolders = model::findField(model::FieldOf::holder, field) != nullptr;
  const bool isContacts = model::findField(model::FieldOf::contact, field) != nullptr;
  if ((isHolders || isContacts) && !record.holderCode.empty()) {
    return (isHolders ? "holder " : "contact ") + record.holderCode + " " + value;
  }
  return "set " + nameOf(record) + " " + value;
}

}  // namespace sextant::filing
