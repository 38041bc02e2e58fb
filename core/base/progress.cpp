// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/progress.h"

namespace sextant::base {
namespace {

class Silent final : public Progress {
 public:
  void report(std::uint64_t /*done*/, std::uint64_t /*total*/) override {}
  [[nodiscard]] bool cancelled() const override { return false; }
};

}  // namespace

Progress& noProgress()
{
  static Silent silent;
  return silent;
}

}  // namespace sextant::base
