// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/inspector/form_faults.h"

#include "registry/codes.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace sextant::desktop {
namespace {

using base::Code;
using base::Error;

struct Place {
  Code code;
  const char* key;
  const char* hint;  ///< said in a window; null = the words' own
};

constexpr std::array kPlaces = {
    Place{registry::kUnknownHolder, "holder",
          QT_TRANSLATE_NOOP("Inspector", "Choose one from the list, or record it as new")},
    Place{registry::kAmbiguousHolder, "holder",
          QT_TRANSLATE_NOOP("Inspector", "Choose by the code")},
    Place{registry::kHolderNeeded, "holder",
          QT_TRANSLATE_NOOP("Inspector", "Say who gets the prefix")},
    Place{registry::kTaken, "prefix",
          QT_TRANSLATE_NOOP("Inspector", "Choose another, or let the next free one be filled in")},
    Place{registry::kQuarantined, "prefix", nullptr},
    Place{registry::kOutside, "prefix", nullptr},
    Place{registry::kNotAllowedInside, "prefix", ""},
    Place{registry::kBlockOverlaps, "prefix", nullptr},
    Place{registry::kNotEnoughFree, "prefix", nullptr},
    Place{registry::kNotEmpty, "prefix", nullptr},
    Place{registry::kNoHolding, "prefix", ""},
    Place{registry::kNameTaken, "org_name", nullptr},
    Place{registry::kEmptyPeriod, "valid_to",
          QT_TRANSLATE_NOOP("Inspector", "Check the first and the last day")},
};

QString keyOf(const Error& error)
{
  const auto place = std::ranges::find(kPlaces, error.code, &Place::code);
  if (place != kPlaces.end()) return QLatin1String(place->key);
  if (error.code == registry::kBadValue && !error.args.empty())
    return QString::fromStdString(error.args.front());
  return error.code.id.starts_with("net.") ? QStringLiteral("prefix") : QString();
}

/// In a form the field stands beside: its name need not be said.
QString sentenceOf(const Error& error, const wording::Words& words)
{
  if (error.code != registry::kBadValue || error.args.size() < 2) return words.sentence(error);
  return QCoreApplication::translate("Inspector", "'%1' does not fit here")
      .arg(QString::fromStdString(error.args[1]));
}

QString hintOf(const Error& error, const wording::Words& words)
{
  const auto place = std::ranges::find(kPlaces, error.code, &Place::code);
  if (place == kPlaces.end() || place->hint == nullptr) return words.hint(error);
  return *place->hint == '\0' ? QString() : QCoreApplication::translate("Inspector", place->hint);
}

/// The other prefix that the error speaks of; else, where it is taken, the one typed.
std::optional<net::Prefix> conflictOf(const Error& error, std::optional<net::Prefix> typed)
{
  for (const std::string& arg : error.args) {
    const auto prefix = net::parsePrefix(arg);
    if (prefix && typed && *prefix != *typed) return *prefix;
  }
  const bool taken = error.code == registry::kTaken || error.code == registry::kQuarantined;
  return taken ? typed : std::nullopt;
}

}  // namespace

std::vector<FormFault> faultsOf(const base::Error& error, const wording::Words& words,
                                std::optional<net::Prefix> typed)
{
  std::vector<FormFault> out;
  out.push_back(
      {keyOf(error), sentenceOf(error, words), hintOf(error, words), conflictOf(error, typed)});
  for (const Error& more : error.more) {
    auto others = faultsOf(more, words, typed);
    std::ranges::move(others, std::back_inserter(out));
  }
  return out;
}

}  // namespace sextant::desktop
