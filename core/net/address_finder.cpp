// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/address_finder.h"

#include "net/byte_mask.h"
#include "net/text_scan.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <optional>
#include <utility>

namespace sextant::net {
namespace {

constexpr std::size_t kGroups = 8;
constexpr std::size_t kLongestWord = 32;

/// What a byte is to the finder: its value where it is a hexadecimal digit, and its sort.
enum Sort : std::uint8_t { kValue = 0x0f, kHex = 0x10, kWord = 0x20, kDigit = 0x40 };

constexpr std::array<std::uint8_t, 256> kSorts = [] {
  std::array<std::uint8_t, 256> sorts{};
  for (std::size_t i = 0; i < sorts.size(); ++i) {
    const char c = static_cast<char>(i);
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    unsigned sort = letter || text::isDigit(c) || c == '_' ? unsigned{kWord} : 0U;
    if (text::isDigit(c)) sort |= kDigit;
    if (const int value = text::hexValue(c); value >= 0) {
      sort |= kHex | static_cast<unsigned>(value);
    }
    sorts[i] = static_cast<std::uint8_t>(sort);
  }
  return sorts;
}();

/// Text that goes on for ever with what is no part of an address.
class Surroundings {
 public:
  explicit Surroundings(std::string_view text) : m_text(text) {}

  [[nodiscard]] char at(std::size_t i) const { return i < m_text.size() ? m_text[i] : '\n'; }
  [[nodiscard]] std::uint8_t sort(std::size_t i) const
  {
    return kSorts[static_cast<unsigned char>(at(i))];
  }
  [[nodiscard]] bool isWord(std::size_t i) const { return (sort(i) & kWord) != 0; }
  [[nodiscard]] bool isDigit(std::size_t i) const { return (sort(i) & kDigit) != 0; }

  [[nodiscard]] bool partsBefore(std::size_t begin) const
  {
    if (begin == 0) return true;
    const std::size_t before = begin - 1;
    if (isWord(before)) return false;
    if (m_text[before] == ':') return endsLabel(before);
    return m_text[before] != '.' || before == 0 || !isWord(before - 1);
  }

  [[nodiscard]] bool partsBehind(std::size_t end) const
  {
    if (isWord(end)) return false;
    if (at(end) == ':') return partsAtColon(end + 1);
    return at(end) != '.' || !beginsDottedWords(end + 1);
  }

  /// The end of the zone id that `end` may stand before; `end` where there is none.
  [[nodiscard]] std::size_t behindZone(std::size_t end) const
  {
    if (at(end) != '%') return end;
    const std::size_t begin = end + 1;
    std::size_t i = begin;
    while (isWord(i) || (i > begin && isJoint(i) && isWord(i - 1) && isWord(i + 1))) {
      if (++i > begin + kLongestWord) return end;
    }
    const bool goesOn = at(i) == ':' && (isWord(i + 1) || at(i + 1) == ':');
    return i == begin || goesOn ? end : i;
  }

  /// Shifts the octet into `quad`. How many digits it has, 0 where there is none.
  std::size_t octetAt(std::size_t begin, std::uint32_t& quad) const
  {
    unsigned octet = 0;
    std::size_t digits = 0;
    for (; digits < 4 && isDigit(begin + digits); ++digits) {
      octet = octet * 10 + (sort(begin + digits) & kValue);
    }
    if (octet > 255 || (digits > 1 && at(begin) == '0')) return 0;
    quad = quad << 8U | octet;
    return digits;
  }

 private:
  [[nodiscard]] bool isJoint(std::size_t i) const { return at(i) == '.' || at(i) == '-'; }

  /// Whether a label stands before `end`.
  [[nodiscard]] bool endsLabel(std::size_t end) const
  {
    std::size_t i = end;
    while (i > 0 && isDigit(i - 1) && end - i < 2) --i;
    bool beyondHex = false;
    while (i > 0 && isWord(i - 1) && !isDigit(i - 1) && end - i < kLongestWord) {
      --i;
      beyondHex = beyondHex || ((sort(i) & kHex) == 0 && m_text[i] != '_');
    }
    return beyondHex && (i == 0 || !isWord(i - 1));
  }

  /// `begin` stands behind a colon that is no part of the address.
  [[nodiscard]] bool partsAtColon(std::size_t begin) const
  {
    constexpr unsigned kLastPort = 65535;
    unsigned port = 0;
    std::size_t i = begin;
    for (; isDigit(i) && i - begin < 5; ++i) port = port * 10 + (sort(i) & kValue);
    if (isWord(i) || at(i) == ':') return false;
    return i == begin || (port <= kLastPort && (at(i) != '.' || !isWord(i + 1)));
  }

  [[nodiscard]] bool beginsDottedWords(std::size_t begin) const
  {
    std::size_t i = begin;
    while (isWord(i) && i - begin < kLongestWord) ++i;
    return i > begin && at(i) == '.' && isWord(i + 1);
  }

  std::string_view m_text;
};

/// What stands from a place on, at least as far as an address may reach.
struct Ahead {
  const char* bytes;     ///< kMaskBytes of them
  std::uint64_t colons;  ///< a bit for each byte, the first of them the lowest
};

/// One to four digits, the last the lowest byte; as many bytes as four may be read.
std::uint32_t digitsAt(const char* bytes, std::size_t digits)
{
  std::uint32_t text = 0;
  std::memcpy(&text, bytes, sizeof text);
  return __builtin_bswap32(text) >> (32 - 8 * digits);  // little-endian, as byte_mask.h
}

/// Two groups of digits as digitsAt gives them, the first in the lower half. Their value.
std::uint64_t valueOfTwo(std::uint64_t digits)
{
  constexpr std::uint64_t kOnes = 0x0101010101010101;
  const std::uint64_t letters = digits >> 6U & kOnes;
  const std::uint64_t values = (digits & 0x0f * kOnes) + (letters << 3U) + letters;
  const std::uint64_t pairs = (values | values >> 4U) & 0x00ff00ff00ff00ff;
  const std::uint64_t groups = (pairs | pairs >> 8U) & 0x0000ffff0000ffff;
  return (groups << 16U | groups >> 32U) & 0xffffffff;
}

/// The groups that can be read from a place on. Places are told from there.
class Groups {
 public:
  explicit Groups(const Ahead& ahead) : m_ahead(ahead)
  {
    std::uint64_t ends = ~hexMask(ahead.bytes);
    std::size_t begin = 0;
    if (isColon(0)) {  // the first of two
      ends &= ends - 1;
      begin = 1;
    }
    while (true) {
      const auto end = static_cast<std::size_t>(__builtin_ctzll(ends));
      const std::size_t digits = end - begin;
      if (digits - 1 < 4) {
        m_texts[m_slot++] = digitsAt(m_ahead.bytes + begin, digits);
        m_lastBegin = begin;
        m_end = end;
        if (m_slot == m_lastSlot || !isColon(end)) return;
      } else if (digits == 0 && isColon(begin) && m_slot < kBehindGap) {
        openGap();
        m_end = begin + 1;
      } else {
        return;
      }
      ends &= ends - 1;
      begin = end + 1;
    }
  }

  [[nodiscard]] std::size_t end() const { return m_end; }
  [[nodiscard]] std::size_t count() const
  {
    return hasGap() ? kGroups - (m_lastSlot - m_slot) : m_slot;
  }
  [[nodiscard]] bool isWhole() const
  {
    return hasGap() ? count() > 0 && m_slot < m_lastSlot : m_slot == m_lastSlot;
  }
  /// Eight of two digits each.
  [[nodiscard]] bool isPairs() const
  {
    constexpr std::uint64_t kColons = 0x124924;  // every third, seven of them
    return m_end == 23 && (m_ahead.colons & 0x7fffff) == kColons;
  }

  /// Where the first octet of a dotted quad may begin; none where there is no room for one.
  [[nodiscard]] std::optional<std::size_t> quadAt() const
  {
    if (m_ahead.bytes[m_end] != '.' || count() == 0 || m_slot == m_lastSlot) return std::nullopt;
    return m_lastBegin;
  }
  /// Two groups for the last.
  void takeQuad(std::uint32_t quad, std::size_t end)
  {
    m_texts[m_slot - 1] = 0;
    ++m_slot;
    m_quad = quad;
    m_end = end;
  }

  /// The last group less, with the single colon before it: that may be a port.
  bool dropPort()
  {
    if (m_lastBegin < 2 || !isColon(m_lastBegin - 1) || isColon(m_lastBegin - 2)) return false;
    m_slot -= m_quad ? std::size_t{2} : 1;
    m_texts[m_slot] = 0;
    m_quad.reset();
    m_end = m_lastBegin - 1;
    return true;
  }

  [[nodiscard]] Address assembled() const
  {
    std::array<std::uint64_t, kGroups / 2> words{};
    std::array<std::uint64_t, kGroups / 2> behindGap{};
    std::memcpy(words.data(), m_texts.data(), sizeof words);
    const std::size_t first = std::max(m_slot, kBehindGap) - kGroups;
    std::memcpy(behindGap.data(), m_texts.data() + first, sizeof behindGap);
    for (std::size_t i = 0; i < words.size(); ++i) words[i] = valueOfTwo(words[i] | behindGap[i]);
    return {words[0] << 32U | words[1], words[2] << 32U | words[3] | m_quad.value_or(0)};
  }

 private:
  [[nodiscard]] bool isColon(std::size_t at) const { return (m_ahead.colons >> at & 1U) != 0; }
  [[nodiscard]] bool hasGap() const { return m_slot >= kBehindGap; }

  void openGap()
  {
    m_lastSlot = kBehindGap + kGroups - m_slot;
    m_slot = kBehindGap;
    m_lastBegin = 0;
  }

  static constexpr std::size_t kBehindGap = 2 * kGroups;
  const Ahead& m_ahead;
  std::size_t m_end = 0;             ///< of what was read
  std::size_t m_lastBegin = 0;       ///< of the last group, 0 where a gap came behind it
  std::size_t m_slot = 0;            ///< for the next group
  std::size_t m_lastSlot = kGroups;  ///< with so many it is full
  std::optional<std::uint32_t> m_quad;
  /// Before a gap from 0 on, behind it from kBehindGap on, zeros between.
  std::array<std::uint32_t, kBehindGap + kGroups> m_texts{};
};

/// Finds the addresses of one piece, colon by colon.
class Finder {
 public:
  Finder(std::string_view text, std::size_t from, std::size_t to, std::vector<FoundAddress>& out)
      : m_text(text), m_all(text), m_from(from), m_to(to), m_next(from), m_out(out)
  {
  }

  void run()
  {
    constexpr std::size_t kMostDigits = 4;
    const std::size_t end = std::min(m_all.size(), m_to + kMostDigits);
    std::uint64_t mask = maskAt(m_from);
    for (std::size_t at = m_from; at < end; at += kMaskBytes) {
      const std::uint64_t following = maskAt(at + kMaskBytes);
      for (std::uint64_t rest = mask & behind(m_next, at); rest != 0; rest &= rest - 1) {
        const int place = std::countr_zero(rest);
        const std::uint64_t colons = mask >> place | following << 1U << (63 - place);
        if (!mayBegin(colons)) continue;
        m_next = tryAt(at + static_cast<std::size_t>(place), colons);
        rest &= behind(m_next, at) | std::uint64_t{1} << place;
      }
      mask = following;
    }
  }

 private:
  /// Which of the bytes from `at` on stand at `next` or behind.
  static std::uint64_t behind(std::size_t next, std::size_t at)
  {
    if (next <= at) return ~std::uint64_t{0};
    return next - at < kMaskBytes ? ~std::uint64_t{0} << (next - at) : 0;
  }

  /// By the colons from the first of an address on: there are two together or six at least.
  static bool mayBegin(std::uint64_t colons)
  {
    constexpr unsigned kFarthest = 7 * 5;  // characters to the last of them
    constexpr unsigned kNearest = 5 * 2;   // characters to the sixth
    constexpr int kFewest = 6;
    colons &= (std::uint64_t{1} << (kFarthest + 1)) - 1;
    if ((colons & colons >> 1U) != 0) return true;
    if (colons >> kNearest == 0) return false;
    for (int i = 1; i < kFewest; ++i) colons &= colons - 1;  // a popcount is a call on any x86-64
    return colons != 0;
  }

  [[nodiscard]] std::uint64_t maskAt(std::size_t at) const
  {
    if (at + kMaskBytes <= m_all.size()) return byteMask(m_all.data() + at, ':');
    return at < m_all.size() ? byteMask(lastBytes(at).data(), ':') : 0;
  }

  /// Those from `at` on to the end of the text, and more behind.
  [[nodiscard]] std::array<char, kMaskBytes> lastBytes(std::size_t at) const
  {
    std::array<char, kMaskBytes> last{};
    std::copy(m_all.begin() + static_cast<std::ptrdiff_t>(at), m_all.end(), last.begin());
    return last;
  }

  /// Takes the address that may have the first of `colons` for its first. Returns from where on to
  /// look.
  std::size_t tryAt(std::size_t colon, std::uint64_t colons)
  {
    std::size_t begin = colon;
    while (begin > 0 && colon - begin < 4 && (m_text.sort(begin - 1) & kHex) != 0) --begin;
    const bool gap = m_text.at(colon + 1) == ':';
    if (!gap && (begin == colon || (m_text.sort(colon + 1) & kHex) == 0)) return colon + 1;
    if (begin < m_from || begin >= m_to || !m_text.partsBefore(begin)) return colon + 1;
    colons <<= colon - begin;
    if (begin + kMaskBytes <= m_all.size()) return take(begin, {m_all.data() + begin, colons});
    return take(begin, {lastBytes(begin).data(), colons});
  }

  std::size_t take(std::size_t begin, const Ahead& ahead)
  {
    Groups groups(ahead);
    if (const auto at = groups.quadAt()) takeQuad(begin + *at, begin, groups);
    const bool found = ends(begin, groups) || (groups.dropPort() && ends(begin, groups));
    const std::size_t end = begin + groups.end();
    if (found && !groups.isPairs()) {
      const auto length = static_cast<std::uint32_t>(m_text.behindZone(end) - begin);
      m_out.push_back({groups.assembled(), begin, length});
    }
    return std::max(end, begin + 1);
  }

  [[nodiscard]] bool ends(std::size_t begin, const Groups& groups) const
  {
    return groups.isWhole() && m_text.partsBehind(begin + groups.end());
  }

  /// Takes the last group for the first octet where four can be read.
  void takeQuad(std::size_t at, std::size_t begin, Groups& groups) const
  {
    std::uint32_t quad = 0;
    for (int i = 0; i < 4; ++i) {
      if (i > 0 && m_text.at(at++) != '.') return;
      const std::size_t digits = m_text.octetAt(at, quad);
      if (digits == 0) return;
      at += digits;
    }
    groups.takeQuad(quad, at - begin);
  }

  Surroundings m_text;
  std::string_view m_all;
  std::size_t m_from;
  std::size_t m_to;
  std::size_t m_next;  ///< colons before it are done with
  std::vector<FoundAddress>& m_out;
};

}  // namespace

void findAddresses(std::string_view text, std::size_t from, std::size_t to,
                   std::vector<FoundAddress>& out)
{
  Finder(text, from, std::min(to, text.size()), out).run();
}

}  // namespace sextant::net
