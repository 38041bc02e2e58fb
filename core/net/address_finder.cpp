// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/address_finder.h"

#include "net/byte_mask.h"
#include "net/text_scan.h"

#include <algorithm>
#include <array>
#include <bit>
#include <optional>

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

/// Reads the address that may begin at a place: as many groups as can be read, less the last one
/// where that is a port.
class Reader {
 public:
  Reader(const Surroundings& text, std::size_t begin) : m_text(text), m_at(begin), m_begin(begin) {}

  [[nodiscard]] std::optional<FoundAddress> read()
  {
    readGroups();
    if (!isWhole() || !m_text.partsBehind(m_at)) {
      if (m_portColon == 0) return std::nullopt;
      m_at = m_portColon;
      m_count = m_countAtPort;
      if (!isWhole() || !m_text.partsBehind(m_at)) return std::nullopt;
    }
    if (m_gap < 0 && m_pairs == kGroups) return std::nullopt;
    const auto length = static_cast<std::uint32_t>(m_text.behindZone(m_at) - m_begin);
    return FoundAddress{assembled(), m_begin, length};
  }
  /// No address begins behind the first character and before this.
  [[nodiscard]] std::size_t readTo() const { return m_at; }

 private:
  [[nodiscard]] bool isWhole() const
  {
    return m_gap >= 0 ? m_count > 0 && m_count < kGroups : m_count == kGroups;
  }

  void readGroups()
  {
    bool goesOn = m_text.at(m_at) == ':' ? takeGap() : takeGroup(m_at);
    while (goesOn && m_count < kGroups) goesOn = takeNext();
    if (m_text.at(m_at) == '.') takeDottedQuad();
  }

  /// The separator that stands here with the group behind it, or a gap alone.
  bool takeNext()
  {
    if (m_text.at(m_at) != ':') return false;
    if (m_text.at(m_at + 1) == ':') return m_gap < 0 && takeGap();
    const std::size_t colon = m_at;
    const int count = m_count;
    if (!takeGroup(m_at + 1)) return false;
    m_portColon = colon;
    m_countAtPort = count;
    return true;
  }

  /// False where no group follows it.
  bool takeGap()
  {
    m_gap = m_count;
    m_at += 2;
    return takeGroup(m_at);
  }

  bool takeGroup(std::size_t begin)
  {
    unsigned value = 0;
    std::size_t i = begin;
    for (; i < begin + 5; ++i) {
      const unsigned sort = m_text.sort(i);
      if ((sort & kHex) == 0) break;
      value = value << 4U | (sort & kValue);
    }
    const std::size_t digits = i - begin;
    if (digits == 0 || digits > 4) return false;
    push(value);
    m_pairs += digits == 2 ? 1 : 0;
    m_groupAt = begin;
    m_at = i;
    return true;
  }

  void push(unsigned value)
  {
    m_groups[static_cast<std::size_t>(m_count++)] = static_cast<std::uint16_t>(value);
  }

  /// Takes the last group for the first octet where four can be read.
  void takeDottedQuad()
  {
    if (m_count == 0 || m_count == kGroups) return;
    std::array<unsigned, 4> octets{};
    std::size_t at = m_groupAt;
    for (std::size_t i = 0; i < octets.size(); ++i) {
      if (i > 0 && m_text.at(at++) != '.') return;
      const std::size_t digits = octetAt(at, octets[i]);
      if (digits == 0) return;
      at += digits;
    }
    --m_count;
    push(octets[0] << 8U | octets[1]);
    push(octets[2] << 8U | octets[3]);
    m_at = at;
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

  [[nodiscard]] Address assembled()
  {
    if (m_gap >= 0) {
      const auto first = m_groups.begin();
      std::move_backward(first + m_gap, first + m_count, m_groups.end());
      std::fill_n(first + m_gap, kGroups - m_count, std::uint16_t{0});
    }
    return {half(0), half(4)};
  }
  [[nodiscard]] std::uint64_t half(std::size_t first) const
  {
    return std::uint64_t{m_groups[first]} << 48U | std::uint64_t{m_groups[first + 1]} << 32U |
           std::uint64_t{m_groups[first + 2]} << 16U | m_groups[first + 3];
  }

  const Surroundings& m_text;
  std::size_t m_at;
  std::size_t m_begin;
  std::size_t m_groupAt = 0;    ///< where the last group begins
  std::size_t m_portColon = 0;  ///< the single colon before the last group, 0 = none
  int m_countAtPort = 0;        ///< groups before that
  int m_count = 0;
  int m_gap = -1;   ///< groups before the "::", -1 = none seen
  int m_pairs = 0;  ///< groups of two digits
  std::array<std::uint16_t, kGroups> m_groups{};
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
      for (std::uint64_t rest = mask; rest != 0; rest &= rest - 1) {
        const int place = std::countr_zero(rest);
        const std::size_t colon = at + static_cast<std::size_t>(place);
        if (colon >= m_next && mayBegin(rest >> place | following << 1U << (63 - place))) {
          m_next = tryAt(colon);
        }
      }
      mask = following;
    }
  }

 private:
  /// By the colons from the first of an address on: there are two together or six at least.
  static bool mayBegin(std::uint64_t colons)
  {
    constexpr unsigned kFarthest = 7 * 5;  // characters to the last of them
    constexpr int kFewest = 6;
    colons &= (std::uint64_t{1} << (kFarthest + 1)) - 1;
    if ((colons & colons >> 1U) != 0) return true;
    for (int i = 1; i < kFewest; ++i) colons &= colons - 1;  // a popcount is a call on any x86-64
    return colons != 0;
  }

  [[nodiscard]] std::uint64_t maskAt(std::size_t at) const
  {
    if (at + kMaskBytes <= m_all.size()) return byteMask(m_all.data() + at, ':');
    if (at >= m_all.size()) return 0;
    std::array<char, kMaskBytes> last{};
    std::copy(m_all.begin() + static_cast<std::ptrdiff_t>(at), m_all.end(), last.begin());
    return byteMask(last.data(), ':');
  }

  /// Takes the address whose first colon this is. Returns from where on to look.
  std::size_t tryAt(std::size_t colon)
  {
    std::size_t begin = colon;
    while (begin > 0 && colon - begin < 4 && (m_text.sort(begin - 1) & kHex) != 0) --begin;
    const bool gap = m_text.at(colon + 1) == ':';
    if (!gap && (begin == colon || (m_text.sort(colon + 1) & kHex) == 0)) return colon + 1;
    if (begin < m_from || begin >= m_to || !m_text.partsBefore(begin)) return colon + 1;
    Reader reader(m_text, begin);
    if (const auto found = reader.read()) m_out.push_back(*found);
    return std::max(reader.readTo(), colon + 1);
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
