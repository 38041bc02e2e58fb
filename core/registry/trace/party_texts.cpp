// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/trace/party_texts.h"

#include <utility>

namespace sextant::registry {

const char* PartyTexts::made(PartyNumber party)
{
  std::uint32_t size = 0;
  std::string text(sizeof size, '\0');
  m_make(m_parties[party], text);
  size = static_cast<std::uint32_t>(text.size() - sizeof size);
  std::memcpy(text.data(), &size, sizeof size);

  const std::scoped_lock lock(m_mutex);
  std::atomic<const char*>& place = m_places[party];
  if (const char* others = place.load(std::memory_order_relaxed)) return others;
  const char* const kept = m_texts.emplace_back(std::move(text)).data();
  place.store(kept, std::memory_order_release);
  return kept;
}

}  // namespace sextant::registry
