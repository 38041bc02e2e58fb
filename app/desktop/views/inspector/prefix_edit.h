// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"
#include "desktop/views/inspector/place_facts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QWidget>

namespace sextant::desktop {

class BitRuler;

/// Which prefix: typed, or the next free one of a length inside another. A ruler reads what is
/// typed.
class PrefixEdit final : public QWidget {
  Q_OBJECT
 public:
  PrefixEdit(Desk& desk, QWidget* parent = nullptr);

  /// Exactly this one.
  void setPrefix(net::Prefix prefix);
  /// Offers the next free one for `kind` inside `parent`; `length` empty = what is usual there.
  /// Fills it in unless something is there already.
  void offerInside(net::Prefix parent, model::Kind kind, std::optional<int> length);

  /// What is typed, or why it is no prefix.
  [[nodiscard]] Result<net::Prefix> prefix() const;
  [[nodiscard]] QString text() const { return m_line->text(); }
  /// Reads what is typed; stands where the form puts it, below what is wrong with it.
  [[nodiscard]] QWidget* ruler() const;

 Q_SIGNALS:
  void changed();  ///< by the user or by an offer
  void edited();   ///< by the user

 private:
  void buildOffer();
  void askOffer();
  void takeOffer(const Result<std::vector<net::Prefix>>& found);
  void read();
  void tidy();

  Desk& m_desk;
  QLineEdit* m_line;
  QWidget* m_offer;  ///< the tools of the next free one
  QSpinBox* m_length;
  QComboBox* m_placement;
  QLineEdit* m_parent;
  BitRuler* m_ruler;
  QuestionLine m_offers;
  QuestionLine m_readings;
  bool m_offered = false;  ///< what stands in the line was offered, not typed
};

}  // namespace sextant::desktop
