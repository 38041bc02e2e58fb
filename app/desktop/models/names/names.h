// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/names/read_names.h"
#include "desktop/models/register_session.h"

#include <QObject>
#include <QTimer>
#include <set>

namespace sextant::desktop {

/// The names of a session's register, read in the background. Where only holdings changed, those
/// are looked at again; where holders, members or plans did, all of it.
class Names final : public QObject {
  Q_OBJECT
 public:
  explicit Names(RegisterSession& session, QObject* parent = nullptr);

  /// Null until they were read first; then those of some entry not long ago.
  [[nodiscard]] std::shared_ptr<const NameIndex> index() const { return m_read.index; }

 Q_SIGNALS:
  void renewed();

 private:
  /// Names, and the moment they are of.
  struct Read {
    std::shared_ptr<const NameIndex> index;
    model::EntryNumber entry = -1;  ///< -1: the register changed while they were read
    Instant at;
  };
  static Result<Read> readAll(const registry::Registry& registry, const StillWanted& wanted);
  static Result<Read> readAll(const registry::Registry& registry, const NameSource& source,
                              const StillWanted& wanted);
  static Result<Read> readOn(const registry::Registry& registry, const Read& before,
                             const std::vector<net::Prefix>& touched);
  void follow();
  void followTime();
  void followSettling();
  void read();
  void askAll();
  void takeAll(Result<Read> read);
  void askTouched();

  RegisterSession& m_session;
  QuestionLine m_line;
  QTimer m_quiet;  ///< many changes in a row are read once
  Read m_read;
  bool m_awaits = false;            ///< to be read once the register is in memory
  bool m_knowsTime;                 ///< there was a view already
  bool m_whole = true;              ///< all is to be read again
  std::set<net::Prefix> m_touched;  ///< else these
};

}  // namespace sextant::desktop
