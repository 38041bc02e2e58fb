// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filing/code_lists.h"

#include <array>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace sextant::filing {

/// What a row of a filing sheet says about its range.
enum class RecordKind {
  assigned,    ///< 分配使用: given to another unit for its use
  own,         ///< 自用: used by the filer itself
  unallocated  ///< 未分配: everything else, reservations and quarantine included
};
inline constexpr std::size_t kRecordKinds = 3;

/// One column of a filing sheet.
struct TemplateColumn {
  std::string heading;
  std::string field;    ///< a name of model::fields(), or record, start_ip, end_ip, filer_name
  std::string list;     ///< code list its values come from, empty = free text
  bool asWord = false;  ///< writes the list's word in place of its code
  std::set<RecordKind> required;  ///< kinds of record that need it
};

/// Filed for units of these natures that say nothing else.
struct TemplateDefault {
  std::string field;
  std::string value;
  std::set<std::string, std::less<>> natures;  ///< codes of org_nature
};

/// The layout of a filing sheet, a data file: adding one touches no code.
struct FilingTemplate {
  struct Words {
    std::string record;
    std::string allocMode;
  };
  std::string name;
  std::string title;
  bool expandedAddresses = false;  ///< 39 characters; else RFC 5952
  bool dateOnly = false;           ///< yyyy-MM-dd; else with HH:mm:ss
  std::array<Words, kRecordKinds> kinds;
  std::vector<TemplateDefault> defaults;
  std::vector<TemplateColumn> columns;

  [[nodiscard]] const Words& wordsOf(RecordKind kind) const
  {
    return kinds.at(static_cast<std::size_t>(kind));
  }
};

/// Strict: unknown keys, fields and lists are errors with their line and column.
Result<FilingTemplate> readTemplate(std::string_view toml, const std::string& file,
                                    const CodeLists& lists);

/// What a filing goes by.
struct FilingRules {
  CodeLists lists;
  FilingTemplate sheet;
};

/// The template `nameOrFile` (empty = the one that ships) with the code lists. `ownFolder` may hold
/// codes/*.toml and filing/NAME.toml of the user's own, which take precedence; empty = none.
Result<FilingRules> loadRules(const std::string& nameOrFile, const std::string& ownFolder);

}  // namespace sextant::filing
