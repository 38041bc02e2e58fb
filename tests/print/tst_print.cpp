// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/allocation_sheet_pages.h"
#include "print/codes.h"
#include "print/form.h"
#include "print/notice_pages.h"
#include "print/pdf.h"
#include "registry/codes.h"
#include "support/small_register.h"

#include <QCryptographicHash>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace sextant;
using namespace sextant::print;
using namespace sextant::test;
using model::Kind;
using registry::Give;
using registry::PutBlock;
using registry::PutContact;
using registry::PutHolder;

namespace {

/// A block, an assignment with all its facts and two people, and a registration inside it.
struct Office : SmallRegister {
  Office()
  {
    apply({PutHolder{"45", {{"org_name", "示例中心"}}},
           PutBlock{"2001:db8::/32"_p, {{"holder", "45"}}}});
    apply(
        {PutHolder{"450325-01", {{"org_name", "示例县示例局"}, {"org_address", "示例路1号"}}},
         PutContact{"450325-01", person("张示例", "13800001234", "zhang@example.cn", "contact")},
         PutContact{"450325-01", person("李示例", "0773-4078160", "li@example.cn", "responsible")},
         give("2001:db8:1325:100::/56"_p), give("2001:db8:2325:100::/56"_p)});
    apply({Give{Kind::registration, "2001:db8:1325:10a::/64"_p, "", false, {}, false}});
  }

  static model::Facts person(const char* name, const char* phone, const char* email,
                             const char* role)
  {
    return {
        {"contact_name", name}, {"contact_phone", phone}, {"contact_email", email}, {"role", role}};
  }
  static Give give(net::Prefix prefix)
  {
    return Give{Kind::assignment,
                prefix,
                "450325-01",
                false,
                {{"document", "示例〔2026〕1号"},
                 {"purpose", "办公"},
                 {"use_mode", "静态"},
                 {"valid_to", "2026-12-31"}},
                false};
  }
  [[nodiscard]] Notice notice(bool masked = true) const
  {
    return must(readNotice(**this, "2001:db8:1325:100::/56"_p, {"示例登记簿", masked}));
  }
  [[nodiscard]] QString file(const char* name) const { return q(path(name)); }
};

NoticePages pagesOf(const Notice& notice)
{
  return {notice, must(noticeHtml(notice, {}, wording::Language::zh))};
}

/// What a program prints, an error failing the test.
QString told(const QString& program, const QStringList& arguments)
{
  QProcess process;
  process.start(program, arguments);
  if (!process.waitForFinished() || process.exitCode() != 0)
    throw std::runtime_error(process.readAllStandardError().toStdString());
  return QString::fromUtf8(process.readAllStandardOutput());
}

QString textOf(const QString& pdf)
{
  return told(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
}

bool isThere(const char* program)
{
  return !QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty();
}

/// What a PDF says between two of its words that matter: without blanks, which a reader guesses.
QString dense(QString text)
{
  return text.remove(QRegularExpression(QStringLiteral("\\s")));
}

class StopAt final : public base::Progress {
 public:
  explicit StopAt(std::uint64_t rows) : m_rows(rows) {}
  void report(std::uint64_t done, std::uint64_t /*total*/) override { m_done = done; }
  [[nodiscard]] bool cancelled() const override { return m_done >= m_rows; }

 private:
  std::uint64_t m_rows;
  std::uint64_t m_done = 0;
};

/// 100 assignments beside each other.
void fillUp(Office& office)
{
  std::vector<registry::Operation> gives;
  for (std::uint64_t i = 0; i < 100; ++i)
    gives.emplace_back(Office::give("2001:db8:4000::/36"_p.sub(56, i)));
  office.apply(std::move(gives));
}

std::shared_ptr<const AllocationSheetPages> sheetOf(const Office& office, SheetOptions options = {})
{
  const wording::Words words(wording::Language::zh);
  options.registerName = QStringLiteral("示例登记簿");
  return must(AllocationSheetPages::read(*office, options, words));
}

}  // namespace

class TestPrint : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void formFillsTextsListsAndParts()
  {
    const FormValues values{
        {{QStringLiteral("a"), QStringLiteral("1<2")}, {QStringLiteral("b"), {}}},
        {{QStringLiteral("list"),
          {FormValues{{{QStringLiteral("x"), QStringLiteral("p")}}, {}},
           FormValues{{{QStringLiteral("x"), QStringLiteral("q")}}, {}}}}}};
    const auto form = QStringLiteral(
        "{{a}}{{#a}} yes{{/a}}{{#b}} no{{/b}}{{^b}} blank{{/b}}"
        "{{#list}} {{x}}{{a}}{{/list}}{{^list}} none{{/list}}.");
    QCOMPARE(must(fillForm(form, values, {})), QStringLiteral("1&lt;2 yes blank p1&lt;2 q1&lt;2."));
  }

  void formTellsWhereItIsWrong()
  {
    const FormValues values{{{QStringLiteral("a"), {}}}, {}};
    const auto unknown = fillForm(QStringLiteral("1\n2 {{b}}"), values, QStringLiteral("f"));
    QVERIFY(!unknown && unknown.error().code == kUnknownPlace);
    QCOMPARE(unknown.error().where.line, 2U);
    QCOMPARE(unknown.error().args, (std::vector<std::string>{"b", "a"}));
    const auto open = fillForm(QStringLiteral("{{#a}}"), values, QStringLiteral("f"));
    QVERIFY(!open && open.error().code == kOpenPart);
    QCOMPARE(open.error().where.file, "f");
  }

  void noticeTellsTheHolding()
  {
    const Office office;
    const Notice notice = office.notice();
    QCOMPARE(notice.holder, "示例县示例局");
    QCOMPARE(notice.giver, "示例中心");
    QCOMPARE(notice.outer, "2001:db8::/32");
    QCOMPARE(model::valueOf(notice.facts, "org_address"), "示例路1号");
    QCOMPARE(base::toDate({notice.until.us - 1}), "2026-12-31");
    QCOMPARE(notice.prefixes.front().usable, "256");
    QCOMPARE(notice.people.size(), 2U);
    QCOMPARE(notice.entry, must(office->head()).number);
  }

  void noticeHasAllPrefixesOfItsDocument()
  {
    const Office office;
    const Notice notice = office.notice();
    QCOMPARE(notice.prefixes.size(), 2U);
    QCOMPARE(net::toString(notice.prefixes.at(0).prefix), "2001:db8:1325:100::/56");
    QCOMPARE(net::toString(notice.prefixes.at(1).prefix), "2001:db8:2325:100::/56");
  }

  void noticeSaysSinceWhenThoughFactsChanged()
  {
    Office office;
    const Instant began = office.notice().since;
    office.clock().set(instant("2026-05-01T08:00:00+08:00"));
    office.apply({registry::Amend{"2001:db8:1325:100::/56"_p, {{"purpose", "另一用途"}}, {}}});
    const Notice notice = office.notice();
    QCOMPARE(model::valueOf(notice.facts, "purpose"), "另一用途");
    QCOMPARE(notice.since, began);
  }

  void noticeMasksPeopleUnlessToldNotTo()
  {
    const Office office;
    const std::string masked = must(noticeHtml(office.notice(), {}, wording::Language::zh));
    for (const char* secret : {"张示例", "李示例", "13800001234", "4078160", "zhang@example"})
      QVERIFY2(masked.find(secret) == std::string::npos, secret);
    QVERIFY(masked.find("张*") != std::string::npos);
    const std::string open = must(noticeHtml(office.notice(false), {}, wording::Language::zh));
    QVERIFY(open.find("张示例") != std::string::npos);
    QVERIFY(open.find("13800001234") != std::string::npos);
  }

  void noticeOfNothingIsRefused()
  {
    const Office office;
    const auto notice = readNotice(*office, "2001:db8:9::/48"_p, {"", true});
    QVERIFY(!notice && notice.error().code == registry::kNoHolding);
  }

  void ownFormTakesPrecedence()
  {
    const Office office;
    put(office.path("notice.html"), "<p>{{holder}} {{purpose}}</p>");
    const std::string folder = office.path("");
    QCOMPARE(must(noticeHtml(office.notice(), folder, wording::Language::zh)),
             "<p>示例县示例局 办公</p>");
    put(office.path("notice.html"), "{{no_such}}");
    const auto wrong = noticeHtml(office.notice(), folder, wording::Language::zh);
    QVERIFY(!wrong && wrong.error().code == kUnknownPlace);
  }

  void noticePdfSaysEverything()
  {
    if (!isThere("pdftotext")) QSKIP("NOT TESTED: install poppler-utils to read PDF back");
    const Office office;
    const QString file = office.file("n.pdf");
    const NoticePages pages = pagesOf(office.notice());
    must(writePdf(pages, file, IfThere::replace));
    const QString text = dense(textOf(file));
    for (const char* said : {"地址分配使用通知单", "示例〔2026〕1号", "2001:db8:1325:100::/56",
                             "2001:0db8:1325:0100:0000:0000:0000:0000/56", "2001:db8:2325:100::/56",
                             "示例县示例局", "2026年12月31日", "静态", "138****1234", "盖章"}) {
      QVERIFY2(text.contains(QString::fromUtf8(said)), said);
    }
    QVERIFY(text.contains(q(must(office->anchor(must(office->head()).number)))));
    QVERIFY(text.contains(QStringLiteral("第1页共%1页").arg(pages.count())));
    QVERIFY(!text.contains(QStringLiteral("张示例")));
  }

  void pdfNamesTitleAndUnitAndEmbedsItsFaces()
  {
    if (!isThere("pdfinfo")) QSKIP("NOT TESTED: install poppler-utils to read PDF back");
    const Office office;
    const QString file = office.file("n.pdf");
    must(writePdf(pagesOf(office.notice()), file, IfThere::replace));
    const QString info = told(QStringLiteral("pdfinfo"), {file});
    QVERIFY(info.contains(QStringLiteral("地址分配使用通知单 2001:db8:1325:100::/56")));
    QVERIFY(info.contains(QStringLiteral("A4")));
    QVERIFY(told(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), file})
                .contains(QStringLiteral("示例中心")));
    QStringList faces = told(QStringLiteral("pdffonts"), {file}).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(faces.size() > 2);
    const qsizetype column = faces.front().indexOf(QStringLiteral("emb"));
    for (const QString& face : faces.sliced(2))
      QCOMPARE(face.mid(column, 3), QStringLiteral("yes"));
    QVERIFY(!QString::fromLatin1(get(office.path("n.pdf")).c_str()).contains(u"/tmp/"));
  }

  void longNoticeGoesOnAndKeepsItsSignaturesTogether()
  {
    if (!isThere("pdftotext")) QSKIP("NOT TESTED: install poppler-utils to read PDF back");
    Office office;
    fillUp(office);
    const NoticePages pages = pagesOf(office.notice());
    QVERIFY(pages.count() > 5);
    must(writePdf(pages, office.file("n.pdf"), IfThere::replace));
    const QString all = textOf(office.file("n.pdf"));
    for (const NoticePrefix& one : office.notice().prefixes)
      QVERIFY2(all.contains(q(net::toString(one.prefix))), net::toString(one.prefix).c_str());
    const QStringList paper = all.split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(paper.size(), pages.count());
    for (qsizetype i = 0; i < paper.size(); ++i) {
      const QString page = dense(paper.at(i));
      QVERIFY(page.contains(QStringLiteral("第%1页共%2页").arg(i + 1).arg(pages.count())));
      QVERIFY(page.contains(QStringLiteral("sextant:")));
      const bool last = i + 1 == paper.size();
      for (const char* sign : {"分配单位（盖章）", "经办人", "年月日"})
        QCOMPARE(page.contains(QString::fromUtf8(sign)), last);
    }
  }

  void qrCodeIsTheAnchor()
  {
    if (!isThere("zbarimg") || !isThere("pdftoppm"))
      QSKIP("NOT TESTED: install zbar-tools and poppler-utils to read the QR code back");
    const Office office;
    must(writePdf(pagesOf(office.notice()), office.file("n.pdf"), IfThere::replace));
    told(QStringLiteral("pdftoppm"),
         {QStringLiteral("-png"), QStringLiteral("-r"), QStringLiteral("150"), office.file("n.pdf"),
          office.file("n")});
    const QStringList images =
        QDir(office.file(".")).entryList({QStringLiteral("n-*.png")}, QDir::Files, QDir::Name);
    const QString read =
        told(QStringLiteral("zbarimg"), {QStringLiteral("-q"), QStringLiteral("--raw"),
                                         QDir(office.file(".")).filePath(images.last())});
    const auto verdict = must(office->verify(read.trimmed().toStdString()));
    QCOMPARE(verdict.anchor, registry::Verdict::Anchor::matches);
    QCOMPARE(read.trimmed(), q(verdict.head));
  }

  void sheetHasEveryPrefixOnItsPages()
  {
    if (!isThere("pdftotext")) QSKIP("NOT TESTED: install poppler-utils to read PDF back");
    Office office;
    fillUp(office);
    const auto sheet = sheetOf(office);
    QVERIFY(sheet->count() > 2);
    const PdfFile made = must(writePdf(*sheet, office.file("s.pdf"), IfThere::replace));
    QCOMPARE(made.pages, sheet->count());
    const QStringList pages = textOf(made.file).split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(pages.size(), sheet->count());
    QStringList prefixes;
    for (const std::string& holding : office.listed()) prefixes << q(holding).split(u' ').at(1);
    QCOMPARE(static_cast<quint64>(prefixes.size()), sheet->head().rows);
    const QString all = pages.join(u' ');
    for (const QString& prefix : prefixes)
      QVERIFY2(all.contains(QRegularExpression(u"\\s" + prefix + u"\\s")), qPrintable(prefix));
    for (qsizetype i = 0; i < pages.size(); ++i) {
      const QString page = dense(pages.at(i));
      QVERIFY(page.contains(sheet->head().anchor));
      QVERIFY(page.contains(QString::number(i + 1)));
      QVERIFY(!page.contains(QStringLiteral("13800001234")));
    }
  }

  void sheetUnderAPrefixHasOnlyWhatIsInside()
  {
    const Office office;
    const auto sheet = sheetOf(office, {"2001:db8:1325:100::/56"_p, {}, 64});
    QCOMPARE(sheet->head().rows, 2U);
    QCOMPARE(sheet->head().unit, QStringLiteral("示例中心"));
    QCOMPARE(sheet->head().under, QStringLiteral("2001:db8:1325:100::/56"));
    QCOMPARE(sheet->count(), 1);
  }

  void sheetOfAnEmptyRegisterHasOnePage()
  {
    const SmallRegister empty;
    const wording::Words words(wording::Language::en);
    const auto sheet = must(AllocationSheetPages::read(*empty, {}, words));
    QCOMPARE(sheet->count(), 1);
    QCOMPARE(must(writePdf(*sheet, q(empty.path("e.pdf")), IfThere::replace)).pages, 1);
  }

  void stopsWhenAskedToAndLeavesNoFile()
  {
    Office office;
    fillUp(office);
    const wording::Words words(wording::Language::zh);
    StopAt reading(10);
    const auto read = AllocationSheetPages::read(*office, {}, words, reading);
    QVERIFY(!read && read.error().code == base::kCancelled);
    StopAt writing(1);
    const auto written =
        writePdf(*sheetOf(office), office.file("x.pdf"), IfThere::replace, writing);
    QVERIFY(!written && written.error().code == base::kCancelled);
    QVERIFY(!QFile::exists(office.file("x.pdf")));
  }

  void commandLineWritesTheSameSheet()
  {
    const Office office;
    const QString file = office.file("cli.pdf");
    const QString answer =
        told(QStringLiteral(SEXTANT_CLI),
             {QStringLiteral("-r"), office.file("a.sextant"), QStringLiteral("export"),
              QStringLiteral("--json"), QStringLiteral("--format"),
              QStringLiteral("allocation-sheet"), QStringLiteral("-o"), file});
    const QJsonObject told = QJsonDocument::fromJson(answer.toUtf8()).object();
    QCOMPARE(told.value(QStringLiteral("rows")).toInt(), 4);
    const QByteArray bytes = QByteArray::fromStdString(get(file.toStdString()));
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    QCOMPARE(told.value(QStringLiteral("sha256")).toString(), QString::fromLatin1(hash.toHex()));
    QVERIFY(bytes.startsWith("%PDF-"));
  }

  void numbersAFileWhereOneIsThere()
  {
    const Office office;
    const NoticePages pages = pagesOf(office.notice());
    const QString file = office.file("n.pdf");
    QCOMPARE(must(writePdf(pages, file, IfThere::number)).file, file);
    QCOMPARE(must(writePdf(pages, file, IfThere::number)).file, office.file("n (2).pdf"));
    QCOMPARE(must(writePdf(pages, file, IfThere::replace)).file, file);
    const auto nowhere = writePdf(pages, office.file("no/such.pdf"), IfThere::replace);
    QVERIFY(!nowhere && nowhere.error().code == kCannotWrite);
  }

  void fileNamesHaveNothingThatSystemsRefuse()
  {
    QCOMPARE(fileNameOf(QStringLiteral("通知单 2001:db8::/32 \n?")),
             QStringLiteral("通知单 2001-db8---32 --"));
  }
};

QTEST_MAIN(TestPrint)
#include "tst_print.moc"
