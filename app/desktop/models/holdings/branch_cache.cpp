// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/holdings/branch_cache.h"

#include "desktop/models/holdings/seen.h"

#include <algorithm>

namespace sextant::desktop {
namespace {

constexpr std::size_t kPage = 200;
constexpr std::size_t kMostKept = 20'000;

}  // namespace

BranchCache::BranchCache(RegisterSession& session, QObject* parent)
    : QObject(parent), m_session(session)
{
  m_soon.setSingleShot(true);
  m_soon.setInterval(0);
  connect(&m_soon, &QTimer::timeout, this, &BranchCache::askWanted);
  connect(&session, &RegisterSession::changed, this, &BranchCache::outdate);
  connect(&session, &RegisterSession::viewChanged, this, &BranchCache::outdateAll);
  connect(&session, &RegisterSession::namesChanged, this, &BranchCache::outdateAll);
}

const registry::Branch* BranchCache::get(net::Prefix prefix)
{
  if (m_entries.size() > kMostKept) m_entries.clear();
  Entry& entry = m_entries[prefix];
  if (entry.state == State::old && m_session.view()) see(prefix, entry);
  if (entry.state != State::read && !std::ranges::binary_search(m_asked, prefix)) {
    m_wanted.insert(prefix);
    if (m_asked.empty()) m_soon.start();
  }
  return entry.branch ? &*entry.branch : nullptr;
}

/// Names that are not in memory stay as long as the holding is the same.
void BranchCache::see(net::Prefix prefix, Entry& entry) const
{
  const registry::HoldingsView& view = *m_session.view();
  const HoldingNames::Ptr names = m_session.names();
  const Instant now = m_session.now();
  entry.state = names ? State::read : State::seen;
  const auto one = view.exactly(prefix, now);
  if (!one) {
    entry.branch.reset();
    return;
  }
  registry::Branch seen = seenIn(view, *one, now);
  if (names) {
    names->tell(*one, seen.view);
  } else if (entry.branch && entry.branch->view.holding.version == one->version) {
    seen.view = std::move(entry.branch->view);
  }
  entry.branch = std::move(seen);
}

void BranchCache::keep(registry::Branch branch)
{
  if (m_entries.size() > kMostKept) return;
  Entry& entry = m_entries[branch.view.holding.prefix];
  if (!entry.branch) entry.branch = std::move(branch);
}

/// What changed, and what stands around it: there the figures are others.
void BranchCache::outdate()
{
  const auto& touched = m_session.touched();
  if (!touched) return outdateAll();
  for (const net::Prefix prefix : *touched) {
    for (int length = 0; length <= prefix.length(); ++length) {
      const auto found = m_entries.find(prefix.widened(length));
      if (found != m_entries.end()) found->second.state = State::old;
    }
  }
}

void BranchCache::outdateAll()
{
  for (auto& [prefix, entry] : m_entries) entry.state = State::old;
}

void BranchCache::clear()
{
  m_line.next();  // what is under way comes too late
  m_asked.clear();
  m_entries.clear();
  m_wanted.clear();
}

void BranchCache::askWanted()
{
  if (m_wanted.empty() || !m_asked.empty()) return;
  while (!m_wanted.empty() && m_asked.size() < kPage)
    m_asked.push_back(m_wanted.extract(m_wanted.begin()).value());
  m_session.ask(
      this, m_line,
      [page = m_asked](const registry::Registry& registry) {
        return registry.branchesAt(page, {registry.now(), {}});
      },
      [this](Result<std::vector<registry::Branch>> branches) {
        if (branches) take(std::move(*branches));
        m_asked.clear();
        askWanted();
      });
}

void BranchCache::take(std::vector<registry::Branch> branches)
{
  if (m_entries.size() > kMostKept) m_entries.clear();
  for (const net::Prefix prefix : m_asked) m_entries[prefix] = {std::nullopt, State::read};
  for (registry::Branch& branch : branches)
    m_entries[branch.view.holding.prefix].branch = std::move(branch);
  Q_EMIT arrived(m_asked);
}

}  // namespace sextant::desktop
