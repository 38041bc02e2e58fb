// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/words.h"

#include <memory>
#include <QTranslator>

namespace sextant::desktop {

/// The window's language: its own texts, Qt's, and the core's words.
class Tongue {
 public:
  Tongue();
  Tongue(const Tongue&) = delete;
  Tongue& operator=(const Tongue&) = delete;
  ~Tongue();

  /// Windows made from now on speak it. Words given out before stay valid.
  void speak(wording::Language language);
  [[nodiscard]] const wording::Words& words() const;

 private:
  const wording::Words m_chinese;
  const wording::Words m_english;
  wording::Language m_language = wording::Language::en;
  std::unique_ptr<QTranslator> m_own;
  std::unique_ptr<QTranslator> m_qt;
};

}  // namespace sextant::desktop
