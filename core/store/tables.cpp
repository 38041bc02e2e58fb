// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tables.h"

namespace sextant::store {
namespace {

/// Calls `body` with every piece of `text` between separators; no piece for an empty text.
template <typename Body>
void split(std::string_view text, char separator, Body&& body)
{
  while (!text.empty()) {
    const auto end = text.find(separator);
    body(text.substr(0, end));
    if (end == std::string_view::npos) return;
    text.remove_prefix(end + 1);
  }
}

}  // namespace

std::vector<Column> withFacts(std::initializer_list<Column> own, model::FieldOf of)
{
  std::vector<Column> out(own);
  for (const model::FieldDef& field : model::fields(of)) out.push_back({field.id, field.name});
  return out;
}

std::string blocksToText(const std::vector<model::PlannedBlock>& blocks)
{
  std::string out;
  for (const model::PlannedBlock& block : blocks) {
    if (!out.empty()) out += '\n';
    out += net::toString(block.prefix);
    char separator = '=';
    for (const std::string& zone : block.zones) {
      out += separator + zone;
      separator = ',';
    }
  }
  return out;
}

std::vector<model::PlannedBlock> blocksFromText(std::string_view text)
{
  std::vector<model::PlannedBlock> out;
  split(text, '\n', [&out](std::string_view line) {
    const auto equals = line.find('=');
    const auto prefix = net::parsePrefix(line.substr(0, equals));
    if (!prefix) return;
    model::PlannedBlock block{*prefix, {}};
    if (equals != std::string_view::npos) {
      split(line.substr(equals + 1), ',',
            [&block](std::string_view zone) { block.zones.emplace_back(zone); });
    }
    out.push_back(std::move(block));
  });
  return out;
}

}  // namespace sextant::store
