// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/address_form.h"

namespace sextant::desktop {

void AddressForm::setFull(bool full)
{
  if (m_full == full) return;
  m_full = full;
  Q_EMIT changed();
}

QString AddressForm::text(net::Prefix prefix) const
{
  if (!m_full) return compressed(prefix);
  return text(prefix.address()) + u'/' + QString::number(prefix.length());
}

QString AddressForm::text(net::Address address) const
{
  return QString::fromStdString(m_full ? net::toExpanded(address) : net::toString(address));
}

QString compressed(net::Prefix prefix)
{
  return QString::fromStdString(net::toString(prefix));
}

}  // namespace sextant::desktop
