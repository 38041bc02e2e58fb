// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace sextant::print {

/// Faces for paper, in sizes of kUnitsPerInch and never fitted to a screen's pixels.
QFont textFace(double points, bool strong = false);
/// For addresses and hashes: even figures.
QFont addressFace(double points, bool strong = false);

}  // namespace sextant::print
