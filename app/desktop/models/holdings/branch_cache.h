// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/register_session.h"

#include <map>
#include <QObject>
#include <set>
#include <vector>

namespace sextant::desktop {

/// Details of the holdings somebody looks at. Where the session has a view and names they are there
/// at once, all but facts that no row shows; else what is missing is read from the file when first
/// wanted, some hundred at once.
class BranchCache final : public QObject {
  Q_OBJECT
 public:
  explicit BranchCache(RegisterSession& session, QObject* parent = nullptr);

  /// As far as it is known, valid until the next call; null where that is nothing. If more is to
  /// be known, arrived() follows.
  const registry::Branch* get(net::Prefix prefix);
  /// What somebody else has read, before the view came.
  void keep(registry::Branch branch);
  void clear();

 Q_SIGNALS:
  void arrived(const std::vector<sextant::net::Prefix>& prefixes);

 private:
  enum class State {
    old,   ///< to be looked at again
    seen,  ///< as the view tells it, perhaps with names of before
    read   ///< with its names as well
  };
  struct Entry {
    std::optional<registry::Branch> branch;  ///< none: not known, or nothing is held there
    State state = State::old;
  };

  void see(net::Prefix prefix, Entry& entry) const;
  void outdate();
  void outdateAll();
  void askWanted();
  void take(std::vector<registry::Branch> branches);

  RegisterSession& m_session;
  QuestionLine m_line;
  QTimer m_soon;
  std::map<net::Prefix, Entry> m_entries;
  std::set<net::Prefix> m_wanted;
  std::vector<net::Prefix> m_asked;  ///< in address order; empty while nothing is asked
};

}  // namespace sextant::desktop
