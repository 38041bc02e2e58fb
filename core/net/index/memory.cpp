// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/index/memory.h"

#include <boost/pool/pool.hpp>

#include <cstdlib>

#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace sextant::net::index {
namespace {

constexpr std::size_t kUnit = 16;
constexpr std::size_t kHugePage = std::size_t{2} << 20;
constexpr std::size_t kFirstChunk = std::size_t{16} << 10;
/// What a pool keeps of its own in a chunk.
constexpr std::size_t kOverhead = 64;

/// Gives large chunks in pages of 2 MiB where the system has them: a lookup then costs no walk of
/// page tables.
struct HugePages {
  using size_type = std::size_t;           // NOLINT(readability-identifier-naming)
  using difference_type = std::ptrdiff_t;  // NOLINT(readability-identifier-naming)

  static char* malloc(std::size_t bytes)
  {
    const std::size_t page = bytes < kHugePage / 2 ? alignof(Branch) : kHugePage;
    const std::size_t whole = (bytes + page - 1) / page * page;
    void* const out = std::aligned_alloc(page, whole);
#if defined(__linux__)
    // A wish; small pages serve as well.
    if (out != nullptr && page == kHugePage) madvise(out, whole, MADV_HUGEPAGE);
#endif
    return static_cast<char*>(out);
  }
  static void free(char* block)
  {
    std::free(block);
  }  // NOLINT(cppcoreguidelines-no-malloc)
};

constexpr std::size_t rounded(std::size_t bytes)
{
  return (bytes + kUnit - 1) / kUnit * kUnit;
}

}  // namespace

/// By size in units.
struct Memory::Pools {
  using Pool = boost::pool<HugePages>;

  Pool& of(std::size_t bytes)
  {
    const std::size_t units = bytes / kUnit;
    if (units >= pools.size()) pools.resize(units + 1);
    if (pools[units] == nullptr) {
      // From one chunk to the next twice as much, until it is a huge page.
      pools[units] = std::make_unique<Pool>(bytes, (kFirstChunk - kOverhead) / bytes,
                                            (kHugePage - kOverhead) / bytes);
    }
    return *pools[units];
  }

  std::vector<std::unique_ptr<Pool>> pools;
};

Memory::Memory() : m_pools(std::make_unique<Pools>()) {}
Memory::~Memory() = default;

void* Memory::allocate(std::size_t bytes)
{
  const std::size_t whole = rounded(bytes);
  void* const out = m_pools->of(whole).malloc();
  if (out == nullptr) throw std::bad_alloc();
  m_bytes += whole;
  return out;
}

void Memory::free(Block block)
{
  const std::size_t whole = rounded(block.bytes);
  m_bytes -= whole;
  m_pools->of(whole).free(block.start);
}

void Memory::release(std::vector<Block> blocks)
{
  const std::lock_guard lock(m_mutex);
  if (m_released.empty()) {
    m_released = std::move(blocks);
  } else {
    m_released.insert(m_released.end(), blocks.begin(), blocks.end());
  }
}

void Memory::reclaim()
{
  std::vector<Block> blocks;
  {
    const std::lock_guard lock(m_mutex);
    blocks.swap(m_released);
  }
  for (const Block block : blocks) free(block);
}

}  // namespace sextant::net::index
