// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/address_finder.h"
#include "registry/trace/text_pieces.h"

#include <vector>

namespace sextant::registry {

/// Finds the addresses of a piece and who holds them. Remembers some of the last, as logs repeat;
/// where they do not, it looks only now and then whether they begin to. One per thread.
class Resolver {
 public:
  explicit Resolver(const TraceTable& table) : m_table(table) {}

  void run(const TextPiece& piece);
  [[nodiscard]] std::span<const net::FoundAddress> found() const { return m_found; }
  /// As many as found.
  [[nodiscard]] std::span<const Traced> traced() const { return m_traced; }

 private:
  struct Known {
    net::Address address;
    Traced traced;
  };
  Known& placeOf(net::Address address);
  void askAll();
  void askUnknown();

  const TraceTable& m_table;
  std::vector<Known> m_known;  ///< empty until first used
  unsigned m_piecesToAskAll = 0;
  std::vector<net::FoundAddress> m_found;
  std::vector<Traced> m_traced;
  std::vector<std::uint32_t> m_unknown;  ///< places in m_found
  std::vector<net::Address> m_asked;
  std::vector<Traced> m_answers;
};

}  // namespace sextant::registry
