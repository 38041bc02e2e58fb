// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/codes.h"
#include "exchange/register_lines.h"
#include "exchange/register_order.h"
#include "exchange/utc_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <unordered_map>

namespace sextant::exchange {
namespace {

using Json = nlohmann::ordered_json;
using model::ObjectId;
using Line = std::uint64_t;
using FirstLines = std::unordered_map<ObjectId, Line>;

void putText(Json& json, const char* key, const std::string& value)
{
  if (!value.empty()) json[key] = value;
}

void putPeriod(Json& json, Period period)
{
  if (period.from != base::kSinceEver) json["valid_from"] = toUtc(period.from);
  if (period.to != base::kForEver) json["valid_to"] = toUtc(period.to);
}

void putFacts(Json& json, const model::Facts& facts)
{
  for (const auto& [name, value] : facts) {
    if (!value.empty()) json["facts"][name] = value;
  }
}

void putLine(Json& json, const char* key, const FirstLines& lines, ObjectId object)
{
  const auto found = lines.find(object);
  if (found != lines.end()) json[key] = found->second;
}

Json blocksOf(const model::PublishedPlan& plan)
{
  Json blocks = Json::array();
  for (const model::PlannedBlock& block : plan.blocks) {
    Json one{{"prefix", net::toString(block.prefix)}};
    if (!block.zones.empty()) one["zones"] = block.zones;
    blocks.push_back(std::move(one));
  }
  return blocks;
}

/// Writes one line after another and remembers on which the objects begin.
class Writer {
 public:
  explicit Writer(const LineSink& sink) : m_sink(sink) {}

  Result<> header() { return write({{"sextant", "register"}, {"version", kRegisterVersion}}); }

  Result<> write(const model::Holder& row)
  {
    Json json{{"holder", row.code}};
    begin(json, m_holders, row.object, row.valid);
    putFacts(json, row.facts);
    return write(json);
  }

  Result<> write(const model::Contact& row)
  {
    Json json{{"contact", row.role}};
    putLine(json, "of", m_holders, row.holder);
    begin(json, m_contacts, row.object, row.valid);
    putFacts(json, row.facts);
    return write(json);
  }

  Result<> write(const model::PublishedPlan& row)
  {
    Json json{{"plan", row.name}};
    begin(json, m_plans, row.object, row.valid);
    json["scheme"] = row.schemeText;
    json["blocks"] = blocksOf(row);
    return write(json);
  }

  Result<> write(const model::PlannedMember& row)
  {
    Json json{{"member", row.code}};
    begin(json, m_members, row.object, row.valid);
    putText(json, "name", row.name);
    putText(json, "level", row.level);
    putLine(json, "parent", m_members, row.parent);
    putText(json, "division", row.division);
    putText(json, "access", row.access);
    if (row.unit) json["unit"] = true;
    return write(json);
  }

  /// `several`: the object has further versions.
  Result<> write(const model::Holding& row, bool several)
  {
    Json json{{"holding", net::toString(row.prefix)}};
    if (several) {
      begin(json, m_holdings, row.object, row.valid);
    } else {
      putPeriod(json, row.valid);
    }
    json["kind"] = model::toString(row.kind);
    json["status"] = model::toString(row.status);
    putLine(json, "holder", m_holders, row.holder);
    putLine(json, "member", m_members, row.member);
    putText(json, "zone", row.zone);
    putFacts(json, row.facts);
    return write(json);
  }

 private:
  void begin(Json& json, FirstLines& lines, ObjectId object, Period valid) const
  {
    const auto [first, isFirst] = lines.emplace(object, m_line + 1);
    if (!isFirst) json["continues"] = first->second;
    putPeriod(json, valid);
  }

  Result<> write(const Json& json)
  {
    ++m_line;
    try {
      return m_sink(json.dump());
    } catch (const Json::exception&) {
      return fail(kBadText, {json.dump(-1, ' ', false, Json::error_handler_t::replace)});
    }
  }

  const LineSink& m_sink;
  Line m_line = 0;
  FirstLines m_holders;
  FirstLines m_contacts;
  FirstLines m_plans;
  FirstLines m_members;
  FirstLines m_holdings;  ///< only of objects with several versions
};

/// The objects that have more than one version, ascending. Ten million holdings make a vector of
/// 80 MB here, a map of first lines would be ten times that.
Result<std::vector<ObjectId>> severalVersions(const HoldingSource& holdings)
{
  std::vector<ObjectId> objects;
  TRY_DO(holdings([&objects](const model::Holding& holding) {
    objects.push_back(holding.object);
    return true;
  }));
  std::ranges::sort(objects);
  std::vector<ObjectId> several;
  for (std::size_t i = 1; i < objects.size(); ++i) {
    const bool again = objects[i] == objects[i - 1];
    if (again && (several.empty() || several.back() != objects[i])) several.push_back(objects[i]);
  }
  return several;
}

template <typename Row>
Result<> writeAll(Writer& writer, const std::vector<Row>& rows)
{
  for (const Row& row : rows) TRY_DO(writer.write(row));
  return {};
}

}  // namespace

Result<std::uint64_t> writeRegister(registry::Load nouns, const HoldingSource& holdings,
                                    const LineSink& sink, base::Progress& progress)
{
  sortNouns(nouns);
  TRY(const std::vector<ObjectId> several, severalVersions(holdings));
  Writer writer(sink);
  TRY_DO(writer.header());
  TRY_DO(writeAll(writer, nouns.holders));
  TRY_DO(writeAll(writer, nouns.contacts));
  TRY_DO(writeAll(writer, nouns.plans));
  TRY_DO(writeAll(writer, nouns.members));
  std::uint64_t count = 0;
  Result<> written;
  TRY_DO(holdings([&](const model::Holding& holding) {
    written = writer.write(holding, std::ranges::binary_search(several, holding.object));
    progress.report(++count, 0);
    if (written && progress.cancelled()) written = fail(base::kCancelled);
    return written.has_value();
  }));
  TRY_DO(std::move(written));
  return count;
}

}  // namespace sextant::exchange
