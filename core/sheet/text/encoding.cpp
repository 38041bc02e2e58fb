// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/text/encoding.h"

#include "sheet/text/utf8.h"

#include <uchardet.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace sextant::sheet::text {
namespace {

constexpr std::size_t kChunk = std::size_t{64} << 10;
constexpr std::size_t kEnoughFaults = 10'000;

std::optional<Encoding> byMark(std::string_view head)
{
  if (head.starts_with("\xEF\xBB\xBF")) return Encoding::utf8;
  if (head.starts_with("\xFF\xFE")) return Encoding::utf16le;
  if (head.starts_with("\xFE\xFF")) return Encoding::utf16be;
  if (head.starts_with("\x84\x31\x95\x33")) return Encoding::gb18030;
  return std::nullopt;
}

std::string guessName(std::string_view sample)
{
  const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(),
                                                                       &uchardet_delete);
  if (uchardet_handle_data(detector.get(), sample.data(), sample.size()) != 0) return {};
  uchardet_data_end(detector.get());
  return uchardet_get_charset(detector.get());
}

// Chinese text of a GB encoding keeps almost wholly to the characters of GB/T 2312; text of another
// encoding read as GB18030 does not.
bool mostlyGb2312(std::string_view sample)
{
  std::size_t pairs = 0;
  std::size_t common = 0;
  for (std::size_t i = 0; i + 1 < sample.size(); ++i) {
    const auto lead = static_cast<std::uint8_t>(sample[i]);
    if (lead < 0x81) continue;
    const auto trail = static_cast<std::uint8_t>(sample[++i]);
    ++pairs;
    common += lead >= 0xA1 && lead <= 0xF7 && trail >= 0xA1 ? 1 : 0;
  }
  return common * 4 >= pairs * 3;
}

Detected judgeLegacy(std::string_view sample)
{
  static constexpr std::array<std::string_view, 5> kChinese = {"", "GB18030", "GB2312", "GBK",
                                                               "ASCII"};
  if (mostlyGb2312(sample)) return {Encoding::gb18030, {}};
  std::string name = guessName(sample);
  if (std::ranges::find(kChinese, name) != kChinese.end()) return {Encoding::gb18030, {}};
  return {Encoding::unknown, std::move(name)};
}

// Counts through the whole input what speaks for UTF-8 and what against.
class Census {
 public:
  // False when enough is known.
  bool count(std::span<const char> bytes)
  {
    m_text.append(bytes.data(), bytes.size());
    m_text.erase(0, countIn(m_text, false));
    return m_faults < kEnoughFaults && m_lines.pass(bytes);
  }

  [[nodiscard]] Detected verdict()
  {
    countIn(m_text, true);
    if (m_faults == 0 || m_longOnes > m_faults) return {Encoding::utf8, {}};
    return judgeLegacy(m_sample);
  }

 private:
  std::size_t countIn(std::string_view text, bool atEnd)
  {
    std::size_t done = 0;
    while (done < text.size()) {
      const Utf8Scan scan = scanUtf8(text.substr(done));
      done += scan.valid;
      m_longOnes += scan.longOnes;
      if (done == text.size() || (scan.cut && !atEnd)) break;
      if (m_faults++ == 0) m_sample = text;
      ++done;
    }
    return done;
  }

  std::string m_text;
  std::string m_sample;  // the chunk around the first fault
  std::size_t m_longOnes = 0;
  std::size_t m_faults = 0;
  LineGuard m_lines;
};

}  // namespace

Result<Detected> detectEncoding(Input& input)
{
  std::vector<char> chunk(kChunk);
  TRY(std::size_t n, input.read(chunk));
  Detected detected;
  if (const auto mark = byMark({chunk.data(), n})) {
    detected.encoding = *mark;
  } else {
    Census census;
    while (n > 0 && census.count({chunk.data(), n})) {
      TRY(n, input.read(chunk));
    }
    detected = census.verdict();
  }
  TRY_DO(input.rewind());
  return detected;
}

}  // namespace sextant::sheet::text
