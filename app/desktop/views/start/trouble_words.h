// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/views/start/trouble_page.h"

namespace sextant::desktop {

struct TroubleWords {
  QString title;
  QString certain;    ///< what is proven
  QString uncertain;  ///< what is not; empty where nothing is in doubt
  QString way;        ///< what to do
};

TroubleWords troubleWords(Trouble trouble);

}  // namespace sextant::desktop
