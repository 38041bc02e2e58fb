// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/name_table.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <new>
#include <QString>

namespace sextant::desktop {
namespace {

constexpr std::size_t kLongest = std::numeric_limits<std::uint16_t>::max();
/// Texts are brought to small letters in pieces that stay in the nearest cache.
constexpr std::size_t kPiece = 32 * 1024;

char small(char c)
{
  const auto fromA = static_cast<unsigned char>(c - 'A');
  return static_cast<char>(c | (fromA < 26 ? 0x20 : 0));
}

/// Chinese characters and signs, U+3000 to U+9FFF, begin with one of these and have no cases.
bool hasNoCases(unsigned char lead)
{
  return lead < 0xc0 || (lead >= 0xe3 && lead <= 0xe9);
}

bool isOdd(std::string_view text)
{
  if (std::ranges::all_of(text, [](char c) { return hasNoCases(static_cast<unsigned char>(c)); }))
    return false;
  const QString whole = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
  std::string lowered(text);
  std::ranges::transform(lowered, lowered.begin(), small);
  return whole.toCaseFolded().toStdString() != lowered;
}

/// Cut where a character ends.
std::string_view cut(std::string_view text)
{
  if (text.size() <= kLongest) return text;
  std::size_t end = kLongest;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U) --end;
  return text.substr(0, end);
}

}  // namespace

void NameTable::Maker::add(std::int64_t id, Period valid, const Texts& texts)
{
  m_rows.push_back({id, !valid.holds(m_now), valid.from, m_text.size(), texts.first.size(),
                    texts.second.size()});
  m_text.append(texts.first).append(texts.second);
}

NameTable NameTable::Maker::make()
{
  std::ranges::sort(m_rows, {},
                    [](const Row& row) { return std::tuple(row.id, row.waits, row.from); });
  const auto more = std::ranges::unique(m_rows, {}, &Row::id);
  m_rows.erase(more.begin(), more.end());
  NameTable out;
  out.m_entries.reserve(m_rows.size());
  out.m_text.reserve(m_text.size() + 2 * m_rows.size());
  const std::string_view text = m_text;
  for (const Row& row : m_rows)
    out.put(row.id, {text.substr(row.at, row.first), text.substr(row.at + row.first, row.second)});
  m_rows.clear();
  m_text.clear();
  return out;
}

/// More text than a table has room for is as if there was no memory left.
void NameTable::put(std::int64_t id, const Texts& texts)
{
  const std::string_view first = cut(texts.first);
  const std::string_view second = cut(texts.second);
  if (m_text.size() + first.size() + second.size() >= std::numeric_limits<std::uint32_t>::max())
    throw std::bad_alloc();
  m_entries.push_back({id, static_cast<std::uint32_t>(m_text.size()),
                       static_cast<std::uint16_t>(first.size()),
                       static_cast<std::uint16_t>(second.size())});
  m_text.append(first).append(1, '\0').append(second).append(1, '\0');
  if (isOdd(first) || isOdd(second)) m_odd.push_back(id);
}

NameTable::Texts NameTable::textsOf(const Entry& entry) const
{
  const std::string_view text = m_text;
  return {text.substr(entry.at, entry.first),
          text.substr(entry.at + entry.first + 1, entry.second)};
}

std::size_t NameTable::endOf(const Entry& entry) const
{
  return std::size_t{entry.at} + entry.first + entry.second + 2;
}

std::optional<NameTable::Texts> NameTable::find(std::int64_t id) const
{
  const auto found = std::ranges::lower_bound(m_entries, id, {}, &Entry::id);
  if (found == m_entries.end() || found->id != id) return std::nullopt;
  return textsOf(*found);
}

void NameTable::each(const std::function<void(std::int64_t id, const Texts& texts)>& visit) const
{
  for (const Entry& entry : m_entries) visit(entry.id, textsOf(entry));
}

void NameTable::mark(std::string_view folded, IdSet& out) const
{
  for (const std::int64_t id : m_odd) out.add(id);
  for (std::size_t from = 0; from < m_entries.size();) {
    std::size_t to = from + 1;
    while (to < m_entries.size() && endOf(m_entries[to]) - m_entries[from].at <= kPiece) ++to;
    markPiece(from, to, folded, out);
    from = to;
  }
}

/// Among the entries from `from` to before `to`.
void NameTable::markPiece(std::size_t from, std::size_t to, std::string_view folded,
                          IdSet& out) const
{
  thread_local std::string lowered;
  const std::size_t begin = m_entries[from].at;
  lowered.assign(m_text, begin, endOf(m_entries[to - 1]) - begin);
  std::ranges::transform(lowered, lowered.begin(), small);
  const char* const end = lowered.data() + lowered.size();
  const char* next = lowered.data();
  std::size_t entry = from;
  for (;;) {
    const auto left = static_cast<std::size_t>(end - next);
    const void* const hit = memmem(next, left, folded.data(), folded.size());
    if (hit == nullptr) return;
    const auto at =
        begin + static_cast<std::size_t>(static_cast<const char*>(hit) - lowered.data());
    while (endOf(m_entries[entry]) <= at) ++entry;
    out.add(m_entries[entry].id);
    next = lowered.data() + (endOf(m_entries[entry]) - begin);
  }
}

NameTable NameTable::merged(const NameTable& older, const NameTable& newer)
{
  NameTable out;
  out.m_entries.reserve(older.size() + newer.size());
  out.m_text.reserve(older.m_text.size() + newer.m_text.size());
  auto old = older.m_entries.begin();
  const auto takeBelow = [&](std::int64_t id) {
    for (; old != older.m_entries.end() && old->id < id; ++old)
      out.put(old->id, older.textsOf(*old));
  };
  for (const Entry& entry : newer.m_entries) {
    takeBelow(entry.id);
    if (old != older.m_entries.end() && old->id == entry.id) ++old;
    out.put(entry.id, newer.textsOf(entry));
  }
  takeBelow(std::numeric_limits<std::int64_t>::max());
  return out;
}

}  // namespace sextant::desktop
