// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/requests.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;

namespace sextant::desktop {

/// One sentence at the lower edge of its parent, laid over what is there so that nothing moves:
/// what was done, or why not. What was done goes by itself.
class MessageStrip final : public QFrame {
  Q_OBJECT
 public:
  explicit MessageStrip(QWidget* parent);

  void say(MessageKind kind, const QString& sentence, const QStringList& details = {});
  [[nodiscard]] QString sentence() const;

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void layOver();
  void showDetails();

  MessageKind m_kind = MessageKind::note;
  QStringList m_details;
  QLabel* m_icon;
  QLabel* m_text;
  QToolButton* m_more;
  QTimer m_fade;
};

}  // namespace sextant::desktop
