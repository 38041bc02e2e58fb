// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/holdings/branch_cache.h"

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
}

const registry::Branch* BranchCache::get(net::Prefix prefix)
{
  if (const auto found = m_branches.find(prefix); found != m_branches.end()) return &found->second;
  m_wanted.insert(prefix);
  if (!m_asking) m_soon.start();
  return nullptr;
}

void BranchCache::clear()
{
  m_line.next();  // what is under way comes too late
  m_asking = false;
  m_branches.clear();
  m_wanted.clear();
}

void BranchCache::askWanted()
{
  if (m_wanted.empty() || m_asking) return;
  std::vector<net::Prefix> page;
  while (!m_wanted.empty() && page.size() < kPage) {
    page.push_back(*m_wanted.begin());
    m_wanted.erase(m_wanted.begin());
  }
  m_asking = true;
  m_session.ask(
      this, m_line,
      [page](const registry::Registry& registry) {
        return registry.branchesAt(page, {registry.now(), {}});
      },
      [this](Result<std::vector<registry::Branch>> branches) {
        m_asking = false;
        if (branches) take(std::move(*branches));
        askWanted();
      });
}

void BranchCache::take(std::vector<registry::Branch> branches)
{
  if (m_branches.size() > kMostKept) m_branches.clear();
  std::vector<net::Prefix> prefixes;
  for (registry::Branch& branch : branches) {
    const net::Prefix prefix = branch.view.holding.prefix;
    prefixes.push_back(prefix);
    m_branches.insert_or_assign(prefix, std::move(branch));
  }
  Q_EMIT arrived(prefixes);
}

}  // namespace sextant::desktop
