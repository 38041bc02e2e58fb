// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/trace/party_texts.h"

namespace sextant::registry {

const char* PartyTexts::made(PartyNumber party)
{
  const std::scoped_lock lock(m_mutex);
  std::atomic<const char*>& place = m_places[party];
  if (const char* text = place.load(std::memory_order_relaxed)) return text;
  std::uint32_t size = 0;
  std::string& text = m_texts.emplace_back(sizeof size, '\0');
  m_make(m_parties[party], text);
  size = static_cast<std::uint32_t>(text.size() - sizeof size);
  std::memcpy(text.data(), &size, sizeof size);
  place.store(text.data(), std::memory_order_release);
  return text.data();
}

}  // namespace sextant::registry
