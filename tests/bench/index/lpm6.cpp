// SPDX-License-Identifier: GPL-3.0-or-later
#include "lpm6.h"

#include "driven.h"

#include <rte_eal.h>
#include <rte_errno.h>
#include <rte_log.h>
#include <rte_lpm6.h>
#include <sched.h>

#include <set>

namespace sextant::bench {
namespace {

constexpr std::uint32_t kMostTables = 400'000;
constexpr std::uint32_t kMostRules = 1U << 18;

/// DPDK as a process of no privilege, which leaves its pinning as it was.
bool started()
{
  std::array<std::string, 10> words = {
      "bench",          "--no-huge",     "-m", "1024", "--no-pci", "--no-shconf",
      "--no-telemetry", "--log-level=1", "-l", "0"};
  std::array<char*, words.size()> arguments{};
  for (std::size_t i = 0; i < words.size(); ++i) arguments[i] = words[i].data();
  cpu_set_t pinned;
  sched_getaffinity(0, sizeof pinned, &pinned);
  const bool good = rte_eal_init(static_cast<int>(arguments.size()), arguments.data()) >= 0;
  sched_setaffinity(0, sizeof pinned, &pinned);
  return good;
}

class Lpm6 {
 public:
  static constexpr std::string_view kName = "DPDK";
  static std::size_t limit(Op /*op*/) { return std::numeric_limits<std::size_t>::max(); }

  Lpm6() = default;
  Lpm6(const Lpm6&) = delete;
  Lpm6& operator=(const Lpm6&) = delete;
  ~Lpm6() { rte_lpm6_free(m_table); }

  bool build(std::span<const net::IndexEntry> sorted)
  {
    if (sorted.size() >= kMostRules || tablesFor(sorted) >= kMostTables) return false;
    rte_lpm6_config config{kMostRules, kMostTables, 0};
    m_table = rte_lpm6_create("bench", 0, &config);
    if (m_table == nullptr) return false;
    for (const net::IndexEntry& entry : sorted) {
      auto bytes = entry.prefix.address().toBytes();
      const auto depth = static_cast<std::uint8_t>(entry.prefix.length());
      if (rte_lpm6_add(m_table, bytes.data(), depth, entry.handle + 1) < 0) return false;
    }
    return true;
  }

  [[nodiscard]] std::uint64_t longest(net::Address key) const
  {
    const auto bytes = key.toBytes();
    std::uint32_t hop = 0;
    return rte_lpm6_lookup(m_table, bytes.data(), &hop) == 0 ? hop : 0;
  }
  /// Through its own lookup in bulk.
  std::uint64_t bulk(std::span<const net::Address> keys)
  {
    constexpr std::size_t kSpan = 64;
    std::uint8_t addresses[kSpan][RTE_LPM6_IPV6_ADDR_SIZE];
    std::int32_t hops[kSpan];
    std::uint64_t sum = 0;
    for (std::size_t at = 0; at < keys.size(); at += kSpan) {
      const auto some = keys.subspan(at, std::min(kSpan, keys.size() - at));
      for (std::size_t i = 0; i < some.size(); ++i) {
        const auto bytes = some[i].toBytes();
        std::copy(bytes.begin(), bytes.end(), addresses[i]);
      }
      rte_lpm6_lookup_bulk_func(m_table, addresses, hops, static_cast<unsigned>(some.size()));
      for (std::size_t i = 0; i < some.size(); ++i)
        sum += hops[i] < 0 ? 0 : static_cast<std::uint64_t>(hops[i]);
    }
    return sum;
  }

 private:
  /// Tables of 256 that these prefixes need behind the first of 2^24.
  static std::size_t tablesFor(std::span<const net::IndexEntry> entries)
  {
    std::set<net::Prefix> tables;
    for (const net::IndexEntry& entry : entries)
      for (int length = 24; length < entry.prefix.length() && tables.size() < kMostTables;
           length += 8)
        tables.insert(entry.prefix.widened(length));
    return tables.size();
  }

  rte_lpm6* m_table = nullptr;
};

}  // namespace

std::unique_ptr<Engine> makeLpm6()
{
  static const bool good = started();
  if (!good) return nullptr;
  return std::make_unique<Driven<Lpm6>>();
}

}  // namespace sextant::bench
