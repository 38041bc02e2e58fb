// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/plans/difference_table.h"
#include "desktop/models/plans/division_table.h"
#include "desktop/models/plans/draft_tree.h"
#include "desktop/models/plans/level_table.h"
#include "desktop/models/plans/pasted_text.h"
#include "desktop/models/plans/plan_preview.h"
#include "desktop/models/plans/plan_words.h"
#include "desktop/models/plans/publish_summary.h"
#include "desktop/plans/plan_desk.h"

#include <QAbstractItemModelTester>

using namespace sextant;
using namespace sextant::desktop;
using namespace sextant::desktop::test;

namespace {

constexpr auto kFail = QAbstractItemModelTester::FailureReportingMode::QtTest;

QString at(const QAbstractItemModel& model, int row, int column)
{
  return model.index(row, column).data().toString();
}

/// Many members below one, more than the tree gives at once.
DraftPtr wideDraft(int children)
{
  auto draft = std::make_shared<model::Draft>();
  draft->name = "wide";
  draft->scheme = *plan::loadScheme("table-32");
  draft->blocks = {{*net::parsePrefix("2001:db8::/32"), {}}};
  model::Member top;
  top.code = "45";
  top.name = "示例自治区";
  draft->members.push_back(top);
  for (int i = 0; i < children; ++i) {
    model::Member member;
    member.code = std::to_string(450000 + i);
    member.name = "示例" + std::to_string(i);
    member.level = "unit";
    member.parent = 0;
    draft->members.push_back(member);
    const auto value = static_cast<std::uint64_t>(i);
    draft->placements.push_back({static_cast<std::uint32_t>(i + 1),
                                 draft->blocks.front().prefix.sub(56, value), "public", 54,
                                 i % 2 == 0});
  }
  return draft;
}

void showIn(DraftTree& tree, const DraftPtr& draft)
{
  tree.show(draft, rowsOf(*draft));
}

}  // namespace

class TstPlanModels : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsCellsAsSpreadsheetsCopyThem_data();
  void readsCellsAsSpreadsheetsCopyThem();
  void writesCellsThatNeedQuotes();
  void knowsColumnsByChineseHeadings();
  void knowsColumnsByCodesWhereThereAreNoHeadings();
  void letsOneColumnHoldAUseAtATime();
  void keepsAStrangeHeadingFromStandingForAUse();
  void tellsFaultsByCell();
  void namesRowsOfPastedTablesInErrors();
  void givesMembersInPages();
  void findsMembersByNameCodeAndAddress();
  void showsThePrefixesOfOneZone();
  void measuresLevelsInTheLanguage();
  void showsSomeKindsOfDifferences();
  void writesLargeCountsAsPowers();
  void saysWhatPublishingWouldDo();
  void saysWhyPublishingWouldBeRefused();
};

void TstPlanModels::readsCellsAsSpreadsheetsCopyThem_data()
{
  QTest::addColumn<QString>("text");
  QTest::addColumn<QStringList>("rows");
  const auto row = [](const char* name, const QString& text, const QStringList& rows) {
    QTest::newRow(name) << text << rows;
  };
  row("tabs", QStringLiteral("45\t广西\r\n4503\t桂林市\r\n"),
      {QStringLiteral("45|广西"), QStringLiteral("4503|桂林市")});
  row("a quoted break", QStringLiteral("45\t\"广\n西\"\n"), {QStringLiteral("45|广\n西")});
  row("doubled quotes", QStringLiteral("45\t\"a \"\"b\"\"\"\n"), {QStringLiteral("45|a \"b\"")});
  row("commas", QStringLiteral("code,name\n45,广西"),
      {QStringLiteral("code|name"), QStringLiteral("45|广西")});
  row("blanks", QStringLiteral("450300  桂林市\n450325　兴安县\n\n"),
      {QStringLiteral("450300|桂林市"), QStringLiteral("450325|兴安县")});
  row("blank rows at the end", QStringLiteral("45\tx\n\t\n\n"), {QStringLiteral("45|x")});
  row("nothing", QStringLiteral(" \n\n"), {});
}

void TstPlanModels::readsCellsAsSpreadsheetsCopyThem()
{
  QFETCH(QString, text);
  QFETCH(QStringList, rows);
  QStringList read;
  for (const QStringList& row : cellsOf(text)) read << row.join(u'|');
  QCOMPARE(read, rows);
}

void TstPlanModels::writesCellsThatNeedQuotes()
{
  const QByteArray csv = csvOf({QStringLiteral("code")}, {{QStringLiteral("a,\"b\"")}});
  QCOMPARE(QString::fromUtf8(csv), QStringLiteral("\"code\"\n\"a,\"\"b\"\"\"\n"));
}

void TstPlanModels::knowsColumnsByChineseHeadings()
{
  DivisionTable table;
  const QAbstractItemModelTester tester(&table, kFail);
  QVERIFY(
      table.paste(QStringLiteral("备注\t单位名称\t单位编码\t上级编码\t接入类别\n"
                                 "\t示例局\t450102001\t450102\tB\n")));
  QCOMPARE(table.columnOf(ColumnUse::name), 1);
  QCOMPARE(table.columnOf(ColumnUse::code), 2);
  QCOMPARE(table.columnOf(ColumnUse::parent), 3);
  QCOMPARE(table.columnOf(ColumnUse::access), 4);
  QCOMPARE(table.use(0), ColumnUse::other);
  QCOMPARE(table.rowCount(), 1);
  QCOMPARE(table.numberOf(0), 2);
  QCOMPARE(table.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Code"));
}

void TstPlanModels::knowsColumnsByCodesWhereThereAreNoHeadings()
{
  DivisionTable table;
  QVERIFY(table.paste(QStringLiteral("450102\t兴宁区\t4501\tA\n450103\t青秀区\t4501\tB\n")));
  QCOMPARE(table.columnOf(ColumnUse::code), 0);
  QCOMPARE(table.columnOf(ColumnUse::name), 1);
  QCOMPARE(table.columnOf(ColumnUse::parent), 2);
  QCOMPARE(table.columnOf(ColumnUse::access), 3);
  QCOMPARE(table.rowCount(), 2);
  QCOMPARE(table.numberOf(0), 1);
  QVERIFY(table.csv().startsWith("\"code\",\"name\",\"parent\",\"access\"\n"));
}

void TstPlanModels::letsOneColumnHoldAUseAtATime()
{
  DivisionTable table;
  QVERIFY(table.paste(QStringLiteral("450102\t兴宁区\t450100\n")));
  QSignalSpy edited(&table, &DivisionTable::edited);
  table.setColumnOf(ColumnUse::code, 2);
  QCOMPARE(table.columnOf(ColumnUse::code), 2);
  QCOMPARE(table.use(0), ColumnUse::other);
  QCOMPARE(table.columnOf(ColumnUse::parent), -1);
  QCOMPARE(edited.count(), 1);
}

void TstPlanModels::keepsAStrangeHeadingFromStandingForAUse()
{
  DivisionTable table;
  QVERIFY(table.paste(QStringLiteral("编码\t旧编码\t名称\n450102\t450199\t兴宁区\n")));
  table.setColumnOf(ColumnUse::code, 1);
  const QByteArray heading = table.csv().split('\n').first();
  QCOMPARE(QString::fromUtf8(heading), QStringLiteral("\"- 编码\",\"code\",\"name\""));
}

void TstPlanModels::tellsFaultsByCell()
{
  DivisionTable table;
  const QAbstractItemModelTester tester(&table, kFail);
  QVERIFY(table.paste(QStringLiteral("450102\t兴宁区\n\t青秀区\n")));
  table.setFaults({{1, 0, QStringLiteral("has no code")}});
  QVERIFY(table.index(1, 0).data(DivisionTable::faultRole).toBool());
  QVERIFY(!table.index(0, 0).data(DivisionTable::faultRole).toBool());
  QCOMPARE(table.index(1, 0).data(Qt::ToolTipRole).toString(), QStringLiteral("has no code"));
  QVERIFY(table.setData(table.index(1, 0), QStringLiteral(" 450103 "), Qt::EditRole));
  QCOMPARE(at(table, 1, 0), QStringLiteral("450103"));
  table.appendRow();
  QCOMPARE(table.rowCount(), 3);
  QVERIFY(table.removeRow(0));
  QCOMPARE(at(table, 0, 1), QStringLiteral("青秀区"));
  QVERIFY(table.faults().empty());
}

void TstPlanModels::namesRowsOfPastedTablesInErrors()
{
  DivisionTable table;
  QVERIFY(table.paste(QStringLiteral("450000\t示例区\n450100\t甲市\n450100\t乙市\n")));
  PlanInput input;
  input.name = "x";
  input.blocks = {{*net::parsePrefix("3fff:100::/32"), {}}};
  input.scheme = *plan::loadScheme("zone-32");
  input.divisions = {{{}, table.csv(), table.numberOf(0)}};
  const auto draft = makePlan(input, {}, base::noProgress());
  QVERIFY(!draft.has_value());
  QCOMPARE(draft.error().where.file, std::string(kPastedDivisions));
  QCOMPARE(draft.error().where.line, std::size_t{3});
  QCOMPARE(draft.error().where.column, std::size_t{1});
  QCOMPARE(draft.error().args.at(1), std::string("row 2"));
}

void TstPlanModels::givesMembersInPages()
{
  const AddressForm form;
  const wording::Words words(wording::Language::en);
  DraftTree tree(form, words);
  QAbstractItemModelTester tester(&tree, kFail);
  tester.setUseFetchMore(false);
  showIn(tree, wideDraft(1200));
  const QModelIndex top = tree.index(0, 0);
  QCOMPARE(tree.rowCount(), 1);
  QVERIFY(tree.hasChildren(top));
  while (tree.canFetchMore(top)) tree.fetchMore(top);
  QCOMPARE(tree.rowCount(top), 1200);
  QCOMPARE(tree.parent(tree.index(1199, 0, top)), top);
  showIn(tree, wideDraft(1200));
  const QModelIndex found = tree.reveal(1100);
  QCOMPARE(found.row(), 1099);
  QCOMPARE(found.data().toString(), QStringLiteral("示例1099"));
  tree.show(nullptr, nullptr);
  QCOMPARE(tree.rowCount(), 0);
}

void TstPlanModels::findsMembersByNameCodeAndAddress()
{
  const AddressForm form;
  const wording::Words words(wording::Language::en);
  DraftTree tree(form, words);
  showIn(tree, wideDraft(300));
  using Members = std::vector<std::uint32_t>;
  QCOMPARE(tree.find(QStringLiteral("示例29"), 20).size(), std::size_t{11});
  QCOMPARE(tree.find(QStringLiteral("450299"), 20), Members{300});
  QCOMPARE(tree.find(QStringLiteral("2001:db8:0:ff12::1"), 20), Members{256});
  QCOMPARE(tree.find(QStringLiteral("示例"), 20).size(), std::size_t{20});
  QVERIFY(tree.find(QStringLiteral("  "), 20).empty());
}

void TstPlanModels::showsThePrefixesOfOneZone()
{
  PlanDesk desk;
  const auto door = desk.door();
  const auto opened = openDraft(*door, "gx-2026");
  QVERIFY(opened.has_value());
  DraftTree tree(desk.form, desk.words);
  QAbstractItemModelTester tester(&tree, kFail);
  tester.setUseFetchMore(false);
  tree.show(opened->draft, opened->rows);
  const QModelIndex city = tree.reveal(1);
  const QString all = at(tree, 0, DraftTree::prefixColumn);
  QCOMPARE(all, QStringLiteral("2001:db8::/32"));
  QVERIFY(city.siblingAtColumn(DraftTree::prefixColumn).data().toString().contains(u'+'));
  QVERIFY(opened->rows->zones.size() > 1);
  tree.setZone("internet");
  QCOMPARE(city.siblingAtColumn(DraftTree::prefixColumn).data().toString(),
           QStringLiteral("2001:db8:2100::/40"));
  desk.form.setFull(true);
  QVERIFY(city.siblingAtColumn(DraftTree::prefixColumn)
              .data()
              .toString()
              .contains(QStringLiteral("0000")));
}

void TstPlanModels::measuresLevelsInTheLanguage()
{
  PlanDesk desk;
  const auto opened = openDraft(*desk.door(), "gx-2026");
  QVERIFY(opened.has_value());
  const wording::Words chinese(wording::Language::zh);
  LevelTable table(chinese);
  const QAbstractItemModelTester tester(&table, kFail);
  table.show(opened->draft, opened->measure);
  QCOMPARE(table.rowCount(), 3);
  QCOMPARE(at(table, 0, LevelTable::levelName), QStringLiteral("市级"));
  QCOMPARE(at(table, 0, LevelTable::memberCount), QStringLiteral("42"));
  QCOMPARE(at(table, 1, LevelTable::slotCount), QStringLiteral("10,752"));
  QCOMPARE(at(table, 2, LevelTable::hdRatio), QStringLiteral("0.4478"));
  QCOMPARE(roomText(chinese, opened->draft->scheme),
           QStringLiteral("市级 14 › 县级 255 › 单位 254"));
}

void TstPlanModels::showsSomeKindsOfDifferences()
{
  PlanDesk desk;
  const auto door = desk.door();
  QVERIFY(door->saveDraft(drafted(*door, "b", "3fff:100::/32", "table-32")).has_value());
  auto compared = comparePlans(*door, "gx-2026", "b", base::noProgress());
  QVERIFY(compared.has_value());
  const auto comparison = std::make_shared<const Comparison>(*std::move(compared));
  DifferenceTable table(desk.form, desk.words);
  const QAbstractItemModelTester tester(&table, kFail);
  table.show(comparison);
  QCOMPARE(table.rowCount(), static_cast<int>(comparison->differences.size()));
  const auto gone = comparison->count(plan::Change::gone);
  QVERIFY(gone > 0);
  for (const auto change : {plan::Change::moved, plan::Change::resized, plan::Change::added}) {
    table.setShown(change, false);
  }
  QCOMPARE(table.rowCount(), static_cast<int>(gone));
  QVERIFY(at(table, 0, DifferenceTable::changeColumn).endsWith(QStringLiteral("gone")));
  QCOMPARE(at(table, 0, DifferenceTable::bColumn), QStringLiteral("–"));
  const auto same = comparePlans(*door, "b", "b", base::noProgress());
  QCOMPARE(same->same, std::uint64_t{same->a.draft->placements.size()});
  QVERIFY(same->differences.empty());
}

void TstPlanModels::writesLargeCountsAsPowers()
{
  const wording::Words words(wording::Language::en);
  QCOMPARE(countText(words, net::powerOfTwo(24)), QStringLiteral("16,777,216"));
  QCOMPARE(countText(words, net::powerOfTwo(56)), QStringLiteral("2^56"));
  QCOMPARE(countText(words, net::powerOfTwo(56) + 1), QStringLiteral("≈ 2^56"));
}

void TstPlanModels::saysWhatPublishingWouldDo()
{
  PlanDesk desk;
  const auto door = desk.door();
  QVERIFY(door->saveDraft(drafted(*door, "b", "3fff:100::/32", "zone-32")).has_value());
  const auto before = door->head();
  const auto summary = summarisePublish(*door, "b", base::noProgress());
  QVERIFY(summary.has_value());
  QVERIFY(!summary->refusal.has_value());
  QCOMPARE(door->head()->number, before->number);
  QCOMPARE(summary->added(), std::uint64_t{1} + 42 + 333);
  QCOMPARE(summary->examples.size(), std::size_t{8});
  QVERIFY(summary->replacedPlans.empty());
  const auto applied = door->apply({"publish", {}, {registry::Publish{"b"}}});
  QVERIFY(applied.has_value());
  QCOMPARE(applied->opened, summary->opens);
  QCOMPARE(applied->closed, summary->closes);
}

void TstPlanModels::saysWhyPublishingWouldBeRefused()
{
  PlanDesk desk;
  const auto door = desk.door();
  QVERIFY(door->saveDraft(drafted(*door, "b", "3fff:100::/32", "zone-32")).has_value());
  registry::Give give;
  give.where = *net::parsePrefix("3fff:100:1100::/40");
  give.holder = "示例局";
  give.createHolder = true;
  const registry::PutBlock block{*net::parsePrefix("3fff:100::/32"), {}};
  QVERIFY(door->apply({"assign", {}, {block, give}}).has_value());
  const auto summary = summarisePublish(*door, "b", base::noProgress());
  QVERIFY(summary.has_value());
  QVERIFY(summary->refusal.has_value());
}

QTEST_MAIN(TstPlanModels)
#include "tst_plan_models.moc"
