// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/names/name_match.h"

#include "net/typed_text.h"

#include <algorithm>
#include <array>

namespace sextant::desktop {
namespace {

enum Rank {
  sameName,
  sameCode,
  nameBegins,
  codeBegins,
  sameInitials,
  initialsBegin,
  nameHas,
  initialsHave,
  nothing
};

/// Longer names are searched by their first characters.
constexpr std::size_t kLongest = 64;

char16_t folded(char16_t c)
{
  if (c > 0xff00 && c < 0xff5f) c = static_cast<char16_t>(c - 0xfee0);
  return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + 32) : c;
}

bool same(char16_t a, char16_t b)
{
  return folded(a) == b;
}

bool begins(std::u16string_view text, std::u16string_view word)
{
  return text.size() >= word.size() && std::ranges::equal(text.substr(0, word.size()), word, same);
}

}  // namespace

NameMatch::NameMatch(const QString& typed)
{
  const QString plain =
      QString::fromStdString(net::text::plainText(typed.toStdString()).plain).toLower();
  for (const QString& part : plain.split(u' ', Qt::SkipEmptyParts)) {
    Word word{part.toStdU16String(), true, {}};
    for (const char16_t c : word.text) {
      word.keys.push_back(model::typedKey(c));
      word.initials = word.initials && word.keys.back() != 0;
    }
    m_words.push_back(std::move(word));
  }
}

std::optional<int> NameMatch::rank(std::u16string_view name, std::u16string_view code) const
{
  int worst = sameName;
  for (const Word& word : m_words) {
    worst = std::max(worst, rankOf(word, name, code));
    if (worst == nothing) return std::nullopt;
  }
  return worst;
}

int NameMatch::rankOf(const Word& word, std::u16string_view name, std::u16string_view code)
{
  if (begins(name, word.text)) return name.size() == word.text.size() ? sameName : nameBegins;
  if (begins(code, word.text)) return code.size() == word.text.size() ? sameCode : codeBegins;
  const int byInitials = word.initials ? rankByInitials(word, name) : nothing;
  if (byInitials < nameHas) return byInitials;
  const auto found =
      std::search(name.begin(), name.end(), word.text.begin(), word.text.end(), same);
  return found != name.end() ? nameHas : byInitials;
}

int NameMatch::rankByInitials(const Word& word, std::u16string_view name)
{
  std::array<model::Keys, kLongest> keys{};
  std::size_t count = 0;
  for (const char16_t c : name.substr(0, kLongest)) {
    keys[count] = model::keysOf(c);
    if (keys[count] != 0) ++count;
  }
  const auto meets = [](model::Keys a, model::Keys b) { return (a & b) != 0; };
  const auto end = keys.begin() + static_cast<std::ptrdiff_t>(count);
  const auto found = std::search(keys.begin(), end, word.keys.begin(), word.keys.end(), meets);
  if (found == end) return nothing;
  if (found != keys.begin()) return initialsHave;
  return count == word.keys.size() ? sameInitials : initialsBegin;
}

}  // namespace sextant::desktop
