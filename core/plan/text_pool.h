// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace sextant::plan {

/// Keeps many short texts in few pieces of memory; what it returns lives as long as the pool.
class TextPool {
 public:
  std::string_view keep(std::string_view text)
  {
    if (text.empty()) return {};
    if (m_free < text.size()) grow(text.size());
    char* place = m_next;
    std::memcpy(place, text.data(), text.size());
    m_next += text.size();
    m_free -= text.size();
    return {place, text.size()};
  }

 private:
  void grow(std::size_t least)
  {
    m_free = std::max<std::size_t>(least, 1 << 18);
    m_chunks.push_back(std::make_unique<char[]>(m_free));
    m_next = m_chunks.back().get();
  }

  std::vector<std::unique_ptr<char[]>> m_chunks;
  char* m_next = nullptr;
  std::size_t m_free = 0;
};

}  // namespace sextant::plan
