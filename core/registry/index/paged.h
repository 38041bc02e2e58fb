// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace sextant::registry {

/// How many rows of a table are copied together.
inline constexpr std::size_t kPageRows = 4096;

/// Rows by number as they stood at one moment: never changes, may be read from any thread.
template <typename Row>
class PagedView {
 public:
  using Page = std::array<Row, kPageRows>;
  using Pages = std::vector<std::shared_ptr<Page>>;

  PagedView() = default;
  explicit PagedView(std::shared_ptr<const Pages> pages) : m_pages(std::move(pages)) {}
  const Row& operator[](std::size_t row) const
  {
    return (*(*m_pages)[row / kPageRows])[row % kPageRows];
  }

 private:
  std::shared_ptr<const Pages> m_pages;
};

/// Rows by number, changed by one thread at a time. What a view may still see is copied when it is
/// first touched behind that view, page by page.
template <typename Row>
class Paged {
 public:
  using View = PagedView<Row>;

  [[nodiscard]] std::size_t size() const { return m_size; }
  const Row& operator[](std::size_t row) const
  {
    return (*(*m_pages)[row / kPageRows])[row % kPageRows];
  }
  /// The row, to be written; valid until the next view.
  Row& touch(std::size_t row)
  {
    const std::size_t number = row / kPageRows;
    own(number);
    return (*(*m_pages)[number])[row % kPageRows];
  }
  void append(const Row& row)
  {
    if (m_size % kPageRows == 0) {
      ownPages();
      m_pages->push_back(std::make_shared<typename View::Page>());
      m_written.push_back(m_views);
    }
    touch(m_size++) = row;
  }
  View view()
  {
    ++m_views;
    return View(m_pages);
  }
  [[nodiscard]] std::size_t bytes() const { return m_pages->size() * sizeof(typename View::Page); }

 private:
  void ownPages()
  {
    if (m_pagesWritten == m_views) return;
    m_pages = std::make_shared<typename View::Pages>(*m_pages);
    m_pagesWritten = m_views;
  }
  void own(std::size_t number)
  {
    if (m_written[number] == m_views) return;
    ownPages();
    auto& page = (*m_pages)[number];
    page = std::make_shared<typename View::Page>(*page);
    m_written[number] = m_views;
  }

  std::shared_ptr<typename View::Pages> m_pages = std::make_shared<typename View::Pages>();
  std::size_t m_size = 0;
  std::uint64_t m_views = 0;         ///< how many were given out
  std::uint64_t m_pagesWritten = 0;  ///< m_views when the list of pages was copied last
  std::vector<std::uint64_t> m_written;
};

}  // namespace sextant::registry
