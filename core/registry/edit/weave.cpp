// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/edit/weave.h"

#include "registry/codes.h"
#include "registry/edit/nesting.h"

#include <algorithm>

namespace sextant::registry {
namespace {

constexpr std::size_t kMostErrors = 100;

std::string word(model::Kind kind)
{
  return std::string(model::toString(kind));
}

}  // namespace

Weave::Strand Weave::strandOf(const model::Holding& h, bool isNew)
{
  return {h.prefix, h.kind, givesOn(h), h.status == model::Status::quarantined, isNew, h.member};
}

Result<Weave> Weave::over(Edit& edit, const std::vector<model::PlannedBlock>& blocks)
{
  const Period fromNow{edit.now, base::kForEver};
  Weave out;
  for (const model::PlannedBlock& block : blocks) {
    TRY(const auto around, edit.holdings.covering(block.prefix, fromNow));
    for (const model::Holding& holding : around) out.m_present.push_back(strandOf(holding, false));
    TRY_DO(edit.holdings.inside(block.prefix, fromNow, [&out](const model::Holding& holding) {
      out.m_present.push_back(strandOf(holding, false));
      return store::Walk::inside;
    }));
  }
  std::ranges::stable_sort(out.m_present, {}, &Strand::prefix);
  const auto repeats = std::ranges::unique(out.m_present, {}, &Strand::prefix);
  out.m_present.erase(repeats.begin(), repeats.end());
  return out;
}

void Weave::enter(const Strand& strand)
{
  while (!m_around.empty() && !m_around.back().prefix.covers(strand.prefix)) m_around.pop_back();
  if (m_around.empty()) {
    if (strand.isNew) refuseOutside(strand.prefix);
  } else if (const Strand& outer = m_around.back(); outer.isNew || strand.isNew) {
    if (!strand.quarantined && !model::mayStandIn(strand.kind, outer.kind, outer.givesOn))
      refuseInside(strand, outer);
  }
  m_around.push_back(strand);
}

void Weave::refuseOutside(net::Prefix prefix)
{
  const std::string text = net::toString(prefix);
  refuse({kOutside, {text}, text, {}, {}});
}

void Weave::refuseInside(const Strand& inner, const Strand& outer)
{
  const std::string text = net::toString(inner.prefix);
  refuse({kNotAllowedInside,
          {text, word(inner.kind), net::toString(outer.prefix), word(outer.kind)},
          text,
          {},
          {}});
}

void Weave::passUntil(net::Prefix prefix)
{
  while (m_next < m_present.size() && m_present[m_next].prefix < prefix) {
    enter(m_present[m_next++]);
  }
}

Weave::Verdict Weave::judge(const model::Holding& holding)
{
  passUntil(holding.prefix);
  if (m_next < m_present.size() && m_present[m_next].prefix == holding.prefix) {
    const Strand present = m_present[m_next++];
    enter(present);
    if (present.member == holding.member) return Verdict::leave;  // quarantined or not, its own
    const bool adopts = present.member == 0 && present.kind == model::Kind::allocation &&
                        holding.kind == model::Kind::allocation;
    if (adopts) return m_errors.empty() ? Verdict::adopt : Verdict::leave;
    refuseTaken(holding.prefix, present);
    return Verdict::leave;
  }
  if (!m_around.empty() && m_around.back().prefix == holding.prefix) {
    refuseTaken(holding.prefix, m_around.back());
    return Verdict::leave;
  }
  enter(strandOf(holding, true));
  return m_errors.empty() ? Verdict::write : Verdict::leave;
}

void Weave::refuseTaken(net::Prefix prefix, const Strand& by)
{
  const std::string text = net::toString(prefix);
  refuse({kTaken, {text, word(by.kind), by.quarantined ? "quarantined" : "active"}, text, {}, {}});
}

Result<> Weave::finish()
{
  while (m_next < m_present.size()) enter(m_present[m_next++]);
  if (!m_errors.empty()) return fail(base::allOf(std::move(m_errors)));
  return {};
}

void Weave::refuse(Error error)
{
  if (m_errors.size() < kMostErrors) m_errors.push_back(std::move(error));
}

}  // namespace sextant::registry
