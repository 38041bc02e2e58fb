// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

class QVBoxLayout;

namespace sextant::desktop {

/// A line of a form: a label, what is filled in, and below it what is wrong with that.
class FormField : public QWidget {
  Q_OBJECT
 public:
  /// `key` names the field among the form's faults. `editor` is taken over.
  FormField(const QString& key, const QString& label, QWidget* editor, QWidget* parent = nullptr);

  [[nodiscard]] const QString& key() const { return m_key; }
  /// Was something filled in by hand? Before, a field is not blamed.
  [[nodiscard]] bool touched() const { return m_touched; }
  void touch() { m_touched = true; }

  void showFault(const QString& sentence, const QString& hint);
  void clearFault();
  [[nodiscard]] bool faulty() const { return !m_message->isHidden(); }
  void setNote(const QString& note);

 private:
  QString m_key;
  QLabel* m_note;
  QLabel* m_message;
  bool m_touched = false;
};

}  // namespace sextant::desktop
