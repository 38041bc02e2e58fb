// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/paper.h"

#include "cli/codes.h"
#include "cli/register.h"
#include "print/allocation_sheet_pages.h"
#include "print/pdf.h"

#include <array>
#include <filesystem>
#include <QFile>
#include <QGuiApplication>

namespace sextant::cli {
namespace {

/// Faces need an application; ours shows nothing, so any machine will do. Null inside another's.
std::unique_ptr<QGuiApplication> faces()
{
  if (QCoreApplication::instance() != nullptr) return nullptr;
  static std::array<char, 12> name{"sextant-cli"};
  static std::array<char, 10> option{"-platform"};
  static std::array<char, 10> platform{"offscreen"};
  static std::array<char*, 4> arguments{name.data(), option.data(), platform.data(), nullptr};
  static int count = 3;
  return std::make_unique<QGuiApplication>(count, arguments.data());
}

}  // namespace

Result<exchange::ExportedFile> writePaper(const Context& context,
                                          const registry::Registry& registry,
                                          const std::string& file, std::optional<net::Prefix> under)
{
  const auto application = faces();
  if (!application && qobject_cast<QGuiApplication*>(QCoreApplication::instance()) == nullptr)
    return fail(Error{kNoPdf, {}, file, {}, {}});
  TRY(const std::string path, registerPath(context));
  const std::string name = std::filesystem::path(path).stem().string();
  TerminalProgress progress = context.progress();
  TRY(const auto pages,
      print::AllocationSheetPages::read(registry, {under, QString::fromStdString(name), 64},
                                        context.words(), progress));
  const QString to = QFile::decodeName(QByteArray::fromStdString(file));
  TRY(const print::PdfFile made, print::writePdf(*pages, to, print::IfThere::replace, progress));
  return exchange::ExportedFile{file, pages->head().rows, pages->head().entry,
                                made.sha256.toStdString()};
}

}  // namespace sextant::cli
