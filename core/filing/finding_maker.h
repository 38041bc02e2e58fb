// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filing/checks.h"

#include <string>
#include <string_view>
#include <vector>

namespace sextant::filing {

/// Makes the findings about one record.
class FindingMaker {
 public:
  explicit FindingMaker(const FilingRecord& record) : m_record(&record) {}

  /// `more` fills the places from %4 on.
  void tell(Severity severity, Code code, const TemplateColumn& column,
            std::vector<std::string> more = {});
  void refuse(Code code, const TemplateColumn& column, std::vector<std::string> more = {})
  {
    tell(Severity::error, code, column, std::move(more));
  }
  std::vector<Finding> take() { return std::move(m_findings); }

 private:
  const FilingRecord* m_record;
  std::vector<Finding> m_findings;
};

/// The command that gives the record's `field` a value.
std::string mendingCommand(const FilingRecord& record, std::string_view field);

}  // namespace sextant::filing
