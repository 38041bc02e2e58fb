// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/actions/tongue.h"

#include <array>
#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace sextant::desktop {
namespace {

/// Qt's names of keys that are arrows on Chinese keyboards, and read so.
[[maybe_unused]] constexpr std::array kKeys{
    QT_TRANSLATE_NOOP("QShortcut", "Left"), QT_TRANSLATE_NOOP("QShortcut", "Right"),
    QT_TRANSLATE_NOOP("QShortcut", "Up"), QT_TRANSLATE_NOOP("QShortcut", "Down")};

}  // namespace

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
  if (chinese && m_qt->load(QStringLiteral("qtbase_zh_CN"),
                            QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
    QCoreApplication::installTranslator(m_qt.get());
  }
  // The last one is asked first: ours has other words for some of Qt's.
  if (m_own->load(chinese ? QStringLiteral(":/i18n/sextant_zh_CN.qm")
                          : QStringLiteral(":/i18n/sextant_en.qm"))) {
    QCoreApplication::installTranslator(m_own.get());
  }
}

const wording::Words& Tongue::words() const
{
  return m_language == wording::Language::zh ? m_chinese : m_english;
}

}  // namespace sextant::desktop
