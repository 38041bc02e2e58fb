// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/names/lookup.h"

#include "net/arpa.h"
#include "net/codes.h"
#include "net/typed_text.h"

#include <algorithm>
#include <array>

namespace sextant::desktop {
namespace {

constexpr int kGroups = 8;
constexpr int kGroupBits = 16;

/// The first groups of an address, as somebody types it: 2001:db8:1325 is 2001:db8:1325::/48.
std::optional<net::Prefix> begunAddress(std::string text)
{
  if (text.ends_with(':')) text.pop_back();
  const auto groups = 1 + std::ranges::count(text, ':');
  if (groups < 2 || groups >= kGroups) return std::nullopt;
  const auto address = net::parseAddress(text + "::");
  if (!address) return std::nullopt;
  return net::Prefix(*address, kGroupBits * static_cast<int>(groups));
}

Result<net::Prefix> prefixFrom(const std::string& text)
{
  if (net::looksReverse(text)) return net::parseReverseName(text);
  if (text.ends_with('/')) return net::parseTyped(text.substr(0, text.size() - 1));
  if (const auto begun = begunAddress(text)) return *begun;
  return net::parseTyped(text);
}

/// Whether text that is no address was meant to be one, so that its mistake is told.
bool meantAsAddress(const std::string& text, const base::Error& error)
{
  const std::array told{net::kHostBits, net::kLengthTooLarge, net::kBadLength};
  return text.find("::") != std::string::npos || net::looksReverse(text) ||
         std::ranges::find(told, error.code) != told.end();
}

/// Splits `@2026-03-01 rest` or `@2026-03-01T08:30 rest`.
void takeTime(std::string& text, Wanted& wanted)
{
  if (!text.starts_with('@')) return;
  const std::size_t blank = text.find(' ');
  wanted.at = text.substr(1, blank == std::string::npos ? blank : blank - 1);
  text = blank == std::string::npos ? std::string() : text.substr(blank + 1);
}

using Chain = std::vector<registry::HoldingView>;

Result<bool> isEmpty(const registry::Registry& registry, net::Prefix prefix,
                     registry::Moment moment)
{
  bool empty = true;
  registry::Filter inside;
  inside.under = prefix;
  inside.limit = 1;
  TRY_DO(registry.list(inside, moment, [&empty](const registry::HoldingView&) {
    empty = false;
    return false;
  }));
  return empty;
}

/// The widest prefix around `prefix` in which nothing stands, at most as wide as /`shortest`. What
/// is free at one length is free at every longer one.
Result<net::Prefix> freeAround(const registry::Registry& registry, net::Prefix prefix, int shortest,
                               registry::Moment moment)
{
  int taken = shortest - 1;
  int free = prefix.length();
  while (free - taken > 1) {
    const int middle = (free + taken) / 2;
    TRY(const bool empty, isEmpty(registry, prefix.widened(middle), moment));
    (empty ? free : taken) = middle;
  }
  return prefix.widened(free);
}

/// What may be given inside the holding: to a unit for its use, else what is in real use.
std::optional<model::Kind> canStandIn(const registry::HoldingView& around)
{
  const model::Holding& outer = around.holding;
  if (outer.status == model::Status::quarantined) return std::nullopt;
  for (const model::Kind kind : {model::Kind::assignment, model::Kind::registration}) {
    if (model::mayStandIn(kind, outer.kind, false)) return kind;
  }
  return std::nullopt;
}

Result<> lookUpPrefix(const registry::Registry& registry, registry::Moment moment, Found& found)
{
  const net::Prefix prefix = *found.wanted.prefix;
  TRY(found.chain, registry.chain(prefix, moment));
  found.held = !found.chain.empty() && found.chain.back().holding.prefix == prefix;
  if (found.held) return {};
  TRY(const bool empty, isEmpty(registry, prefix, moment));
  found.holdsOthers = !empty;
  if (!empty || found.chain.empty()) return {};
  found.fits = canStandIn(found.chain.back());
  if (!found.fits) return {};
  const int shortest = found.chain.back().holding.prefix.length() + 1;
  TRY(found.free, freeAround(registry, prefix, shortest, moment));
  return {};
}

}  // namespace

Wanted wantedFrom(const QString& typed)
{
  Wanted wanted;
  std::string plain = net::text::plainText(typed.toStdString()).plain;
  takeTime(plain, wanted);
  wanted.text = QString::fromStdString(plain).trimmed();
  if (plain.empty()) return wanted;
  if (auto mac = net::parseMac(plain); mac && plain.size() > 12) {
    wanted.mac = *mac;
    return wanted;
  }
  auto prefix = prefixFrom(plain);
  if (prefix) {
    wanted.prefix = *prefix;
  } else if (meantAsAddress(plain, prefix.error())) {
    wanted.mistake = std::move(prefix).error().of(plain);
  }
  return wanted;
}

Result<Found> lookUp(const registry::Registry& registry,
                     const std::shared_ptr<const NameIndex>& index, const Wanted& wanted,
                     std::size_t limit)
{
  Found found;
  found.wanted = wanted;
  found.index = index;
  TRY(const registry::Moment moment, registry.moment(wanted.at, std::nullopt));
  found.at = moment.at;
  if (wanted.prefix) {
    TRY_DO(lookUpPrefix(registry, moment, found));
  } else if (index && !wanted.mac && !wanted.mistake) {
    found.names = index->search(wanted.text, limit);
  }
  return found;
}

Result<std::vector<registry::HoldingView>> lookEverywhere(const registry::Registry& registry,
                                                          const Wanted& wanted)
{
  TRY(const registry::Moment moment, registry.moment(wanted.at, std::nullopt));
  return registry.find(wanted.text.toStdString(), moment);
}

}  // namespace sextant::desktop
