// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <array>

namespace sextant::net {

using base::Code;
using base::Fault;

// Text of addresses and prefixes. The column names the first character that cannot stand.

/// "There is no address here." Hint: "Give one such as 2001:db8::1."
inline constexpr Code kEmpty{"net.empty", Fault::badInput};
/// "'%1' has no place in an IPv6 address." Hint: "Only 0-9, a-f, ':' and, at the end, '.' do."
inline constexpr Code kBadCharacter{"net.bad-character", Fault::badInput};
/// "There is a blank inside the address." Hint: "Take the blank out."
inline constexpr Code kBlank{"net.blank", Fault::badInput};
/// "'%1' is a zone id, which belongs to one machine." Hint: "Take everything from '%' away."
inline constexpr Code kZoneId{"net.zone-id", Fault::badInput};
/// "Brackets and a port are no part of an address." Hint: "Give only what stands inside [ ]."
inline constexpr Code kBracket{"net.bracket", Fault::badInput};
/// "The group '%1' has more than four digits." Hint: "A group is one to four hex digits."
inline constexpr Code kGroupTooLong{"net.group-too-long", Fault::badInput};
/// "There are more than eight groups." Hint: "An address is eight groups of four hex digits."
inline constexpr Code kTooManyGroups{"net.too-many-groups", Fault::badInput};
/// "There are only %1 groups of eight." Hint: "Write '::' where groups of zeros are left out."
inline constexpr Code kTooFewGroups{"net.too-few-groups", Fault::badInput};
/// "'::' stands more than once." Hint: "Write the shorter run of zeros out."
inline constexpr Code kSecondDoubleColon{"net.second-double-colon", Fault::badInput};
/// "'::' stands for nothing, all eight groups are there." Hint: "Write a single ':'."
inline constexpr Code kIdleDoubleColon{"net.idle-double-colon", Fault::badInput};
/// "A ':' has no group beside it." Hint: "Take it out, or write '::' for zeros."
inline constexpr Code kStrayColon{"net.stray-colon", Fault::badInput};
/// "'%1' is no dotted IPv4 address." Hint: "Four numbers 0 to 255 without leading zeros."
inline constexpr Code kBadDottedQuad{"net.bad-dotted-quad", Fault::badInput};
/// "'%1' is an IPv4 address." Hint: "Only IPv6 addresses are kept here."
inline constexpr Code kIpv4{"net.ipv4", Fault::badInput};
/// "An address is asked for, and '%1' is a length." Hint: "Leave the length away."
inline constexpr Code kLengthUnwanted{"net.length-unwanted", Fault::badInput};
/// "The prefix has no length." Hint: "Add it, such as /48."
inline constexpr Code kLengthMissing{"net.length-missing", Fault::badInput};
/// "'%1' is no prefix length." Hint: "A whole number 0 to 128 without leading zeros or sign."
inline constexpr Code kBadLength{"net.bad-length", Fault::badInput};
/// "A prefix length of %1 is more than 128." Hint: "Give 0 to 128."
inline constexpr Code kLengthTooLarge{"net.length-too-large", Fault::badInput};
/// "The prefix has bits set beyond its length." Hint: "The prefix is %1."
inline constexpr Code kHostBits{"net.host-bits", Fault::badInput};

// Reverse names.

/// "'%1' is no name under ip6.arpa." Hint: "Such a name ends in ip6.arpa."
inline constexpr Code kNotReverse{"net.not-reverse", Fault::badInput};
/// "'%1' is no label of a reverse name." Hint: "Each label is one hex digit."
inline constexpr Code kBadReverseLabel{"net.bad-reverse-label", Fault::badInput};
/// "There are more than 32 digits." Hint: "An address has 32."
inline constexpr Code kTooManyReverseLabels{"net.too-many-reverse-labels", Fault::badInput};

// Ranges.

/// "'%1' is no range." Hint: "Write first-last, such as 2001:db8::1-2001:db8::f."
inline constexpr Code kNotRange{"net.not-range", Fault::badInput};
/// "The range ends before it begins." Hint: "Did you mean %1?"
inline constexpr Code kRangeBackwards{"net.range-backwards", Fault::badInput};

// Interface ids.

/// "'%1' is no MAC address." Hint: "Twelve hex digits, such as 00-11-22-33-44-55."
inline constexpr Code kBadMac{"net.bad-mac", Fault::badInput};
/// "The interface id %1 was not made from a MAC address." Hint: "Such an id has ff:fe inside."
inline constexpr Code kNotFromMac{"net.not-from-mac", Fault::badInput};

// Numbers.

/// "A field of %1 bits cannot be." Hint: "A field has 1 to 128 bits."
inline constexpr Code kBadFieldWidth{"net.bad-field-width", Fault::badInput};
/// "Number %1 is beyond a field of %2 bits." Hint: "Numbers count from 0 to 2^%2 - 1."
inline constexpr Code kBeyondField{"net.beyond-field", Fault::badInput};
/// "'%1' is no order of giving out." Hint: "One of leftmost, centermost, rightmost."
inline constexpr Code kBadBitOrder{"net.bad-bit-order", Fault::badInput};
/// "There is no /%2 in %1." Hint: "Give a length from the prefix's own to 128."
inline constexpr Code kLengthOutside{"net.length-outside", Fault::badInput};
/// "'%1' is no number." Hint: "Digits only."
inline constexpr Code kBadNumber{"net.bad-number", Fault::badInput};
/// "%1 is too large a number." Hint: "Nothing here counts beyond 2^128."
inline constexpr Code kNumberTooLarge{"net.number-too-large", Fault::badInput};
/// "Of nothing used there is no ratio." Hint: "Give at least 1."
inline constexpr Code kNothingUsed{"net.nothing-used", Fault::badInput};
/// "%1 used are more than the %2 there are." Hint: "Give at most %2."
inline constexpr Code kAboveCapacity{"net.above-capacity", Fault::badInput};

inline constexpr std::array kCodes = {
    kEmpty,
    kBadCharacter,
    kBlank,
    kZoneId,
    kBracket,
    kGroupTooLong,
    kTooManyGroups,
    kTooFewGroups,
    kSecondDoubleColon,
    kIdleDoubleColon,
    kStrayColon,
    kBadDottedQuad,
    kIpv4,
    kLengthUnwanted,
    kLengthMissing,
    kBadLength,
    kLengthTooLarge,
    kHostBits,
    kNotReverse,
    kBadReverseLabel,
    kTooManyReverseLabels,
    kNotRange,
    kRangeBackwards,
    kBadMac,
    kNotFromMac,
    kBadFieldWidth,
    kBeyondField,
    kBadBitOrder,
    kLengthOutside,
    kBadNumber,
    kNumberTooLarge,
    kNothingUsed,
    kAboveCapacity,
};

}  // namespace sextant::net
