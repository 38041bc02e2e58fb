// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/trace/trace.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace sextant::registry {

/// A place in a text; both count from 1, columns in characters.
struct TextPlace {
  std::uint64_t line = 1;
  std::uint64_t column = 1;

  /// Goes over the bytes.
  void pass(std::string_view bytes);
};

std::uint64_t lineEnds(std::string_view bytes);

/// A piece of a text that is worked on alone: no address begins in it and ends behind it.
struct TextPiece {
  std::vector<char> bytes;  ///< storage, reused
  std::size_t size = 0;     ///< what of it is text
  std::size_t from = 0;     ///< the piece itself; beside it stands what decides at its ends
  std::size_t to = 0;
  TextPlace place;      ///< of `from`, where asked for
  bool pauses = false;  ///< there is no more text for now

  [[nodiscard]] std::string_view text() const { return {bytes.data(), size}; }
  [[nodiscard]] std::string_view own() const { return text().substr(from, to - from); }
};

/// Cuts a text into pieces of 256 KiB at most, behind the end of a line where one is.
class TextPieces {
 public:
  enum class Places { counted, unknown };
  TextPieces(const TraceInput& input, Places places) : m_input(input), m_places(places) {}

  /// False at the end.
  Result<bool> next(TextPiece& piece, base::Progress& progress);
  /// How many lines the pieces so far had, one without an end counted; where places are counted.
  [[nodiscard]] std::uint64_t lines() const { return m_place.line - (m_place.column == 1 ? 1 : 0); }

 private:
  Result<bool> fill(TextPiece& piece, base::Progress& progress);
  void keepRest(const TextPiece& piece);

  const TraceInput& m_input;
  Places m_places;
  TextPlace m_place;
  std::vector<char> m_rest;  ///< what was read behind the last piece, and some of that before it
  std::size_t m_restFrom = 0;
  bool m_ended = false;
};

}  // namespace sextant::registry
