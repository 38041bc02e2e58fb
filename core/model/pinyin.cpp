// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pinyin.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <array>
#include <bit>
#include <memory>
#include <vector>

namespace sextant::model {
namespace {

constexpr char16_t kFirst = 0x3400;
constexpr char16_t kLast = 0x9fff;
constexpr std::size_t kCount = kLast - kFirst + 1;
constexpr char16_t kFullWidth = 0xfee0;  ///< from ！ to !

struct Readings {
  char16_t character;
  std::string_view letters;  ///< the one usual in names of places and offices first
};

/// Characters of names that are read in more than one way, or otherwise than ICU's table says.
constexpr Readings kReadings[] = {
    {u'重', "cz"}, {u'长', "cz"}, {u'厦', "xs"}, {u'乐', "ly"}, {u'单', "ds"}, {u'解', "jx"},
    {u'朝', "cz"}, {u'都', "d"},  {u'六', "l"},  {u'台', "t"},  {u'蔚', "wy"}, {u'番', "pf"},
    {u'洞', "dt"}, {u'铅', "qy"}, {u'莘', "sx"}, {u'曾', "zc"}, {u'尉', "wy"}, {u'浚', "xj"},
    {u'泌', "mb"}, {u'渑', "ms"}, {u'枞', "zc"}, {u'歙', "sx"}, {u'埔', "pb"}, {u'莞', "gw"},
    {u'会', "hk"}, {u'万', "wm"}, {u'区', "qo"}, {u'省', "sx"}, {u'藏', "zc"}, {u'祭', "jz"},
    {u'乾', "qg"}, {u'澄', "cd"}, {u'句', "jg"}, {u'浒', "xh"}, {u'圩', "xw"}, {u'峒', "dt"},
    {u'垌', "dt"}, {u'堡', "bp"}, {u'陂', "pb"}, {u'传', "cz"}, {u'参', "cs"}, {u'卡', "kq"},
    {u'校', "xj"}, {u'调', "dt"}, {u'降', "jx"}, {u'强', "qj"}, {u'率', "ls"}, {u'茄', "qj"},
    {u'仔', "z"},  {u'查', "cz"}, {u'召', "zs"}, {u'屯', "tz"}, {u'秘', "mb"}, {u'给', "gj"},
    {u'还', "hx"}, {u'合', "hg"}, {u'虹', "hj"}, {u'叶', "yx"}, {u'贾', "jg"}, {u'夹', "jg"},
    {u'奇', "qj"}, {u'沈', "sc"}, {u'畜', "xc"}, {u'乘', "cs"}, {u'盛', "sc"}, {u'提', "td"},
    {u'广', "g"},  {u'扒', "bp"}, {u'属', "sz"}, {u'折', "zs"}, {u'粘', "zn"}, {u'尾', "wy"},
    {u'吓', "xh"}, {u'陆', "l"},  {u'角', "j"},  {u'卷', "jq"}, {u'圈', "qj"}, {u'系', "xj"},
    {u'荥', "xy"}, {u'繁', "fp"}, {u'行', "xh"}, {u'术', "sz"}, {u'车', "cj"}, {u'颉', "xj"},
    {u'宿', "sx"}, {u'燕', "y"},  {u'缪', "m"},  {u'亳', "b"},  {u'儋', "d"},  {u'邗', "h"},
    {u'盱', "x"},  {u'眙', "y"},  {u'砀', "d"},  {u'郫', "p"},  {u'涪', "f"},  {u'歌', "g"},
    {u'隗', "wk"}, {u'仇', "cq"}, {u'种', "zc"}, {u'石', "sd"}, {u'弹', "dt"}, {u'期', "qj"},
    {u'阿', "ae"}, {u'褚', "cz"}, {u'翟', "zd"}, {u'侗', "dt"}, {u'汤', "ts"}, {u'迫', "p"},
    {u'嵌', "q"},  {u'囤', "td"}, {u'说', "sy"}, {u'识', "sz"}, {u'什', "s"},  {u'适', "sk"},
    {u'似', "s"},  {u'厂', "c"},  {u'炅', "gj"}, {u'圳', "z"},  {u'勐', "m"},  {u'硐', "dt"},
    {u'峪', "y"},  {u'崮', "g"},  {u'坨', "t"},  {u'硖', "x"},  {u'岜', "b"},  {u'崇', "c"},
};

Keys letterKey(char letter)
{
  return Keys{1} << static_cast<unsigned>(letter - 'a');
}

/// All readings of the characters of Chinese text, and the letter that comes first in use.
class KeyTable {
 public:
  KeyTable()
  {
    readIcu();
    for (const Readings& more : kReadings) {
      Keys keys = 0;
      for (const char letter : more.letters) keys |= letterKey(letter);
      m_keys[more.character - kFirst] = keys;
      m_usual[more.character - kFirst] = more.letters.front();
    }
  }
  [[nodiscard]] Keys keys(char16_t c) const { return m_keys[c - kFirst]; }
  [[nodiscard]] char usual(char16_t c) const { return m_usual[c - kFirst]; }

 private:
  /// One reading each, all in one call: `中` becomes `zhong`, what has no reading stays.
  void readIcu()
  {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> latin(icu::Transliterator::createInstance(
        "Han-Latin; NFD; [:Nonspacing Mark:] Remove", UTRANS_FORWARD, status));
    if (U_FAILURE(status) != 0) return;
    icu::UnicodeString text;
    for (std::size_t i = 0; i < kCount; ++i) {
      text.append(static_cast<UChar>(kFirst + i)).append(u'\n');
    }
    latin->transliterate(text);
    std::size_t at = 0;
    bool first = true;
    for (std::int32_t i = 0; i < text.length() && at < kCount; ++i) {
      const char16_t c = text.charAt(i);
      if (c == u'\n') ++at;
      if (first && c >= u'a' && c <= u'z') {
        m_usual[at] = static_cast<char>(c);
        m_keys[at] = letterKey(m_usual[at]);
      }
      first = c == u'\n';
    }
  }

  std::vector<Keys> m_keys = std::vector<Keys>(kCount);
  std::vector<char> m_usual = std::vector<char>(kCount);
};

const KeyTable& table()
{
  static const KeyTable table;
  return table;
}

char16_t narrow(char16_t c)
{
  return c > 0xff00 && c < 0xff5f ? static_cast<char16_t>(c - kFullWidth) : c;
}

bool isHan(char16_t c)
{
  return c >= kFirst && c <= kLast;
}

char letterOf(Keys key)
{
  const int bit = std::countr_zero(key);
  return static_cast<char>(bit < 26 ? 'a' + bit : '0' + (bit - 26));
}

}  // namespace

Keys typedKey(char16_t character)
{
  const char16_t c = narrow(character);
  if (c >= u'a' && c <= u'z') return Keys{1} << (c - u'a');
  if (c >= u'A' && c <= u'Z') return Keys{1} << (c - u'A');
  if (c >= u'0' && c <= u'9') return Keys{1} << (26 + c - u'0');
  return 0;
}

Keys keysOf(char16_t character)
{
  return isHan(character) ? table().keys(character) : typedKey(character);
}

std::string pinyinInitials(std::string_view name)
{
  const auto text = icu::UnicodeString::fromUTF8(
      icu::StringPiece(name.data(), static_cast<std::int32_t>(name.size())));
  std::string out;
  for (std::int32_t i = 0; i < text.length(); ++i) {
    const char16_t c = text.charAt(i);
    const Keys keys = keysOf(c);
    if (keys != 0) out += isHan(c) ? table().usual(c) : letterOf(keys);
  }
  return out;
}

bool initialsBegin(std::u16string_view name, std::u16string_view typed)
{
  std::size_t at = 0;
  for (const char16_t c : typed) {
    Keys keys = 0;
    while (at < name.size() && keys == 0) keys = keysOf(name[at++]);
    const Keys key = typedKey(c);
    if (key == 0 || (keys & key) == 0) return false;
  }
  return true;
}

}  // namespace sextant::model
