// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/scheme_toml.h"

#include "base/embedded.h"
#include "plan/codes.h"
#include "plan/scheme_check.h"
#include "plan/scheme_words.h"
#include "plan/toml_table.h"

#include <filesystem>
#include <fstream>
#include <iterator>

namespace sextant::embedded {
base::EmbeddedFiles schemes();
}

namespace sextant::plan {
namespace {

using model::AccessCategory;
using model::CodedValue;
using model::Scheme;
using model::SchemeField;

CodedValue readValue(TomlTable table)
{
  CodedValue value;
  value.value = table.number("value", {.required = true, .most = kMostValue});
  value.code = table.text("code", true);
  value.name = table.text("name");
  value.nameZh = table.text("name_zh");
  table.finish();
  return value;
}

SchemeField readField(TomlTable table)
{
  SchemeField field;
  field.name = table.text("name", true);
  field.title = table.text("title");
  field.titleZh = table.text("title_zh");
  field.role = table.word("role", kRoleWords, model::FieldRole::level);
  field.bits = static_cast<int>(table.number("bits", {.required = true, .least = 1, .most = 32}));
  field.numbering = table.word("numbering", kNumberingWords, model::Numbering::inOrder);
  field.first = table.number("first", {.most = kMostValue});
  field.reserved = table.numbers("reserved");
  if (table.has("own")) field.own = table.number("own", {.most = kMostValue});
  field.division = table.text("division");
  for (TomlTable& value : table.tables("values")) {
    field.values.push_back(readValue(value));
  }
  table.finish();
  return field;
}

AccessCategory readAccess(TomlTable table)
{
  AccessCategory category;
  category.code = table.text("code", true);
  category.name = table.text("name");
  category.nameZh = table.text("name_zh");
  category.zones = table.texts("zones");
  table.finish();
  return category;
}

Scheme readScheme(TomlTable& table)
{
  Scheme scheme;
  scheme.name = table.text("name", true);
  scheme.title = table.text("title");
  scheme.titleZh = table.text("title_zh");
  scheme.blockLength =
      static_cast<int>(table.number("block", {.required = true, .least = 1, .most = 127}));
  scheme.defaultAccess = table.text("default_access");
  for (TomlTable& field : table.tables("field")) {
    scheme.fields.push_back(readField(field));
  }
  for (TomlTable& category : table.tables("access")) {
    scheme.access.push_back(readAccess(category));
  }
  table.finish();
  return scheme;
}

Result<std::string> contentOf(const std::string& nameOrPath)
{
  std::error_code none;
  if (std::filesystem::is_regular_file(nameOrPath, none)) {
    std::ifstream in(nameOrPath, std::ios::binary);
    if (in) return std::string(std::istreambuf_iterator<char>(in), {});
  }
  if (const auto preset = base::find(embedded::schemes(), nameOrPath + ".toml")) {
    return std::string(*preset);
  }
  const auto presets = listed(presetNames(), [](const std::string& name) { return name; });
  return fail(Error{kUnknownScheme, {nameOrPath, presets}, nameOrPath, {}, {}});
}

}  // namespace

Result<Scheme> parseScheme(std::string_view toml, const std::string& file)
{
  TRY(const toml::table root, parseToml(toml, file));
  Faults faults(file);
  TomlTable table(root, "scheme", faults);
  Scheme scheme = readScheme(table);
  if (faults.readable()) checkScheme(scheme, root, faults);
  if (!faults.none()) return fail(faults.take());
  scheme.text = toml;
  return scheme;
}

Result<Scheme> loadScheme(const std::string& nameOrPath)
{
  TRY(const std::string text, contentOf(nameOrPath));
  return parseScheme(text, nameOrPath);
}

std::vector<std::string> presetNames()
{
  std::vector<std::string> names;
  for (const base::EmbeddedFile& file : embedded::schemes()) {
    names.emplace_back(file.path.substr(0, file.path.rfind('.')));
  }
  return names;
}

std::vector<std::string> presetsFor(int blockLength)
{
  std::vector<std::string> names;
  for (const std::string& name : presetNames()) {
    const auto scheme = loadScheme(name);
    if (scheme && scheme->blockLength == blockLength) names.push_back(name);
  }
  return names;
}

}  // namespace sextant::plan
