// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sextant::desktop {

/// Numbers of objects or versions, from 1.
class IdSet {
 public:
  void add(std::int64_t id)
  {
    if (id < 0) return;
    const auto at = static_cast<std::size_t>(id);
    if (at >= m_has.size()) m_has.resize(at + 1 + at / 2);
    m_has[at] = true;
  }
  [[nodiscard]] bool has(std::int64_t id) const
  {
    return id >= 0 && static_cast<std::size_t>(id) < m_has.size() &&
           m_has[static_cast<std::size_t>(id)];
  }

 private:
  std::vector<bool> m_has;
};

/// Two texts each for many numbers, in one piece of memory; never changes.
class NameTable {
 public:
  struct Texts {
    std::string_view first;
    std::string_view second;
  };
  /// Of several texts for one number those in force are kept, else the earliest.
  class Maker {
   public:
    explicit Maker(Instant now) : m_now(now) {}
    void add(std::int64_t id, Period valid, const Texts& texts);
    [[nodiscard]] NameTable make();

   private:
    struct Row {
      std::int64_t id = 0;
      bool waits = false;  ///< not in force
      Instant from;
      std::size_t at = 0;  ///< in m_text
      std::size_t first = 0;
      std::size_t second = 0;
    };
    Instant m_now;
    std::string m_text;
    std::vector<Row> m_rows;
  };

  [[nodiscard]] std::size_t size() const { return m_entries.size(); }
  /// Valid as long as the table.
  [[nodiscard]] std::optional<Texts> find(std::int64_t id) const;
  void each(const std::function<void(std::int64_t id, const Texts& texts)>& visit) const;
  /// Adds the numbers of which a text may contain `folded` (UTF-8, case folded): all that do, and
  /// few others.
  void mark(std::string_view folded, IdSet& out) const;
  /// Where both have a number, the newer's texts.
  static NameTable merged(const NameTable& older, const NameTable& newer);

 private:
  struct Entry {
    std::int64_t id = 0;
    std::uint32_t at = 0;  ///< in m_text; each text is followed by a zero
    std::uint16_t first = 0;
    std::uint16_t second = 0;
  };
  void put(std::int64_t id, const Texts& texts);
  [[nodiscard]] Texts textsOf(const Entry& entry) const;
  [[nodiscard]] std::size_t endOf(const Entry& entry) const;
  void markPiece(std::size_t from, std::size_t to, std::string_view folded, IdSet& out) const;

  std::string m_text;
  std::vector<Entry> m_entries;     ///< by id; texts stand in the same order
  std::vector<std::int64_t> m_odd;  ///< whose letters beyond ASCII have two cases
};

}  // namespace sextant::desktop
