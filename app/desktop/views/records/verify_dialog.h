// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"

#include <QDialog>

class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace sextant::desktop {

class ToneSentence;

/// Is the journal whole, are the records those it proves, is it the one whose anchor was noted?
class VerifyDialog final : public QDialog {
  Q_OBJECT
 public:
  /// Does not start by itself: see start().
  explicit VerifyDialog(Desk& desk, QWidget* parent = nullptr);
  ~VerifyDialog() override;

  /// Verifies now, with the anchor that stands in its field, if any.
  void start();

 Q_SIGNALS:
  /// Something does not hold: the sentence for the window's red strip.
  void integrityAlarm(const QString& sentence);
  /// All holds, for the status bar.
  void verified(qint64 entries);

 private:
  struct Line {
    ToneSentence* mark;
    ToneSentence* sentence;
  };
  Line addLine(QVBoxLayout* layout, const QString& name);
  void build();
  void buildAnchors(QVBoxLayout* layout);
  void buildFoot(QVBoxLayout* layout);
  void follow(const TaskProgress& task);
  void take(const Result<registry::Verdict>& verdict);
  void tell(const registry::Verdict& verdict);
  void tellChain(const registry::Verdict& verdict);
  void tellRecords(const registry::Verdict& verdict);
  void tellAnchor(const registry::Verdict& verdict);
  void say(const Line& line, bool good, const QString& sentence);
  void sayQuietly(const Line& line, const QString& sentence);
  void setBusy(bool busy);

  Desk& m_desk;
  ToneSentence* m_title;
  Line m_chain;
  Line m_records;
  Line m_anchored;
  QLineEdit* m_anchor;
  QLineEdit* m_head;
  QPushButton* m_copy;
  QProgressBar* m_bar;
  QPushButton* m_verify;
  QPushButton* m_cancel;
  QTimer m_pulse;
  std::shared_ptr<TaskProgress> m_running;
};

}  // namespace sextant::desktop
