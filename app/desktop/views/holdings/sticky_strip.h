// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QTreeView>

class QHBoxLayout;

namespace sextant::desktop {

/// Over the topmost row of a scrolled tree: what that row lies in, widest first. A click jumps
/// there.
class StickyStrip final : public QWidget {
  Q_OBJECT
 public:
  explicit StickyStrip(QTreeView& tree);

  /// Looks which rows are in sight.
  void follow();

 private:
  void showNames(const QList<QPersistentModelIndex>& ancestors);
  void fitNames();
  [[nodiscard]] QString nameOf(const QModelIndex& index) const;

  QTreeView& m_tree;
  QHBoxLayout* m_line;
  QList<QPersistentModelIndex> m_shown;
  int m_room = 0;  ///< that what is shown was fitted into
};

}  // namespace sextant::desktop
