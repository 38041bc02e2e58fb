// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"
#include "desktop/views/inspector/place_facts.h"

#include <functional>
#include <QScrollArea>
#include <QStackedWidget>
#include <set>

namespace sextant::desktop {

class FactPage;
class FormPage;
class HoldingPage;

/// Beside the main view: what is known of what is selected, and the forms that change it. Follows
/// the selection; asks by itself.
class InspectorPane final : public QWidget {
  Q_OBJECT
 public:
  explicit InspectorPane(Desk& desk, QWidget* parent = nullptr);

  /// In the place of the facts, until it is saved or cancelled. One that holds something typed
  /// asks first.
  void openForm(const FormRequest& request);
  [[nodiscard]] bool formIsOpen() const { return m_form != nullptr; }
  /// Does what the form is for, if it may; false when no form is open.
  bool submitForm();
  /// Back to the facts; asks first when something was typed. False when no form is open.
  bool cancelForm();
  /// Whether nothing typed would be lost; else it is asked about, and `then` runs where it may be.
  [[nodiscard]] bool mayLeave(const std::function<void()>& then);
  /// The card of the holder with that code.
  void showHolder(const QString& code);

  [[nodiscard]] QSize sizeHint() const override { return {400, 640}; }

 Q_SIGNALS:
  /// A form came or went: actions may have become possible.
  void formChanged(bool open);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  enum class Subject { place, holder };

  void follow();
  void refresh();
  void ask();
  void askPlace(const Place& place);
  void askHolder();
  void askRegister();
  void rebuild();
  void takePlace(Result<PlaceFacts> facts);
  void askFigures(net::Prefix prefix);
  void showPage(FactPage* page);
  void put(QWidget* page);
  void showMessage(const QString& sentence, bool failed);
  void startForm(const FormRequest& request);
  void closeForm();
  template <typename Facts>
  bool taken(const Result<Facts>& facts);

  Desk& m_desk;
  QStackedWidget* m_stack;
  QScrollArea* m_scroll;
  FormPage* m_form = nullptr;
  QTimer m_patience;  ///< runs out when an answer takes long enough to say so
  QuestionLine m_line;
  QuestionLine m_figuresLine;

  Subject m_subject = Subject::place;
  QString m_holderCode;
  bool m_awaits = false;  ///< the register is to be asked once it is in memory
  bool m_fresh = true;    ///< what is shown next is something else: from its top
  std::optional<Place> m_asked;
  std::optional<PlaceFacts> m_facts;
  std::optional<PlaceFigures> m_figures;
  std::optional<HolderFacts> m_holder;
  std::optional<RegisterFacts> m_register;
  std::set<QString> m_revealed;  ///< codes of holders whose contacts are shown in clear
};

}  // namespace sextant::desktop
