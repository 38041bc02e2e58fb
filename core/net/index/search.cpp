// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/index/search.h"

#include <algorithm>
#include <cstdlib>

// Wider code where GCC can make it beside the plain one; elsewhere, such as on ARM64, plain serves.
#if defined(__x86_64__) && !defined(__clang__)
#define SEXTANT_WIDE
#include <immintrin.h>
#endif

// All of a search becomes one function: what is wide is not handed from one to another.
#define SEXTANT_INLINE [[gnu::always_inline]] inline

namespace sextant::net::index {
namespace {

/// Keys looked up abreast.
constexpr std::size_t kAbreast = 16;

template <typename T>
inline void prefetch(const std::array<T, kFan>& array)
{
  index::prefetch(array.data(), sizeof array);
}
using index::prefetch;

namespace plain {

SEXTANT_INLINE int above(const std::uint64_t* numbers, int from, int to, std::uint64_t key)
{
  // Halves what is left without a jump that a processor could guess wrongly.
  const std::uint64_t* first = numbers + from;
  for (int left = to - from; left > 0;) {
    const int half = (left + 1) / 2;
    first += first[half - 1] <= key ? half : 0;
    left -= half;
  }
  return static_cast<int>(first - numbers);
}

#include "net/index/search.inc"

}  // namespace plain

#if defined(SEXTANT_WIDE)

#pragma GCC push_options
#pragma GCC target("avx2,bmi,lzcnt,popcnt")
namespace avx2 {

SEXTANT_INLINE int above(const std::uint64_t* numbers, int from, int to, std::uint64_t key)
{
  // There is no unsigned comparison: with the top bit turned over the signed one orders alike.
  const __m256i top = _mm256_set1_epi64x(static_cast<long long>(1ULL << 63));
  const __m256i sought = _mm256_xor_si256(_mm256_set1_epi64x(static_cast<long long>(key)), top);
  std::uint32_t greater = 0;
#pragma GCC unroll 8
  for (int i = 0; i < kFan; i += 4) {
    const __m256i four = _mm256_load_si256(reinterpret_cast<const __m256i*>(numbers + i));
    const __m256i more = _mm256_cmpgt_epi64(_mm256_xor_si256(four, top), sought);
    greater |= static_cast<std::uint32_t>(_mm256_movemask_pd(_mm256_castsi256_pd(more))) << i;
  }
  return from + std::popcount(~greater & placesBetween(from, to));
}

#include "net/index/search.inc"

}  // namespace avx2
#pragma GCC pop_options

#pragma GCC push_options
#pragma GCC target("avx512f,bmi,lzcnt,popcnt")
namespace avx512 {

SEXTANT_INLINE int above(const std::uint64_t* numbers, int from, int to, std::uint64_t key)
{
  const __m512i sought = _mm512_set1_epi64(static_cast<long long>(key));
  std::uint32_t notMore = 0;
#pragma GCC unroll 4
  for (int i = 0; i < kFan; i += 8) {
    const __m512i eight = _mm512_load_si512(numbers + i);
    notMore |= static_cast<std::uint32_t>(_mm512_cmple_epu64_mask(eight, sought)) << i;
  }
  return from + std::popcount(notMore & placesBetween(from, to));
}

#include "net/index/search.inc"

}  // namespace avx512
#pragma GCC pop_options

#endif

Kernel chosen() noexcept
{
#if defined(SEXTANT_WIDE)
  const char* const said = std::getenv("SEXTANT_PLAIN");
  const bool isPlain = said != nullptr && said[0] == '1' && said[1] == 0;
  if (!isPlain && __builtin_cpu_supports("avx512f"))
    return {avx512::atOrBefore, avx512::childAt, avx512::way, avx512::locate, avx512::matches};
  if (!isPlain && __builtin_cpu_supports("avx2"))
    return {avx2::atOrBefore, avx2::childAt, avx2::way, avx2::locate, avx2::matches};
#endif
  return {plain::atOrBefore, plain::childAt, plain::way, plain::locate, plain::matches};
}

}  // namespace

const Kernel kKernel = chosen();

std::uint32_t notLonger(const std::array<std::uint8_t, kFan>& lengths, int length)
{
#if defined(__SSE2__)
  const __m128i limit = _mm_set1_epi8(static_cast<char>(length));
  std::uint32_t out = 0;
  for (std::size_t i = 0; i < kFan; i += 16) {
    const __m128i some = _mm_loadu_si128(reinterpret_cast<const __m128i*>(lengths.data() + i));
    const __m128i more = _mm_subs_epu8(some, limit);  // 0 where there is none
    const __m128i kept = _mm_cmpeq_epi8(more, _mm_setzero_si128());
    out |= static_cast<std::uint32_t>(_mm_movemask_epi8(kept)) << i;
  }
  return out;
#else
  std::uint32_t out = 0;
  for (std::size_t i = 0; i < kFan; ++i) out |= (lengths[i] <= length ? 1U : 0U) << i;
  return out;
#endif
}

}  // namespace sextant::net::index
