// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scheme.h"
#include "wording/words.h"

#include <optional>
#include <QWidget>

class QButtonGroup;
class QPushButton;
class QVBoxLayout;

namespace sextant::desktop {

class SchemeCard;
class ToneLabel;

/// The schemes that fit the block, as cards, and those of files.
class SchemeSection final : public QWidget {
  Q_OBJECT
 public:
  SchemeSection(const wording::Words& words, QWidget* parent);

  /// Offers the presets for blocks of that length, none for 0; keeps the choice where it fits.
  void offer(int blockLength);
  [[nodiscard]] std::optional<model::Scheme> scheme() const;

 Q_SIGNALS:
  void changed();

 private:
  void addCard(const model::Scheme& scheme);
  void browse();
  void takeFile(const QString& path);
  void tell(int blockLength);

  const wording::Words& m_words;
  int m_blockLength = -1;
  QButtonGroup* m_group;
  QPushButton* m_browse = nullptr;
  QVBoxLayout* m_cards;
  ToneLabel* m_note;
  std::vector<model::Scheme> m_fromFiles;
};

}  // namespace sextant::desktop
