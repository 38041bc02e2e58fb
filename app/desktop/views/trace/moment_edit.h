// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <optional>
#include <QWidget>

class QComboBox;
class QDateTimeEdit;

namespace sextant::desktop {

/// Now, or a moment somebody picks.
class MomentEdit final : public QWidget {
  Q_OBJECT
 public:
  explicit MomentEdit(QWidget* parent = nullptr);

  /// None = now.
  [[nodiscard]] std::optional<Instant> moment() const;
  void setNow();
  /// What is offered as soon as a moment is asked for; what somebody picked stays.
  void offer(Instant instant);

 Q_SIGNALS:
  void changed();

 private:
  QComboBox* m_which;
  QDateTimeEdit* m_edit;
  bool m_picked = false;
  bool m_offering = false;
};

}  // namespace sextant::desktop
