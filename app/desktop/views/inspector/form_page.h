// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"
#include "desktop/views/inspector/form_body.h"

#include <QPushButton>

namespace sextant::desktop {

/// A form in the inspector: judged while it is filled in, saved as one journal entry.
class FormPage final : public QWidget {
  Q_OBJECT
 public:
  FormPage(Desk& desk, const FormRequest& request, QWidget* parent = nullptr);

  /// Saves, as soon as what is filled in is judged; shows what is wrong where it is not right.
  void submit();
  /// Closes, or asks first when something was typed.
  void cancel();
  /// True when nothing typed would be lost; else asks, and does `then` when it may be lost.
  bool mayClose(std::function<void()> then);
  void focusFirst() { m_body->focusFirst(); }

 Q_SIGNALS:
  void closeWanted();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  enum class State { open, judging, right, wrong, saving };

  void buildBar(QVBoxLayout* column);
  QWidget* buildDiscard();
  void judge();
  [[nodiscard]] std::vector<FormFault> faultsIn(const Result<registry::BatchResult>& verdict) const;
  void takeVerdict(const Result<registry::BatchResult>& verdict);
  void takeFaults(const std::vector<FormFault>& faults);
  void setState(State state, const QString& reason = {});
  void apply();
  void takeApplied(const Result<registry::Applied>& applied);

  Desk& m_desk;
  FormRequest m_request;
  FormSpec m_spec;
  FormBody* m_body;
  QLabel* m_reason;
  QPushButton* m_save = nullptr;
  QWidget* m_buttons = nullptr;
  QWidget* m_discard = nullptr;
  std::function<void()> m_then;  ///< after discarding
  QuestionLine m_line;
  std::vector<FormFault> m_faults;
  State m_state = State::open;
  bool m_typed = false;
  bool m_tried = false;   ///< saving was wanted: every fault is told
  bool m_wanted = false;  ///< save when judged right
};

}  // namespace sextant::desktop
