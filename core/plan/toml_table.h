// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plan/codes.h"
#include "plan/scheme_words.h"

#include <toml++/toml.h>

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace sextant::plan {

inline constexpr std::uint64_t kMostValue = 0xffffffff;

/// Collects what is wrong in one file.
class Faults {
 public:
  explicit Faults(std::string file) : m_file(std::move(file)) {}
  void add(Code code, std::vector<std::string> args, toml::source_position at);
  [[nodiscard]] bool none() const { return m_errors.empty(); }
  /// Every key that is known could be read, so that its meaning can be judged.
  [[nodiscard]] bool readable() const;
  /// All of them in the order of the file. Not when there are none.
  Error take();

 private:
  std::string m_file;
  std::vector<Error> m_errors;
};

/// Parses TOML; the only place where the library throws.
Result<toml::table> parseToml(std::string_view text, const std::string& file);

/// Reads the keys of one table and tells what is missing, of the wrong kind or unknown. Lives no
/// longer than the table and the faults it is given.
class TomlTable {
 public:
  struct Bounds {
    bool required = false;
    std::uint64_t least = 0;
    std::uint64_t most = 0;
  };

  TomlTable(const toml::table& table, std::string what, Faults& faults)
      : m_table(&table), m_what(std::move(what)), m_faults(&faults)
  {
  }

  bool has(std::string_view key);
  std::string text(std::string_view key, bool required = false);
  std::uint64_t number(std::string_view key, Bounds bounds);
  std::vector<std::uint64_t> numbers(std::string_view key);
  std::vector<std::string> texts(std::string_view key);
  std::vector<TomlTable> tables(std::string_view key);

  template <typename Words, typename Value>
  Value word(std::string_view key, const Words& words, Value unsaid)
  {
    const std::string said = text(key);
    if (said.empty()) return unsaid;
    for (const auto& [word, value] : words) {
      if (said == word) return value;
    }
    badWord(key, said, listed(words, [](const auto& pair) { return pair.first; }));
    return unsaid;
  }

  /// Tells every key that nobody asked for.
  void finish();

 private:
  const toml::node* find(std::string_view key, bool required);
  const toml::array* array(std::string_view key);
  void wrongType(std::string_view key, const char* wanted, const toml::node& node);
  void badWord(std::string_view key, const std::string& said, const std::string& known);
  std::uint64_t bounded(std::string_view key, const toml::node& node, Bounds bounds);

  const toml::table* m_table;
  std::string m_what;
  Faults* m_faults;
  std::set<std::string, std::less<>> m_asked;
};

}  // namespace sextant::plan
