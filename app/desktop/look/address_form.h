// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/prefix.h"

#include <QObject>
#include <QString>

namespace sextant::desktop {

/// How addresses are written everywhere at once: compressed (RFC 5952) or in full.
class AddressForm final : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;
  [[nodiscard]] bool full() const { return m_full; }
  void setFull(bool full);

  [[nodiscard]] QString text(net::Prefix prefix) const;
  [[nodiscard]] QString text(net::Address address) const;

 Q_SIGNALS:
  void changed();

 private:
  bool m_full = false;
};

/// RFC 5952, whatever the form is; for clipboard, files and tests.
QString compressed(net::Prefix prefix);

}  // namespace sextant::desktop
