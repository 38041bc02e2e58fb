// SPDX-License-Identifier: GPL-3.0-or-later
#include "filing/filing_template.h"

#include "filing/codes.h"
#include "filing/shipped_files.h"
#include "model/facts.h"
#include "plan/toml_table.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

namespace sextant::filing {
namespace {

namespace fs = std::filesystem;
using Word = std::string_view;

constexpr Word kShippedTemplate = "ministry";
constexpr std::array kKindWords = {std::pair{Word("assigned"), RecordKind::assigned},
                                   std::pair{Word("own"), RecordKind::own},
                                   std::pair{Word("unallocated"), RecordKind::unallocated}};
constexpr std::array kAddressForms = {std::pair{Word("short"), false},
                                      std::pair{Word("expanded"), true}};
constexpr std::array kDateForms = {std::pair{Word("second"), false}, std::pair{Word("day"), true}};
constexpr std::array kValueForms = {std::pair{Word("code"), false}, std::pair{Word("word"), true}};
constexpr std::array<Word, 4> kMadeFields = {"record", "start_ip", "end_ip", "filer_name"};

bool isField(std::string_view name)
{
  return std::ranges::find(kMadeFields, name) != kMadeFields.end() ||
         std::ranges::find(model::fields(), name, &model::FieldDef::name) != model::fields().end();
}

std::string fieldNames()
{
  std::string out;
  for (const Word name : kMadeFields) out += (out.empty() ? "" : ", ") + std::string(name);
  for (const model::FieldDef& field : model::fields()) out += ", " + std::string(field.name);
  return out;
}

TemplateColumn readColumn(plan::TomlTable& table, plan::Faults& faults)
{
  TemplateColumn column{table.text("heading", true),
                        table.text("field", true),
                        table.text("list"),
                        table.word("write", kValueForms, false),
                        {}};
  for (const std::string& word : table.texts("required")) {
    const auto kind = std::ranges::find(kKindWords, word, &std::pair<Word, RecordKind>::first);
    if (kind != kKindWords.end()) {
      column.required.insert(kind->second);
    } else {
      faults.add(plan::kBadWord, {"required", word, "assigned, own, unallocated"}, {});
    }
  }
  table.finish();
  return column;
}

TemplateDefault readDefault(plan::TomlTable& table)
{
  TemplateDefault out{table.text("field", true), table.text("value", true), {}};
  for (std::string& nature : table.texts("natures")) out.natures.insert(std::move(nature));
  table.finish();
  return out;
}

void readKind(plan::TomlTable& table, FilingTemplate& out)
{
  const RecordKind kind = table.word("name", kKindWords, RecordKind::assigned);
  out.kinds.at(static_cast<std::size_t>(kind)) = {table.text("record", true),
                                                  table.text("alloc_mode", true)};
  table.finish();
}

FilingTemplate readRoot(plan::TomlTable& table, plan::Faults& faults)
{
  FilingTemplate out;
  out.name = table.text("name", true);
  out.title = table.text("title", true);
  out.expandedAddresses = table.word("addresses", kAddressForms, false);
  out.dateOnly = table.word("dates", kDateForms, false);
  for (plan::TomlTable& kind : table.tables("kind")) readKind(kind, out);
  for (plan::TomlTable& value : table.tables("default")) out.defaults.push_back(readDefault(value));
  for (plan::TomlTable& column : table.tables("column")) {
    out.columns.push_back(readColumn(column, faults));
  }
  table.finish();
  return out;
}

Result<> checkColumns(const FilingTemplate& sheet, const std::string& file, const CodeLists& lists)
{
  const auto refuse = [&file](Code code, std::vector<std::string> args) {
    return fail(Error{code, std::move(args), {}, {file, 0, 0}, {}});
  };
  if (sheet.columns.empty()) return refuse(kNoColumns, {});
  for (const TemplateColumn& column : sheet.columns) {
    if (!isField(column.field)) {
      return refuse(kUnknownField, {column.heading, column.field, fieldNames()});
    }
    if (!column.list.empty() && lists.find(column.list) == nullptr) {
      return refuse(kUnknownList, {column.heading, column.list, lists.names()});
    }
  }
  return {};
}

Result<std::string> contents(const fs::path& file)
{
  std::ifstream in(file, std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(in), {}};
  if (!in.is_open() || in.bad()) {
    return fail(Error{kCannotRead, {file.string()}, {}, {file.string(), 0, 0}, {}});
  }
  return text;
}

/// The *.toml files of a folder in the order of their names; none where there is no such folder.
std::vector<fs::path> tomlFiles(const fs::path& folder)
{
  std::vector<fs::path> files;
  std::error_code ignored;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, ignored)) {
    if (entry.path().extension() == ".toml") files.push_back(entry.path());
  }
  std::ranges::sort(files);
  return files;
}

std::string shippedTemplates()
{
  std::string out;
  for (const base::EmbeddedFile& file : shippedFiles()) {
    if (!file.path.starts_with("filing/")) continue;
    out += (out.empty() ? "" : ", ") + fs::path(file.path).stem().string();
  }
  return out;
}

Result<FilingTemplate> findTemplate(const std::string& nameOrFile, const std::string& ownFolder,
                                    const CodeLists& lists)
{
  const std::string name = nameOrFile.empty() ? std::string(kShippedTemplate) : nameOrFile;
  const fs::path own = fs::path(ownFolder) / "filing" / (name + ".toml");
  const fs::path chosen = !ownFolder.empty() && fs::exists(own) ? own : fs::path(name);
  if (chosen.extension() == ".toml") {
    TRY(const std::string text, contents(chosen));
    return readTemplate(text, chosen.string(), lists);
  }
  const std::string path = "filing/" + name + ".toml";
  const auto shipped = base::find(shippedFiles(), path);
  if (!shipped) return fail(Error{kUnknownTemplate, {name, shippedTemplates()}, name, {}, {}});
  return readTemplate(*shipped, path, lists);
}

}  // namespace

Result<FilingTemplate> readTemplate(std::string_view toml, const std::string& file,
                                    const CodeLists& lists)
{
  TRY(const toml::table root, plan::parseToml(toml, file));
  plan::Faults faults(file);
  plan::TomlTable table(root, "template", faults);
  FilingTemplate sheet = readRoot(table, faults);
  if (!faults.none()) return fail(faults.take());
  TRY_DO(checkColumns(sheet, file, lists));
  return sheet;
}

Result<FilingRules> loadRules(const std::string& nameOrFile, const std::string& ownFolder)
{
  FilingRules rules;
  TRY(rules.lists, CodeLists::shipped());
  if (!ownFolder.empty()) {
    for (const fs::path& file : tomlFiles(fs::path(ownFolder) / "codes")) {
      TRY(const std::string text, contents(file));
      TRY_DO(rules.lists.put(text, file.string()));
    }
  }
  TRY(rules.sheet, findTemplate(nameOrFile, ownFolder, rules.lists));
  return rules;
}

}  // namespace sextant::filing
