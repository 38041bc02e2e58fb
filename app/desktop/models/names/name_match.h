// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pinyin.h"

#include <optional>
#include <QStringList>
#include <string>
#include <string_view>
#include <vector>

namespace sextant::desktop {

/// What was typed, ready to be held against many names: its words, full-width forms and capitals
/// brought down.
class NameMatch {
 public:
  explicit NameMatch(const QString& typed);

  /// How well the name, or the code, answers all words: 0 is the name itself, more is further off.
  [[nodiscard]] std::optional<int> rank(std::u16string_view name, std::u16string_view code) const;
  [[nodiscard]] bool empty() const { return m_words.empty(); }

 private:
  struct Word {
    std::u16string text;
    bool initials = false;  ///< of letters and digits only, so that it may be initials
    std::vector<model::Keys> keys;
  };
  static int rankOf(const Word& word, std::u16string_view name, std::u16string_view code);
  static int rankByInitials(const Word& word, std::u16string_view name);

  std::vector<Word> m_words;
};

}  // namespace sextant::desktop
