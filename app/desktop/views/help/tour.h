// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>

class QAction;
class QLabel;
class QPushButton;

namespace sextant::desktop {

class Keycaps;

/// One step: what to press, and what is lit meanwhile.
struct TourStep {
  QString title;
  QString text;
  QString command;     ///< id of the action that is the step done; empty = only “Next” goes on
  QString widget;      ///< objectName of what is lit in the window, empty = nothing
  bool stays = false;  ///< there is more to do after the command: it is marked, “Next” goes on
};

/// The tour of the sample register.
QList<TourStep> sampleTour();

/// A small card in the lower right corner of a window that leads through steps. It never takes the
/// focus nor blocks anything: who does the step by its key is followed, who does something else is
/// not hindered. Owned by the window.
class Tour final : public QFrame {
  Q_OBJECT
 public:
  /// `commands` are followed by their objectName.
  Tour(const QList<TourStep>& steps, const QList<QAction*>& commands, QWidget* window);
  ~Tour() override;

  void start();
  void stop();
  [[nodiscard]] int step() const { return m_at; }

 Q_SIGNALS:
  /// It was closed, or the last step is done.
  void ended();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void build();
  void go(int step);
  void done(const QString& command);
  void place();
  void light();
  [[nodiscard]] QString keysOf(const QString& command) const;

  QList<TourStep> m_steps;
  QList<QPointer<QAction>> m_commands;
  int m_at = 0;
  QLabel* m_count;
  QLabel* m_title;
  QLabel* m_text;
  Keycaps* m_keys;
  QPushButton* m_back;
  QPushButton* m_next;
  QPointer<QWidget> m_ring;  ///< over the widget that is lit; a child of the window
};

}  // namespace sextant::desktop
