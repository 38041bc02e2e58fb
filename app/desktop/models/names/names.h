// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/names/name_index.h"
#include "desktop/models/register_session.h"

#include <QObject>
#include <QTimer>

namespace sextant::desktop {

/// The names of a session's register, read in the background and anew when the register changed.
class Names final : public QObject {
  Q_OBJECT
 public:
  explicit Names(RegisterSession& session, QObject* parent = nullptr);

  /// Null until they were read first; then those of some entry not long ago.
  [[nodiscard]] std::shared_ptr<const NameIndex> index() const { return m_index; }

 Q_SIGNALS:
  void renewed();

 private:
  void read();

  RegisterSession& m_session;
  QuestionLine m_line;
  QTimer m_quiet;  ///< many changes in a row are read once
  std::shared_ptr<const NameIndex> m_index;
};

}  // namespace sextant::desktop
