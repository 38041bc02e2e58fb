// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/draft.h"
#include "net/uint128.h"
#include "wording/words.h"

#include <QLocale>

namespace sextant::desktop {

/// Numbers as the window's language writes them.
QLocale localeOf(const wording::Words& words);
QString numberText(const wording::Words& words, std::uint64_t number);
/// Exact below a million million, else the nearest power of two, such as 2^56.
QString countText(const wording::Words& words, const net::Count& count);

QString titleOf(const wording::Words& words, const model::Scheme& scheme);
QString titleOf(const wording::Words& words, const model::SchemeField& field);
/// The title of a zone; the name itself where nobody gave one, a dash for no zone.
QString zoneTitle(const wording::Words& words, const model::Scheme& scheme,
                  const std::string& zone);
/// The title of a level; of the empty one, who holds the block.
QString levelTitle(const wording::Words& words, const model::Scheme& scheme,
                   const std::string& level);
/// The index of a level's colour: 0 = the block's own bits.
int levelIndex(const model::Scheme& scheme, const std::string& level);

/// How many members fit: "City 14 › County 255 › Unit 254".
QString roomText(const wording::Words& words, const model::Scheme& scheme);
/// What one member of the last level gets, as a sentence.
QString shareText(const wording::Words& words, const model::Scheme& scheme);
/// The names of the zones that blocks can be given for; empty where the scheme has none.
std::vector<std::string> zonesOf(const model::Scheme& scheme);

/// Comma-separated, RFC 5952.
QString blocksText(const std::vector<model::PlannedBlock>& blocks);

}  // namespace sextant::desktop
