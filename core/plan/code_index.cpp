// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/code_index.h"

#include "plan/division_code.h"

#include <bit>
#include <functional>

namespace sextant::plan {

std::size_t CodeIndex::slotOf(std::string_view code) const
{
  const std::size_t mask = m_slots.size() - 1;
  std::size_t slot = std::hash<std::string_view>{}(code)&mask;
  while (m_slots[slot] != 0 && m_codes[m_slots[slot] - 1] != code) {
    slot = (slot + 1) & mask;
  }
  return slot;
}

void CodeIndex::rehash(std::size_t slots)
{
  m_slots.assign(slots, 0);
  for (std::uint32_t i = 0; i < m_codes.size(); ++i) {
    m_slots[slotOf(m_codes[i])] = i + 1;
  }
}

void CodeIndex::reserve(std::size_t count)
{
  m_codes.reserve(count);
  const std::size_t slots = std::bit_ceil(count * 2 + 16);
  if (slots > m_slots.size()) rehash(slots);
}

std::pair<std::uint32_t, bool> CodeIndex::add(std::string_view code)
{
  if ((m_codes.size() + 1) * 2 > m_slots.size()) rehash(std::bit_ceil(m_codes.size() * 4 + 16));
  std::uint32_t& slot = m_slots[slotOf(code)];
  if (slot != 0) return {slot - 1, false};
  m_codes.push_back(code);
  slot = static_cast<std::uint32_t>(m_codes.size());
  return {slot - 1, true};
}

std::uint32_t CodeIndex::find(std::string_view code) const
{
  if (m_slots.empty()) return kNone;
  const std::uint32_t slot = m_slots[slotOf(code)];
  return slot == 0 ? kNone : slot - 1;
}

std::uint32_t CodeIndex::findDivision(std::string_view code) const
{
  const std::uint32_t exact = find(code);
  if (exact != kNone || !looksLikeDivision(code)) return exact;
  const std::uint32_t shorter = find(shortCode(code));
  return shorter != kNone ? shorter : find(fullCode(code));
}

}  // namespace sextant::plan
