// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/trace/text_pieces.h"

#include "net/address_finder.h"
#include "net/byte_mask.h"

#include <algorithm>
#include <array>

namespace sextant::registry {
namespace {

constexpr std::size_t kPieceBytes = std::size_t{1} << 18U;  // with what is made of it, in a cache

/// Bytes that begin a character, or are none of UTF-8's.
std::uint64_t characters(std::string_view bytes)
{
  constexpr std::uint64_t kOnes = 0x0101010101010101;
  std::uint64_t within = 0;  // 10xxxxxx goes on with one
  std::size_t at = 0;
  for (; at + 8 <= bytes.size(); at += 8) {
    const std::uint64_t eight = net::eightBytes(bytes.data() + at);
    within += (eight >> 7U & ~(eight >> 6U) & kOnes) * kOnes >> 56U;
  }
  for (; at < bytes.size(); ++at) {
    within += (static_cast<unsigned char>(bytes[at]) & 0xc0U) == 0x80U ? 1U : 0U;
  }
  return bytes.size() - within;
}

/// Where a text full of one line is cut: far enough from its end to be judged, and in no address.
std::size_t cutInLine(std::string_view text)
{
  const std::size_t end = text.size() - net::kFinderReach;
  std::vector<net::FoundAddress> found;
  net::findAddresses(text, end - net::kFinderReach, end, found);
  const bool within = !found.empty() && found.back().offset + found.back().length > end;
  return within ? found.back().offset : end;
}

}  // namespace

std::uint64_t lineEnds(std::string_view bytes)
{
  std::uint64_t ends = 0;
  const auto add = [&ends](std::uint64_t mask) {
    for (; mask != 0; mask &= mask - 1) ++ends;  // few; a popcount is a call on any x86-64
  };
  for (; bytes.size() >= net::kMaskBytes; bytes.remove_prefix(net::kMaskBytes)) {
    add(net::byteMask(bytes.data(), '\n'));
  }
  std::array<char, net::kMaskBytes> last{};
  std::ranges::copy(bytes, last.begin());
  add(net::byteMask(last.data(), '\n'));
  return ends;
}

void TextPlace::pass(std::string_view bytes)
{
  if (const std::uint64_t ends = lineEnds(bytes); ends > 0) {
    line += ends;
    column = 1;
    bytes.remove_prefix(bytes.rfind('\n') + 1);
  }
  column += characters(bytes);
}

Result<bool> TextPieces::fill(TextPiece& piece, base::Progress& progress)
{
  while (!m_ended) {
    const std::span<char> room = std::span(piece.bytes).subspan(piece.size);
    if (!room.empty()) {
      TRY(const std::size_t count, m_input.read(room, progress));
      m_ended = count == 0;
      if (m_ended) break;
      const auto end = std::string_view(room.data(), count).rfind('\n');  // none was left before
      if (end != std::string_view::npos) piece.to = piece.size + end + 1;
      piece.size += count;
      piece.pauses = count < room.size();
      if (end != std::string_view::npos) return true;
    }
    if (!piece.pauses) {
      piece.to = cutInLine(piece.text());
      return true;
    }
  }
  piece.to = piece.size;
  return piece.to > piece.from;
}

void TextPieces::keepRest(const TextPiece& piece)
{
  const std::size_t begin = piece.to - std::min(piece.to, net::kFinderReach);
  const std::string_view rest = piece.text().substr(begin);
  m_rest.assign(rest.begin(), rest.end());
  m_restFrom = piece.to - begin;
}

Result<bool> TextPieces::next(TextPiece& piece, base::Progress& progress)
{
  piece.bytes.resize(kPieceBytes);
  std::ranges::copy(m_rest, piece.bytes.begin());
  piece.size = m_rest.size();
  piece.from = m_restFrom;
  piece.pauses = false;
  TRY(const bool more, fill(piece, progress));
  if (!more) return false;
  piece.place = m_place;
  if (m_places == Places::counted) m_place.pass(piece.own());
  keepRest(piece);
  return true;
}

}  // namespace sextant::registry
