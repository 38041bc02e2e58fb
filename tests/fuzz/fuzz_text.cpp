// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/prefix.h"

#include <stdexcept>

using namespace sextant;
using namespace sextant::net;

namespace {

void expect(bool holds, const char* what)
{
  if (!holds) throw std::runtime_error(what);
}

template <typename T>
bool reads(const Result<T>& result, const T& value)
{
  return result && *result == value;
}

/// A failure says something and points into the text, or right behind it.
template <typename T>
void checkError(const Result<T>& result, std::string_view text)
{
  if (result) return;
  expect(!result.error().code.id.empty(), "an error without a code");
  expect(result.error().where.column <= text.size() + 1, "a column behind the text");
}

void checkAddress(std::string_view text)
{
  const auto address = parseAddress(text);
  checkError(address, text);
  if (!address) return;
  expect(reads(parseAddress(toString(*address)), *address), "its short form reads otherwise");
  expect(reads(parseAddress(toExpanded(*address)), *address), "its long form reads otherwise");
  expect(toString(*address).size() <= 45 && toExpanded(*address).size() == 39, "a form too long");
  expect(reads(parseTyped(text), Prefix(*address, Address::kBits)), "typed, it reads otherwise");
}

void checkPrefix(std::string_view text)
{
  const auto prefix = parsePrefix(text);
  checkError(prefix, text);
  if (!prefix) return;
  expect(reads(parsePrefix(toString(*prefix)), *prefix), "a prefix's form reads otherwise");
  expect(reads(parseTyped(text), *prefix), "typed, a prefix reads otherwise");
}

void checkTyped(std::string_view text)
{
  const auto typed = parseTyped(text);
  checkError(typed, text);
  if (typed) expect(reads(parseTyped(toString(*typed)), *typed), "what is read reads otherwise");
}

}  // namespace

// Any bytes may be read as an address; what is read, written out and read again is the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
  const std::string text(data, data + size);
  checkAddress(text);
  checkPrefix(text);
  checkTyped(text);
  return 0;
}
