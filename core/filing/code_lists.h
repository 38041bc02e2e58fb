// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace sextant::filing {

/// A value that the filing system knows by a code and people by a word.
struct CodedWord {
  std::string code;
  std::string word;
  std::vector<std::string> also;  ///< further words for it
};

/// The legal values of one field. Editable data: the filing office's own lists win.
struct CodeList {
  std::string name;
  std::string title;
  bool several = false;  ///< a row may name several, separated by , ; or 、
  std::vector<CodedWord> values;

  /// The value that `codeOrWord` names; null when none does, or when a word stands for two codes.
  [[nodiscard]] const CodedWord* find(std::string_view codeOrWord) const;
  /// The values that `text` names; none when a part of it is not legal.
  [[nodiscard]] std::vector<const CodedWord*> read(std::string_view text) const;
  /// All values as "1 军队, 2 政府机关 …", for hints.
  [[nodiscard]] std::string listed() const;
};

class CodeLists {
 public:
  /// Those that ship (resources/codes).
  static Result<CodeLists> shipped();
  /// Adds the list of a TOML text, or puts it in the place of the one of that name.
  Result<> put(std::string_view toml, const std::string& file);
  /// Null when there is none.
  [[nodiscard]] const CodeList* find(std::string_view name) const;
  [[nodiscard]] std::string names() const;

 private:
  std::map<std::string, CodeList, std::less<>> m_lists;
};

}  // namespace sextant::filing
