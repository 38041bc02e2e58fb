// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <array>

namespace sextant::cli {

using base::Code;
using base::Fault;

// How the command line was written.

/// "A verb is missing." Hint: "sextant-cli --help lists them."
inline constexpr Code kNoVerb{"cli.no-verb", Fault::usage};
/// "'%1' is no verb." Hint: "sextant-cli --help lists them."
inline constexpr Code kUnknownVerb{"cli.unknown-verb", Fault::usage};
/// "'%1' does not belong here." Hint: "%2 --help shows what does."
inline constexpr Code kUnknownArgument{"cli.unknown-argument", Fault::usage};
/// "%1 is missing." Hint: "%2 --help shows the form."
inline constexpr Code kMissingArgument{"cli.missing-argument", Fault::usage};
/// "%1 needs a value, once." Hint: "%2 --help shows the form."
inline constexpr Code kBadOption{"cli.bad-option", Fault::usage};
/// "'%1' is no value of %2." Hint: "One of %3."
inline constexpr Code kBadChoice{"cli.bad-choice", Fault::usage};
/// "%1 and %2 exclude each other." Hint: "Give one of them."
inline constexpr Code kExclusive{"cli.exclusive", Fault::usage};
/// "%1 asks for %2 too." Hint: "Give both or neither."
inline constexpr Code kNeeds{"cli.needs", Fault::usage};
/// "No register is named." Hint: "Give -r REGISTER, or set SEXTANT_REGISTER."
inline constexpr Code kNoRegister{"cli.no-register", Fault::usage};

// What was given.

/// "'%1' is not of the form field=value." Hint: "Such as remark=text."
inline constexpr Code kNotField{"cli.not-field", Fault::badInput};
/// "'%1' is no field." Hint: "Close to it: %2."
inline constexpr Code kUnknownField{"cli.unknown-field", Fault::badInput};
/// "The field '%1' is given twice." Hint: "Give it once."
inline constexpr Code kFieldTwice{"cli.field-twice", Fault::badInput};
/// "%1 words are asked for, %2 are there." Hint: "%3."
inline constexpr Code kWordCount{"cli.word-count", Fault::badInput};
/// "%1 asks for nothing." Hint: "Give 1 or more."
inline constexpr Code kAsksForNothing{"cli.asks-for-nothing", Fault::badInput};
/// "The name is blank." Hint: "Give one."
inline constexpr Code kBlankName{"cli.blank-name", Fault::badInput};
/// "This program was built without PDF." Hint: "Give a name that ends in .xlsx or .csv."
inline constexpr Code kNoPdf{"cli.no-pdf", Fault::badInput};
/// "%1 cannot be written." Hint: "Check the folder, your rights in it and the free space."
inline constexpr Code kCannotWrite{"cli.cannot-write", Fault::store};

inline constexpr std::array kCodes = {
    kNoVerb,    kUnknownVerb,    kUnknownArgument, kMissingArgument, kBadOption,    kBadChoice,
    kExclusive, kNeeds,          kNoRegister,      kNotField,        kUnknownField, kFieldTwice,
    kWordCount, kAsksForNothing, kBlankName,       kNoPdf,           kCannotWrite,
};

}  // namespace sextant::cli
