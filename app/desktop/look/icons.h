// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace sextant::desktop {

/// An icon by its name: our own for things of the field (block, allocation, reservation,
/// assignment, registration, holder, plan, filing, map …, SVG in resources/icons), else of the icon
/// theme by its freedesktop name. Our own follow the palette the application has when they are
/// painted.
QIcon icon(const QString& name);

}  // namespace sextant::desktop
