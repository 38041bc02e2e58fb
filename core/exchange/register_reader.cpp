// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/codes.h"
#include "exchange/json_line.h"
#include "exchange/register_lines.h"

#include <algorithm>
#include <array>

namespace sextant::exchange {
namespace {

/// The lines on which objects begin, ascending, and the number (from 1) of that row among its sort.
using FirstLines = std::vector<std::pair<std::uint64_t, model::ObjectId>>;

constexpr std::string_view kStart = R"({"sextant":"register")";
constexpr std::string_view kSorts = "holder, contact, plan, member, holding";

}  // namespace

struct RegisterReader::State {
  std::uint64_t line = 0;
  ReadRegister read;
  FirstLines holders;
  FirstLines contacts;
  FirstLines plans;
  FirstLines members;
  FirstLines holdings;

  Result<> header(JsonLine& json);
  Result<> row(JsonLine& json);

  void readHolder(JsonLine& json);
  void readContact(JsonLine& json);
  void readPlan(JsonLine& json);
  void readMember(JsonLine& json);
  void readHolding(JsonLine& json);

  /// The object that begins on the line which `key` names; 0 where it is not said or wrong.
  static model::ObjectId reference(JsonLine& json, const char* key, const FirstLines& lines,
                                   const char* sort);
  /// What every row has: whose version it is, and when; then keeps it.
  template <typename Row>
  void keep(JsonLine& json, Row row, std::vector<Row>& rows, FirstLines& lines);
};

model::ObjectId RegisterReader::State::reference(JsonLine& json, const char* key,
                                                 const FirstLines& lines, const char* sort)
{
  const std::uint64_t named = json.number(key);
  if (named == 0) return 0;
  const auto found = std::ranges::lower_bound(lines, named, {}, &FirstLines::value_type::first);
  if (found != lines.end() && found->first == named) return found->second;
  json.refuse(kBadReference, key, {key, std::to_string(named), sort});
  return 0;
}

template <typename Row>
void RegisterReader::State::keep(JsonLine& json, Row row, std::vector<Row>& rows, FirstLines& lines)
{
  row.object = reference(json, "continues", lines, json.sort().c_str());
  row.valid = json.period();
  if (row.object == 0) {
    row.object = static_cast<model::ObjectId>(rows.size()) + 1;
    lines.emplace_back(line, row.object);
  }
  rows.push_back(std::move(row));
}

void RegisterReader::State::readHolder(JsonLine& json)
{
  model::Holder row;
  row.code = json.text("holder", true);
  row.facts = json.facts(model::FieldOf::holder);
  keep(json, std::move(row), read.load.holders, holders);
}

void RegisterReader::State::readContact(JsonLine& json)
{
  model::Contact row;
  row.role = json.text("contact", true);
  row.holder = reference(json, "of", holders, "holder");
  row.facts = json.facts(model::FieldOf::contact);
  keep(json, std::move(row), read.load.contacts, contacts);
}

void RegisterReader::State::readPlan(JsonLine& json)
{
  model::PublishedPlan row;
  row.name = json.text("plan", true);
  row.schemeText = json.text("scheme", true);
  for (JsonLine::Block& block : json.blocks("blocks")) {
    const auto prefix = net::parsePrefix(block.prefix);
    if (prefix) {
      row.blocks.push_back({*prefix, std::move(block.zones)});
    } else {
      json.refuse(kWrongType, "blocks", {"prefix", "prefix"});
    }
  }
  keep(json, std::move(row), read.load.plans, plans);
}

void RegisterReader::State::readMember(JsonLine& json)
{
  model::PlannedMember row;
  row.code = json.text("member", true);
  row.name = json.text("name");
  row.level = json.text("level");
  row.parent = reference(json, "parent", members, "member");
  row.division = json.text("division");
  row.access = json.text("access");
  row.unit = json.flag("unit");
  keep(json, std::move(row), read.load.members, members);
}

void RegisterReader::State::readHolding(JsonLine& json)
{
  model::Holding row;
  const auto prefix = net::parsePrefix(json.text("holding", true));
  if (prefix) {
    row.prefix = *prefix;
  } else {
    json.refuse(kWrongType, "holding", {"holding", "prefix"});
  }
  const auto kind = model::kindFrom(json.text("kind", true));
  if (!kind) json.refuse(kWrongType, "kind", {"kind", "kind"});
  const auto status = model::statusFrom(json.text("status", true));
  if (!status) json.refuse(kWrongType, "status", {"status", "status"});
  row.kind = kind.value_or(row.kind);
  row.status = status.value_or(row.status);
  row.holder = reference(json, "holder", holders, "holder");
  row.member = reference(json, "member", members, "member");
  row.zone = json.text("zone");
  row.facts = json.facts(model::FieldOf::holding);
  keep(json, std::move(row), read.load.holdings, holdings);
  read.holdingLines.push_back(line);
}

Result<> RegisterReader::State::header(JsonLine& json)
{
  if (json.text("sextant") != "register") return fail(Error{kNotRegister, {}, {}, {{}, 1, 1}, {}});
  const std::uint64_t version = json.number("version");
  if (version > static_cast<std::uint64_t>(kRegisterVersion)) {
    return fail(Error{
        kNewer, {std::to_string(version), std::to_string(kRegisterVersion)}, {}, {{}, 1, 1}, {}});
  }
  if (version == 0) json.refuse(kMissingKey, "version", {"version"});
  return json.finish();
}

Result<> RegisterReader::State::row(JsonLine& json)
{
  using Read = void (State::*)(JsonLine&);
  static constexpr std::array<std::pair<std::string_view, Read>, 5> kReaders = {
      {{"holding", &State::readHolding},
       {"holder", &State::readHolder},
       {"contact", &State::readContact},
       {"plan", &State::readPlan},
       {"member", &State::readMember}}};
  const std::string sort = json.sort();
  const auto reader = std::ranges::find(kReaders, sort, &std::pair<std::string_view, Read>::first);
  if (reader == kReaders.end()) {
    return fail(Error{kUnknownSort, {std::string(kSorts)}, sort, {{}, line, 1}, {}});
  }
  (this->*reader->second)(json);
  return json.finish();
}

RegisterReader::RegisterReader() : m_state(std::make_unique<State>()) {}
RegisterReader::~RegisterReader() = default;

Result<> RegisterReader::line(std::string_view text)
{
  ++m_state->line;
  auto json = JsonLine::parse(text, m_state->line);
  if (m_state->line == 1) {
    if (!json) return fail(Error{kNotRegister, {}, {}, {{}, 1, 1}, {}});
    return m_state->header(*json);
  }
  if (!json) return fail(std::move(json).error());
  return m_state->row(*json);
}

Result<ReadRegister> RegisterReader::finish()
{
  if (m_state->line == 0) return fail(Error{kNotRegister, {}, {}, {{}, 1, 1}, {}});
  return std::move(m_state->read);
}

bool isRegisterStart(std::string_view firstBytes)
{
  return firstBytes.starts_with(kStart);
}

}  // namespace sextant::exchange
