// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/settings.h"

#include <QCryptographicHash>
#include <QLocale>

namespace sextant::desktop {
namespace {

constexpr int kRecent = 10;
constexpr int kRecentCommands = 20;
/// Raised when a layout of old would not fit the window of today.
constexpr int kLayoutVersion = 1;

/// Paths hold characters that keys may not.
QString keyOf(const QString& path)
{
  const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
  return QString::fromLatin1(hash.toHex().left(16));
}

QString unitKey(const QString& path)
{
  return u"own-unit/" + keyOf(path);
}

QString openedKey(const QString& path)
{
  return u"opened/" + keyOf(path);
}

QString layoutKey(const QString& name)
{
  return QStringLiteral("layout-%1/%2").arg(kLayoutVersion).arg(name);
}

}  // namespace

Settings::Settings(const QString& file)
    : m_store(file.isEmpty() ? std::make_unique<QSettings>(
                                   QSettings::IniFormat, QSettings::UserScope,
                                   QStringLiteral("sextant"), QStringLiteral("desktop"))
                             : std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

wording::Language Settings::language() const
{
  const QString chosen = m_store->value(QStringLiteral("language")).toString();
  if (const auto language = wording::languageFrom(chosen.toStdString())) return *language;
  return wording::languageOfLocale(QLocale::system().name().toStdString());
}

void Settings::setLanguage(wording::Language language)
{
  const bool chinese = language == wording::Language::zh;
  m_store->setValue(QStringLiteral("language"),
                    chinese ? QStringLiteral("zh") : QStringLiteral("en"));
}

Theme Settings::theme() const
{
  const QString chosen = m_store->value(QStringLiteral("theme")).toString();
  if (chosen == u"light") return Theme::light;
  if (chosen == u"dark") return Theme::dark;
  return Theme::system;
}

void Settings::setTheme(Theme theme)
{
  const char* word = theme == Theme::light ? "light" : theme == Theme::dark ? "dark" : "system";
  m_store->setValue(QStringLiteral("theme"), QString::fromLatin1(word));
}

bool Settings::fullAddresses() const
{
  return m_store->value(QStringLiteral("full-addresses"), false).toBool();
}

void Settings::setFullAddresses(bool full)
{
  m_store->setValue(QStringLiteral("full-addresses"), full);
}

QStringList Settings::recent() const
{
  return m_store->value(QStringLiteral("recent")).toStringList();
}

void Settings::addRecent(const QString& path)
{
  QStringList paths = recent();
  paths.removeAll(path);
  paths.prepend(path);
  m_store->setValue(QStringLiteral("recent"), paths.mid(0, kRecent));
  m_store->setValue(openedKey(path), QDateTime::currentDateTimeUtc());
}

void Settings::removeRecent(const QString& path)
{
  QStringList paths = recent();
  paths.removeAll(path);
  m_store->setValue(QStringLiteral("recent"), paths);
  m_store->remove(openedKey(path));
}

QDateTime Settings::lastOpened(const QString& path) const
{
  return m_store->value(openedKey(path)).toDateTime();
}

QStringList Settings::recentCommands() const
{
  return m_store->value(QStringLiteral("recent-commands")).toStringList();
}

void Settings::addRecentCommand(const QString& id)
{
  QStringList ids = recentCommands();
  ids.removeAll(id);
  ids.prepend(id);
  m_store->setValue(QStringLiteral("recent-commands"), ids.mid(0, kRecentCommands));
}

QString Settings::ownUnit(const QString& registerPath) const
{
  return m_store->value(unitKey(registerPath)).toString();
}

void Settings::setOwnUnit(const QString& registerPath, const QString& unit)
{
  m_store->setValue(unitKey(registerPath), unit);
}

QList<SavedFilter> Settings::filters() const
{
  QList<SavedFilter> out;
  const int count = m_store->beginReadArray(QStringLiteral("filters"));
  for (int i = 0; i < count; ++i) {
    m_store->setArrayIndex(i);
    out.append({m_store->value(QStringLiteral("name")).toString(),
                m_store->value(QStringLiteral("text")).toString()});
  }
  m_store->endArray();
  return out;
}

void Settings::setFilters(const QList<SavedFilter>& filters)
{
  m_store->remove(QStringLiteral("filters"));
  m_store->beginWriteArray(QStringLiteral("filters"));
  for (int i = 0; i < filters.size(); ++i) {
    m_store->setArrayIndex(i);
    m_store->setValue(QStringLiteral("name"), filters[i].name);
    m_store->setValue(QStringLiteral("text"), filters[i].text);
  }
  m_store->endArray();
}

QByteArray Settings::layout(const QString& name) const
{
  return m_store->value(layoutKey(name)).toByteArray();
}

void Settings::setLayout(const QString& name, const QByteArray& state)
{
  m_store->setValue(layoutKey(name), state);
}

}  // namespace sextant::desktop
