// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/text/input.h"

#include <string>

namespace sextant::sheet::text {

enum class Encoding { utf8, utf16le, utf16be, gb18030, unknown };

struct Detected {
  Encoding encoding = Encoding::utf8;
  std::string looksLike;  ///< for unknown: the name of the encoding it most resembles
};

/// Reads the input through and rewinds it. A byte order mark decides; else what is UTF-8 is UTF-8;
/// else a text with more characters of UTF-8 than faults is UTF-8 damaged, never GB18030, in which
/// nearly every byte sequence means something. Only the decoder says whether the text is
/// well-formed.
Result<Detected> detectEncoding(Input& input);

}  // namespace sextant::sheet::text
