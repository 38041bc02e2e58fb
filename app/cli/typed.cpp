// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/typed.h"

#include "cli/codes.h"
#include "net/arpa.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace sextant::cli {
namespace {

using Names = std::vector<std::string_view>;

Names namesOf(std::initializer_list<model::FieldOf> groups,
              std::initializer_list<std::string_view> further)
{
  Names names(further);
  for (const model::FieldOf group : groups) {
    for (const model::FieldDef& field : model::fields(group)) names.push_back(field.name);
  }
  return names;
}

/// How many letters differ (Levenshtein).
std::size_t distance(std::string_view a, std::string_view b)
{
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = std::exchange(row[0], i + 1);
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t change = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = std::exchange(row[j + 1], std::min({change, row[j] + 1, row[j + 1] + 1}));
    }
  }
  return row.back();
}

std::string closeTo(std::string_view wrong, Names names)
{
  constexpr std::size_t kShown = 5;
  std::ranges::stable_sort(names, {}, [wrong](std::string_view n) { return distance(wrong, n); });
  std::string close;
  for (const std::string_view name : std::span(names).first(std::min(names.size(), kShown))) {
    close += (close.empty() ? "" : ", ") + std::string(name);
  }
  return close;
}

/// The name of the field, which may be called by its heading.
Result<std::string> fieldName(const std::string& word, const Names& names)
{
  if (std::ranges::find(names, word) != names.end()) return word;
  const model::FieldDef* field = model::findHeading(word);
  if (field != nullptr && std::ranges::find(names, field->name) != names.end()) {
    return std::string(field->name);
  }
  return fail(Error{kUnknownField, {word, closeTo(word, names)}, word, {}, {}});
}

}  // namespace

Result<net::Prefix> prefixFrom(const std::string& text)
{
  auto prefix = net::looksReverse(text) ? net::parseReverseName(text) : net::parseTyped(text);
  if (!prefix) return fail(std::move(prefix).error().of(text));
  return *prefix;
}

Result<std::optional<net::Prefix>> prefixFrom(const std::optional<std::string>& text)
{
  if (!text) return std::optional<net::Prefix>();
  TRY(const net::Prefix prefix, prefixFrom(*text));
  return std::optional(prefix);
}

Result<std::optional<Instant>> startFrom(const std::optional<std::string>& text)
{
  if (!text) return std::optional<Instant>();
  TRY(const Instant start, base::parseInstant(*text, base::DateMeans::firstInstant));
  return std::optional(start);
}

Result<net::FreePlacement> placementFrom(const std::optional<std::string>& text)
{
  using enum net::FreePlacement;
  constexpr std::array<std::pair<std::string_view, net::FreePlacement>, 5> kNames{
      {{"first", first}, {"last", last}, {"best", best}, {"sparse", sparse}, {"nibble", nibble}}};
  if (!text) return first;
  for (const auto& [name, placement] : kNames) {
    if (*text == name) return placement;
  }
  return fail(kBadChoice, {*text, "--placement", "first, last, best, sparse, nibble"});
}

Result<model::Facts> factsFrom(std::span<const std::string> words,
                               std::initializer_list<model::FieldOf> groups,
                               std::initializer_list<std::string_view> further)
{
  const Names names = namesOf(groups, further);
  model::Facts facts;
  for (const std::string& word : words) {
    const auto equals = word.find('=');
    if (equals == std::string::npos || equals == 0)
      return fail(Error{kNotField, {word}, word, {}, {}});
    TRY(const std::string name, fieldName(word.substr(0, equals), names));
    const auto [at, isNew] = facts.emplace(name, word.substr(equals + 1));
    if (!isNew) return fail(Error{kFieldTwice, {name}, word, {}, {}});
  }
  return facts;
}

}  // namespace sextant::cli
