// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/requests.h"
#include "desktop/models/selection.h"
#include "model/holding.h"

#include <optional>
#include <QAction>
#include <QPointer>
#include <QString>

namespace sextant::desktop {

/// One line of what the box found.
struct GoRow {
  QString icon;
  QString title;
  std::optional<net::Prefix> prefix;  ///< shown beside the title
  std::optional<model::Status> status;
  QString detail;
  QString keys;         ///< a shortcut, shown as keycaps
  int depth = 0;        ///< steps to the right
  bool strong = false;  ///< the answer itself

  // What choosing it does; a row without any only says something.
  std::optional<Place> place;
  std::optional<FormRequest> form;  ///< on Ctrl+Enter
  QPointer<QAction> command;
  bool everywhere = false;  ///< searches every field

  [[nodiscard]] bool choosable() const
  {
    return place || everywhere || (command != nullptr && command->isEnabled());
  }
};

}  // namespace sextant::desktop
