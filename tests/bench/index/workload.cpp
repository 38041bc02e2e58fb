// SPDX-License-Identifier: GPL-3.0-or-later
#include "workload.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace sextant::bench {
namespace {

using net::Address;
using net::IndexEntry;
using net::Prefix;

constexpr std::uint64_t kSeed = 6;
constexpr std::size_t kMostChanges = 200'000;
constexpr std::size_t kParents = 10;

class KeyMaker {
 public:
  explicit KeyMaker(const std::vector<IndexEntry>& entries) : m_entries(entries) {}

  const IndexEntry& uniform() { return m_entries[m_chance.below(m_entries.size())]; }

  /// Rank k of n with probability log(1 + 1/k) / log(n + 1), which is Zipf's s = 1; ranks are
  /// scattered over the entries.
  const IndexEntry& zipf()
  {
    const auto n = static_cast<double>(m_entries.size());
    const auto rank = static_cast<std::uint64_t>(std::pow(n + 1, m_chance.share()));
    return m_entries[Chance(rank).below(m_entries.size())];
  }

  Address addressIn(Prefix prefix)
  {
    const Address any{m_chance.next(), m_chance.next()};
    return prefix.address() | (any & ~Address::mask(prefix.length()));
  }

  /// The prefix with one of its last eight bits turned over.
  Prefix beside(Prefix prefix)
  {
    if (prefix.length() == 0) return prefix;
    const int last = std::min(8, prefix.length());
    const int bit = static_cast<int>(m_chance.below(static_cast<std::uint64_t>(last)));
    const Address flip = Address::powerOfTwo(Address::kBits - prefix.length() + bit);
    return {prefix.address() ^ flip, prefix.length()};
  }

  Chance& chance() { return m_chance; }

 private:
  const std::vector<IndexEntry>& m_entries;
  Chance m_chance{kSeed};
};

std::size_t entriesIn(const std::vector<IndexEntry>& entries, std::size_t at)
{
  const Address last = entries[at].prefix.last();
  const auto end =
      std::upper_bound(entries.begin() + static_cast<std::ptrdiff_t>(at), entries.end(), last,
                       [](Address a, const IndexEntry& e) { return a < e.prefix.address(); });
  return static_cast<std::size_t>(end - entries.begin()) - at;
}

std::vector<Prefix> largeSubtrees(const std::vector<IndexEntry>& entries, KeyMaker& make)
{
  constexpr std::size_t kLarge = 256, kWanted = 100;
  std::vector<Prefix> all;
  for (std::size_t i = 0; i < entries.size(); ++i)
    if (entries[i].prefix.length() < 56 && entriesIn(entries, i) >= kLarge &&
        entriesIn(entries, i) < 20 * kWanted * kLarge)
      all.push_back(entries[i].prefix);
  std::vector<Prefix> out;
  while (!all.empty() && out.size() < kWanted) out.push_back(all[make.chance().below(all.size())]);
  return out;
}

std::vector<IndexEntry> someChanges(const std::vector<IndexEntry>& entries, KeyMaker& make)
{
  const std::size_t wanted = std::min(kMostChanges, entries.size() / 10);
  std::unordered_set<net::Handle> seen;
  std::vector<IndexEntry> out;
  while (out.size() < wanted) {
    const IndexEntry& one = make.uniform();
    if (seen.insert(one.handle).second) out.push_back(one);
  }
  return out;
}

void drawKeys(Workload& load, std::size_t keys)
{
  KeyMaker make(load.data.entries);
  for (std::size_t i = 0; i < keys; ++i) {
    load.uniform.push_back(make.addressIn(make.uniform().prefix));
    load.zipf.push_back(make.addressIn(make.zipf().prefix));
    load.near.push_back(make.addressIn(make.beside(make.uniform().prefix)));
    load.exact.push_back(make.uniform().prefix);
    load.exactNear.push_back(make.beside(make.uniform().prefix));
  }
  load.subtrees = largeSubtrees(load.data.entries, make);
  load.changes = someChanges(load.data.entries, make);
}

/// Makes the data set `free`: ten parents of each sort, and on each some thousand questions.
class FreeMaker {
 public:
  Workload make()
  {
    m_load.data.name = "free";
    parents(m_load.few, 256);
    parents(m_load.many, 4'096);
    parents(m_load.most, 60'000);
    subnets(m_load.hosts, 0);
    subnets(m_load.lowHosts, 30'000);
    m_load.empty.assign(kSlices, next48());
    add(m_load.empty.front());
    for (std::size_t i = 0; i < m_load.data.entries.size(); ++i)
      m_load.data.entries[i].handle = static_cast<net::Handle>(i);
    for (auto* asked : {&m_load.few, &m_load.many, &m_load.most, &m_load.hosts, &m_load.lowHosts})
      repeat(*asked);
    return std::move(m_load);
  }

 private:
  void add(Prefix prefix) { m_load.data.entries.push_back({prefix, 0}); }
  Prefix next48() { return Prefix({0x2001'0db8'0000'0000, 0}, 32).sub(48, m_next++); }

  void parents(std::vector<Prefix>& out, std::uint64_t children)
  {
    for (std::size_t i = 0; i < kParents; ++i) {
      out.push_back(next48());
      add(out.back());
      for (std::uint64_t n = 0; n < children; ++n) add(out.back().sub(64, n));
    }
  }

  void subnets(std::vector<Prefix>& out, std::uint64_t low)
  {
    for (std::size_t i = 0; i < kParents; ++i) {
      out.push_back(next48().sub(64, 0));
      add(out.back());
      std::vector<std::uint64_t> ids;
      for (std::uint64_t n = 1; n <= 60'000; ++n) ids.push_back(n <= low ? n : m_chance.next());
      std::sort(ids.begin(), ids.end());
      for (const std::uint64_t id : ids) add(Prefix({out.back().address().hi, id}, 128));
    }
  }

  void repeat(std::vector<Prefix>& asked)
  {
    constexpr std::size_t kQuestions = 20'000;
    const std::vector<Prefix> all = asked;
    asked.clear();
    while (asked.size() < kSlices * kQuestions) asked.push_back(all[m_chance.below(all.size())]);
  }

  Workload m_load;
  Chance m_chance{kSeed};
  std::uint64_t m_next = 1;
};

}  // namespace

Workload makeWorkload(const std::string& name, std::size_t keys)
{
  if (name == "free") return FreeMaker().make();
  Workload load;
  load.data = dataSet(name);
  drawKeys(load, keys);
  return load;
}

}  // namespace sextant::bench
