// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pdf.h"

#include "print/codes.h"
#include "print/faces.h"

#include <map>
#include <QBuffer>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QRawFont>
#include <QSaveFile>

namespace sextant::print {
namespace {

constexpr int kMostNumbered = 999;

QPageLayout layoutOf(const Pages& pages)
{
  QPageLayout layout(QPageSize(QPageSize::A4), pages.orientation(), QMarginsF());
  layout.setMode(QPageLayout::FullPageMode);
  return layout;
}

/// Title and author as readers of PDF show them. QPdfWriter has a place for the title only.
QByteArray metadataOf(const Pages& pages)
{
  const QString now = QDateTime::currentDateTime().toString(Qt::ISODate);
  return QStringLiteral(
             "<?xpacket begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
             "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
             "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
             "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
             " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">"
             "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"
             "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>"
             "<xmp:CreatorTool>Sextant</xmp:CreatorTool><xmp:CreateDate>%3</xmp:CreateDate>"
             "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>")
      .arg(pages.title().toHtmlEscaped(), pages.author().toHtmlEscaped(), now)
      .toUtf8();
}

/// Several code points may share a glyph, and Qt says of a glyph that it is the lowest: radicals
/// (U+2E80 … 2FDF) in place of the characters people write and search for.
std::map<QByteArray, QByteArray> charactersByRadical()
{
  const QRawFont face = QRawFont::fromFont(textFace(10), QFontDatabase::SimplifiedChinese);
  const auto glyphOf = [&face](char16_t c) {
    const auto glyphs = face.glyphIndexesForString(QString(QChar(c)));
    return glyphs.isEmpty() ? 0U : glyphs.front();
  };
  const auto hex = [](char16_t c) { return QByteArray::number(c, 16).toUpper(); };
  std::map<quint32, char16_t> radicals;
  for (char16_t c = 0x2e80; c < 0x2fe0; ++c) {
    if (const quint32 glyph = glyphOf(c); glyph != 0) radicals.emplace(glyph, c);
  }
  std::map<QByteArray, QByteArray> out;
  for (char16_t c = 0x4e00; c < 0xa000; ++c) {
    const auto radical = radicals.find(glyphOf(c));
    if (radical != radicals.end()) out.emplace(hex(radical->second), hex(c));
  }
  return out;
}

/// Mends in place what the PDF says its glyphs mean, so that no offset moves.
void nameCharacters(QByteArray& pdf)
{
  static const std::map<QByteArray, QByteArray> kCharacters = charactersByRadical();
  constexpr qsizetype kDigits = 4;
  const QByteArray begin("beginbfrange");
  for (qsizetype from = pdf.indexOf(begin); from >= 0; from = pdf.indexOf(begin, from + 1)) {
    const qsizetype end = pdf.indexOf("endbfrange", from);
    for (qsizetype at = pdf.indexOf('[', from); at >= 0 && at < end;
         at = pdf.indexOf('<', at + 1)) {
      const auto found = kCharacters.find(pdf.mid(at + 1, kDigits));
      if (found != kCharacters.end()) pdf.replace(at + 1, kDigits, found->second);
    }
  }
}

Result<> save(const QByteArray& bytes, const QString& file)
{
  QSaveFile out(file);
  const auto failed = [&out, &file](Code code) {
    return fail(Error{code, {out.errorString().toStdString()}, {}, {}, {}}.in(file.toStdString()));
  };
  if (!out.open(QIODevice::WriteOnly)) return failed(kCannotWrite);
  if (out.write(bytes) != bytes.size() || !out.commit()) return failed(kWriteFailed);
  return {};
}

}  // namespace

Result<PdfFile> writePdf(const Pages& pages, const QString& file, IfThere ifThere,
                         base::Progress& progress)
{
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  {
    QPdfWriter writer(&buffer);
    writer.setResolution(kUnitsPerInch);
    writer.setTitle(pages.title());
    writer.setCreator(QStringLiteral("Sextant"));
    writer.setDocumentXmpMetadata(metadataOf(pages));
    TRY_DO(paintAll(pages, writer, 0, pages.count() - 1, progress));
  }
  nameCharacters(buffer.buffer());
  const QString name = ifThere == IfThere::replace ? file : freeName(file);
  TRY_DO(save(buffer.data(), name));
  const QByteArray hash = QCryptographicHash::hash(buffer.data(), QCryptographicHash::Sha256);
  return PdfFile{name, pages.count(), QString::fromLatin1(hash.toHex())};
}

Result<> paintAll(const Pages& pages, QPagedPaintDevice& device, int first, int last,
                  base::Progress& progress)
{
  device.setPageLayout(layoutOf(pages));
  QPainter painter;
  if (!painter.begin(&device)) return fail(kCannotPrint);
  const double scale = static_cast<double>(device.logicalDpiX()) / kUnitsPerInch;
  const auto from = static_cast<std::uint64_t>(first);
  const auto to = static_cast<std::uint64_t>(last);
  for (int index = first; index <= last; ++index) {
    if (progress.cancelled()) return fail(base::kCancelled);
    if (index > first && !device.newPage()) return fail(kCannotPrint);
    painter.save();
    painter.scale(scale, scale);
    pages.paint(painter, index);
    painter.restore();
    progress.report(static_cast<std::uint64_t>(index) - from + 1, to - from + 1);
  }
  return painter.end() ? Result<>() : fail(kCannotPrint);
}

QString freeName(const QString& file)
{
  const QFileInfo info(file);
  QString name = file;
  for (int n = 2; QFileInfo::exists(name) && n <= kMostNumbered; ++n) {
    name = QStringLiteral("%1/%2 (%3).%4")
               .arg(info.path(), info.completeBaseName(), QString::number(n), info.suffix());
  }
  return name;
}

QString fileNameOf(QString text)
{
  for (QChar& c : text) {
    if (c < u' ' || QStringLiteral("/\\:*?\"<>|").contains(c)) c = u'-';
  }
  return text.simplified();
}

}  // namespace sextant::print
