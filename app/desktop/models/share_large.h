// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QThreadPool>

namespace sextant::desktop {

/// Shares a value of so many parts that taking it apart takes longer than a frame: whoever lets go
/// of it last does not wait for that.
template <typename T>
std::shared_ptr<const T> shareLarge(T value)
{
  auto kept = std::make_shared<const T>(std::move(value));
  const T* shared = kept.get();
  return {shared, [kept = std::move(kept)](const T*) mutable {
            QThreadPool::globalInstance()->start([last = std::move(kept)] {});
          }};
}

}  // namespace sextant::desktop
