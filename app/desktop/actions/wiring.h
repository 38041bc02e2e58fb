// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sextant::desktop {

class MainWindow;

// What the commands of a window do, and which pane hears of which. Each has a file of its own.

void wireAll(MainWindow& window);
void wireHoldings(MainWindow& window);
void wirePlans(MainWindow& window);
void wireRecords(MainWindow& window);
void wireSheets(MainWindow& window);
void wireTrace(MainWindow& window);
void wireGoing(MainWindow& window);
void wireHelp(MainWindow& window);

}  // namespace sextant::desktop
