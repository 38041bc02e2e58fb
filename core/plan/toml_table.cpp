// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/toml_table.h"

#include <algorithm>

namespace sextant::plan {

void Faults::add(Code code, std::vector<std::string> args, toml::source_position at)
{
  m_errors.push_back(Error{code, std::move(args), {}, {m_file, at.line, at.column}, {}});
}

bool Faults::readable() const
{
  return std::ranges::all_of(m_errors, [](const Error& error) {
    return error.code == kUnknownKey || error.code == kBadWord;
  });
}

Error Faults::take()
{
  std::ranges::stable_sort(m_errors, {}, [](const Error& error) {
    return std::pair(error.where.line, error.where.column);
  });
  return base::allOf(std::move(m_errors));
}

Result<toml::table> parseToml(std::string_view text, const std::string& file)
{
  try {
    return toml::parse(text);
  } catch (const toml::parse_error& wrong) {
    const toml::source_position at = wrong.source().begin;
    return fail(
        Error{kBadToml, {std::string(wrong.description())}, {}, {file, at.line, at.column}, {}});
  }
}

const toml::node* TomlTable::find(std::string_view key, bool required)
{
  m_asked.emplace(key);
  const toml::node* node = m_table->get(key);
  if (node == nullptr && required) {
    m_faults->add(kMissingKey, {std::string(key), m_what}, m_table->source().begin);
  }
  return node;
}

bool TomlTable::has(std::string_view key)
{
  return find(key, false) != nullptr;
}

void TomlTable::wrongType(std::string_view key, const char* wanted, const toml::node& node)
{
  m_faults->add(kWrongType, {std::string(key), wanted}, node.source().begin);
}

void TomlTable::badWord(std::string_view key, const std::string& said, const std::string& known)
{
  m_faults->add(kBadWord, {std::string(key), said, known}, m_table->get(key)->source().begin);
}

std::string TomlTable::text(std::string_view key, bool required)
{
  const toml::node* node = find(key, required);
  if (node == nullptr) return {};
  if (const auto* value = node->as_string()) {
    if (required && value->get().empty()) {
      m_faults->add(kMissingKey, {std::string(key), m_what}, node->source().begin);
    }
    return value->get();
  }
  wrongType(key, "text", *node);
  return {};
}

std::uint64_t TomlTable::bounded(std::string_view key, const toml::node& node, Bounds bounds)
{
  const auto* value = node.as_integer();
  if (value == nullptr) {
    wrongType(key, "number", node);
    return bounds.least;
  }
  const std::int64_t number = value->get();
  if (number >= 0 && std::cmp_greater_equal(number, bounds.least) &&
      std::cmp_less_equal(number, bounds.most)) {
    return static_cast<std::uint64_t>(number);
  }
  m_faults->add(kOutOfRange,
                {std::string(key), std::to_string(number), std::to_string(bounds.least),
                 std::to_string(bounds.most)},
                node.source().begin);
  return bounds.least;
}

std::uint64_t TomlTable::number(std::string_view key, Bounds bounds)
{
  const toml::node* node = find(key, bounds.required);
  return node == nullptr ? bounds.least : bounded(key, *node, bounds);
}

const toml::array* TomlTable::array(std::string_view key)
{
  const toml::node* node = find(key, false);
  if (node == nullptr) return nullptr;
  if (!node->is_array()) wrongType(key, "list", *node);
  return node->as_array();
}

std::vector<std::uint64_t> TomlTable::numbers(std::string_view key)
{
  std::vector<std::uint64_t> numbers;
  if (const toml::array* list = array(key)) {
    for (const toml::node& node : *list) {
      numbers.push_back(bounded(key, node, {.most = kMostValue}));
    }
  }
  return numbers;
}

std::vector<std::string> TomlTable::texts(std::string_view key)
{
  std::vector<std::string> texts;
  if (const toml::array* list = array(key)) {
    for (const toml::node& node : *list) {
      if (const auto* value = node.as_string()) {
        texts.push_back(value->get());
      } else {
        wrongType(key, "text", node);
      }
    }
  }
  return texts;
}

std::vector<TomlTable> TomlTable::tables(std::string_view key)
{
  std::vector<TomlTable> tables;
  if (const toml::array* list = array(key)) {
    for (const toml::node& node : *list) {
      if (const toml::table* table = node.as_table()) {
        tables.emplace_back(*table, std::string(key), *m_faults);
      } else {
        wrongType(key, "table", node);
      }
    }
  }
  return tables;
}

void TomlTable::finish()
{
  for (const auto& [key, node] : *m_table) {
    if (m_asked.contains(key.str())) continue;
    m_faults->add(kUnknownKey,
                  {std::string(key.str()), m_what,
                   listed(m_asked, [](const std::string& name) { return name; })},
                  key.source().begin);
  }
}

}  // namespace sextant::plan
