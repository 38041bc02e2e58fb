// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlsx/workbook.h"

#include "sheet/errors.h"
#include "sheet/limits.h"
#include "sheet/xlsx/xml.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <map>

namespace sextant::sheet::xlsx {
namespace {

int toInt(std::string_view text)
{
  int number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

// A handler of elements only, none of which pauses.
class ElementHandler : public XmlHandler {
 public:
  Result<bool> end(std::string_view) override { return false; }
  Result<> text(std::string_view) final { return {}; }
};

struct Relation {
  std::string id;
  std::string type;  // last segment of its URI
  std::string target;
};

// The relationships of a part (ECMA-376 part 2, clause 9.3); targets made absolute.
class RelationsHandler final : public ElementHandler {
 public:
  explicit RelationsHandler(std::filesystem::path folder) : m_folder(std::move(folder)) {}

  Result<> begin(std::string_view name, const Attributes& attributes) override
  {
    if (name != "Relationship" || attributes["TargetMode"] == "External") return {};
    const std::string_view type = attributes["Type"];
    // An absolute target replaces the folder.
    const auto target = ("/" / m_folder / attributes["Target"]).lexically_normal();
    m_relations.push_back({std::string(attributes["Id"]),
                           std::string(type.substr(type.rfind('/') + 1)),
                           target.relative_path().generic_string()});
    return {};
  }

  [[nodiscard]] std::vector<Relation> take() { return std::move(m_relations); }

 private:
  std::filesystem::path m_folder;
  std::vector<Relation> m_relations;
};

Result<std::vector<Relation>> relationsOf(Archive& archive, const std::filesystem::path& part)
{
  const auto name = part.parent_path() / "_rels" / (part.filename().string() + ".rels");
  RelationsHandler handler(part.parent_path());
  TRY_DO(readXml(archive, name.generic_string(), handler));
  return handler.take();
}

std::string targetOfType(const std::vector<Relation>& relations, std::string_view type)
{
  const auto found = std::ranges::find(relations, type, &Relation::type);
  return found == relations.end() ? std::string() : found->target;
}

class WorkbookHandler final : public ElementHandler {
 public:
  Result<> begin(std::string_view name, const Attributes& attributes) override
  {
    if (name == "workbookPr") {
      const std::string_view flag = attributes["date1904"];
      if (flag == "1" || flag == "true") dates = DateSystem::from1904;
    } else if (name == "sheet" && attributes["state"].find("idden") == std::string_view::npos) {
      visibleIds.emplace_back(attributes["id"]);
    }
    return {};
  }

  DateSystem dates = DateSystem::from1900;
  std::vector<std::string> visibleIds;
};

class StylesHandler final : public ElementHandler {
 public:
  Result<> begin(std::string_view name, const Attributes& attributes) override
  {
    if (name == "cellXfs") m_inCells = true;
    if (name == "numFmt") m_codes[toInt(attributes["numFmtId"])] = attributes["formatCode"];
    if (name == "xf" && m_inCells) formats.push_back(formatOf(toInt(attributes["numFmtId"])));
    if (formats.size() > kMaxStyles || m_codes.size() > kMaxStyles) {
      return tooLarge("styles", kMaxStyles);
    }
    return {};
  }

  Result<bool> end(std::string_view name) override
  {
    if (name == "cellXfs") m_inCells = false;
    return false;
  }

  std::vector<NumberFormat> formats;

 private:
  [[nodiscard]] NumberFormat formatOf(int id) const
  {
    const auto code = m_codes.find(id);
    return code == m_codes.end() ? builtInFormat(id) : parseFormat(code->second);
  }

  std::map<int, std::string> m_codes;
  bool m_inCells = false;
};

// Chart and macro sheets stand among the sheets too; their relations are of another type.
Result<std::string> firstVisible(const std::vector<std::string>& ids,
                                 const std::vector<Relation>& relations)
{
  for (const std::string& id : ids) {
    const auto found = std::ranges::find(relations, id, &Relation::id);
    if (found != relations.end() && found->type == "worksheet") return found->target;
  }
  return fail(kNotATable, {"no-sheet"});
}

// An archive without a workbook in XML is of another kind.
Error otherKind(Archive& archive)
{
  std::string kind = "zip";
  if (archive.has("xl/workbook.bin")) kind = "xlsb";
  if (archive.has("content.xml")) kind = "ods";
  return {kNotATable, {kind}, {}, {}, {}};
}

Result<std::string> locateWorkbook(Archive& archive)
{
  if (!archive.has("_rels/.rels")) return fail(otherKind(archive));
  TRY(const auto relations, relationsOf(archive, ""));
  std::string name = targetOfType(relations, "officeDocument");
  if (name.empty() || name.ends_with(".bin")) return fail(otherKind(archive));
  return name;
}

}  // namespace

Result<Workbook> readWorkbook(Archive& archive)
{
  TRY(const std::string name, locateWorkbook(archive));
  WorkbookHandler handler;
  TRY_DO(readXml(archive, name, handler));
  TRY(const auto relations, relationsOf(archive, name));
  Workbook workbook;
  workbook.dates = handler.dates;
  TRY(workbook.sheet, firstVisible(handler.visibleIds, relations));
  if (const std::string styles = targetOfType(relations, "styles"); archive.has(styles)) {
    StylesHandler found;
    TRY_DO(readXml(archive, styles, found));
    workbook.formats = std::move(found.formats);
  }
  if (const auto strings = targetOfType(relations, "sharedStrings"); archive.has(strings)) {
    TRY(workbook.strings, Strings::read(archive, strings));
  }
  return workbook;
}

}  // namespace sextant::sheet::xlsx
