// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"

#include <optional>

class QWidget;

namespace sextant::desktop {

class PreviewDialog;

/// Shows the 《地址分配使用通知单》 of the holding at exactly `prefix`, to be saved or printed. The
/// dialog deletes itself when it is closed.
PreviewDialog* printNotice(Desk& desk, net::Prefix prefix, QWidget* parent);

/// The same with the allocation sheet of the register, or of the part of it under a prefix.
PreviewDialog* printAllocationSheet(Desk& desk, std::optional<net::Prefix> under, QWidget* parent);

}  // namespace sextant::desktop
