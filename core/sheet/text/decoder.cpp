// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/text/decoder.h"

#include "sheet/errors.h"
#include "sheet/text/utf8.h"

#include <unicode/ucnv.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace sextant::sheet::text {
namespace {

constexpr std::size_t kChunk = std::size_t{64} << 10;
constexpr std::string_view kMark = "\uFEFF";

Error badEncoding(std::string_view name, std::string looksLike = {})
{
  return {kBadEncoding, {std::string(name), std::move(looksLike)}, {}, {}, {}};
}

// What all decoders share: the mark at the start, NUL, and holding a fault back until the text
// before it has been handed out.
class StrictDecoder : public Decoder {
 public:
  explicit StrictDecoder(Input input) : m_input(std::move(input)) {}

  Result<bool> read(std::string& text) final
  {
    text.clear();
    while (text.empty() && !m_fault && !m_atEnd) {
      TRY_DO(readPiece(text));
    }
    if (!text.empty()) return true;
    if (m_fault) return fail(*m_fault);
    return false;
  }

 protected:
  // Decodes `bytes` and appends; `last` when none follow. Returns how many were not yet used.
  virtual std::size_t decode(std::string_view bytes, bool last, std::string& text) = 0;
  void fault(Error error) { m_fault = std::move(error); }

 private:
  Result<> readPiece(std::string& text)
  {
    const std::size_t kept = m_bytes.size();
    m_bytes.resize(kept + kChunk);
    TRY(const std::size_t n, m_input.read({m_bytes.data() + kept, kChunk}));
    m_bytes.resize(kept + n);
    m_atEnd = n == 0;
    const std::size_t unused = decode(m_bytes, m_atEnd, text);
    m_bytes.erase(0, m_bytes.size() - unused);
    trim(text);
    return {};
  }

  void trim(std::string& text)
  {
    if (const std::size_t nul = text.find('\0'); nul != std::string::npos) {
      text.resize(nul);
      m_fault = Error{kNul, {}, {}, {}, {}};
    }
    if (m_atStart && text.starts_with(kMark)) text.erase(0, kMark.size());
    m_atStart = m_atStart && text.empty();
  }

  Input m_input;
  std::string m_bytes;
  std::optional<Error> m_fault;
  bool m_atStart = true;
  bool m_atEnd = false;
};

class Utf8Decoder final : public StrictDecoder {
 public:
  using StrictDecoder::StrictDecoder;

 private:
  std::size_t decode(std::string_view bytes, bool last, std::string& text) override
  {
    const Utf8Scan scan = scanUtf8(bytes);
    text.append(bytes, 0, scan.valid);
    if (scan.valid < bytes.size() && (last || !scan.cut)) fault(badEncoding("UTF-8"));
    return bytes.size() - scan.valid;
  }
};

// Text of an encoding we do not read: ASCII as far as it goes, so that the fault has a place.
class AsciiDecoder final : public StrictDecoder {
 public:
  AsciiDecoder(Input input, std::string looksLike)
      : StrictDecoder(std::move(input)), m_looksLike(std::move(looksLike))
  {
  }

 private:
  std::size_t decode(std::string_view bytes, bool, std::string& text) override
  {
    const auto isAscii = [](char c) { return static_cast<std::uint8_t>(c) < 0x80; };
    const auto end = std::ranges::find_if_not(bytes, isAscii);
    text.append(bytes.begin(), end);
    if (end != bytes.end()) fault(badEncoding("UTF-8, GB18030", m_looksLike));
    return 0;
  }

  std::string m_looksLike;
};

class IcuDecoder final : public StrictDecoder {
 public:
  IcuDecoder(Input input, const char* name) : StrictDecoder(std::move(input)), m_name(name)
  {
    UErrorCode status = U_ZERO_ERROR;
    m_converter.reset(ucnv_open(name, &status));
    ucnv_setToUCallBack(m_converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                        &status);
    if (U_FAILURE(status)) fault(badEncoding(name));
  }

 private:
  struct Close {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
  };

  std::size_t decode(std::string_view bytes, bool last, std::string& text) override
  {
    m_units.resize(bytes.size() + 16);
    const char* from = bytes.data();
    UChar* to = m_units.data();
    UErrorCode status = U_ZERO_ERROR;
    ucnv_toUnicode(m_converter.get(), &to, to + m_units.size(), &from, from + bytes.size(), nullptr,
                   static_cast<UBool>(last), &status);
    append({m_units.data(), to}, text);
    if (U_FAILURE(status)) fault(badEncoding(m_name));
    return 0;
  }

  void append(std::span<const UChar> units, std::string& text)
  {
    UErrorCode status = U_ZERO_ERROR;
    const std::size_t before = text.size();
    text.resize(before + units.size() * 3);
    int32_t length = 0;
    u_strToUTF8(text.data() + before, static_cast<int32_t>(units.size() * 3), &length, units.data(),
                static_cast<int32_t>(units.size()), &status);
    if (U_FAILURE(status)) {
      length = 0;
      fault(badEncoding(m_name));
    }
    text.resize(before + static_cast<std::size_t>(length));
  }

  const char* m_name;
  std::unique_ptr<UConverter, Close> m_converter;
  std::vector<UChar> m_units;
};

}  // namespace

Result<std::unique_ptr<Decoder>> openDecoder(Input input)
{
  TRY(Detected detected, detectEncoding(input));
  switch (detected.encoding) {
    case Encoding::utf8:
      return std::make_unique<Utf8Decoder>(std::move(input));
    case Encoding::utf16le:
      return std::make_unique<IcuDecoder>(std::move(input), "UTF-16LE");
    case Encoding::utf16be:
      return std::make_unique<IcuDecoder>(std::move(input), "UTF-16BE");
    case Encoding::gb18030:
      return std::make_unique<IcuDecoder>(std::move(input), "GB18030");
    case Encoding::unknown:
      break;
  }
  return std::make_unique<AsciiDecoder>(std::move(input), std::move(detected.looksLike));
}

}  // namespace sextant::sheet::text
