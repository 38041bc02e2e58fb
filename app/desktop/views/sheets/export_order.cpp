// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/sheets/export_order.h"

#include "desktop/views/sheets/own_folder.h"
#include "exchange/export_register.h"
#include "filing/allocation_sheet.h"
#include "print/allocation_sheet_pages.h"
#include "print/pdf.h"

#include <QFile>

namespace sextant::desktop {
namespace {

template <typename Sheet>
ExportedSheet told(const Sheet& sheet)
{
  return {QFile::decodeName(QByteArray::fromStdString(sheet.file)), sheet.rows, sheet.entry,
          QString::fromStdString(sheet.sha256)};
}

Result<ExportedSheet> writePaper(const ExportOrder& order, const wording::Words& words,
                                 const registry::Registry& registry, base::Progress& progress)
{
  const print::SheetOptions options{order.under, order.registerName, 64};
  TRY(const auto pages, print::AllocationSheetPages::read(registry, options, words, progress));
  TRY(const print::PdfFile made,
      print::writePdf(*pages, order.file, print::IfThere::replace, progress));
  return ExportedSheet{made.file, pages->head().rows, pages->head().entry, made.sha256};
}

Result<ExportedSheet> writeSheet(const ExportOrder& order, const wording::Words& words,
                                 const registry::Registry& registry, base::Progress& progress)
{
  if (order.file.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
    return writePaper(order, words, registry, progress);
  filing::AllocationOptions options;
  options.under = order.under;
  const bool chinese = words.language() == wording::Language::zh;
  options.language = chinese ? filing::Language::chinese : filing::Language::english;
  const std::string file = QFile::encodeName(order.file).toStdString();
  TRY(const auto sheet, filing::exportAllocationSheet(registry, file, options, progress));
  return told(sheet);
}

Result<ExportedSheet> writeFiling(const ExportOrder& order, const registry::Registry& registry,
                                  base::Progress& progress)
{
  TRY(const filing::FilingRules rules, filing::loadRules({}, ownFolder()));
  const filing::FilingOptions options{QFile::encodeName(order.file).toStdString(), order.under,
                                      order.draft};
  TRY(const auto sheet, filing::exportFiling(registry, rules, options, progress));
  return told(sheet);
}

Result<ExportedSheet> writeRegister(const ExportOrder& order, const registry::Registry& registry,
                                    base::Progress& progress)
{
  const std::string file = QFile::encodeName(order.file).toStdString();
  TRY(const auto lines, exchange::exportRegister(registry, file, order.under, progress));
  return told(lines);
}

}  // namespace

QStringList endingsOf(ExportWhat what)
{
  switch (what) {
    case ExportWhat::registerLines:
      return {QStringLiteral("jsonl")};
    case ExportWhat::allocationSheet:
      return {QStringLiteral("xlsx"), QStringLiteral("csv"), QStringLiteral("pdf")};
    case ExportWhat::filing:
      return {QStringLiteral("xlsx"), QStringLiteral("csv")};
  }
  return {};
}

Result<ExportedSheet> carryOut(const ExportOrder& wanted, const wording::Words& words,
                               const registry::Registry& registry, base::Progress& progress)
{
  ExportOrder order = wanted;
  if (!order.replace) order.file = print::freeName(order.file);
  switch (order.what) {
    case ExportWhat::registerLines:
      return writeRegister(order, registry, progress);
    case ExportWhat::allocationSheet:
      return writeSheet(order, words, registry, progress);
    case ExportWhat::filing:
      break;
  }
  return writeFiling(order, registry, progress);
}

Result<filing::FilingCheck> checkFiling(std::optional<net::Prefix> under,
                                        const registry::Registry& registry,
                                        base::Progress& progress)
{
  TRY(const filing::FilingRules rules, filing::loadRules({}, ownFolder()));
  return filing::checkFiling(registry, rules, under, progress);
}

}  // namespace sextant::desktop
