// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlsx/strings.h"

#include "sheet/errors.h"
#include "sheet/limits.h"
#include "sheet/xlsx/escapes.h"
#include "sheet/xlsx/xml.h"

namespace sextant::sheet::xlsx {
namespace {

// <si> holds one <t>, or one in each run <r> of rich text; those in <rPh> are reading aids.
class StringsHandler final : public XmlHandler {
 public:
  explicit StringsHandler(Strings& strings) : m_strings(strings) {}

  Result<> begin(std::string_view name, const Attributes&) override
  {
    if (name == "si") m_item.clear();
    if (name == "rPh") m_phonetic = true;
    m_inText = name == "t" && !m_phonetic;
    return {};
  }

  Result<bool> end(std::string_view name) override
  {
    m_inText = false;
    if (name == "rPh") m_phonetic = false;
    if (name != "si") return false;
    TRY_DO(unescape(m_item));
    m_strings.add(m_item);
    if (m_strings.size() > kMaxStrings) return tooLarge("strings", kMaxStrings);
    return false;
  }

  Result<> text(std::string_view text) override
  {
    if (!m_inText) return {};
    m_item.append(text);
    const bool fits = m_item.size() + m_strings.bytes() <= kMaxStringBytes;
    return fits ? Result<>{} : tooLarge("strings", kMaxStringBytes);
  }

 private:
  Strings& m_strings;
  std::string m_item;
  bool m_inText = false;
  bool m_phonetic = false;
};

}  // namespace

Result<Strings> Strings::read(Archive& archive, const std::string& name)
{
  Strings strings;
  StringsHandler handler(strings);
  TRY_DO(readXml(archive, name, handler));
  return strings;
}

void Strings::add(std::string_view text)
{
  m_text.append(text);
  m_ends.push_back(static_cast<std::uint32_t>(m_text.size()));
}

std::string_view Strings::at(std::size_t index) const
{
  const std::size_t begin = index == 0 ? 0 : m_ends[index - 1];
  return std::string_view(m_text).substr(begin, m_ends[index] - begin);
}

}  // namespace sextant::sheet::xlsx
