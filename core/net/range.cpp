// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/range.h"

#include "net/codes.h"
#include "net/text_scan.h"
#include "net/typed_text.h"

#include <utility>

namespace sextant::net {
namespace {

/// An error about a part of `text` that begins at `offset`, made one about the whole.
Error inWhole(Error error, std::string_view text, std::size_t offset)
{
  error.input = std::string(text);
  error.where.column += offset;
  return error;
}

/// The widest prefix that begins at `first` and does not pass `last`.
Prefix widestAt(Address first, Address last)
{
  const Address span = last - first;
  const int spanBits = commonBits(span, {});
  int length = std::max(Address::kBits - first.trailingZeros(), spanBits);
  if (Prefix(first, length).last() > last) {
    ++length;  // a span that is not all ones holds only half of its power of two
  }
  return {first, length};
}

}  // namespace

Result<Range> parseRange(std::string_view text)
{
  const std::size_t dash = text.find('-');
  if (dash == std::string_view::npos) {
    const auto whole = parseAddress(text);
    return whole ? fail(text::errorAt(kNotRange, text, text.size(), {std::string(text)}))
                 : fail(whole.error());
  }
  TRY(const Address first, parseAddress(text.substr(0, dash)).map_error([&](const Error& error) {
    return inWhole(error, text, 0);
  }));
  TRY(const Address last, parseAddress(text.substr(dash + 1)).map_error([&](const Error& error) {
    return inWhole(error, text, dash + 1);
  }));
  if (last < first) {
    return fail(text::errorAt(kRangeBackwards, text, dash + 1, {toString(Range{last, first})}));
  }
  return Range{first, last};
}

Result<Range> parseTypedRange(std::string_view text)
{
  const text::Typed typed = text::plainText(text);
  if (typed.plain.find('-') == std::string::npos) {
    return parseTyped(text).map(rangeOf);
  }
  return parseRange(typed.plain).map_error([&](const Error& error) {
    return typed.inTyped(error, text);
  });
}

std::string toString(Range range)
{
  return toString(range.first) + '-' + toString(range.last);
}

std::vector<Prefix> cover(Range range)
{
  std::vector<Prefix> out{widestAt(range.first, range.last)};
  while (out.back().last() != range.last) {
    out.push_back(widestAt(out.back().last() + Address{0, 1}, range.last));
  }
  return out;
}

std::vector<Prefix> fewest(std::vector<Prefix> prefixes)
{
  std::sort(prefixes.begin(), prefixes.end());
  std::vector<Prefix> out;
  for (const Prefix prefix : prefixes) {
    if (!out.empty() && out.back().covers(prefix)) {
      continue;
    }
    out.push_back(prefix);
    while (out.size() >= 2 && out.back().length() > 0 &&
           out.back().buddy() == out[out.size() - 2]) {
      out.pop_back();
      out.back() = out.back().widened(out.back().length() - 1);
    }
  }
  return out;
}

Count count(Range range)
{
  return toCount(range.last - range.first) + 1;
}

}  // namespace sextant::net
