// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace sextant::net {

/// How many bytes a mask tells about.
inline constexpr std::size_t kMaskBytes = 64;

/// Bit i is set where byte i of the 64 is `wanted`, by plain code for a little-endian machine.
inline std::uint64_t plainMask(const char* bytes, char wanted)
{
  constexpr std::uint64_t kOnes = 0x0101010101010101;
  constexpr std::uint64_t kLow = 0x7f * kOnes;
  const std::uint64_t pattern = static_cast<unsigned char>(wanted) * kOnes;
  std::uint64_t mask = 0;
  for (std::size_t i = 0; i < kMaskBytes; i += 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes + i, sizeof word);
    word ^= pattern;
    const std::uint64_t hits = ~(((word & kLow) + kLow) | word | kLow);  // 0x80 where it was wanted
    mask |= ((hits >> 7U) * 0x0102040810204080 >> 56U) << i;
  }
  return mask;
}

/// The same, as fast as the baseline of the machine allows.
inline std::uint64_t byteMask(const char* bytes, char wanted)
{
#if defined(__SSE2__)
  const __m128i pattern = _mm_set1_epi8(wanted);
  std::uint64_t mask = 0;
  for (std::size_t i = 0; i < kMaskBytes; i += 16) {
    __m128i part;
    std::memcpy(&part, bytes + i, sizeof part);
    const int hits = _mm_movemask_epi8(_mm_cmpeq_epi8(part, pattern));
    mask |= std::uint64_t{static_cast<unsigned>(hits)} << i;
  }
  return mask;
#else
  return plainMask(bytes, wanted);
#endif
}

}  // namespace sextant::net
