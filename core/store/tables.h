// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/holder.h"
#include "model/plan.h"
#include "store/digest.h"

#include <array>
#include <map>
#include <string_view>
#include <vector>

namespace sextant::store {

/// Column ids are stored in digests: never change or reuse one.
struct Column {
  int id;
  std::string_view name;
};

/// The columns that every versioned table begins with, in this order.
inline constexpr std::array kCommonColumns = {Column{1, "version"},    Column{2, "object"},
                                              Column{3, "opened_by"},  Column{4, "closed_by"},
                                              Column{5, "valid_from"}, Column{6, "valid_to"}};
inline constexpr int kClosedBy = 4;
inline constexpr int kClosedByPlace = 3;  ///< in every select
/// Columns of facts have the ids of model::fields() and stand behind all others.
inline constexpr int kFirstFact = 100;

/// A contact as stored: its personal fields only as hashes.
struct StoredContact : model::Contact {
  std::map<int, Bytes> hashes;  ///< by field id
};

/// What a draft was made from. `object` is the draft's number in all three draft tables.
struct DraftInput {
  model::ObjectId object = 0;
  model::VersionId version = 0;
  model::EntryNumber openedBy = 0;
  Period valid{{0}, {0}};
  std::string name;
  std::string scheme;
  std::string blocks;
  std::string sources;
  std::int64_t leftOut = 0;
  std::int64_t members = 0;
};

struct DraftMember : model::Member {
  model::ObjectId object = 0;
  model::VersionId version = 0;
  model::EntryNumber openedBy = 0;
  Period valid{{0}, {0}};
  std::int64_t number = 0;
};

struct DraftPlacement : model::Placement {
  model::ObjectId object = 0;
  model::VersionId version = 0;
  model::EntryNumber openedBy = 0;
  Period valid{{0}, {0}};
};

/// Describes the versioned table that keeps a Record: `kId`, `kName`, `columns()` (those after the
/// common ones), `visit(record, visitor)` telling every non-NULL column by id, and `read(row)`.
template <typename Record>
struct Table;

std::vector<Column> withFacts(std::initializer_list<Column> own, model::FieldOf of);

template <typename Visitor>
void visitFacts(const model::Facts& facts, model::FieldOf of, Visitor& visitor)
{
  if (facts.empty()) return;
  for (const model::FieldDef& field : model::fields(of)) {
    const auto value = facts.find(field.name);
    if (value != facts.end() && !field.personal) visitor(field.id, std::string_view(value->second));
  }
}

template <typename Row>
model::Facts readFacts(const Row& row, model::FieldOf of)
{
  model::Facts facts;
  for (const model::FieldDef& field : model::fields(of)) {
    if (!field.personal && row.has(field.id)) facts.emplace(field.name, row.text(field.id));
  }
  return facts;
}

template <typename Visitor>
void visitIf(std::int64_t value, int id, Visitor& visitor)
{
  if (value != 0) visitor(id, value);
}

template <typename Visitor>
void visitIf(std::string_view value, int id, Visitor& visitor)
{
  if (!value.empty()) visitor(id, value);
}

template <typename Visitor>
void visitPrefix(net::Prefix prefix, int addressId, int lengthId, Visitor& visitor)
{
  const auto bytes = prefix.address().toBytes();
  visitor(addressId, ByteView(bytes));
  visitor(lengthId, std::int64_t{prefix.length()});
}

template <typename Row>
net::Prefix readPrefix(const Row& row, int addressId, int lengthId)
{
  return {net::Address::fromBytes(row.blob(addressId).data()),
          static_cast<int>(row.integer(lengthId))};
}

template <>
struct Table<model::Holding> {
  static constexpr int kId = 1;
  static constexpr std::string_view kName = "holding";
  static std::vector<Column> columns()
  {
    return withFacts({{10, "address"},
                      {11, "length"},
                      {12, "kind"},
                      {13, "status"},
                      {14, "holder"},
                      {15, "member"},
                      {16, "zone"}},
                     model::FieldOf::holding);
  }
  template <typename Visitor>
  static void visit(const model::Holding& h, Visitor& visitor)
  {
    visitPrefix(h.prefix, 10, 11, visitor);
    visitor(12, static_cast<std::int64_t>(h.kind));
    visitor(13, static_cast<std::int64_t>(h.status));
    visitIf(h.holder, 14, visitor);
    visitIf(h.member, 15, visitor);
    visitIf(h.zone, 16, visitor);
    visitFacts(h.facts, model::FieldOf::holding, visitor);
  }
  template <typename Row>
  static model::Holding read(const Row& row)
  {
    model::Holding h;
    h.prefix = readPrefix(row, 10, 11);
    h.kind = static_cast<model::Kind>(row.integer(12));
    h.status = static_cast<model::Status>(row.integer(13));
    h.holder = row.integer(14);
    h.member = row.integer(15);
    h.zone = row.text(16);
    h.facts = readFacts(row, model::FieldOf::holding);
    return h;
  }
};

template <>
struct Table<model::Holder> {
  static constexpr int kId = 2;
  static constexpr std::string_view kName = "holder";
  static std::vector<Column> columns() { return withFacts({{20, "code"}}, model::FieldOf::holder); }
  template <typename Visitor>
  static void visit(const model::Holder& h, Visitor& visitor)
  {
    visitor(20, std::string_view(h.code));
    visitFacts(h.facts, model::FieldOf::holder, visitor);
  }
  template <typename Row>
  static model::Holder read(const Row& row)
  {
    model::Holder h;
    h.code = row.text(20);
    h.facts = readFacts(row, model::FieldOf::holder);
    return h;
  }
};

template <>
struct Table<StoredContact> {
  static constexpr int kId = 3;
  static constexpr std::string_view kName = "contact";
  static std::vector<Column> columns()
  {
    return withFacts({{30, "holder"}}, model::FieldOf::contact);
  }
  template <typename Visitor>
  static void visit(const StoredContact& c, Visitor& visitor)
  {
    visitor(30, c.holder);
    for (const auto& [field, hash] : c.hashes) visitor(field, ByteView(hash));
    visitor(304, std::string_view(c.role));
  }
  template <typename Row>
  static StoredContact read(const Row& row)
  {
    StoredContact c;
    c.holder = row.integer(30);
    c.role = row.text(304);
    for (const model::FieldDef& field : model::fields(model::FieldOf::contact)) {
      if (!field.personal || !row.has(field.id)) continue;
      const auto& hash = row.blob(field.id);
      c.hashes.emplace(field.id, Bytes(hash.begin(), hash.end()));
    }
    return c;
  }
};

template <>
struct Table<model::PublishedPlan> {
  static constexpr int kId = 4;
  static constexpr std::string_view kName = "plan";
  static std::vector<Column> columns()
  {
    return {{40, "name"}, {41, "draft"}, {42, "scheme"}, {43, "blocks"}};
  }
  template <typename Visitor>
  static void visit(const model::PublishedPlan& p, Visitor& visitor);
  template <typename Row>
  static model::PublishedPlan read(const Row& row);
};

template <>
struct Table<model::PlannedMember> {
  static constexpr int kId = 5;
  static constexpr std::string_view kName = "member";
  static std::vector<Column> columns()
  {
    return {{50, "code"},     {51, "name"},   {52, "level"}, {53, "parent"},
            {54, "division"}, {55, "access"}, {56, "unit"}};
  }
  template <typename Visitor>
  static void visit(const model::PlannedMember& m, Visitor& visitor)
  {
    visitor(50, std::string_view(m.code));
    visitor(51, std::string_view(m.name));
    visitor(52, std::string_view(m.level));
    visitIf(m.parent, 53, visitor);
    visitIf(m.division, 54, visitor);
    visitIf(m.access, 55, visitor);
    visitor(56, std::int64_t{m.unit});
  }
  template <typename Row>
  static model::PlannedMember read(const Row& row)
  {
    model::PlannedMember m;
    m.code = row.text(50);
    m.name = row.text(51);
    m.level = row.text(52);
    m.parent = row.integer(53);
    m.division = row.text(54);
    m.access = row.text(55);
    m.unit = row.integer(56) != 0;
    return m;
  }
};

template <>
struct Table<DraftInput> {
  static constexpr int kId = 6;
  static constexpr std::string_view kName = "draft_input";
  static std::vector<Column> columns()
  {
    return {{60, "name"},    {61, "scheme"},   {62, "blocks"},
            {63, "sources"}, {64, "left_out"}, {65, "members"}};
  }
  template <typename Visitor>
  static void visit(const DraftInput& d, Visitor& visitor)
  {
    visitor(60, std::string_view(d.name));
    visitor(61, std::string_view(d.scheme));
    visitor(62, std::string_view(d.blocks));
    visitor(63, std::string_view(d.sources));
    visitor(64, d.leftOut);
    visitor(65, d.members);
  }
  template <typename Row>
  static DraftInput read(const Row& row)
  {
    DraftInput d;
    d.name = row.text(60);
    d.scheme = row.text(61);
    d.blocks = row.text(62);
    d.sources = row.text(63);
    d.leftOut = row.integer(64);
    d.members = row.integer(65);
    return d;
  }
};

template <>
struct Table<DraftMember> {
  static constexpr int kId = 7;
  static constexpr std::string_view kName = "draft_member";
  static std::vector<Column> columns()
  {
    return {{70, "number"}, {71, "code"},     {72, "name"},   {73, "level"},
            {74, "parent"}, {75, "division"}, {76, "access"}, {77, "unit"}};
  }
  template <typename Visitor>
  static void visit(const DraftMember& m, Visitor& visitor)
  {
    visitor(70, m.number);
    visitor(71, std::string_view(m.code));
    visitor(72, std::string_view(m.name));
    visitor(73, std::string_view(m.level));
    if (m.parent != model::Member::kNobody) visitor(74, std::int64_t{m.parent});
    visitIf(m.division, 75, visitor);
    visitIf(m.access, 76, visitor);
    visitor(77, std::int64_t{m.unit});
  }
  template <typename Row>
  static DraftMember read(const Row& row)
  {
    DraftMember m;
    m.number = row.integer(70);
    m.code = row.text(71);
    m.name = row.text(72);
    m.level = row.text(73);
    if (row.has(74)) m.parent = static_cast<std::uint32_t>(row.integer(74));
    m.division = row.text(75);
    m.access = row.text(76);
    m.unit = row.integer(77) != 0;
    return m;
  }
};

template <>
struct Table<DraftPlacement> {
  static constexpr int kId = 8;
  static constexpr std::string_view kName = "draft_placement";
  static std::vector<Column> columns()
  {
    return {{80, "member"}, {81, "address"}, {82, "length"},
            {83, "zone"},   {84, "grow_to"}, {85, "pinned"}};
  }
  template <typename Visitor>
  static void visit(const DraftPlacement& p, Visitor& visitor)
  {
    visitor(80, std::int64_t{p.member});
    visitPrefix(p.prefix, 81, 82, visitor);
    visitIf(p.zone, 83, visitor);
    visitor(84, std::int64_t{p.growTo});
    visitor(85, std::int64_t{p.pinned});
  }
  template <typename Row>
  static DraftPlacement read(const Row& row)
  {
    DraftPlacement p;
    p.member = static_cast<std::uint32_t>(row.integer(80));
    p.prefix = readPrefix(row, 81, 82);
    p.zone = row.text(83);
    p.growTo = static_cast<int>(row.integer(84));
    p.pinned = row.integer(85) != 0;
    return p;
  }
};

/// Blocks of a plan as text: `prefix=zone,zone` or `prefix`, one per line.
std::string blocksToText(const std::vector<model::PlannedBlock>& blocks);
std::vector<model::PlannedBlock> blocksFromText(std::string_view text);

template <typename Visitor>
void Table<model::PublishedPlan>::visit(const model::PublishedPlan& p, Visitor& visitor)
{
  const std::string blocks = blocksToText(p.blocks);
  visitor(40, std::string_view(p.name));
  visitor(41, p.draft);
  visitor(42, std::string_view(p.schemeText));
  visitor(43, std::string_view(blocks));
}

template <typename Row>
model::PublishedPlan Table<model::PublishedPlan>::read(const Row& row)
{
  model::PublishedPlan p;
  p.name = row.text(40);
  p.draft = row.integer(41);
  p.schemeText = row.text(42);
  p.blocks = blocksFromText(row.text(43));
  return p;
}

/// Has the record no facts at all? Then their columns need not be written.
inline bool isPlain(const model::Holding& holding)
{
  return holding.facts.empty();
}
template <typename Record>
bool isPlain(const Record& /*record*/)
{
  return false;
}

/// Calls `body.template operator()<Record>()` for each table of the journal, or of drafts.
template <typename Body>
void forEachJournalTable(Body&& body)
{
  body.template operator()<model::Holding>();
  body.template operator()<model::Holder>();
  body.template operator()<StoredContact>();
  body.template operator()<model::PublishedPlan>();
  body.template operator()<model::PlannedMember>();
}

template <typename Body>
void forEachDraftTable(Body&& body)
{
  body.template operator()<DraftInput>();
  body.template operator()<DraftMember>();
  body.template operator()<DraftPlacement>();
}

}  // namespace sextant::store
