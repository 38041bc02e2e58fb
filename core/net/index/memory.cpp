// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/index/memory.h"

#include <algorithm>
#include <cstdlib>
#include <new>

#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace sextant::net::index {
namespace {

constexpr std::size_t kUnit = 16;
constexpr std::size_t kLine = 64;
constexpr std::size_t kHugePage = std::size_t{2} << 20;
constexpr std::size_t kFirstChunk = std::size_t{16} << 10;

constexpr std::size_t rounded(std::size_t bytes, std::size_t to)
{
  return (bytes + to - 1) / to * to;
}

}  // namespace

void Memory::Free::operator()(std::byte* chunk) const
{
  std::free(chunk);  // NOLINT(cppcoreguidelines-no-malloc)
}

void* Memory::allocate(std::size_t bytes)
{
  const std::size_t whole = rounded(bytes, kUnit);
  if (whole / kUnit >= m_pools.size()) m_pools.resize(whole / kUnit + 1);
  Pool& pool = m_pools[whole / kUnit];
  m_bytes += whole;
  if (!pool.free.empty()) {
    void* const out = pool.free.back();
    pool.free.pop_back();
    return out;
  }
  if (pool.left < whole) addChunk(pool, whole);
  void* const out = pool.next;
  pool.next += whole;
  pool.left -= whole;
  return out;
}

/// Twice as large as the one before, until it is a page of 2 MiB where the system has them: a
/// lookup then costs no walk of page tables.
void Memory::addChunk(Pool& pool, std::size_t bytes)
{
  pool.chunk = std::clamp(2 * pool.chunk, rounded(std::max(bytes, kFirstChunk), kLine), kHugePage);
  const bool isHuge = pool.chunk == kHugePage;
  void* const start = std::aligned_alloc(isHuge ? kHugePage : kLine, pool.chunk);
  if (start == nullptr) throw std::bad_alloc();
#if defined(__linux__)
  if (isHuge) madvise(start, kHugePage, MADV_HUGEPAGE);  // a wish; small pages serve as well
#endif
  pool.next = static_cast<std::byte*>(start);
  pool.left = pool.chunk;
  m_chunks.emplace_back(pool.next);
}

void Memory::free(Block block)
{
  const std::size_t whole = rounded(block.bytes, kUnit);
  m_bytes -= whole;
  m_pools[whole / kUnit].free.push_back(block.start);
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
