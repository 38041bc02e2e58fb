// SPDX-License-Identifier: GPL-3.0-or-later
#include "filing/codes.h"
#include "filing/finding_maker.h"
#include "filing/value_forms.h"

#include <algorithm>

namespace sextant::filing {
namespace {

bool isSaid(const FilingRecord& record, std::string_view field)
{
  return !model::valueOf(record.values, field).empty();
}

/// Fills in the columns of one record and tells what it filled in.
class Completion {
 public:
  Completion(FilingRecord& record, const FilingRules& rules)
      : m_record(record), m_rules(rules), m_tell(record)
  {
  }

  std::vector<Finding> run()
  {
    for (const TemplateDefault& usual : m_rules.sheet.defaults) {
      if (applies(usual)) fill(kDefaultTaken, usual.field, usual.value);
    }
    fillDivisions();
    return m_tell.take();
  }

 private:
  [[nodiscard]] bool applies(const TemplateDefault& usual) const
  {
    const CodeList* natures = m_rules.lists.find("org_nature");
    const std::string_view said = model::valueOf(m_record.values, "org_nature");
    const CodedWord* nature = natures == nullptr ? nullptr : natures->find(said);
    return nature != nullptr && usual.natures.contains(nature->code);
  }

  void fill(Code code, const std::string& field, const std::string& value)
  {
    if (isSaid(m_record, field)) return;
    const auto column = std::ranges::find(m_rules.sheet.columns, field, &TemplateColumn::field);
    if (column == m_rules.sheet.columns.end()) return;
    m_tell.tell(Severity::note, code, *column, {value});
    m_record.values.insert_or_assign(field, value);
  }

  /// Only a record that says nothing at all about its place takes it from the plan: halves of two
  /// places must not meet.
  void fillDivisions()
  {
    if (isSaid(m_record, "prov") || isSaid(m_record, "city") || isSaid(m_record, "county")) return;
    const std::string code = sixDigits();
    if (code.empty()) return;
    fill(kDerived, "prov", code.substr(0, 2) + "0000");
    if (code.substr(2, 2) != "00") fill(kDerived, "city", code.substr(0, 4) + "00");
    // Statistics write functional zones as 71 to 79: no divisions of GB/T 2260.
    if (isDivision(code, Division::county) && code[4] != '7') fill(kDerived, "county", code);
  }

  /// 45, 4503, 450325 and longer codes as the six digits of their county, city or province.
  [[nodiscard]] std::string sixDigits() const
  {
    std::string code = m_record.division.substr(0, 6);
    if (code.size() == 2 || code.size() == 4) code.resize(6, '0');
    const bool known = isDivision(code, Division::province) || isDivision(code, Division::city) ||
                       isDivision(code, Division::county);
    return known ? code : std::string();
  }

  FilingRecord& m_record;
  const FilingRules& m_rules;
  FindingMaker m_tell;
};

}  // namespace

std::vector<Finding> complete(FilingRecord& record, const FilingRules& rules)
{
  if (record.kind == RecordKind::unallocated) return {};
  return Completion(record, rules).run();
}

}  // namespace sextant::filing
