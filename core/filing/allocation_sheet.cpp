// SPDX-License-Identifier: GPL-3.0-or-later
#include "filing/allocation_sheet.h"

#include "sheet/writer.h"

#include <array>

namespace sextant::filing {
namespace {

using model::Kind;
using model::Status;

/// What a column shows of a row, and how it is headed.
struct ColumnDef {
  std::string_view chinese;
  std::string_view english;
  double width;
  bool mono;
  bool number;
  std::string (*text)(const AllocationRow& row, Language language);
};

constexpr std::array<std::string_view, 5> kKinds = {"地址块", "分配", "预留", "分配使用", "登记"};
constexpr std::array<std::string_view, 8> kStatuses = {"申请中", "已批准", "在用",   "停用",
                                                       "待回收", "冻结",   "已释放", "驳回"};

std::string kindText(const AllocationRow& row, Language language)
{
  const Kind kind = row.view.holding.kind;
  return std::string(language == Language::english ? model::toString(kind)
                                                   : kKinds.at(static_cast<std::size_t>(kind)));
}

std::string statusText(const AllocationRow& row, Language language)
{
  const Status status = row.view.holding.status;
  return std::string(language == Language::english
                         ? model::toString(status)
                         : kStatuses.at(static_cast<std::size_t>(status)));
}

template <const char* Name>
std::string factText(const AllocationRow& row, Language /*language*/)
{
  return std::string(model::valueOf(row.view.holding.facts, Name));
}

template <const char* Name>
std::string contactText(const AllocationRow& row, Language /*language*/)
{
  return std::string(model::valueOf(row.contact, Name));
}

std::string fromText(const AllocationRow& row, Language /*language*/)
{
  return row.since == base::kSinceEver ? std::string() : base::toDate(row.since);
}

/// The last day it is in force: a period ends before its last instant.
std::string toText(const AllocationRow& row, Language /*language*/)
{
  const Instant to = row.view.holding.valid.to;
  return to == base::kForEver ? std::string() : base::toDate({to.us - 1});
}

constexpr char kDocument[] = "document";
constexpr char kPurpose[] = "purpose";
constexpr char kRemark[] = "remark";
constexpr char kContactName[] = "contact_name";
constexpr char kContactPhone[] = "contact_phone";
constexpr char kContactEmail[] = "contact_email";
using Row = const AllocationRow&;

/// The first one is indented by depth.
constexpr std::array kColumns = {
    ColumnDef{"前缀", "prefix", 34, true, false,
              [](Row row, Language) { return net::toString(row.view.holding.prefix); }},
    ColumnDef{"起始IP", "first address", 30, true, false,
              [](Row row, Language) { return net::toString(row.view.holding.prefix.first()); }},
    ColumnDef{"结束IP", "last address", 42, true, false,
              [](Row row, Language) { return net::toString(row.view.holding.prefix.last()); }},
    ColumnDef{"类型", "kind", 11, false, false, kindText},
    ColumnDef{"状态", "status", 11, false, false, statusText},
    ColumnDef{"单位名称", "holder", 30, false, false,
              [](Row row, Language) { return row.view.holderName; }},
    ColumnDef{"单位编码", "holder code", 20, false, false,
              [](Row row, Language) { return row.view.holderCode; }},
    ColumnDef{"规划对象", "planned for", 24, false, false,
              [](Row row, Language) { return row.view.name; }},
    ColumnDef{"规划编码", "planned code", 16, false, false,
              [](Row row, Language) { return row.view.code; }},
    ColumnDef{"网络区", "zone", 16, false, false, [](Row row, Language) { return row.zone; }},
    ColumnDef{"数量", "count of", 16, false, true, [](Row row, Language) { return row.units; }},
    ColumnDef{"使用率", "utilisation", 10, false, false,
              [](Row row, Language) { return row.utilisation; }},
    ColumnDef{"生效日期", "valid from", 12, false, false, fromText},
    ColumnDef{"有效期至", "valid to", 12, false, false, toText},
    ColumnDef{"文号", "document", 22, false, false, factText<kDocument>},
    ColumnDef{"用途", "purpose", 22, false, false, factText<kPurpose>},
    ColumnDef{"联系人姓名", "contact name", 12, false, false, contactText<kContactName>},
    ColumnDef{"联系人电话", "contact phone", 14, false, false, contactText<kContactPhone>},
    ColumnDef{"联系人电子邮件", "contact email", 18, false, false, contactText<kContactEmail>},
    ColumnDef{"备注", "remark", 24, false, false, factText<kRemark>}};
constexpr int kDeepestIndent = 15;

std::string headingOf(const ColumnDef& column, const AllocationOptions& options)
{
  const bool english = options.language == Language::english;
  const std::string unit = "/" + std::to_string(options.unitLength);
  if (!column.number) return std::string(english ? column.english : column.chinese);
  return english ? std::string(column.english) + " " + unit : unit + std::string(column.chinese);
}

std::vector<sheet::Column> columnsOf(const AllocationRows& rows, const AllocationOptions& options)
{
  std::vector<sheet::Column> columns;
  for (std::string& title : rows.levelTitles()) {
    columns.push_back({std::move(title), 16, false, false});
  }
  for (const ColumnDef& column : kColumns) {
    columns.push_back({headingOf(column, options), column.width, column.mono, column.number});
  }
  return columns;
}

void cellsOf(const AllocationRow& row, Language language, std::vector<sheet::Cell>& cells)
{
  cells.clear();
  for (const std::string& name : row.levels) cells.push_back({name, 0, false});
  for (const ColumnDef& column : kColumns) {
    const int indent = &column == kColumns.data() ? std::min(row.depth, kDeepestIndent) : 0;
    cells.push_back({column.text(row, language), indent, column.number});
  }
}

}  // namespace

Result<AllocationSheet> exportAllocationSheet(const registry::Registry& registry,
                                              const std::string& file, AllocationOptions options,
                                              base::Progress& progress)
{
  TRY(const sheet::FileType type, sheet::fileTypeOf(file));
  TRY(const AllocationRows rows, AllocationRows::of(registry, options));
  const bool english = options.language == Language::english;
  const int frozen = static_cast<int>(rows.levelTitles().size()) + 1;
  TRY(const auto writer,
      sheet::openWriter(file, type, columnsOf(rows, options),
                        {english ? "Allocation sheet" : "地址分配表", {}, frozen}));
  std::vector<sheet::Cell> cells;
  std::uint64_t count = 0;
  TRY_DO(rows.visit([&](const AllocationRow& row) -> Result<> {
    progress.report(++count, 0);
    if (progress.cancelled()) return fail(base::kCancelled);
    cellsOf(row, options.language, cells);
    return writer->row(cells);
  }));
  TRY(const sheet::Written written, writer->finish());
  return AllocationSheet{file, written.rows, rows.entry(), written.sha256};
}

}  // namespace sextant::filing
