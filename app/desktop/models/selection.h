// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/prefix.h"

#include <optional>
#include <QObject>
#include <vector>

namespace sextant::desktop {

/// What the user looks at: a prefix, held or free.
struct Place {
  net::Prefix prefix;
  bool free = false;  ///< chosen as free space: nothing is held at exactly `prefix`
  friend bool operator==(const Place&, const Place&) = default;
};

/// The one selection that tree, map, list and inspector share, with the way back and forth.
class Selection final : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;

  [[nodiscard]] const std::optional<Place>& place() const { return m_place; }
  [[nodiscard]] std::optional<net::Prefix> prefix() const;

  /// Selects and remembers the way; nothing happens when it is selected already.
  void select(const Place& place);
  void select(net::Prefix prefix) { select(Place{prefix, false}); }
  void clear();

  [[nodiscard]] bool canGoBack() const { return m_at > 1; }
  [[nodiscard]] bool canGoForward() const { return m_at < m_way.size(); }
  void goBack();
  void goForward();

 Q_SIGNALS:
  void changed();

 private:
  void show(const Place& place);

  std::optional<Place> m_place;
  std::vector<Place> m_way;
  std::size_t m_at = 0;  ///< one behind the place shown in m_way
};

}  // namespace sextant::desktop
