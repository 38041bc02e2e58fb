// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/actions/tongue.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace sextant::desktop {

Tongue::Tongue() : m_chinese(wording::Language::zh), m_english(wording::Language::en) {}

Tongue::~Tongue() = default;

void Tongue::speak(wording::Language language)
{
  m_language = language;
  const bool chinese = language == wording::Language::zh;
  QLocale::setDefault(chinese ? QLocale(QLocale::Chinese, QLocale::China)
                              : QLocale(QLocale::English, QLocale::UnitedKingdom));
  m_own = std::make_unique<QTranslator>();
  m_qt = std::make_unique<QTranslator>();
  if (m_own->load(chinese ? QStringLiteral(":/i18n/sextant_zh_CN.qm")
                          : QStringLiteral(":/i18n/sextant_en.qm"))) {
    QCoreApplication::installTranslator(m_own.get());
  }
  if (chinese && m_qt->load(QStringLiteral("qtbase_zh_CN"),
                            QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
    QCoreApplication::installTranslator(m_qt.get());
  }
}

const wording::Words& Tongue::words() const
{
  return m_language == wording::Language::zh ? m_chinese : m_english;
}

}  // namespace sextant::desktop
