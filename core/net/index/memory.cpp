// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/index/memory.h"

#include <cstdlib>
#include <new>

#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace sextant::net::index {
namespace {

constexpr std::size_t kHugePage = std::size_t{2} << 20;

/// Gives large chunks in pages of 2 MiB where the system has them: a lookup then costs no walk of
/// page tables.
class HugePages final : public std::pmr::memory_resource {
 private:
  void* do_allocate(std::size_t bytes, std::size_t alignment) override
  {
    if (bytes < kHugePage / 2) return std::pmr::new_delete_resource()->allocate(bytes, alignment);
    const std::size_t whole = rounded(bytes);
    void* const out = std::aligned_alloc(kHugePage, whole);
    if (out == nullptr) throw std::bad_alloc();
#if defined(__linux__)
    madvise(out, whole, MADV_HUGEPAGE);  // a wish; small pages serve as well
#endif
    return out;
  }
  void do_deallocate(void* start, std::size_t bytes, std::size_t alignment) override
  {
    if (bytes < kHugePage / 2) {
      std::pmr::new_delete_resource()->deallocate(start, bytes, alignment);
    } else {
      std::free(start);  // NOLINT(cppcoreguidelines-no-malloc)
    }
  }
  [[nodiscard]] bool do_is_equal(const memory_resource& other) const noexcept override
  {
    return this == &other;
  }
  static std::size_t rounded(std::size_t bytes)
  {
    return (bytes + kHugePage - 1) / kHugePage * kHugePage;
  }
};

std::pmr::memory_resource* hugePages()
{
  static HugePages one;
  return &one;
}

}  // namespace

Memory::Memory() : m_pool({0, 4096}, hugePages()) {}

void* Memory::allocate(std::size_t bytes, std::size_t alignment)
{
  m_bytes += bytes;
  return m_pool.allocate(bytes, alignment);
}

void Memory::free(Block block)
{
  m_bytes -= block.bytes;
  m_pool.deallocate(block.start, block.bytes, block.alignment);
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
