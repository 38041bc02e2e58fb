// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace sextant::desktop {

/// The blocks of a plan, typed in any notation or chosen among those of the register; with several,
/// the zones that each takes.
class BlockSection final : public QWidget {
  Q_OBJECT
 public:
  BlockSection(Desk& desk, QWidget* parent);

  /// Those that can be read.
  [[nodiscard]] std::vector<model::PlannedBlock> blocks() const;
  /// Why one of them cannot be read, else empty.
  [[nodiscard]] QString fault() const;
  /// The zones of the scheme chosen, to be shared out among several blocks.
  void setScheme(const model::Scheme& scheme);

 Q_SIGNALS:
  void changed();

 private:
  struct Line {
    QWidget* bar = nullptr;
    QComboBox* block = nullptr;
    QToolButton* zones = nullptr;
    QToolButton* remove = nullptr;
    std::vector<std::string> chosen;  ///< zones; none = all that no other block names
  };
  void addLine();
  void removeLine(const QWidget* bar);
  void offerBlocks();
  void fillZones(Line& line);
  void tellZones(Line& line);
  void update();

  Desk& m_desk;
  QVBoxLayout* m_lines;
  QPushButton* m_add;
  QLabel* m_fault;
  model::Scheme m_scheme;
  QStringList m_offered;
  std::vector<std::unique_ptr<Line>> m_blocks;
};

}  // namespace sextant::desktop
