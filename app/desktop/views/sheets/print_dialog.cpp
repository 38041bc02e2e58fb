// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/sheets/print_dialog.h"

#include "desktop/views/sheets/own_folder.h"
#include "desktop/views/sheets/preview_dialog.h"
#include "print/allocation_sheet_pages.h"
#include "print/notice_pages.h"

#include <QCoreApplication>
#include <QDate>

namespace sextant::desktop {
namespace {

QString say(const char* source)
{
  return QCoreApplication::translate("PrintDialog", source);
}

PreviewDialog* shown(PreviewDialog* dialog)
{
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->show();
  return dialog;
}

Paper noticePaper(const Desk& desk, net::Prefix prefix)
{
  Paper paper;
  paper.title = say(QT_TRANSLATE_NOOP("PrintDialog", "Notice of assignment"));
  paper.subject = desk.addressForm.text(prefix);
  paper.fileName = say(QT_TRANSLATE_NOOP("PrintDialog", "Notice %1.pdf")).arg(compressed(prefix));
  paper.namesPeople = true;
  paper.read = [prefix, name = desk.session.title().toStdString(), own = ownFolder(),
                language = desk.words.language()](const registry::Registry& registry,
                                                  base::Progress&, bool masked) -> Result<Layout> {
    TRY(const print::Notice notice, print::readNotice(registry, prefix, {name, masked}));
    TRY(const std::string html, print::noticeHtml(notice, own, language));
    return [notice, html] { return std::make_shared<const print::NoticePages>(notice, html); };
  };
  return paper;
}

Paper sheetPaper(const Desk& desk, std::optional<net::Prefix> under)
{
  Paper paper;
  paper.title = say(QT_TRANSLATE_NOOP("PrintDialog", "Allocation sheet"));
  paper.subject = under ? desk.addressForm.text(*under) : desk.session.title();
  paper.fileName = say(QT_TRANSLATE_NOOP("PrintDialog", "Allocation sheet %1 %2.pdf"))
                       .arg(under ? compressed(*under) : desk.session.title(),
                            QDate::currentDate().toString(Qt::ISODate));
  paper.read = [under, name = desk.session.title(), words = &desk.words](
                   const registry::Registry& registry, base::Progress& progress,
                   bool /*masked*/) -> Result<Layout> {
    TRY(const auto pages,
        print::AllocationSheetPages::read(registry, {under, name, 64}, *words, progress));
    return [pages] { return pages; };
  };
  return paper;
}

}  // namespace

PreviewDialog* printNotice(Desk& desk, net::Prefix prefix, QWidget* parent)
{
  return shown(new PreviewDialog(desk, noticePaper(desk, prefix), parent));
}

PreviewDialog* printAllocationSheet(Desk& desk, std::optional<net::Prefix> under, QWidget* parent)
{
  return shown(new PreviewDialog(desk, sheetPaper(desk, under), parent));
}

}  // namespace sextant::desktop
