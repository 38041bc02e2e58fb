// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/codes.h"
#include "support/dice.h"
#include "support/full_register.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QObject>
#include <QTest>

#include <array>

using namespace sextant;
using namespace sextant::test;

namespace {

constexpr std::array kTables = {"register",   "entry",       "holding",      "holder",
                                "contact",    "personal",    "plan",         "member",
                                "draft_step", "draft_input", "draft_member", "draft_placement"};

/// A value as SQL text; NULL is "NULL".
using Row = std::vector<std::string>;

struct Content {
  std::string table;
  std::vector<std::string> columns;
  std::vector<std::string> types;
  std::vector<Row> rows;
};

/// Somebody with another program and the file.
class Forger {
 public:
  explicit Forger(const std::string& path) : m_raw(path, SQLite::OPEN_READWRITE, 2000)
  {
    m_raw.exec("PRAGMA synchronous=OFF");
  }

  Content contentOf(const std::string& table)
  {
    Content out{table, {}, {}, {}};
    SQLite::Statement about(m_raw, "SELECT name, type FROM pragma_table_info('" + table + "')");
    std::string quoted;
    while (about.executeStep()) {
      out.columns.push_back(about.getColumn(0).getString());
      out.types.push_back(about.getColumn(1).getString());
      quoted += (quoted.empty() ? "quote(" : ", quote(") + out.columns.back() + ")";
    }
    SQLite::Statement rows(m_raw, "SELECT " + quoted + " FROM " + table);
    while (rows.executeStep()) {
      Row row;
      for (int i = 0; i < rows.getColumnCount(); ++i) row.push_back(rows.getColumn(i).getString());
      out.rows.push_back(row);
    }
    return out;
  }
  /// False when the tables themselves do not take such rows.
  bool write(const Content& content)
  {
    SQLite::Transaction transaction(m_raw);
    try {
      m_raw.exec("DELETE FROM " + content.table);
      for (const Row& row : content.rows) {
        std::string values;
        for (const std::string& value : row) values += (values.empty() ? "" : ", ") + value;
        m_raw.exec("INSERT INTO " + content.table + " VALUES (" + values + ")");
      }
    } catch (const SQLite::Exception&) {
      return false;
    }
    transaction.commit();
    return true;
  }
  void exec(const std::string& sql) { m_raw.exec(sql); }

 private:
  SQLite::Database m_raw;
};

std::string hexOf(const std::string& bytes)
{
  return QByteArray::fromStdString(bytes).toHex().toStdString();
}

/// The text or blob with one bit of one byte turned.
std::string flipped(std::string bytes, std::size_t place, bool text)
{
  bytes[place] = static_cast<char>(bytes[place] ^ 1);
  const std::string blob = "x'" + hexOf(bytes) + "'";
  return text ? "CAST(" + blob + " AS TEXT)" : blob;
}

/// Other values that a column might be given instead.
std::vector<std::string> forgeries(const std::string& value, const std::string& type, Dice& dice)
{
  if (value == "NULL") return {type == "TEXT" ? "'x'" : type == "BLOB" ? "x'00'" : "1"};
  if (type == "INTEGER") {
    const auto number = std::stoll(value);
    return {std::to_string(number > INT64_MIN ? number - 1 : number + 2),
            std::to_string(number < INT64_MAX ? number + 1 : number - 2), "NULL"};
  }
  const bool text = type == "TEXT";
  std::string bytes =
      text ? value.substr(1, value.size() - 2)
           : QByteArray::fromHex(QByteArray::fromStdString(value.substr(2, value.size() - 3)))
                 .toStdString();
  if (bytes.empty()) return {text ? "'x'" : "x'05'", "NULL"};
  return {flipped(bytes, 0, text), flipped(bytes, bytes.size() - 1, text),
          flipped(bytes, dice.below(bytes.size()), text), text ? "''" : "x''", "NULL"};
}

}  // namespace

class TestTamper : public QObject {
  Q_OBJECT

  Dice m_dice;

  struct Bench {
    FullRegister file;
    Forger forger{file.path("a.sextant")};
    int judged = 0;
    int impossible = 0;
  };

  /// Writes the forged rows, asks, and puts the true ones back.
  void judge(Bench& bench, const Content& truth, const Content& forged, const std::string& what)
  {
    if (forged.rows == truth.rows) return;
    if (!bench.forger.write(forged)) {
      ++bench.impossible;
      return;
    }
    ++bench.judged;
    const auto verdict = bench.file->verify({});
    if (!verdict) {
      QVERIFY2(verdict.error().fault() == Fault::store, what.c_str());
    } else {
      QVERIFY2(!verdict->whole, what.c_str());
      QVERIFY2(!verdict->reason.empty(), what.c_str());
    }
    QVERIFY(bench.forger.write(truth));
  }

  template <typename Body>
  void forEachTable(Bench& bench, const Body& body)
  {
    for (const char* table : kTables) {
      const Content truth = bench.forger.contentOf(table);
      QVERIFY2(!truth.rows.empty(), table);
      body(truth);
      if (QTest::currentTestFailed()) return;
    }
    QVERIFY(must(bench.file->verify({})).whole);
    qInfo("%d judged, %d refused by the tables", bench.judged, bench.impossible);
    QVERIFY(bench.judged > 0);
  }

  /// The columns that name a row.
  static std::size_t keysOf(const std::string& table)
  {
    if (table == "register") return 0;
    return table == "personal" || table == "draft_step" ? 2 : 1;
  }

 private Q_SLOTS:
  void findsEveryChangedValue()
  {
    Bench bench;
    forEachTable(bench, [&](const Content& truth) {
      for (std::size_t row = 0; row < truth.rows.size(); ++row) {
        for (std::size_t column = 0; column < truth.columns.size(); ++column) {
          const std::string& value = truth.rows[row][column];
          for (const std::string& forgery : forgeries(value, truth.types[column], m_dice)) {
            if (truth.columns[column] == "value" && forgery == "NULL") continue;  // an erasure
            if (column < keysOf(truth.table) && forgery == "NULL") continue;      // no such row
            Content forged = truth;
            forged.rows[row][column] = forgery;
            if (forgery == value) continue;
            judge(bench, truth, forged,
                  truth.table + "." + truth.columns[column] + " of row " + std::to_string(row) +
                      ": " + value + " made " + forgery);
            if (QTest::currentTestFailed()) return;
          }
        }
      }
    });
  }

  void findsEveryMissingRow()
  {
    Bench bench;
    forEachTable(bench, [&](const Content& truth) {
      for (std::size_t row = 0; row < truth.rows.size(); ++row) {
        Content forged = truth;
        forged.rows.erase(forged.rows.begin() + static_cast<std::ptrdiff_t>(row));
        judge(bench, truth, forged, truth.table + " without row " + std::to_string(row));
        if (QTest::currentTestFailed()) return;
      }
    });
  }

  void findsEveryRowDoubledUnderAnotherNumber()
  {
    Bench bench;
    forEachTable(bench, [&](const Content& truth) {
      for (const Row& row : truth.rows) {
        for (std::size_t key = 0; key < std::max<std::size_t>(1, keysOf(truth.table)); ++key) {
          Content forged = truth;
          forged.rows.push_back(row);
          if (keysOf(truth.table) > 0)
            forged.rows.back()[key] = std::to_string(std::stoll(row[key]) + 1000);
          judge(bench, truth, forged, truth.table + " with a row twice");
          Content next = truth;
          next.rows.push_back(row);
          if (keysOf(truth.table) > 0)
            next.rows.back()[key] = std::to_string(std::stoll(truth.rows.back()[key]) + 1);
          judge(bench, truth, next, truth.table + " with a row again at its end");
          if (QTest::currentTestFailed()) return;
        }
      }
    });
  }

  void findsEveryTwoRowsThatChangedPlaces()
  {
    Bench bench;
    forEachTable(bench, [&](const Content& truth) {
      for (std::size_t a = 0; a < truth.rows.size(); ++a) {
        for (std::size_t b = a + 1; b < truth.rows.size(); ++b) {
          Content forged = truth;
          std::swap(forged.rows[a], forged.rows[b]);
          for (std::size_t key = 0; key < keysOf(truth.table); ++key)
            std::swap(forged.rows[a][key], forged.rows[b][key]);
          judge(bench, truth, forged,
                truth.table + ": rows " + std::to_string(a) + " and " + std::to_string(b));
          if (QTest::currentTestFailed()) return;
        }
      }
    });
  }

  void countsAnEmptiedPersonalValueAsErased()
  {
    Bench bench;
    const Content truth = bench.forger.contentOf("personal");
    for (std::size_t row = 0; row < truth.rows.size(); ++row) {
      Content erased = truth;
      erased.rows[row][3] = "NULL";
      erased.rows[row][2] = "x''";
      QVERIFY(bench.forger.write(erased));
      const auto verdict = must(bench.file->verify({}));
      QVERIFY2(verdict.whole, verdict.reason.c_str());
      QCOMPARE(verdict.erased, 1);
    }
    bench.forger.exec("UPDATE personal SET value = NULL");
    QCOMPARE(must(bench.file->verify({})).erased, static_cast<std::int64_t>(truth.rows.size()));
  }

  void findsATailCutOffOnlyAgainstAnAnchor()
  {
    Bench bench;
    const std::string anchor = must(bench.file->verify({})).head;
    const auto last = must(bench.file->head()).number;
    for (model::EntryNumber cut = last; cut > 0; --cut) {
      const std::string number = std::to_string(cut);
      for (const char* table : {"holding", "holder", "contact", "plan", "member"}) {
        const std::string name(table);
        bench.forger.exec("UPDATE " + name + " SET closed_by = NULL WHERE closed_by = " + number);
        if (name == "contact")
          bench.forger.exec(
              "DELETE FROM personal WHERE version IN (SELECT version FROM contact WHERE opened_by "
              "= " +
              number + ")");
        bench.forger.exec("DELETE FROM " + name + " WHERE opened_by = " + number);
      }
      bench.forger.exec("DELETE FROM entry WHERE number = " + number);
      const auto alone = must(bench.file->verify({}));
      QVERIFY2(alone.whole, alone.reason.c_str());
      QCOMPARE(alone.entries, cut - 1);
      QVERIFY(alone.anchor == registry::Verdict::Anchor::none);
      QVERIFY(must(bench.file->verify(anchor)).anchor == registry::Verdict::Anchor::differs);
    }
  }

  void anAnchorOfAnyEarlierEntryMatches()
  {
    SmallRegister file;
    std::vector<std::string> anchors = {must(file->verify({})).head};
    for (const char* code : {"A", "B", "C"}) {
      file.apply({registry::PutHolder{code, {}}});
      anchors.push_back(must(file->verify({})).head);
    }
    for (std::string anchor : anchors) {
      QVERIFY(must(file->verify(anchor)).anchor == registry::Verdict::Anchor::matches);
      anchor.back() = anchor.back() == '0' ? '1' : '0';
      QVERIFY(must(file->verify(anchor)).anchor == registry::Verdict::Anchor::differs);
    }
    QVERIFY(!file->verify("sextant:x:1:SHA-256"));
    QVERIFY(!file->verify("other:x:1:SHA-256:00"));
  }

  void refusesToOpenOtherTables_data()
  {
    QTest::addColumn<QString>("sql");
    const auto row = [](const char* name, const char* sql) { QTest::newRow(name) << q(sql); };
    row("trigger", "CREATE TRIGGER t AFTER INSERT ON holding BEGIN DELETE FROM entry; END");
    row("table", "CREATE TABLE more (x)");
    row("view", "CREATE VIEW v AS SELECT * FROM holding");
    row("index", "CREATE INDEX i ON holding (kind)");
    row("index gone", "DROP INDEX holding_by_prefix");
    row("column", "ALTER TABLE holding ADD COLUMN more TEXT");
    row("column renamed", "ALTER TABLE holding RENAME COLUMN remark TO notes");
    row("table gone", "DROP TABLE personal");
    row("older version", "PRAGMA user_version = 0");
    row("negative version", "PRAGMA user_version = -1");
  }
  void refusesToOpenOtherTables()
  {
    QFETCH(QString, sql);
    SmallRegister file;
    Forger(file.path("a.sextant")).exec(sql.toStdString());
    const auto opened = registry::Registry::open(file.path("a.sextant"), {});
    QVERIFY(!opened);
    QCOMPARE(q(opened.error().code.id), q(store::kAltered.id));
  }
};

QTEST_GUILESS_MAIN(TestTamper)
#include "tst_tamper.moc"
