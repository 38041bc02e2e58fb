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

constexpr int kGroups = 8;
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

/// A group of one to four hexadecimal digits; as many bytes as four may be read.
std::uint64_t groupAt(const char* bytes, std::size_t digits)
{
  std::uint32_t text = 0;
  std::memcpy(&text, bytes, sizeof text);
  text = __builtin_bswap32(text) >> (32 - 8 * digits);  // little-endian, as byte_mask.h
  const std::uint32_t values = (text & 0x0f0f0f0fU) + (text >> 6U & 0x01010101U) * 9;
  const std::uint32_t pairs = (values | values >> 4U) & 0x00ff00ffU;
  return (pairs | pairs >> 8U) & 0xffffU;
}

/// Groups one behind the other, at most eight.
struct Groups {
  Address value;
  int count = 0;

  void push(std::uint64_t group)
  {
    value = {value.hi << 16U | value.lo >> 48U, value.lo << 16U | group};
    ++count;
  }
  void pop()
  {
    value = {value.hi >> 16U, value.hi << 48U | value.lo >> 16U};
    --count;
  }
  /// As the first of eight.
  [[nodiscard]] Address inFront() const
  {
    if (count == 0) return {};
    const int shift = 16 * (kGroups - count);
    if (shift >= 64) return {value.lo << (shift - 64), 0};
    if (shift == 0) return value;
    return {value.hi << shift | value.lo >> (64 - shift), value.lo << shift};
  }
};

/// Reads the address that may begin at a place: as many groups as can be read, less the last one
/// where that is a port. Places are told from its beginning.
class Reader {
 public:
  Reader(const Surroundings& text, std::size_t begin, const Ahead& ahead)
      : m_text(text), m_begin(begin), m_ahead(ahead), m_ends(~hexMask(ahead.bytes))
  {
  }

  [[nodiscard]] std::optional<FoundAddress> read()
  {
    readGroups();
    if (!isWhole() || !m_text.partsBehind(readTo())) {
      if (m_portColon == 0) return std::nullopt;
      m_at = m_portColon;
      m_groups.pop();
      if (!isWhole() || !m_text.partsBehind(readTo())) return std::nullopt;
    }
    if (isPairs()) return std::nullopt;
    const auto length = static_cast<std::uint32_t>(m_text.behindZone(readTo()) - m_begin);
    return FoundAddress{m_front.inFront() | m_groups.value, m_begin, length};
  }
  /// No address begins behind the first character and before this.
  [[nodiscard]] std::size_t readTo() const { return m_begin + m_at; }

 private:
  [[nodiscard]] int count() const { return m_front.count + m_groups.count; }
  [[nodiscard]] bool isWhole() const
  {
    return m_gap ? count() > 0 && count() < kGroups : count() == kGroups;
  }
  [[nodiscard]] bool isPairs() const
  {
    constexpr std::uint64_t kColons = 0x124924;  // every third, seven of them
    return !m_gap && m_at == 23 && (m_ahead.colons & 0x7fffffU) == kColons;
  }
  [[nodiscard]] bool isColon(std::size_t at) const { return (m_ahead.colons >> at & 1U) != 0; }

  void readGroups()
  {
    bool goesOn = isColon(0) ? takeGap() : takeGroup(0);
    while (goesOn && count() < kGroups) goesOn = takeNext();
    if (m_ahead.bytes[m_at] == '.') takeDottedQuad();
  }

  /// The separator that stands here with the group behind it, or a gap alone.
  bool takeNext()
  {
    if (!isColon(m_at)) return false;
    if (isColon(m_at + 1)) return !m_gap && takeGap();
    const std::size_t colon = m_at;
    passEnd();
    if (!takeGroup(colon + 1)) return false;
    m_portColon = colon;
    return true;
  }

  /// False where no group follows it.
  bool takeGap()
  {
    m_gap = true;
    m_front = std::exchange(m_groups, {});
    m_portColon = 0;
    passEnd();
    passEnd();
    m_at += 2;
    return takeGroup(m_at);
  }

  void passEnd() { m_ends &= m_ends - 1; }

  bool takeGroup(std::size_t begin)
  {
    constexpr std::uint64_t kLast = std::uint64_t{1} << 63U;
    const auto end = static_cast<std::size_t>(std::countr_zero(m_ends | kLast));
    const std::size_t digits = end - begin;
    if (digits == 0 || digits > 4) return false;
    m_groups.push(groupAt(m_ahead.bytes + begin, digits));
    m_groupAt = begin;
    m_at = end;
    return true;
  }

  /// Takes the last group for the first octet where four can be read.
  void takeDottedQuad()
  {
    if (count() == 0 || count() == kGroups) return;
    std::array<unsigned, 4> octets{};
    std::size_t at = m_begin + m_groupAt;
    for (std::size_t i = 0; i < octets.size(); ++i) {
      if (i > 0 && m_text.at(at++) != '.') return;
      const std::size_t digits = octetAt(at, octets[i]);
      if (digits == 0) return;
      at += digits;
    }
    m_groups.pop();
    m_groups.push(octets[0] << 8U | octets[1]);
    m_groups.push(octets[2] << 8U | octets[3]);
    m_at = at - m_begin;
  }

  /// How many digits it has, 0 where there is none.
  [[nodiscard]] std::size_t octetAt(std::size_t begin, unsigned& octet) const
  {
    std::size_t digits = 0;
    for (; digits < 4 && m_text.isDigit(begin + digits); ++digits) {
      octet = octet * 10 + (m_text.sort(begin + digits) & kValue);
    }
    const bool leadingZero = digits > 1 && m_text.at(begin) == '0';
    return octet > 255 || leadingZero ? 0 : digits;
  }

  const Surroundings& m_text;
  std::size_t m_begin;
  Ahead m_ahead;
  std::uint64_t m_ends;  ///< where no hexadecimal digit is, from the last group's end on
  std::size_t m_at = 0;
  std::size_t m_groupAt = 0;    ///< where the last group begins
  std::size_t m_portColon = 0;  ///< the single colon before the last group, 0 = none
  bool m_gap = false;           ///< "::" was seen
  Groups m_front;               ///< before it
  Groups m_groups;
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
    Reader reader(m_text, begin, ahead);
    if (const auto found = reader.read()) m_out.push_back(*found);
    return std::max(reader.readTo(), begin + 1);
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
