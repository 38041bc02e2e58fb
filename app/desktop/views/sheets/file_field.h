// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace sextant::desktop {

/// Where something will be saved: a line to type in and a button that asks.
class FileField final : public QWidget {
  Q_OBJECT
 public:
  explicit FileField(QWidget* parent = nullptr);

  [[nodiscard]] QString file() const;
  /// A name that nobody chose: never replaces a file.
  void suggest(const QString& file);
  /// The user was asked whether to replace what is there.
  [[nodiscard]] bool mayReplace() const { return m_mayReplace; }
  [[nodiscard]] bool wasChosen() const { return m_chosen; }
  /// As file dialogs take them, such as "PDF (*.pdf)".
  void setFilters(const QStringList& filters) { m_filters = filters; }
  /// For a label's buddy.
  [[nodiscard]] QLineEdit* line() const { return m_line; }

 Q_SIGNALS:
  void edited();

 private:
  void ask();

  QLineEdit* m_line = nullptr;
  QStringList m_filters;
  bool m_mayReplace = false;
  bool m_chosen = false;
};

}  // namespace sextant::desktop
