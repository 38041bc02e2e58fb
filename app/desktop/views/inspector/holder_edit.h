// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>
#include <QWidget>

namespace sextant::desktop {

/// Whose: typed by code or name with completion; below, whom to call there. A name that nobody has
/// can be made a new holder, where the form allows it.
class HolderEdit final : public QWidget {
  Q_OBJECT
 public:
  HolderEdit(Desk& desk, bool mayCreate, QWidget* parent = nullptr);

  void setText(const QString& codeOrName);
  /// Who it is where nothing is typed; named in the empty line.
  void setFallback(const QString& codeOrName);
  /// Code or name as typed.
  [[nodiscard]] QString text() const { return m_line->text().trimmed(); }
  /// The holder is to be made.
  [[nodiscard]] bool isNew() const { return !m_new->isHidden() && m_new->isChecked(); }

 Q_SIGNALS:
  void edited();

 private:
  void load();
  void take(const std::vector<registry::HolderView>& holders);
  void tell();
  [[nodiscard]] const registry::HolderView* meant() const;

  Desk& m_desk;
  bool m_mayCreate;
  QString m_fallback;
  std::vector<registry::HolderView> m_holders;
  bool m_loaded = false;
  QLineEdit* m_line;
  QCheckBox* m_new;
  QLabel* m_contact;
  QStringListModel m_names;
  QuestionLine m_loading;
};

}  // namespace sextant::desktop
