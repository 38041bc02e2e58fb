// SPDX-License-Identifier: GPL-3.0-or-later
#include "filing/filing_records.h"

#include "base/time.h"
#include "filing/codes.h"
#include "net/special.h"

#include <algorithm>

namespace sextant::filing {
namespace {

using model::Kind;
using model::Status;
using registry::HoldingView;

bool isUse(const model::Holding& holding)
{
  return holding.kind == Kind::assignment &&
         (holding.status == Status::active || holding.status == Status::suspended ||
          holding.status == Status::returning);
}

void addMissing(model::Facts& values, const model::Facts& more)
{
  values.insert(more.begin(), more.end());
}

}  // namespace

bool requiresFiling(const model::Holding& block)
{
  const std::string_view said = model::valueOf(block.facts, "requires_filing");
  if (said.empty()) return !net::isUniqueLocal(block.prefix);
  return said == "yes" || said == "是" || said == "true" || said == "1";
}

FilingRecords::FilingRecords(const HolderBook& holders, std::optional<net::Prefix> under, Sink sink)
    : m_holders(holders), m_under(under), m_sink(std::move(sink))
{
}

Result<> FilingRecords::add(const HoldingView& view)
{
  const net::Prefix prefix = view.holding.prefix;
  if (m_last && !(*m_last < prefix)) {
    return fail(kOutOfOrder, {net::toString(prefix), net::toString(*m_last)});
  }
  m_last = prefix;
  enter(view);
  if (view.holding.kind == Kind::block) return open(view);
  if (!m_block || !m_block->view.holding.prefix.covers(prefix)) return {};
  return isUse(view.holding) ? addAssignment(view) : Result<>{};
}

void FilingRecords::enter(const HoldingView& view)
{
  const net::Prefix prefix = view.holding.prefix;
  while (!m_around.empty() && !m_around.back().prefix.covers(prefix)) m_around.pop_back();
  const bool inherits = view.division.empty() && !m_around.empty();
  m_around.push_back({prefix, inherits ? m_around.back().division : view.division});
}

Result<> FilingRecords::open(const HoldingView& view)
{
  TRY_DO(close());
  const net::Prefix block = view.holding.prefix;
  if (!requiresFiling(view.holding) || (m_under && !m_under->overlaps(block))) return {};
  const net::Prefix part = m_under && block.covers(*m_under) ? *m_under : block;
  OpenBlock opened{view, {block, net::rangeOf(part), {}}, part.first(), nullptr};
  const std::string_view filer = model::valueOf(view.holding.facts, "filer");
  opened.filer = filer.empty() ? m_holders.find(view.holding.holder) : m_holders.find(filer);
  m_block = std::move(opened);
  return {};
}

Result<> FilingRecords::close()
{
  if (!m_block) return {};
  const BlockTotals& totals = m_block->totals;
  if (m_block->next) {
    TRY_DO(give({RecordKind::unallocated,
                 totals.block,
                 {*m_block->next, totals.filed.last},
                 {},
                 {},
                 {},
                 {}}));
  }
  net::Count sum = 0;
  for (const net::Count& part : totals.addresses) sum += part;
  if (sum != net::count(totals.filed)) {
    return fail(kTotalsDiffer, {net::toString(totals.block), net::toString(sum),
                                net::toString(net::count(totals.filed))});
  }
  m_totals.push_back(totals);
  m_block.reset();
  return {};
}

Result<> FilingRecords::addAssignment(const HoldingView& view)
{
  const net::Range range = net::rangeOf(view.holding.prefix);
  const net::Range filed = m_block->totals.filed;
  if (!range.overlaps(filed)) return {};
  if (!filed.covers(range)) {
    return fail(kInsideOneRow, {net::toString(filed), net::toString(view.holding.prefix)});
  }
  // Inside an assignment that has its row already.
  if (!m_block->next || range.first < *m_block->next) return {};
  TRY_DO(fillUpTo(range.first));
  TRY_DO(give(recordOf(view)));
  m_block->next.reset();
  if (range.last != filed.last) m_block->next = range.last + net::Address{0, 1};
  return {};
}

Result<> FilingRecords::fillUpTo(net::Address end)
{
  if (*m_block->next == end) return {};
  return give({RecordKind::unallocated,
               m_block->totals.block,
               {*m_block->next, end - net::Address{0, 1}},
               {},
               {},
               {},
               {}});
}

Result<> FilingRecords::give(FilingRecord record)
{
  m_block->totals.addresses.at(static_cast<std::size_t>(record.kind)) += net::count(record.range);
  return m_sink(std::move(record));
}

FilingRecord FilingRecords::recordOf(const HoldingView& view) const
{
  const model::Holding& holding = view.holding;
  FilingRecord record{isFilers(view) ? RecordKind::own : RecordKind::assigned,
                      m_block->view.holding.prefix,
                      net::rangeOf(holding.prefix),
                      holding.prefix,
                      view.holderCode,
                      m_around.back().division,
                      holding.facts};
  const model::Facts& block = m_block->view.holding.facts;
  record.values.emplace("source", model::valueOf(block, "source"));
  record.values.emplace("filer_name", filerName());
  if (holding.valid.from != base::kSinceEver) {
    record.values.emplace("use_date", base::toIso(holding.valid.from));
  }
  if (const registry::HolderView* holder = m_holders.find(holding.holder)) {
    addMissing(record.values, holder->holder.facts);
    if (const model::Contact* contact = filedContact(*holder)) {
      addMissing(record.values, contact->facts);
    }
  }
  record.values.emplace("org_name", view.holderName);
  return record;
}

bool FilingRecords::isFilers(const HoldingView& view) const
{
  if (m_block->filer != nullptr) return view.holding.holder == m_block->filer->holder.object;
  const std::string_view filer = model::valueOf(m_block->view.holding.facts, "filer");
  return !filer.empty() && (filer == view.holderName || filer == view.holderCode);
}

std::string FilingRecords::filerName() const
{
  if (m_block->filer != nullptr) return std::string(m_block->filer->holder.name());
  return std::string(model::valueOf(m_block->view.holding.facts, "filer"));
}

Result<std::vector<BlockTotals>> FilingRecords::finish()
{
  TRY_DO(close());
  return std::move(m_totals);
}

}  // namespace sextant::filing
