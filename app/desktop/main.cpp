// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/actions/application.h"

int main(int argc, char** argv)
{
  return sextant::desktop::runDesktop(argc, argv);
}
