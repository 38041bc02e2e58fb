// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace sextant::desktop {

class BitRuler;

/// Speaks a ruler: all fields as the description, the current one as the value.
class RulerAccessible final : public QAccessibleWidget {
 public:
  explicit RulerAccessible(BitRuler* ruler);
  [[nodiscard]] QString text(QAccessible::Text part) const override;

 private:
  [[nodiscard]] QString summary() const;
  BitRuler* m_ruler;
};

/// Makes it the voice of every ruler; may be called again.
void installRulerAccessible();

}  // namespace sextant::desktop
