// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/views/inspector/value_edit.h"

class QCalendarWidget;
class QLineEdit;

namespace sextant::desktop {

/// A date, typed or picked from a calendar.
class DateEdit final : public ValueEdit {
  Q_OBJECT
 public:
  explicit DateEdit(QWidget* parent = nullptr);
  /// yyyy-MM-dd where what is typed is a date.
  [[nodiscard]] QString value() const override;
  void setValue(const QString& value) override;

 private:
  void openCalendar();

  QLineEdit* m_line;
};

}  // namespace sextant::desktop
