// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/progress.h"
#include "base/result.h"

#include <QObject>
#include <QTest>

using namespace sextant;

namespace {

constexpr Code kNo{"test.no", Fault::answerNo};
constexpr Code kBad{"test.bad", Fault::badInput};
constexpr Code kStore{"test.store", Fault::store};

QString idOf(const Error& error)
{
  return QString::fromUtf8(error.code.id.data(), static_cast<qsizetype>(error.code.id.size()));
}

Result<int> half(int number)
{
  return number % 2 == 0 ? Result<int>(number / 2) : fail(kBad, {std::to_string(number)});
}

Result<> mustBeEven(int number)
{
  TRY_DO(half(number));
  return {};
}

Result<int> quarter(int number)
{
  TRY(const int once, half(number));
  TRY(const int twice, half(once));
  return twice;
}

}  // namespace

class TstError : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void foldsErrorsInOrder();
  void worstFaultWins();
  void worstFaultIsFoundAtAnyDepth();
  void oneErrorFoldsToItself();
  void saysWhere();
  void tryHandsTheErrorOn();
  void codesCompareById();
  void noProgressNeverStops();
};

void TstError::foldsErrorsInOrder()
{
  const Error folded = base::allOf(
      {Error{kNo, {}, "a", {}, {}}, Error{kStore, {}, "b", {}, {}}, Error{kBad, {}, "c", {}, {}}});
  QCOMPARE(idOf(folded), QStringLiteral("test.no"));
  QCOMPARE(folded.more.size(), std::size_t(2));
  QCOMPARE(idOf(folded.more[0]), QStringLiteral("test.store"));
  QCOMPARE(idOf(folded.more[1]), QStringLiteral("test.bad"));
}

void TstError::worstFaultWins()
{
  QVERIFY(base::allOf({Error{kNo, {}, {}, {}, {}}, Error{kStore, {}, {}, {}, {}}}).fault() ==
          Fault::store);
  QVERIFY(base::allOf({Error{kStore, {}, {}, {}, {}}, Error{kNo, {}, {}, {}, {}}}).fault() ==
          Fault::store);
}

void TstError::worstFaultIsFoundAtAnyDepth()
{
  Error inner{kNo, {}, {}, {}, {}};
  inner.more.push_back(Error{kStore, {}, {}, {}, {}});
  Error outer{kBad, {}, {}, {}, {}};
  outer.more.push_back(inner);
  QVERIFY(outer.fault() == Fault::store);
}

void TstError::oneErrorFoldsToItself()
{
  const Error folded = base::allOf({Error{kBad, {"x"}, "text", {}, {}}});
  QVERIFY(folded.more.empty());
  QVERIFY(folded.fault() == Fault::badInput);
  QCOMPARE(folded.args.at(0), std::string("x"));
}

void TstError::saysWhere()
{
  const Error error = Error{kBad, {}, {}, {}, {}}.in("a.csv").at(3, 7).of("text");
  QCOMPARE(error.where.file, std::string("a.csv"));
  QCOMPARE(error.where.line, std::size_t(3));
  QCOMPARE(error.where.column, std::size_t(7));
  QCOMPARE(error.input, std::string("text"));
}

void TstError::tryHandsTheErrorOn()
{
  QCOMPARE(*quarter(12), 3);
  QCOMPARE(quarter(6).error().args.at(0), std::string("3"));
  QCOMPARE(quarter(5).error().args.at(0), std::string("5"));
  QVERIFY(mustBeEven(2));
  QVERIFY(!mustBeEven(3));
}

void TstError::codesCompareById()
{
  QVERIFY(kBad == (Code{"test.bad", Fault::store}));
  QVERIFY(!(kBad == kNo));
}

void TstError::noProgressNeverStops()
{
  base::noProgress().report(1, 2);
  QVERIFY(!base::noProgress().cancelled());
}

QTEST_APPLESS_MAIN(TstError)
#include "tst_error.moc"
