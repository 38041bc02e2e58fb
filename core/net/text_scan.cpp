// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/text_scan.h"

#include "net/codes.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace sextant::net::text {
namespace {

constexpr int kGroups = 8;

/// One pass over the text, group by group. The first fault ends it.
class AddressReader {
 public:
  explicit AddressReader(std::string_view text) : m_text(text) {}

  Scan read()
  {
    if (m_text.empty()) {
      fault(kEmpty, 0);
    } else if (readLead() && readGroups() && checkCount()) {
      m_scan.address = assembled();
    }
    return std::move(m_scan);
  }

 private:
  [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }
  [[nodiscard]] bool sees(char c) const { return !atEnd() && m_text[m_at] == c; }

  bool fault(const Code& code, std::size_t offset, std::string arg = {})
  {
    m_scan.code = &code;
    m_scan.offset = offset;
    m_scan.arg = std::move(arg);
    return false;
  }

  /// Names the character at the reading point, which may not stand there.
  bool faultHere()
  {
    const std::string rest(m_text.substr(m_at));
    switch (m_text[m_at]) {
      case ':':
        return fault(kStrayColon, m_at);
      case '%':
        return fault(kZoneId, m_at, rest);
      case '[':
      case ']':
        return fault(kBracket, m_at);
      case '/':
        return fault(kLengthUnwanted, m_at, rest);
      case ' ':
      case '\t':
        return fault(kBlank, m_at);
      default:
        return fault(kBadCharacter, m_at, characterAt(m_text, m_at));
    }
  }

  /// A colon may begin the text only as one of two.
  bool readLead()
  {
    if (!sees(':')) {
      return true;
    }
    if (m_text.size() < 2 || m_text[1] != ':') {
      return fault(kStrayColon, 0);
    }
    m_gap = 0;
    m_gapAt = 0;
    m_at = 2;
    return true;
  }

  bool readGroups()
  {
    while (!atEnd()) {
      const std::size_t start = m_at;
      const unsigned value = readHex();
      if (sees('.') && m_at > start) {
        return readDottedQuad(start);
      }
      if (m_at == start) {
        return faultHere();
      }
      if (m_count == kGroups) {
        return fault(kTooManyGroups, start);
      }
      if (m_at - start > 4) {
        return fault(kGroupTooLong, start, std::string(m_text.substr(start, m_at - start)));
      }
      push(value);
      if (!atEnd() && !readSeparator()) {
        return false;
      }
    }
    return true;
  }

  unsigned readHex()
  {
    unsigned value = 0;
    for (; !atEnd(); ++m_at) {
      const int digit = hexValue(m_text[m_at]);
      if (digit < 0) {
        break;
      }
      value = (value << 4 | static_cast<unsigned>(digit)) & 0xffffU;
    }
    return value;
  }

  void push(unsigned value) { m_groups[static_cast<std::size_t>(m_count++)] = value; }

  bool readSeparator()
  {
    if (!sees(':')) {
      return faultHere();
    }
    ++m_at;
    if (atEnd()) {
      return fault(kStrayColon, m_at - 1);
    }
    if (!sees(':')) {
      return true;
    }
    if (m_gap >= 0) {
      return fault(kSecondDoubleColon, m_at - 1);
    }
    m_gap = m_count;
    m_gapAt = m_at - 1;
    ++m_at;
    return true;
  }

  bool readDottedQuad(std::size_t start)
  {
    const std::string quad(m_text.substr(start));
    std::array<unsigned, 4> octets{};
    m_at = start;
    for (std::size_t i = 0; i < octets.size(); ++i) {
      const auto octet = readOctet();
      const bool ends = i + 1 == octets.size() ? atEnd() : sees('.');
      if (!octet || !ends) {
        return atEnd() || !seesNamedFault() ? fault(kBadDottedQuad, m_at, quad) : faultHere();
      }
      octets[i] = *octet;
      m_at += atEnd() ? 0U : 1U;
    }
    if (m_count == 0 && m_gap < 0) {
      return fault(kIpv4, start, quad);
    }
    if (m_count > kGroups - 2) {
      return fault(kTooManyGroups, start);
    }
    push(octets[0] << 8 | octets[1]);
    push(octets[2] << 8 | octets[3]);
    return true;
  }

  /// Whether the reading point stands on something that has its own name among the faults.
  [[nodiscard]] bool seesNamedFault() const
  {
    return std::string_view("%[]/ \t").find(m_text[m_at]) != std::string_view::npos;
  }

  /// 0 … 255 in decimal without leading zeros; stands at its start when it is none.
  std::optional<unsigned> readOctet()
  {
    const std::size_t start = m_at;
    unsigned value = 0;
    while (!atEnd() && isDigit(m_text[m_at]) && m_at - start < 4) {
      value = value * 10 + static_cast<unsigned>(m_text[m_at++] - '0');
    }
    const std::size_t digits = m_at - start;
    if (digits == 0 || value > 255 || (digits > 1 && m_text[start] == '0')) {
      m_at = start;
      return std::nullopt;
    }
    return value;
  }

  bool checkCount()
  {
    if (m_gap >= 0) {
      return m_count < kGroups || fault(kIdleDoubleColon, m_gapAt);
    }
    return m_count == kGroups || fault(kTooFewGroups, m_text.size(), std::to_string(m_count));
  }

  [[nodiscard]] Address assembled() const
  {
    std::array<std::uint64_t, kGroups> whole{};
    const int before = m_gap >= 0 ? m_gap : m_count;
    const int shift = kGroups - m_count;
    for (int i = 0; i < m_count; ++i) {
      whole[static_cast<std::size_t>(i < before ? i : i + shift)] =
          m_groups[static_cast<std::size_t>(i)];
    }
    return {whole[0] << 48 | whole[1] << 32 | whole[2] << 16 | whole[3],
            whole[4] << 48 | whole[5] << 32 | whole[6] << 16 | whole[7]};
  }

  std::string_view m_text;
  std::size_t m_at = 0;
  std::array<unsigned, kGroups> m_groups{};
  int m_count = 0;
  int m_gap = -1;  ///< groups before the "::", -1 = none seen
  std::size_t m_gapAt = 0;
  Scan m_scan;
};

}  // namespace

Scan scanAddress(std::string_view text)
{
  return AddressReader(text).read();
}

Error errorAt(const Code& code, std::string_view input, std::size_t offset,
              std::vector<std::string> args)
{
  return Error{code, std::move(args), std::string(input), {{}, 0, offset + 1}, {}};
}

Error errorOf(Scan scan, std::string_view input)
{
  std::vector<std::string> args;
  if (!scan.arg.empty()) {
    args.push_back(std::move(scan.arg));
  }
  return errorAt(*scan.code, input, scan.offset, std::move(args));
}

std::string characterAt(std::string_view text, std::size_t offset)
{
  std::size_t end = offset + 1;
  while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U) {
    ++end;
  }
  return std::string(text.substr(offset, end - offset));
}

}  // namespace sextant::net::text
