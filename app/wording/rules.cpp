// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/rules.h"

#include <array>
#include <QtGlobal>

namespace sextant::wording {
namespace {

constexpr std::array kTexts{
    RuleText{"overlap", QT_TRANSLATE_NOOP("rules", "%1 and %2 overlap: both hold the same prefix"),
             QT_TRANSLATE_NOOP("rules", "Restore a backup: no change can have done this")},
    RuleText{"outside-parent", QT_TRANSLATE_NOOP("rules", "It lies outside every block in force"),
             QT_TRANSLATE_NOOP("rules", "Add the block, or release it")},
    RuleText{"wrong-kind",
             QT_TRANSLATE_NOOP("rules", "A %1 stands directly inside a %2, which cannot hold it"),
             QT_TRANSLATE_NOOP("rules", "Move it, or change what is around it")},
    RuleText{"before-block",
             QT_TRANSLATE_NOOP("rules", "It is in force since %1, its block only since %2"),
             QT_TRANSLATE_NOOP("rules", "Correct valid_from of the block")},
    RuleText{"special-space", QT_TRANSLATE_NOOP("rules", "It lies in special-purpose space: %1"),
             QT_TRANSLATE_NOOP("rules", "Such space is not given out; release it")},
    RuleText{"documentation-space", QT_TRANSLATE_NOOP("rules", "It is documentation space (%1)"),
             QT_TRANSLATE_NOOP("rules", "Right for samples and tests only")},
    RuleText{
        "undefined-ula", QT_TRANSLATE_NOOP("rules", "fc00::/8 is not defined"),
        QT_TRANSLATE_NOOP("rules", "Use a prefix of fd00::/8 with a random global id (RFC 4193)")},
    RuleText{"memorable-ula",
             QT_TRANSLATE_NOOP("rules", "Its global id has hardly been drawn at random"),
             QT_TRANSLATE_NOOP("rules", "Draw one as RFC 4193 says, lest networks collide")},
    RuleText{"off-boundary",
             QT_TRANSLATE_NOOP("rules", "Its length /%1 ends inside the field %2 of the plan"),
             QT_TRANSLATE_NOOP("rules", "Lengths of the plan: %3")},
    RuleText{"reserved-value",
             QT_TRANSLATE_NOOP("rules", "It uses the reserved value %1 of the field %2"),
             QT_TRANSLATE_NOOP("rules", "Move it to a value that is not reserved")},
    RuleText{"level-skipped",
             QT_TRANSLATE_NOOP("rules", "It stands directly in %1: the level %2 is skipped"),
             QT_TRANSLATE_NOOP("rules", "Give the level above its prefix first")},
    RuleText{"expired", QT_TRANSLATE_NOOP("rules", "It should have been returned on %1"),
             QT_TRANSLATE_NOOP("rules", "Release it, or set a later valid_to")},
    RuleText{"no-contact", QT_TRANSLATE_NOOP("rules", "Its holder %1 has no contact"),
             QT_TRANSLATE_NOOP("rules", "Add one with `contact`: tracing and filing need it")},
    RuleText{"reserved-interface-id",
             QT_TRANSLATE_NOOP("rules", "Its interface id is reserved (%1)"),
             QT_TRANSLATE_NOOP("rules", "Use another address of the subnet")},
};

}  // namespace

std::span<const RuleText> ruleTexts()
{
  return kTexts;
}

}  // namespace sextant::wording
