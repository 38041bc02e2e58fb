// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>
#include <vector>

namespace sextant::desktop {

/// Something that happened.
struct TimelineItem {
  QString when;
  QString what;            ///< in one line
  QString who;             ///< and by which entry
  QString why;             ///< empty = not said
  QStringList details;     ///< what is so since then
  bool withdrawn = false;  ///< recorded then, not believed any more
};

/// Happenings below each other on a line, newest first.
class Timeline final : public QWidget {
  Q_OBJECT
 public:
  explicit Timeline(const std::vector<TimelineItem>& items, QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void addItem(const TimelineItem& item);

  std::vector<QWidget*> m_heads;  ///< the dots stand beside these
};

}  // namespace sextant::desktop
