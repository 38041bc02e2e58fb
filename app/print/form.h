// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <map>
#include <QString>
#include <vector>

namespace sextant::print {

/// What fills the places of a form. An empty text is known, but blank.
struct FormValues {
  std::map<QString, QString> texts;
  std::map<QString, std::vector<FormValues>> lists;
};

/// Fills an HTML form: `{{name}}` shows a text, escaped; `{{#name}} … {{/name}}` is shown where
/// that text is not blank, or once for each of a list, whose own names come first; `{{^name}} …
/// {{/name}}` where it is blank or the list empty. `file` is told in errors.
Result<QString> fillForm(const QString& form, const FormValues& values, const QString& file);

}  // namespace sextant::print
