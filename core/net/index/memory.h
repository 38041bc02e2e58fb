// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <mutex>
#include <vector>

namespace sextant::net::index {

struct Block {
  void* start;
  std::size_t bytes;
};

/// Where the nodes of an index live. Used by the one thread that changes the index; only `release`
/// may come from others. What is free is noted outside the blocks: a block is not read to be had.
class Memory {
 public:
  Memory() = default;
  Memory(const Memory&) = delete;
  Memory& operator=(const Memory&) = delete;
  ~Memory() = default;

  /// Aligned to 64 where `bytes` is a multiple of that, else to 16.
  void* allocate(std::size_t bytes);
  void free(Block block);
  /// Takes back what no view needs any more.
  void release(std::vector<Block> blocks);
  /// Frees what was released.
  void reclaim();
  /// Allotted and not freed.
  [[nodiscard]] std::size_t bytes() const { return m_bytes; }

 private:
  struct Free {
    void operator()(std::byte* chunk) const;
  };
  using Chunk = std::unique_ptr<std::byte, Free>;
  /// Blocks of one size.
  struct Pool {
    std::vector<void*> free;
    std::byte* next = nullptr;  ///< of the newest chunk, what was never had
    std::size_t left = 0;       ///< bytes from there on
    std::size_t chunk = 0;      ///< bytes of the newest
  };

  void addChunk(Pool& pool, std::size_t bytes);

  std::vector<Pool> m_pools;  ///< by size in units
  std::vector<Chunk> m_chunks;
  std::size_t m_bytes = 0;
  std::mutex m_mutex;
  std::vector<Block> m_released;  ///< under m_mutex
};

}  // namespace sextant::net::index
