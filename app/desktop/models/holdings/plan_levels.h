// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/register_session.h"

#include <QHash>
#include <vector>

namespace sextant::desktop {

/// Which bits of an address belong to which level, by the plans in force; and what their zones are
/// called. Empty until the register has answered.
class PlanLevels final : public QObject {
  Q_OBJECT
 public:
  explicit PlanLevels(RegisterSession& session, wording::Language language,
                      QObject* parent = nullptr);

  /// Of the level that bit `bit` (0 … 127) of addresses in `prefix` belongs to: 0 = the block, 1 =
  /// the first field …; -1 where no plan covers the prefix or its fields end before.
  [[nodiscard]] int levelAt(net::Prefix prefix, int bit) const;
  /// Where the level behind `prefix` ends: the next prefix length of its plan; without a plan the
  /// next of 32, 40, 48, 56, 64, 128.
  [[nodiscard]] int nextLength(net::Prefix prefix) const;
  /// The length the plan gives to units, 0 where no plan covers the prefix.
  [[nodiscard]] int unitLength(net::Prefix prefix) const;
  /// The title of a zone in the window's language, the name itself where there is none.
  [[nodiscard]] QString zoneTitle(const std::string& name) const;
  /// All titles by name; a copy may go to another thread.
  [[nodiscard]] const QHash<QString, QString>& zoneTitles() const { return m_book.zones; }

 Q_SIGNALS:
  void changed();

 private:
  struct Levels {
    net::Prefix block;
    std::vector<int> ends;  ///< prefix length behind the block, the first field …
    int unit = 0;
  };
  struct Book {
    std::vector<Levels> blocks;
    QHash<QString, QString> zones;
  };
  static Result<Book> read(const registry::Registry& registry, bool chinese);
  void ask();
  [[nodiscard]] const Levels* covering(net::Prefix prefix) const;

  RegisterSession& m_session;
  bool m_chinese;
  QuestionLine m_line;
  Book m_book;
};

}  // namespace sextant::desktop
