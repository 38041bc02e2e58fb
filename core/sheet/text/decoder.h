// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/text/encoding.h"

#include <memory>
#include <string>

namespace sextant::sheet::text {

/// Turns the bytes of an input into UTF-8, strictly: the text before the first fault is handed out,
/// then comes kBadEncoding or kNul, so that the caller knows where it stands.
class Decoder {
 public:
  Decoder() = default;
  Decoder(const Decoder&) = delete;
  Decoder& operator=(const Decoder&) = delete;
  virtual ~Decoder() = default;

  /// Replaces `text` by the next piece, whole characters, without byte order mark; false at the
  /// end.
  virtual Result<bool> read(std::string& text) = 0;
};

/// Detects the encoding of `input` and decodes it.
Result<std::unique_ptr<Decoder>> openDecoder(Input input);

}  // namespace sextant::sheet::text
