// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs/net.h"
#include "net/range.h"

namespace sextant::cli {
namespace {

class NetCover final : public NetVerb {
 public:
  NetCover()
      : NetVerb({.name = "net cover",
                 .summary = QT_TRANSLATE_NOOP(
                     "cli", "the fewest prefixes that cover a range of addresses"),
                 .example = "sextant-cli net cover 2001:db8::1-2001:db8::f"},
                "FIRST-LAST", true)
  {
  }

 protected:
  [[nodiscard]] Result<std::vector<std::string>> compute(std::span<const Word> words) const override
  {
    TRY(const net::Range range, net::parseRange(words.front().text));
    std::vector<std::string> prefixes;
    for (const net::Prefix& prefix : net::cover(range)) prefixes.push_back(net::toString(prefix));
    return prefixes;
  }
};

}  // namespace

std::unique_ptr<Verb> makeNetCover()
{
  return std::make_unique<NetCover>();
}

}  // namespace sextant::cli
