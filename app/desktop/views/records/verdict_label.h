// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/records/tone.h"

#include <QLabel>

namespace sextant::desktop {

/// A sentence in the colour of its tone, also after the palette has changed.
class ToneSentence final : public QLabel {
  Q_OBJECT
 public:
  explicit ToneSentence(QWidget* parent = nullptr);

  /// `links` is rich text that follows on a line of its own.
  void say(const QString& sentence, Tone tone, const QString& links = {});
  [[nodiscard]] QString sentence() const { return m_sentence; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void render();

  QString m_sentence;
  QString m_links;
  Tone m_tone = Tone::plain;
};

}  // namespace sextant::desktop
