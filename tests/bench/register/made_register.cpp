// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_register.h"

namespace sextant::bench {
namespace {

model::Kind kindOf(net::Prefix prefix)
{
  if (prefix.length() < 32) return model::Kind::block;
  if (prefix.length() < 56) return model::Kind::allocation;
  return prefix.length() == 56 ? model::Kind::assignment : model::Kind::registration;
}

}  // namespace

registry::Load holdingsOf(const DataSet& data)
{
  registry::Load out;
  model::Holder holder;
  holder.code = "U1";
  holder.facts = {{"org_name", "示例单位"}};
  out.holders.push_back(std::move(holder));
  out.holdings.reserve(data.entries.size());
  for (const net::IndexEntry& entry : data.entries) {
    model::Holding holding;
    holding.prefix = entry.prefix;
    holding.kind = kindOf(entry.prefix);
    holding.holder = 1;
    out.holdings.push_back(std::move(holding));
  }
  return out;
}

model::Draft placementsOf(const DataSet& data)
{
  model::Draft out;
  out.placements.reserve(data.entries.size());
  for (const net::IndexEntry& entry : data.entries) {
    model::Placement placement;
    placement.prefix = entry.prefix;
    out.placements.push_back(placement);
  }
  return out;
}

}  // namespace sextant::bench
