// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/verb_words.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <string_view>

namespace sextant::desktop {
namespace {

struct Verb {
  std::string_view what;
  const char* text;
};

constexpr std::array kVerbs{
    Verb{"block", QT_TRANSLATE_NOOP("verbs", "block entered")},
    Verb{"holder", QT_TRANSLATE_NOOP("verbs", "holder entered")},
    Verb{"contact", QT_TRANSLATE_NOOP("verbs", "contact entered")},
    Verb{"allocate", QT_TRANSLATE_NOOP("verbs", "allocated")},
    Verb{"reserve", QT_TRANSLATE_NOOP("verbs", "reserved")},
    Verb{"assign", QT_TRANSLATE_NOOP("verbs", "assigned")},
    Verb{"register", QT_TRANSLATE_NOOP("verbs", "registered")},
    Verb{"set", QT_TRANSLATE_NOOP("verbs", "fields changed")},
    Verb{"release", QT_TRANSLATE_NOOP("verbs", "released")},
    Verb{"publish", QT_TRANSLATE_NOOP("verbs", "plan published")},
    Verb{"import", QT_TRANSLATE_NOOP("verbs", "table imported")},
    Verb{"undo", QT_TRANSLATE_NOOP("verbs", "undone")},
    Verb{"redo", QT_TRANSLATE_NOOP("verbs", "redone")},
};

}  // namespace

QString verbText(const std::string& what)
{
  const auto verb = std::ranges::find(kVerbs, what, &Verb::what);
  if (verb == kVerbs.end()) return QString::fromStdString(what);
  return QCoreApplication::translate("verbs", verb->text);
}

}  // namespace sextant::desktop
