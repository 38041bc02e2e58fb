// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/trace/trace.h"

#include <memory>
#include <optional>
#include <QString>
#include <string>

namespace sextant::desktop {

/// A text somebody wants traced.
struct TraceSource {
  QString name;                               ///< as it is called on screen
  QString path;                               ///< empty for what was pasted
  std::shared_ptr<const std::string> pasted;  ///< null for a file
};

TraceSource fileSource(const QString& path);
TraceSource pastedSource(const QString& text);

enum class TextTrouble { none, unreadable, compressed, notText };

/// What a look at a source tells.
struct SourceState {
  std::uint64_t bytes = 0;
  std::optional<Instant> written;  ///< when a file was last written to
  TextTrouble trouble = TextTrouble::none;
  std::optional<base::Error> error;  ///< why it is unreadable, where the system said so
};

/// Reads the beginning; for threads that may wait.
SourceState lookAt(const TraceSource& source);
Result<registry::TraceInput> openSource(const TraceSource& source);

}  // namespace sextant::desktop
