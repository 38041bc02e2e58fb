// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/views/go/go_delegate.h"
#include "desktop/views/go/go_edit.h"
#include "desktop/views/go/go_model.h"

#include <QFrame>
#include <QLabel>
#include <QListView>
#include <QPointer>

namespace sextant::desktop {

/// The box itself, over the top of its window: a line, the rows, and what keys do. It closes when
/// the focus leaves it and gives the focus back where it was. A child widget and not a window of
/// its own, so that input methods work as in any line.
class GoPopup final : public QFrame {
  Q_OBJECT
 public:
  GoPopup(AddressForm& form, QWidget* window);

  /// With `text` in the line, the cursor behind it.
  void open(const QString& text);
  void closeUp();
  [[nodiscard]] QString text() const { return m_edit->text(); }
  void setText(const QString& text) { m_edit->setText(text); }
  void setRows(const QList<GoRow>& rows);
  /// Null where nothing can be chosen.
  [[nodiscard]] const GoRow* current() const;

 Q_SIGNALS:
  void typed(const QString& text);
  void chosen(bool edit);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void build();
  void place();
  void move(int rows);
  void focusWent(const QWidget* to);

  GoModel* m_model;
  GoDelegate* m_delegate;
  GoEdit* m_edit;
  QListView* m_list;
  QLabel* m_hints;
  QPointer<QWidget> m_before;  ///< had the focus
};

}  // namespace sextant::desktop
