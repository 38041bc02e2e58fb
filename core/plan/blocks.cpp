// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/blocks.h"

#include "plan/codes.h"
#include "plan/scheme_toml.h"
#include "plan/scheme_words.h"

#include <algorithm>
#include <charconv>

namespace sextant::plan {
namespace {

using model::CodedValue;
using model::PlannedBlock;
using model::Scheme;
using model::SchemeField;

void checkLength(const DraftRequest& request, net::Prefix block, std::vector<Error>& errors)
{
  const Scheme& scheme = request.scheme;
  if (block.length() == scheme.blockLength) return;
  const std::string presets =
      listed(presetsFor(block.length()), [](const std::string& name) { return name; });
  errors.push_back(Error{kBlockLength,
                         {net::toString(block), scheme.name, std::to_string(scheme.blockLength),
                          std::to_string(block.length()), presets},
                         net::toString(block),
                         {},
                         {}});
}

void checkOverlap(const DraftRequest& request, std::size_t index, std::vector<Error>& errors)
{
  const net::Prefix block = request.blocks[index].prefix;
  for (std::size_t i = 0; i < index; ++i) {
    const net::Prefix other = request.blocks[i].prefix;
    if (!other.overlaps(block)) continue;
    errors.push_back(Error{kBlocksOverlap,
                           {net::toString(other), net::toString(block)},
                           net::toString(block),
                           {},
                           {}});
  }
}

std::string lowered(std::string_view text)
{
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

std::string_view trimmed(std::string_view text)
{
  const std::size_t begin = text.find_first_not_of(" \t");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

const CodedValue* zoneOfNumber(const SchemeField& field, std::string_view digits)
{
  std::uint64_t value = 0;
  const char* end = digits.data() + digits.size();
  const auto [stop, error] = std::from_chars(digits.data(), end, value);
  return digits.empty() || error != std::errc() || stop != end ? nullptr : findValue(field, value);
}

/// Names win over titles, titles over values.
const CodedValue* findZone(const SchemeField& field, std::string_view said)
{
  const std::string_view wanted = trimmed(said);
  if (wanted.empty()) return nullptr;
  if (const CodedValue* exact = findCode(field, wanted)) return exact;
  const std::string lower = lowered(wanted);
  const auto found = std::ranges::find_if(field.values, [&](const CodedValue& zone) {
    return lowered(zone.code) == lower || zone.nameZh == wanted || lowered(zone.name) == lower;
  });
  return found == field.values.end() ? zoneOfNumber(field, wanted) : &*found;
}

void settleZones(const Scheme& scheme, PlannedBlock& block, std::vector<Error>& errors)
{
  if (block.zones.empty()) return;
  const std::size_t at = zoneAbove(scheme);
  if (at == Scheme::npos) {
    errors.push_back(Error{kNoZones, {scheme.name}, block.zones.front(), {}, {}});
    return;
  }
  const SchemeField& field = scheme.fields[at];
  std::vector<std::string> settled;
  for (const std::string& said : block.zones) {
    const CodedValue* zone = findZone(field, said);
    if (zone == nullptr) {
      const auto known = listed(field.values, [](const CodedValue& value) { return value.code; });
      errors.push_back(Error{kUnknownZone, {said, known}, said, {}, {}});
    } else if (std::ranges::find(settled, zone->code) == settled.end()) {
      settled.push_back(zone->code);
    }
  }
  block.zones = std::move(settled);
}

ZoneSet named(const SchemeField& field, const PlannedBlock& block)
{
  ZoneSet set = 0;
  for (const std::string& zone : block.zones) {
    const CodedValue* value = findCode(field, zone);
    if (value != nullptr) set |= 1ULL << (value - field.values.data());
  }
  return set;
}

}  // namespace

Result<std::vector<PlannedBlock>> settleBlocks(const DraftRequest& request)
{
  if (request.blocks.empty()) return fail(kNoBlock);
  std::vector<PlannedBlock> blocks = request.blocks;
  std::vector<Error> errors;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    checkLength(request, blocks[i].prefix, errors);
    settleZones(request.scheme, blocks[i], errors);
    checkOverlap(request, i, errors);
  }
  if (!errors.empty()) return fail(base::allOf(std::move(errors)));
  return blocks;
}

std::vector<ZoneSet> zonesTaken(const Scheme& scheme, std::span<const PlannedBlock> blocks)
{
  const std::size_t at = zoneAbove(scheme);
  if (at == Scheme::npos) return std::vector<ZoneSet>(blocks.size(), ~ZoneSet{0});
  ZoneSet anybodys = 0;
  for (const PlannedBlock& block : blocks) anybodys |= named(scheme.fields[at], block);
  std::vector<ZoneSet> taken;
  for (const PlannedBlock& block : blocks) {
    taken.push_back(block.zones.empty() ? ~anybodys : named(scheme.fields[at], block));
  }
  return taken;
}

}  // namespace sextant::plan
