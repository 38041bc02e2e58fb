// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/register_session.h"

#include <map>
#include <QObject>
#include <set>
#include <vector>

namespace sextant::desktop {

/// Details of the holdings somebody looks at, asked for when first wanted, some hundred at once.
class BranchCache final : public QObject {
  Q_OBJECT
 public:
  explicit BranchCache(RegisterSession& session, QObject* parent = nullptr);

  /// Null while it is not there; then it is asked for, and arrived() follows.
  const registry::Branch* get(net::Prefix prefix);
  /// The next get asks again.
  void forget(net::Prefix prefix) { m_branches.erase(prefix); }
  void clear();

 Q_SIGNALS:
  void arrived(const std::vector<sextant::net::Prefix>& prefixes);

 private:
  void askWanted();
  void take(std::vector<registry::Branch> branches);

  RegisterSession& m_session;
  QuestionLine m_line;
  QTimer m_soon;
  std::map<net::Prefix, registry::Branch> m_branches;
  std::set<net::Prefix> m_wanted;
  bool m_asking = false;
};

}  // namespace sextant::desktop
