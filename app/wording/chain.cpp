// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/chain.h"

#include <array>
#include <QtGlobal>

namespace sextant::wording {
namespace {

/// What `verify` of the store finds; behind some of them stands what the database said.
constexpr std::array kReasons{
    QT_TRANSLATE_NOOP("chain", "a personal value is missing"),
    QT_TRANSLATE_NOOP("chain", "a personal value was changed"),
    QT_TRANSLATE_NOOP("chain", "a personal value belongs to nobody"),
    QT_TRANSLATE_NOOP("chain", "it does not follow the one before"),
    QT_TRANSLATE_NOOP("chain", "its list of closed versions was changed"),
    QT_TRANSLATE_NOOP("chain", "its content was changed"),
    QT_TRANSLATE_NOOP("chain", "its hash was changed"),
    QT_TRANSLATE_NOOP("chain", "it is missing"),
    QT_TRANSLATE_NOOP("chain", "a version belongs to no entry"),
    QT_TRANSLATE_NOOP("chain", "a version was moved between entries"),
    QT_TRANSLATE_NOOP("chain", "versions it closed were changed"),
    QT_TRANSLATE_NOOP("chain", "versions it closed are believed again"),
    QT_TRANSLATE_NOOP("chain", "versions are missing"),
    QT_TRANSLATE_NOOP("chain", "a row was moved between drafts"),
    QT_TRANSLATE_NOOP("chain", "a step of a draft is missing"),
    QT_TRANSLATE_NOOP("chain", "the identity of the register was changed"),
    QT_TRANSLATE_NOOP("chain", "the register has several identities"),
    QT_TRANSLATE_NOOP("chain", "the file is damaged"),
};

}  // namespace

QString brokenBecause(const Words& words, const std::string& reason)
{
  for (const std::string_view known : kReasons) {
    if (reason.starts_with(known))
      return words.text("chain", known.data()) +
             QString::fromStdString(reason.substr(known.size()));
  }
  return QString::fromStdString(reason);
}

}  // namespace sextant::wording
