// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/words.h"

#include <QWidget>

namespace sextant::desktop {

/// Something to fill in a value with, of whatever kind the field takes.
class ValueEdit : public QWidget {
  Q_OBJECT
 public:
  using QWidget::QWidget;
  /// As the register keeps it; empty = nothing said.
  [[nodiscard]] virtual QString value() const = 0;
  virtual void setValue(const QString& value) = 0;
  /// Stands in an empty line; nothing where there is no line.
  virtual void setPlaceholder(const QString& /*text*/) {}

 Q_SIGNALS:
  /// By the user, not by setValue.
  void edited();
};

/// What fits the field `key`: a list of codes, yes and no, a status, a role, a date, an address or
/// a line of text.
ValueEdit* makeValueEdit(std::string_view key, const wording::Words& words, QWidget* parent);

/// A date as people type it brought to yyyy-MM-dd; as typed where it is none.
QString tidyDate(const QString& typed);
/// An address as people type it in RFC 5952 form; as typed where it is none.
QString tidyAddress(const QString& typed);

}  // namespace sextant::desktop
