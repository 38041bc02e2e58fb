// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sextant::desktop {
/// Runs the desktop; returns the exit status.
int runDesktop(int argc, char** argv);
}  // namespace sextant::desktop
