// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace CLI {  // NOLINT(readability-identifier-naming): named by the library
class App;
class Option;
}  // namespace CLI

namespace sextant::cli {

/// What a verb takes. A form is written as the help shows it: "PREFIX", "--at TIME", "--dry-run";
/// `help` is marked with QT_TRANSLATE_NOOP("cli", …). The values are filled while parsing.
class Arguments {
 public:
  struct Entry {
    std::string form;
    const char* help;
    bool required;
    bool repeated;
    CLI::Option* option;
    [[nodiscard]] bool positional() const { return form.front() != '-'; }
    /// The form without the name of its value.
    [[nodiscard]] std::string name() const { return form.substr(0, form.find(' ')); }
  };

  explicit Arguments(CLI::App& app) : m_app(app) {}

  void one(const char* form, std::string& value, const char* help);
  void maybe(const char* form, std::optional<std::string>& value, const char* help);
  /// One or more.
  void some(const char* form, std::vector<std::string>& values, const char* help);
  /// Any number. An option takes one value each time it is given.
  void many(const char* form, std::vector<std::string>& values, const char* help);
  void flag(const char* form, bool& value, const char* help);

  [[nodiscard]] std::span<const Entry> entries() const { return m_entries; }
  /// The required argument that was not given.
  [[nodiscard]] const Entry* missing() const;

 private:
  template <typename Value>
  void add(const char* form, Value& value, Entry entry);

  CLI::App& m_app;
  std::vector<Entry> m_entries;
};

}  // namespace sextant::cli
