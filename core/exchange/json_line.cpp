// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_line.h"

#include "exchange/codes.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace sextant::exchange {
namespace {

using Json = nlohmann::ordered_json;

/// Characters before a byte, and one: the column of what stands there.
std::size_t columnAt(std::string_view text, std::size_t byte)
{
  const std::string_view before = text.substr(0, byte);
  return 1 + static_cast<std::size_t>(std::ranges::count_if(
                 before, [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
}

/// The library keeps the last of two equal keys in silence; this notices them while it parses.
class KeysOnce {
 public:
  bool operator()(int /*depth*/, Json::parse_event_t event, Json& parsed)
  {
    if (event == Json::parse_event_t::object_start) m_open.emplace_back();
    if (event == Json::parse_event_t::object_end) m_open.pop_back();
    if (event == Json::parse_event_t::key) {
      const auto& key = parsed.get_ref<const std::string&>();
      if (!m_open.back().insert(key).second && m_twice.empty()) m_twice = key;
    }
    return true;
  }
  [[nodiscard]] const std::string& twice() const { return m_twice; }

 private:
  std::vector<std::set<std::string>> m_open;
  std::string m_twice;
};

}  // namespace

struct JsonLine::State {
  State(std::string_view line, std::uint64_t lineNumber) : text(line), number(lineNumber) {}

  std::string text;
  std::uint64_t number;
  Json json;
  std::set<std::string, std::less<>> asked;
  std::vector<Error> errors;

  [[nodiscard]] Error errorAt(Code code, std::string_view key, std::vector<std::string> args) const
  {
    const auto byte = text.find("\"" + std::string(key) + "\"");
    Error error{code, std::move(args), {}, {}, {}};
    error.where.line = number;
    error.where.column = byte == std::string::npos ? 1 : columnAt(text, byte);
    return error;
  }
};

JsonLine::JsonLine(std::unique_ptr<State> state) : m_state(std::move(state)) {}
JsonLine::JsonLine(JsonLine&&) noexcept = default;
JsonLine& JsonLine::operator=(JsonLine&&) noexcept = default;
JsonLine::~JsonLine() = default;

Result<JsonLine> JsonLine::parse(std::string_view text, std::uint64_t number)
{
  auto state = std::make_unique<State>(text, number);
  KeysOnce keys;
  try {
    state->json = Json::parse(text, std::ref(keys));
  } catch (const Json::parse_error& wrong) {
    const std::size_t byte = wrong.byte > 0 ? wrong.byte - 1 : 0;
    return fail(Error{kBadJson, {}, {}, {{}, number, columnAt(text, byte)}, {}});
  }
  if (!state->json.is_object() || state->json.empty()) {
    return fail(Error{kBadJson, {}, {}, {{}, number, 1}, {}});
  }
  if (!keys.twice().empty()) return fail(state->errorAt(kKeyTwice, keys.twice(), {keys.twice()}));
  return JsonLine(std::move(state));
}

std::string JsonLine::sort() const
{
  return m_state->json.begin().key();
}

void JsonLine::refuse(Code code, std::string_view key, std::vector<std::string> args)
{
  m_state->errors.push_back(m_state->errorAt(code, key, std::move(args)));
}

std::string JsonLine::text(std::string_view key, bool required)
{
  const auto found = m_state->json.find(std::string(key));
  m_state->asked.emplace(key);
  if (found == m_state->json.end()) {
    if (required) refuse(kMissingKey, key, {std::string(key)});
    return {};
  }
  if (found->is_string()) return found->get<std::string>();
  refuse(kWrongType, key, {std::string(key), "text"});
  return {};
}

std::uint64_t JsonLine::number(std::string_view key)
{
  const auto found = m_state->json.find(std::string(key));
  m_state->asked.emplace(key);
  if (found == m_state->json.end()) return 0;
  if (found->is_number_unsigned() && *found != 0U) return found->get<std::uint64_t>();
  refuse(kWrongType, key, {std::string(key), "number"});
  return 0;
}

bool JsonLine::flag(std::string_view key)
{
  const auto found = m_state->json.find(std::string(key));
  m_state->asked.emplace(key);
  if (found == m_state->json.end()) return false;
  if (found->is_boolean()) return found->get<bool>();
  refuse(kWrongType, key, {std::string(key), "yes-no"});
  return false;
}

Period JsonLine::period()
{
  Period period;
  const auto read = [this](const char* key, Instant& into) {
    const std::string said = text(key);
    if (said.empty()) return;
    const auto instant = base::parseInstant(said, base::DateMeans::firstInstant);
    if (instant) {
      into = *instant;
    } else {
      refuse(kWrongType, key, {key, "time"});
    }
  };
  read("valid_from", period.from);
  read("valid_to", period.to);
  if (period.empty()) refuse(kEmptyPeriod, "valid_to", {});
  return period;
}

model::Facts JsonLine::facts(model::FieldOf of)
{
  model::Facts out;
  const auto found = m_state->json.find("facts");
  m_state->asked.emplace("facts");
  if (found == m_state->json.end()) return out;
  if (!found->is_object()) {
    refuse(kWrongType, "facts", {"facts", "object"});
    return out;
  }
  for (const auto& [name, value] : found->items()) {
    if (model::findField(of, name) == nullptr) {
      refuse(kUnknownField, name, {name});
    } else if (!value.is_string()) {
      refuse(kWrongType, name, {name, "text"});
    } else {
      out.emplace(name, value.get<std::string>());
    }
  }
  return out;
}

std::vector<JsonLine::Block> JsonLine::blocks(std::string_view key)
{
  std::vector<Block> out;
  const auto found = m_state->json.find(std::string(key));
  m_state->asked.emplace(key);
  if (found == m_state->json.end()) {
    refuse(kMissingKey, key, {std::string(key)});
    return out;
  }
  try {
    for (const Json& block : *found) {
      out.push_back({block.at("prefix").get<std::string>(),
                     block.value("zones", std::vector<std::string>())});
    }
  } catch (const Json::exception&) {
    refuse(kWrongType, key, {std::string(key), "list"});
  }
  return out;
}

Result<> JsonLine::finish()
{
  std::string known;
  for (const std::string& key : m_state->asked) known += (known.empty() ? "" : ", ") + key;
  for (const auto& [key, value] : m_state->json.items()) {
    if (!m_state->asked.contains(key)) refuse(kUnknownKey, key, {key, sort(), known});
  }
  if (m_state->errors.empty()) return {};
  return fail(base::allOf(std::move(m_state->errors)));
}

}  // namespace sextant::exchange
