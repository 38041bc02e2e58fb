// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/views/start/file_facts.h"

#include <QAbstractButton>

class QToolButton;

namespace sextant::desktop {

/// A register opened before: name and path, when it was opened, how large it is. Greyed where the
/// file is gone, with a way to forget it (the button, or Delete).
class RecentRow final : public QAbstractButton {
  Q_OBJECT
 public:
  /// `opened` may be invalid.
  RecentRow(const QString& path, QDateTime opened, QWidget* parent);

  [[nodiscard]] QString path() const { return m_facts.path; }
  void showFacts(const FileFacts& facts);

  [[nodiscard]] QSize sizeHint() const override;

 Q_SIGNALS:
  void removeWanted();

 protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  [[nodiscard]] QString state() const;

  FileFacts m_facts;
  QDateTime m_opened;
  bool m_known = false;  ///< m_facts were looked up
  QToolButton* m_remove;
};

}  // namespace sextant::desktop
