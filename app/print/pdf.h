// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "print/pages.h"

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
QT_END_NAMESPACE

namespace sextant::print {

/// A PDF that was written.
struct PdfFile {
  QString file;
  int pages = 0;
  QString sha256;
};

/// What to do where a file of that name is there already.
enum class IfThere {
  replace,
  number  ///< writes "name (2).pdf" beside it
};

/// Writes all pages, or nothing: a file that is replaced stays until the new one is whole. On any
/// thread, if `pages` are.
Result<PdfFile> writePdf(const Pages& pages, const QString& file, IfThere ifThere,
                         base::Progress& progress = base::noProgress());

/// Paints the pages `first` … `last`, from 0, on a printer; A4, its edges included.
Result<> paintAll(const Pages& pages, QPagedPaintDevice& device, int first, int last,
                  base::Progress& progress = base::noProgress());

/// `file`, or where that is there already, "name (2).pdf" beside it, and so on.
QString freeName(const QString& file);

/// A name for a file that no system objects to.
QString fileNameOf(QString text);

}  // namespace sextant::print
