// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/prefix.h"

#include <QWidget>
#include <vector>

class QHBoxLayout;

namespace sextant::desktop {

/// What the map is zoomed to, from the whole down; each step leads back there.
class Trail final : public QWidget {
  Q_OBJECT
 public:
  struct Step {
    QString title;
    QString tip;
    net::Prefix prefix;
    friend bool operator==(const Step&, const Step&) = default;
  };

  explicit Trail(QWidget* parent = nullptr);
  void setSteps(const std::vector<Step>& steps);

 Q_SIGNALS:
  void wholeWanted();
  void prefixWanted(const sextant::net::Prefix& prefix);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void make();
  void addButton(const QString& title, const QString& tip, bool last, int step);
  [[nodiscard]] int wideOf(const QString& title) const;
  [[nodiscard]] std::size_t firstShown() const;

  std::vector<Step> m_steps;
  QHBoxLayout* m_row;
};

}  // namespace sextant::desktop
