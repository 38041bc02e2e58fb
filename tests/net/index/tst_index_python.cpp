// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/prefix_index.h"
#include "support.h"
#include "support/dice.h"

#include <QObject>
#include <QProcess>

#include <functional>
#include <map>

using namespace sextant::net;
using namespace sextant::net::test;

namespace {

constexpr int kQuestions = 5'000;

/// The prefixes, ascending, and the questions with their answers, each line in its fields.
struct Said {
  std::vector<IndexEntry> entries;
  std::vector<QList<QByteArray>> questions;
};

Prefix prefixOf(const QByteArray& text)
{
  return must(parsePrefix(std::string_view(text.constData(), std::size_t(text.size()))));
}

Said saidByPython(const QString& source)
{
  sextant::test::Dice dice;
  QProcess python;
  python.start(QStringLiteral("python3"),
               {QStringLiteral(ORACLE_SCRIPT), QString::number(dice.below(1'000'000)),
                QString::number(kQuestions), source});
  if (!python.waitForFinished(240'000) || python.exitCode() != 0) {
    throw std::runtime_error(python.readAllStandardError().toStdString());
  }
  Said said;
  for (const QByteArray& line : python.readAllStandardOutput().split('\n')) {
    const auto fields = line.split('\t');
    if (fields.size() == 2) {
      said.entries.push_back({prefixOf(fields[1]), Handle(said.entries.size())});
    } else if (fields.size() == 3) {
      said.questions.push_back(fields);
    }
  }
  return said;
}

QByteArray handlesOf(const std::vector<IndexEntry>& entries)
{
  QByteArray out;
  for (const IndexEntry& entry : entries) {
    if (!out.isEmpty()) out += ',';
    out += QByteArray::number(entry.handle);
  }
  return out;
}

QByteArray longest(const PrefixView& view, Prefix key)
{
  const auto found = view.longestMatch(key);
  return found ? QByteArray::number(found->handle) : QByteArray();
}

QByteArray largest(const PrefixView& view, Prefix key)
{
  const auto found = view.largestFree(key);
  const std::string text =
      found ? toExpanded(found->address()) + '/' + std::to_string(found->length()) : "none";
  return QByteArray::fromStdString(text);
}

QByteArray inside(const PrefixView& view, Prefix key)
{
  return QByteArray::number(quint64(view.count(key)));
}

using Answer = std::function<QByteArray(const PrefixView&, Prefix)>;

const std::map<QByteArray, Answer>& answers()
{
  static const std::map<QByteArray, Answer> all{
      {"longest", longest},
      {"every", inside},
      {"count", inside},
      {"chain", [](const auto& view, Prefix key) { return handlesOf(view.chain(key)); }},
      {"children", [](const auto& view, Prefix key) { return handlesOf(view.children(key)); }},
      {"overlaps",
       [](const auto& view, Prefix key) { return QByteArray(view.overlaps(key) ? "1" : "0"); }},
      {"free",
       [](const auto& view, Prefix key) {
         return QByteArray::fromStdString(toString(view.freeCount(key, Address::kBits)));
       }},
      {"largest", largest},
  };
  return all;
}

/// The same entries, put in one by one in an order that is neither theirs nor the reverse.
PrefixIndex insertedInDisorder(const std::vector<IndexEntry>& entries)
{
  PrefixIndex index;
  constexpr std::size_t kStride = 7919;
  for (std::size_t start = 0; start < kStride; ++start) {
    for (std::size_t i = start; i < entries.size(); i += kStride) {
      index.insert(entries[i].prefix, entries[i].handle);
    }
  }
  return index;
}

}  // namespace

class TstIndexPython : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void answersAsPythonsIpaddressDoes_data();
  void answersAsPythonsIpaddressDoes();
};

void TstIndexPython::answersAsPythonsIpaddressDoes_data()
{
  QTest::addColumn<QString>("source");
  QTest::addColumn<std::size_t>("least");
  QTest::newRow("the Internet's table")
      << QStringLiteral(TEST_DATA "/bgp6.txt.gz") << std::size_t(160'147);
  QTest::newRow("a register") << QStringLiteral("register") << std::size_t(1'000);
}

void TstIndexPython::answersAsPythonsIpaddressDoes()
{
  QFETCH(QString, source);
  QFETCH(std::size_t, least);
  const Said said = saidByPython(source);
  QVERIFY(said.entries.size() >= least);
  QCOMPARE(said.questions.size(), std::size_t(kQuestions));
  PrefixIndex built;
  built.build(said.entries);
  PrefixIndex inserted = insertedInDisorder(said.entries);
  QVERIFY2(inserted.fault().empty(), inserted.fault().c_str());
  std::map<QByteArray, int> asked;
  for (const auto& fields : said.questions) {
    const Answer& answer = answers().at(fields[0]);
    const Prefix key = prefixOf(fields[1]);
    for (PrefixIndex* index : {&built, &inserted}) {
      const QByteArray ours = answer(index->view(), key);
      QVERIFY2(ours == fields[2], QByteArray(fields.join(' ') + "\n ours: " + ours).constData());
    }
    ++asked[fields[0]];
  }
  QCOMPARE(asked.size(), answers().size());
}

QTEST_GUILESS_MAIN(TstIndexPython)
#include "tst_index_python.moc"
