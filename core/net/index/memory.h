// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/index/node.h"

#include <memory>
#include <mutex>

namespace sextant::net::index {

struct Block {
  void* start;
  std::size_t bytes;
};

/// Where the nodes of an index live: a pool for each size. Used by the one thread that changes the
/// index; only `release` may come from others.
class Memory {
 public:
  Memory();
  Memory(const Memory&) = delete;
  Memory& operator=(const Memory&) = delete;
  ~Memory();

  /// Aligned as nodes are where `bytes` is a multiple of a node's alignment, else to 16.
  void* allocate(std::size_t bytes);
  void free(Block block);
  /// Takes back what no view needs any more.
  void release(std::vector<Block> blocks);
  /// Frees what was released.
  void reclaim();
  /// Allotted and not freed.
  [[nodiscard]] std::size_t bytes() const { return m_bytes; }

 private:
  struct Pools;

  std::unique_ptr<Pools> m_pools;
  std::size_t m_bytes = 0;
  std::mutex m_mutex;
  std::vector<Block> m_released;  ///< under m_mutex
};

}  // namespace sextant::net::index
