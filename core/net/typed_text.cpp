// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/typed_text.h"

#include "net/prefix.h"

#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace sextant::net {
namespace text {
namespace {

constexpr std::u32string_view kQuotes = U"\"'`\u2018\u2019\u201c\u201d\u300c\u300d\u300e\u300f";
constexpr std::u32string_view kDashes = U"\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u301c~\u81f3";

constexpr UChar32 kIdeographicStop = 0x3002;

bool isOneOf(std::u32string_view set, UChar32 c)
{
  return set.find(static_cast<char32_t>(c)) != std::u32string_view::npos;
}

bool isBlank(UChar32 c)
{
  return u_isUWhiteSpace(c) != 0;
}

bool isLeftOut(UChar32 c)
{
  return isOneOf(kQuotes, c) || u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}

/// The NFKC form of one character.
icu::UnicodeString compatible(UChar32 c)
{
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(status);
  icu::UnicodeString one(c);
  if (U_FAILURE(status)) {
    return one;
  }
  icu::UnicodeString out = nfkc->normalize(one, status);
  return U_FAILURE(status) ? one : out;
}

/// Builds the plain text character by character and remembers where each came from.
class Plainer {
 public:
  void take(UChar32 c, std::size_t column)
  {
    if (c < 0x80) {
      takePlain(c, column);
      return;
    }
    const icu::UnicodeString whole = compatible(c);
    for (int i = 0; i < whole.length(); i = whole.moveIndex32(i, 1)) {
      takePlain(whole.char32At(i), column);
    }
  }

  Typed finish(std::size_t endColumn)
  {
    m_out.columns.push_back(endColumn);
    return std::move(m_out);
  }

 private:
  void takePlain(UChar32 c, std::size_t column)
  {
    if (isLeftOut(c)) {
      return;
    }
    if (isBlank(c)) {
      m_blankAt = m_blankAt == 0 ? column : m_blankAt;
      return;
    }
    if (m_blankAt != 0 && partsWords(c)) {
      append(' ', m_blankAt);
    }
    m_blankAt = 0;
    if (c == '-' || isOneOf(kDashes, c)) {
      appendDash(column);
    } else {
      append(c == kIdeographicStop ? '.' : c, column);
    }
  }

  /// A blank parts two words where both neighbours could belong to one.
  [[nodiscard]] bool partsWords(UChar32 next) const
  {
    return !m_out.plain.empty() && u_isalnum(next) != 0 && u_isalnum(m_last) != 0;
  }

  /// A run of dashes is one: the Chinese dash is two characters.
  void appendDash(std::size_t column)
  {
    if (m_last != '-') {
      append('-', column);
    }
  }

  void append(UChar32 c, std::size_t column)
  {
    icu::UnicodeString(c).toUTF8String(m_out.plain);
    m_out.columns.resize(m_out.plain.size(), column);
    m_last = c;
  }

  Typed m_out;
  UChar32 m_last = 0;
  std::size_t m_blankAt = 0;  ///< column of the first of the blanks just seen, 0 = none
};

}  // namespace

Typed plainText(std::string_view typed)
{
  Plainer plainer;
  std::size_t column = 0;
  const auto whole = icu::UnicodeString::fromUTF8(
      icu::StringPiece(typed.data(), static_cast<int32_t>(typed.size())));
  for (int32_t at = 0; at < whole.length(); at = whole.moveIndex32(at, 1)) {
    plainer.take(whole.char32At(at), ++column);
  }
  return plainer.finish(column + 1);
}

Error Typed::inTyped(Error error, std::string_view typed) const
{
  error.input = std::string(typed);
  if (error.where.column > 0) {
    const std::size_t at = std::min(error.where.column, columns.size()) - 1;
    error.where.column = columns[at];
  }
  return error;
}

}  // namespace text

Result<Prefix> parseTyped(std::string_view typed)
{
  const text::Typed text = text::plainText(typed);
  const auto inTyped = [&](const Error& error) { return text.inTyped(error, typed); };
  if (text.plain.find('/') != std::string::npos) {
    return parsePrefix(text.plain).map_error(inTyped);
  }
  return parseAddress(text.plain)
      .map([](Address address) { return Prefix(address, Address::kBits); })
      .map_error(inTyped);
}

}  // namespace sextant::net
