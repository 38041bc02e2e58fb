// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/errors.h"

#include <array>
#include <QtGlobal>

namespace sextant::wording {
namespace {

constexpr std::array kTexts{
    ErrorText{"net.empty", QT_TRANSLATE_NOOP("errors", "There is no address here"),
              QT_TRANSLATE_NOOP("errors", "Give one such as 2001:db8::1")},
    ErrorText{"net.bad-character",
              QT_TRANSLATE_NOOP("errors", "'%1' has no place in an IPv6 address"),
              QT_TRANSLATE_NOOP("errors", "Only 0-9, a-f, ':' and, at the end, '.' do")},
    ErrorText{"net.blank", QT_TRANSLATE_NOOP("errors", "There is a blank inside the address"),
              QT_TRANSLATE_NOOP("errors", "Take the blank out")},
    ErrorText{"net.zone-id",
              QT_TRANSLATE_NOOP("errors", "'%1' is a zone id, which belongs to one machine"),
              QT_TRANSLATE_NOOP("errors", "Take everything from '%' away")},
    ErrorText{"net.bracket",
              QT_TRANSLATE_NOOP("errors", "Brackets and a port are no part of an address"),
              QT_TRANSLATE_NOOP("errors", "Give only what stands inside [ ]")},
    ErrorText{"net.group-too-long",
              QT_TRANSLATE_NOOP("errors", "The group '%1' has more than four digits"),
              QT_TRANSLATE_NOOP("errors", "A group is one to four hex digits")},
    ErrorText{"net.too-many-groups",
              QT_TRANSLATE_NOOP("errors", "There are more than eight groups"),
              QT_TRANSLATE_NOOP("errors", "An address is eight groups of four hex digits")},
    ErrorText{"net.too-few-groups",
              QT_TRANSLATE_NOOP("errors", "There are only %1 groups of eight"),
              QT_TRANSLATE_NOOP("errors", "Write '::' where groups of zeros are left out")},
    ErrorText{"net.second-double-colon", QT_TRANSLATE_NOOP("errors", "'::' stands more than once"),
              QT_TRANSLATE_NOOP("errors", "Write the shorter run of zeros out")},
    ErrorText{"net.idle-double-colon",
              QT_TRANSLATE_NOOP("errors", "'::' stands for nothing, all eight groups are there"),
              QT_TRANSLATE_NOOP("errors", "Write a single ':'")},
    ErrorText{"net.stray-colon", QT_TRANSLATE_NOOP("errors", "A ':' has no group beside it"),
              QT_TRANSLATE_NOOP("errors", "Take it out, or write '::' for zeros")},
    ErrorText{"net.bad-dotted-quad", QT_TRANSLATE_NOOP("errors", "'%1' is no dotted IPv4 address"),
              QT_TRANSLATE_NOOP("errors", "Four numbers 0 to 255 without leading zeros")},
    ErrorText{"net.ipv4", QT_TRANSLATE_NOOP("errors", "'%1' is an IPv4 address"),
              QT_TRANSLATE_NOOP("errors", "Only IPv6 addresses are kept here")},
    ErrorText{"net.length-unwanted",
              QT_TRANSLATE_NOOP("errors", "An address is asked for, and '%1' is a length"),
              QT_TRANSLATE_NOOP("errors", "Leave the length away")},
    ErrorText{"net.length-missing", QT_TRANSLATE_NOOP("errors", "The prefix has no length"),
              QT_TRANSLATE_NOOP("errors", "Add it, such as /48")},
    ErrorText{"net.bad-length", QT_TRANSLATE_NOOP("errors", "'%1' is no prefix length"),
              QT_TRANSLATE_NOOP("errors", "A whole number 0 to 128 without leading zeros or sign")},
    ErrorText{"net.length-too-large",
              QT_TRANSLATE_NOOP("errors", "A prefix length of %1 is more than 128"),
              QT_TRANSLATE_NOOP("errors", "Give 0 to 128")},
    ErrorText{"net.host-bits",
              QT_TRANSLATE_NOOP("errors", "The prefix has bits set beyond its length"),
              QT_TRANSLATE_NOOP("errors", "The prefix is %1")},
    ErrorText{"net.not-reverse", QT_TRANSLATE_NOOP("errors", "'%1' is no name under ip6.arpa"),
              QT_TRANSLATE_NOOP("errors", "Such a name ends in ip6.arpa")},
    ErrorText{"net.bad-reverse-label",
              QT_TRANSLATE_NOOP("errors", "'%1' is no label of a reverse name"),
              QT_TRANSLATE_NOOP("errors", "Each label is one hex digit")},
    ErrorText{"net.too-many-reverse-labels",
              QT_TRANSLATE_NOOP("errors", "There are more than 32 digits"),
              QT_TRANSLATE_NOOP("errors", "An address has 32")},
    ErrorText{"net.not-range", QT_TRANSLATE_NOOP("errors", "'%1' is no range"),
              QT_TRANSLATE_NOOP("errors", "Write first-last, such as 2001:db8::1-2001:db8::f")},
    ErrorText{"net.range-backwards", QT_TRANSLATE_NOOP("errors", "The range ends before it begins"),
              QT_TRANSLATE_NOOP("errors", "Did you mean %1?")},
    ErrorText{"net.bad-mac", QT_TRANSLATE_NOOP("errors", "'%1' is no MAC address"),
              QT_TRANSLATE_NOOP("errors", "Twelve hex digits, such as 00-11-22-33-44-55")},
    ErrorText{"net.not-from-mac",
              QT_TRANSLATE_NOOP("errors", "The interface id %1 was not made from a MAC address"),
              QT_TRANSLATE_NOOP("errors", "Such an id has ff:fe inside")},
    ErrorText{"net.bad-field-width", QT_TRANSLATE_NOOP("errors", "A field of %1 bits cannot be"),
              QT_TRANSLATE_NOOP("errors", "A field has 1 to 128 bits")},
    ErrorText{"net.beyond-field",
              QT_TRANSLATE_NOOP("errors", "Number %1 is beyond a field of %2 bits"),
              QT_TRANSLATE_NOOP("errors", "Numbers count from 0 to 2^%2 - 1")},
    ErrorText{"net.bad-bit-order", QT_TRANSLATE_NOOP("errors", "'%1' is no order of giving out"),
              QT_TRANSLATE_NOOP("errors", "One of leftmost, centermost, rightmost")},
    ErrorText{"net.length-outside", QT_TRANSLATE_NOOP("errors", "There is no /%2 in %1"),
              QT_TRANSLATE_NOOP("errors", "Give a length from the prefix's own to 128")},
    ErrorText{"net.bad-number", QT_TRANSLATE_NOOP("errors", "'%1' is no number"),
              QT_TRANSLATE_NOOP("errors", "Digits only")},
    ErrorText{"net.number-too-large", QT_TRANSLATE_NOOP("errors", "%1 is too large a number"),
              QT_TRANSLATE_NOOP("errors", "Nothing here counts beyond 2^128")},
    ErrorText{"net.nothing-used", QT_TRANSLATE_NOOP("errors", "Of nothing used there is no ratio"),
              QT_TRANSLATE_NOOP("errors", "Give at least 1")},
    ErrorText{"net.above-capacity",
              QT_TRANSLATE_NOOP("errors", "%1 used are more than the %2 there are"),
              QT_TRANSLATE_NOOP("errors", "Give at most %2")},
};

}  // namespace

ErrorTexts netErrors()
{
  return kTexts;
}

}  // namespace sextant::wording
