// SPDX-License-Identifier: GPL-3.0-or-later
#include "filing/checks.h"

#include "base/time.h"
#include "filing/codes.h"
#include "filing/finding_maker.h"
#include "filing/value_forms.h"
#include "net/prefix.h"

#include <algorithm>
#include <array>

namespace sextant::filing {
namespace {

struct Limit {
  std::string_view field;
  std::size_t most;
};

/// In bytes, as filedBytes counts them.
constexpr std::array kByteLimits = {Limit{"org_name", 255}, Limit{"org_address", 512},
                                    Limit{"gateway_addr", 512}, Limit{"cert_no", 128}};
constexpr std::size_t kContactNameCharacters = 20;

struct DivisionField {
  std::string_view field;
  Division level;
  std::string_view example;
};

constexpr std::array kDivisionFields = {DivisionField{"prov", Division::province, "450000"},
                                        DivisionField{"city", Division::city, "450300"},
                                        DivisionField{"county", Division::county, "450325"}};

bool isGateway(std::string_view said)
{
  const auto typed = net::parseTyped(said);
  return typed && typed->length() == net::Address::kBits;
}

/// What is asked of one column after another of one record.
class Check {
 public:
  Check(const FilingRecord& record, const FilingRules& rules)
      : m_record(record), m_rules(rules), m_tell(record)
  {
  }

  std::vector<Finding> run()
  {
    if (m_record.range.last < m_record.range.first) refuseAt("end_ip", kBackwards);
    for (const TemplateColumn& column : m_rules.sheet.columns) checkColumn(column);
    if (m_record.kind != RecordKind::unallocated) checkTogether();
    return m_tell.take();
  }

 private:
  [[nodiscard]] std::string_view value(std::string_view field) const
  {
    return model::valueOf(m_record.values, field);
  }

  [[nodiscard]] const TemplateColumn* columnOf(std::string_view field) const
  {
    const auto& columns = m_rules.sheet.columns;
    const auto found = std::ranges::find(columns, field, &TemplateColumn::field);
    return found == columns.end() ? nullptr : &*found;
  }

  void refuseAt(std::string_view field, Code code, std::vector<std::string> more = {})
  {
    const TemplateColumn* column = columnOf(field);
    const TemplateColumn unshown{std::string(field), std::string(field), {}, false, {}};
    m_tell.refuse(code, column == nullptr ? unshown : *column, std::move(more));
  }

  /// The code of a listed field, or what was said where it is not legal.
  [[nodiscard]] std::string codeOf(std::string_view field) const
  {
    const CodeList* list = m_rules.lists.find(field);
    const CodedWord* known = list == nullptr ? nullptr : list->find(value(field));
    return known == nullptr ? std::string(value(field)) : known->code;
  }

  void checkColumn(const TemplateColumn& column)
  {
    static constexpr std::array<std::string_view, 4> kMade = {"record", "start_ip", "end_ip",
                                                              "alloc_mode"};
    const std::string_view said = value(column.field);
    if (said.empty()) {
      const bool made = std::ranges::find(kMade, column.field) != kMade.end();
      if (!made && column.required.contains(m_record.kind)) m_tell.refuse(kMissing, column);
      return;
    }
    checkList(column, said);
    checkLength(column, said);
    checkForm(column, said);
    checkDivision(column, said);
    checkCertificate(column, said);
  }

  void checkList(const TemplateColumn& column, std::string_view said)
  {
    if (column.list.empty()) return;
    const CodeList* list = m_rules.lists.find(column.list);
    if (list != nullptr && list->read(said).empty()) {
      m_tell.refuse(kNotInList, column, {list->listed()});
    }
  }

  void checkLength(const TemplateColumn& column, std::string_view said)
  {
    const auto limit = std::ranges::find(kByteLimits, column.field, &Limit::field);
    if (limit != kByteLimits.end() && filedBytes(said) > limit->most) {
      m_tell.refuse(kTooManyBytes, column,
                    {std::to_string(filedBytes(said)), std::to_string(limit->most)});
    }
    if (column.field == "contact_name" && characters(said) > kContactNameCharacters) {
      m_tell.refuse(kTooManyCharacters, column,
                    {std::to_string(characters(said)), std::to_string(kContactNameCharacters)});
    }
  }

  void checkForm(const TemplateColumn& column, std::string_view said)
  {
    if (column.field == "contact_phone" && !isPhone(said)) m_tell.refuse(kBadPhone, column);
    if (column.field == "contact_email" && !isEmail(said)) m_tell.refuse(kBadEmail, column);
    if (column.field == "gateway_ip" && !isGateway(said)) {
      m_tell.refuse(kBadGateway, column);
    }
    if (column.field == "use_date" && !base::parseInstant(said, base::DateMeans::firstInstant)) {
      m_tell.refuse(kBadDate, column);
    }
  }

  void checkDivision(const TemplateColumn& column, std::string_view said)
  {
    const auto asked = std::ranges::find(kDivisionFields, column.field, &DivisionField::field);
    if (asked == kDivisionFields.end() || isDivision(said, asked->level)) return;
    m_tell.refuse(kBadDivision, column, {std::string(asked->example)});
  }

  /// Eighteen characters are a unified social credit code, unless they are said to be something
  /// else; nine, or ten with a hyphen, the older organisation code.
  void checkCertificate(const TemplateColumn& column, std::string_view said)
  {
    if (column.field != "cert_no") return;
    const std::string type = codeOf("cert_type");
    const bool personal = type == "2" || type == "5" || type == "7" || type == "8";
    if (!personal && said.size() == 18 && !isCreditCode(said)) {
      m_tell.tell(Severity::warning, kOddCreditCode, column);
    }
    if (type == "3" && said.size() < 18 && !isOrganisationCode(said)) {
      m_tell.tell(Severity::warning, kOddOrganisationCode, column);
    }
  }

  void checkTogether()
  {
    if (codeOf("org_class") == "11" && value("licence_no").empty()) {
      refuseAt("licence_no", kLicenceMissing);
    }
    checkPlaces();
    if (m_record.kind != RecordKind::assigned || value("org_name").empty()) return;
    const std::string user(value("org_name"));
    if (user == value("filer_name")) refuseAt("org_name", kSameUnit, {user});
    if (user == value("source")) refuseAt("source", kSourceIsUser, {user});
  }

  void checkPlaces()
  {
    const std::string_view province = value("prov");
    const std::string_view city = value("city");
    const std::string_view county = value("county");
    const bool hasCity = isDivision(city, Division::city);
    if (hasCity && isDivision(province, Division::province) &&
        city.substr(0, 2) != province.substr(0, 2)) {
      refuseAt("city", kDivisionElsewhere, {std::string(province)});
    }
    if (hasCity && isDivision(county, Division::county) &&
        county.substr(0, 4) != city.substr(0, 4)) {
      refuseAt("county", kDivisionElsewhere, {std::string(city)});
    }
  }

  const FilingRecord& m_record;
  const FilingRules& m_rules;
  FindingMaker m_tell;
};

}  // namespace

std::vector<Finding> check(const FilingRecord& record, const FilingRules& rules)
{
  return Check(record, rules).run();
}

}  // namespace sextant::filing
