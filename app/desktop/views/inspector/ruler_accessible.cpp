// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/inspector/ruler_accessible.h"

#include "desktop/views/inspector/bit_ruler.h"

namespace sextant::desktop {
namespace {

QAccessibleInterface* voiceOf(const QString& /*className*/, QObject* object)
{
  auto* ruler = qobject_cast<BitRuler*>(object);
  return ruler == nullptr ? nullptr : new RulerAccessible(ruler);  // owned by Qt's cache
}

}  // namespace

RulerAccessible::RulerAccessible(BitRuler* ruler)
    : QAccessibleWidget(ruler, QAccessible::Grouping), m_ruler(ruler)
{
}

QString RulerAccessible::text(QAccessible::Text part) const
{
  if (part == QAccessible::Value) return m_ruler->fieldText(m_ruler->currentField());
  if (part == QAccessible::Description) return summary();
  return QAccessibleWidget::text(part);
}

QString RulerAccessible::summary() const
{
  QStringList fields;
  for (int i = 0; i < static_cast<int>(m_ruler->content().fields.size()); ++i) {
    fields.append(m_ruler->fieldText(i));
  }
  return fields.join(QStringLiteral("; "));
}

void installRulerAccessible()
{
  static const bool once = [] {
    QAccessible::installFactory(voiceOf);
    return true;
  }();
  static_cast<void>(once);
}

}  // namespace sextant::desktop
