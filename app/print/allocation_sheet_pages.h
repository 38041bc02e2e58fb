// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "print/pages.h"
#include "registry/registry.h"
#include "wording/words.h"

#include <array>
#include <memory>
#include <optional>
#include <QStringList>
#include <vector>

namespace sextant::print {

struct SheetOptions {
  std::optional<net::Prefix> under;
  QString registerName;  ///< as people call it; never a path
  int unitLength = 64;   ///< the length that space is counted in
};

/// What stands over and under the rows of an allocation sheet 地址分配表.
struct SheetHead {
  QString title;
  QString unit;          ///< who holds it all
  QString registerName;  ///< never a path
  QString under;
  QString date;
  model::EntryNumber entry = 0;
  QString anchor;
  quint64 rows = 0;
  int unitLength = 64;
};

inline constexpr std::size_t kSheetColumns = 12;

/// One holding, each cell broken into lines that fit.
struct SheetRow {
  model::Kind kind = model::Kind::assignment;
  int depth = 0;
  int lines = 1;
  std::array<QString, kSheetColumns> cells;
};

/// The allocation sheet of a register or of a part of it on paper, contacts masked. Never changes
/// once made, so that any thread may paint it.
class AllocationSheetPages final : public Pages {
 public:
  /// Reads and lays out every holding in force, as known at the newest entry; `words` speak the
  /// sheet's language.
  static Result<std::shared_ptr<const AllocationSheetPages>> read(
      const registry::Registry& registry, const SheetOptions& options, const wording::Words& words,
      base::Progress& progress = base::noProgress());

  AllocationSheetPages(SheetHead head, std::vector<SheetRow> rows, const wording::Words& words);

  [[nodiscard]] int count() const override { return static_cast<int>(m_firstRows.size()); }
  void paint(QPainter& painter, int index) const override;
  [[nodiscard]] QPageLayout::Orientation orientation() const override
  {
    return QPageLayout::Landscape;
  }
  [[nodiscard]] QString title() const override { return m_head.title; }
  [[nodiscard]] QString author() const override { return m_head.unit; }
  [[nodiscard]] const SheetHead& head() const { return m_head; }

 private:
  void breakIntoPages();
  void paintTop(QPainter& painter, int index) const;
  void paintHeadings(QPainter& painter, double top) const;
  void paintRow(QPainter& painter, const SheetRow& row, double top) const;
  void paintSignatures(QPainter& painter, double top) const;
  void paintFoot(QPainter& painter, int index) const;

  /// What is said beside the rows, in the sheet's language.
  struct Texts {
    QString subtitle;
    QString goesOn;
    QString signatures;
    QString foot;
    QString page;  ///< %1 of %2
    std::array<QString, kSheetColumns> headings;
  };
  SheetHead m_head;
  std::vector<SheetRow> m_rows;
  Texts m_texts;
  const std::array<double, kSheetColumns>& m_widths;  ///< in millimetres
  std::vector<std::size_t> m_firstRows;               ///< of each page
};

}  // namespace sextant::print
