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

/// Eight bytes in which the highest bit of some is set and no other, as a mask of these.
inline std::uint64_t maskOfHighBits(std::uint64_t bytes)
{
  return (bytes >> 7U) * 0x0102040810204080 >> 56U;
}

inline std::uint64_t eightBytes(const char* bytes)
{
  std::uint64_t word = 0;
  std::memcpy(&word, bytes, sizeof word);
  return word;
}

/// Bit i is set where byte i of the 64 is `wanted`, by plain code for a little-endian machine.
inline std::uint64_t plainMask(const char* bytes, char wanted)
{
  constexpr std::uint64_t kOnes = 0x0101010101010101;
  constexpr std::uint64_t kLow = 0x7f * kOnes;
  const std::uint64_t pattern = static_cast<unsigned char>(wanted) * kOnes;
  std::uint64_t mask = 0;
  for (std::size_t i = 0; i < kMaskBytes; i += 8) {
    const std::uint64_t word = eightBytes(bytes + i) ^ pattern;
    mask |= maskOfHighBits(~(((word & kLow) + kLow) | word | kLow)) << i;
  }
  return mask;
}

/// How many bytes a mask of digits tells about: no address is as long.
inline constexpr std::size_t kHexMaskBytes = 48;

/// Bit i is set where byte i of the 48 is a hexadecimal digit, by the same means.
inline std::uint64_t plainHexMask(const char* bytes)
{
  constexpr std::uint64_t kOnes = 0x0101010101010101;
  const auto between = [](std::uint64_t word, std::uint64_t first, std::uint64_t last) {
    return (word + (0x80 - first) * kOnes) & ~(word + (0x7f - last) * kOnes);
  };
  std::uint64_t mask = 0;
  for (std::size_t i = 0; i < kHexMaskBytes; i += 8) {
    const std::uint64_t word = eightBytes(bytes + i);
    const std::uint64_t ascii = word & 0x7f * kOnes;
    const std::uint64_t hits = between(ascii, '0', '9') | between(ascii | 0x20 * kOnes, 'a', 'f');
    mask |= maskOfHighBits(hits & ~word & 0x80 * kOnes) << i;
  }
  return mask;
}

#if defined(__SSE2__)
inline std::uint64_t maskOf16(const char* bytes, char wanted)
{
  __m128i text;
  std::memcpy(&text, bytes, sizeof text);
  const int hits = _mm_movemask_epi8(_mm_cmpeq_epi8(text, _mm_set1_epi8(wanted)));
  return static_cast<unsigned>(hits);
}

inline std::uint64_t hexMaskOf16(const char* bytes)
{
  const auto between = [](__m128i text, char first, char last) {
    return _mm_and_si128(_mm_cmpgt_epi8(text, _mm_set1_epi8(static_cast<char>(first - 1))),
                         _mm_cmpgt_epi8(_mm_set1_epi8(static_cast<char>(last + 1)), text));
  };
  __m128i text;
  std::memcpy(&text, bytes, sizeof text);
  const __m128i digits = between(text, '0', '9');
  const __m128i letters = between(_mm_or_si128(text, _mm_set1_epi8(0x20)), 'a', 'f');
  return static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(digits, letters)));
}
#endif

/// The same, as fast as the baseline of the machine allows.
inline std::uint64_t byteMask(const char* bytes, char wanted)
{
#if defined(__SSE2__)
  return maskOf16(bytes, wanted) | maskOf16(bytes + 16, wanted) << 16U |
         maskOf16(bytes + 32, wanted) << 32U | maskOf16(bytes + 48, wanted) << 48U;
#else
  return plainMask(bytes, wanted);
#endif
}

inline std::uint64_t hexMask(const char* bytes)
{
#if defined(__SSE2__)
  return hexMaskOf16(bytes) | hexMaskOf16(bytes + 16) << 16U | hexMaskOf16(bytes + 32) << 32U;
#else
  return plainHexMask(bytes);
#endif
}

}  // namespace sextant::net
