// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/prefix.h"

#include <QString>

namespace sextant::desktop {

/// What net::classify says of the prefix, in words.
QString spaceText(net::Prefix prefix);
/// May a register hold it as a block? Not what is set aside for a use of its own, such as
/// link-local addresses; documentation and unique local space may be planned with.
bool mayBeBlock(net::Prefix prefix);

}  // namespace sextant::desktop
