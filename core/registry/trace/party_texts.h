// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/trace/trace_table.h"

#include <atomic>
#include <cstdint>
#include <cstring>
#include <deque>
#include <functional>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sextant::registry {

/// A text for each party, made when it is first asked for. Any thread may ask.
class PartyTexts {
 public:
  using Make = std::function<void(const TraceParty& party, std::string& out)>;
  /// The parties must outlive it. `make` appends; several threads call it at once.
  PartyTexts(std::span<const TraceParty> parties, Make make)
      : m_parties(parties), m_make(std::move(make)), m_places(parties.size())
  {
  }

  /// Stays where it is.
  [[nodiscard]] std::string_view of(PartyNumber party)
  {
    const char* text = m_places[party].load(std::memory_order_acquire);
    if (text == nullptr) text = made(party);
    std::uint32_t size = 0;
    std::memcpy(&size, text, sizeof size);
    return {text + sizeof size, size};
  }

  /// Have it on its way from memory, the place some time before the text. kNobody has none.
  void fetchPlace(PartyNumber party) const
  {
    if (party != kNobody) __builtin_prefetch(&m_places[party]);
  }
  void fetchText(PartyNumber party) const
  {
    if (party == kNobody) return;
    const char* const text = m_places[party].load(std::memory_order_relaxed);
    if (text != nullptr) __builtin_prefetch(text);
    if (text == nullptr) __builtin_prefetch(&m_parties[party]);  // of which it will be made
  }

 private:
  const char* made(PartyNumber party);

  std::span<const TraceParty> m_parties;
  Make m_make;
  std::vector<std::atomic<const char*>> m_places;  ///< null = not made yet
  std::mutex m_mutex;
  std::deque<std::string> m_texts;  ///< sizes before them; guarded by m_mutex
};

}  // namespace sextant::registry
