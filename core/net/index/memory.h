// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/index/node.h"

#include <memory_resource>
#include <mutex>

namespace sextant::net::index {

struct Block {
  void* start;
  std::size_t bytes;
  std::size_t alignment;
};

/// Where the nodes of an index live. Used by the one thread that changes the index; only `release`
/// may come from others.
class Memory {
 public:
  Memory();

  void* allocate(std::size_t bytes, std::size_t alignment);
  void free(Block block);
  /// Takes back what no view needs any more.
  void release(std::vector<Block> blocks);
  /// Frees what was released.
  void reclaim();
  /// Allotted and not freed.
  [[nodiscard]] std::size_t bytes() const { return m_bytes; }

 private:
  std::pmr::unsynchronized_pool_resource m_pool;
  std::size_t m_bytes = 0;
  std::mutex m_mutex;
  std::vector<Block> m_released;  ///< under m_mutex
};

}  // namespace sextant::net::index
