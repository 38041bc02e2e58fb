// SPDX-License-Identifier: GPL-3.0-or-later
#include "filing/code_lists.h"

#include "filing/codes.h"
#include "filing/shipped_files.h"
#include "plan/toml_table.h"

#include <algorithm>
#include <array>
#include <set>

namespace sextant::filing {
namespace {

constexpr std::array kYesNo = {std::pair{std::string_view("yes"), true},
                               std::pair{std::string_view("no"), false}};

std::string_view trimmed(std::string_view text)
{
  const auto first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// Splits at , ; 、 ， and ；.
std::vector<std::string_view> parts(std::string_view text)
{
  static constexpr std::array<std::string_view, 5> kSeparators = {",", ";", "、", "，", "；"};
  std::vector<std::string_view> out;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size();) {
    const auto separator = std::ranges::find_if(
        kSeparators, [&](std::string_view s) { return text.substr(i).starts_with(s); });
    if (separator == kSeparators.end()) {
      ++i;
      continue;
    }
    out.push_back(trimmed(text.substr(begin, i - begin)));
    i += separator->size();
    begin = i;
  }
  out.push_back(trimmed(text.substr(begin)));
  return out;
}

bool names(const CodedWord& value, std::string_view word)
{
  return value.word == word || std::ranges::find(value.also, word) != value.also.end();
}

CodedWord readValue(plan::TomlTable& table)
{
  CodedWord value{table.text("code", true), table.text("word", true), table.texts("also")};
  table.finish();
  return value;
}

Result<> eachCodeOnce(const CodeList& list, const std::string& file)
{
  std::set<std::string_view> seen;
  for (const CodedWord& value : list.values) {
    if (!seen.insert(value.code).second) {
      return fail(Error{kCodeTwice, {list.name, value.code}, {}, {file, 0, 0}, {}});
    }
  }
  return {};
}

}  // namespace

const CodedWord* CodeList::find(std::string_view codeOrWord) const
{
  const std::string_view asked = trimmed(codeOrWord);
  const auto byCode = std::ranges::find(values, asked, &CodedWord::code);
  if (byCode != values.end()) return &*byCode;
  const auto isIt = [asked](const CodedWord& value) { return names(value, asked); };
  const auto byWord = std::ranges::find_if(values, isIt);
  if (byWord == values.end() || std::find_if(byWord + 1, values.end(), isIt) != values.end()) {
    return nullptr;
  }
  return &*byWord;
}

std::vector<const CodedWord*> CodeList::read(std::string_view text) const
{
  // A word may itself hold a separator: 信息传输、计算机服务和软件.
  if (const CodedWord* whole = find(text)) return {whole};
  if (!several) return {};
  std::vector<const CodedWord*> out;
  for (const std::string_view part : parts(text)) {
    out.push_back(find(part));
    if (out.back() == nullptr) return {};
  }
  return out;
}

std::string CodeList::listed() const
{
  std::string out;
  for (const CodedWord& value : values) {
    if (!out.empty()) out += ", ";
    out += value.code == value.word ? value.word : value.code + " " + value.word;
  }
  return out;
}

Result<CodeLists> CodeLists::shipped()
{
  CodeLists lists;
  for (const base::EmbeddedFile& file : shippedFiles()) {
    if (!file.path.starts_with("codes/")) continue;
    TRY_DO(lists.put({file.begin, file.end}, std::string(file.path)));
  }
  return lists;
}

Result<> CodeLists::put(std::string_view toml, const std::string& file)
{
  TRY(const toml::table root, plan::parseToml(toml, file));
  plan::Faults faults(file);
  plan::TomlTable table(root, "list", faults);
  CodeList list{
      table.text("name", true), table.text("title"), table.word("several", kYesNo, false), {}};
  for (plan::TomlTable& value : table.tables("value")) list.values.push_back(readValue(value));
  table.finish();
  if (!faults.none()) return fail(faults.take());
  TRY_DO(eachCodeOnce(list, file));
  m_lists.insert_or_assign(list.name, std::move(list));
  return {};
}

const CodeList* CodeLists::find(std::string_view name) const
{
  const auto found = m_lists.find(name);
  return found == m_lists.end() ? nullptr : &found->second;
}

std::string CodeLists::names() const
{
  std::string out;
  for (const auto& [name, list] : m_lists) out += (out.empty() ? "" : ", ") + name;
  return out;
}

}  // namespace sextant::filing
