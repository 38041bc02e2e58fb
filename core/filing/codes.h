// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <array>

namespace sextant::filing {

using base::Code;
using base::Fault;

// Code lists and templates.

/// "There is no filing template '%1'." Hint: "Give a file, or one of %2."
inline constexpr Code kUnknownTemplate{"filing.unknown-template", Fault::badInput};
/// "The file cannot be read: %1." Hint: "Check its name and your rights."
inline constexpr Code kCannotRead{"filing.cannot-read", Fault::badInput};
/// "The template has no column." Hint: "Add [[column]] tables with heading and field."
inline constexpr Code kNoColumns{"filing.no-columns", Fault::badInput};
/// "The column %1 shows '%2', which is no field." Hint: "One of %3."
inline constexpr Code kUnknownField{"filing.unknown-field", Fault::badInput};
/// "The column %1 asks for the code list '%2', which is not there." Hint: "There are %3."
inline constexpr Code kUnknownList{"filing.unknown-list", Fault::badInput};
/// "The code list %1 has the code %2 twice." Hint: "Give each value a code of its own."
inline constexpr Code kCodeTwice{"filing.code-twice", Fault::badInput};

// What is wrong with one field of one row. %1 is the range or prefix, %2 the field's heading, %3
// the command that mends it (such as "holder 450325-01 org_address=…"), further places follow.

/// "%1: %2 is missing." Hint: "Give it: %3"
inline constexpr Code kMissing{"filing.missing", Fault::refused};
/// "%1: %2 takes %4 bytes, a Chinese character counting two; %5 at most." Hint: "Shorten it: %3"
inline constexpr Code kTooManyBytes{"filing.too-many-bytes", Fault::refused};
/// "%1: %2 has %4 characters; %5 at most." Hint: "Shorten it: %3"
inline constexpr Code kTooManyCharacters{"filing.too-many-characters", Fault::refused};
/// "%1: %2 is no telephone number that can be filed." Hint: "One number such as 0951-4078160, or a
/// mobile number of 11 digits: %3"
inline constexpr Code kBadPhone{"filing.bad-phone", Fault::refused};
/// "%1: %2 is no e-mail address." Hint: "Such as name@example.cn: %3"
inline constexpr Code kBadEmail{"filing.bad-email", Fault::refused};
/// "%1: %2 is no date." Hint: "Such as 2026-03-01: %3"
inline constexpr Code kBadDate{"filing.bad-date", Fault::refused};
/// "%1: %2 is no IP address." Hint: "Give one IPv6 address without a length: %3"
inline constexpr Code kBadGateway{"filing.bad-gateway", Fault::refused};
/// "%1: %2 is no division code of GB/T 2260." Hint: "Six digits such as %4: %3"
inline constexpr Code kBadDivision{"filing.bad-division", Fault::refused};
/// "%1: %2 does not lie in %4." Hint: "Correct one of the two: %3"
inline constexpr Code kDivisionElsewhere{"filing.division-elsewhere", Fault::refused};
/// "%1: %2 is on no row of its code list." Hint: "One of %4: %3"
inline constexpr Code kNotInList{"filing.not-in-list", Fault::refused};
/// "%1: a licensed operator (单位所属分类 11) needs its %2." Hint: "Give it: %3"
inline constexpr Code kLicenceMissing{"filing.licence-missing", Fault::refused};
/// "%1: the range ends before it begins." Hint: "Correct it."
inline constexpr Code kBackwards{"filing.backwards", Fault::refused};
/// "%1: the using unit and the unit that gives are both %4." Hint: "Own use is filed as 自用: make
/// it the same unit as the filer: %3"
inline constexpr Code kSameUnit{"filing.same-unit", Fault::refused};
/// "%1: the source of the block and the using unit are both %4." Hint: "Correct one of them: %3"
inline constexpr Code kSourceIsUser{"filing.source-is-user", Fault::refused};

// Worth a look, no obstacle.

/// "%1: %2 fails the check of GB 32100." Hint: "Early codes may; compare it with the certificate:
/// %3"
inline constexpr Code kOddCreditCode{"filing.odd-credit-code", Fault::answerNo};
/// "%1: %2 fails the check of GB 11714." Hint: "Compare it with the certificate: %3"
inline constexpr Code kOddOrganisationCode{"filing.odd-organisation-code", Fault::answerNo};
/// "%1: %2 unsaid, filed as %4, the usual for a government unit." Hint: "Say otherwise: %3"
inline constexpr Code kDefaultTaken{"filing.default-taken", Fault::answerNo};
/// "%1: %2 unsaid, filed as %4 after the division the prefix was planned for." Hint: "Say
/// otherwise: %3"
inline constexpr Code kDerived{"filing.derived", Fault::answerNo};

// The sheet as a whole.

/// "%1 findings keep the sheet from being filed." Hint: "Mend them, or ask for a marked draft."
/// (The findings follow, at most %2 of them.)
inline constexpr Code kIncomplete{"filing.incomplete", Fault::refused};
/// "No block in force has to be filed." Hint: "Mark one: set PREFIX requires_filing=yes"
inline constexpr Code kNothingToFile{"filing.nothing-to-file", Fault::refused};
/// "%1 lies inside %2, which is filed as one row." Hint: "Ask for %2 or wider."
inline constexpr Code kInsideOneRow{"filing.inside-one-row", Fault::refused};
/// "The rows of %1 hold %2 addresses, the block has %3." Hint: "Run check; this must not happen."
inline constexpr Code kTotalsDiffer{"filing.totals-differ", Fault::store};
/// "The holding %1 came after %2, against the order of addresses." Hint: "Run verify."
inline constexpr Code kOutOfOrder{"filing.out-of-order", Fault::store};

inline constexpr std::array kCodes = {kUnknownTemplate,   kCannotRead,
                                      kNoColumns,         kUnknownField,
                                      kUnknownList,       kCodeTwice,
                                      kMissing,           kTooManyBytes,
                                      kTooManyCharacters, kBadPhone,
                                      kBadEmail,          kBadDate,
                                      kBadGateway,        kBadDivision,
                                      kDivisionElsewhere, kNotInList,
                                      kLicenceMissing,    kBackwards,
                                      kSameUnit,          kSourceIsUser,
                                      kOddCreditCode,     kOddOrganisationCode,
                                      kDefaultTaken,      kDerived,
                                      kIncomplete,        kNothingToFile,
                                      kInsideOneRow,      kTotalsDiffer,
                                      kOutOfOrder};

}  // namespace sextant::filing
