// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/numbers.h"
#include "cli/verbs/net.h"
#include "net/prefix.h"
#include "net/uint128.h"

namespace sextant::cli {
namespace {

class NetCount final : public NetVerb {
 public:
  NetCount()
      : NetVerb({.name = "net count",
                 .summary = QT_TRANSLATE_NOOP("cli", "how many /N there are in a prefix, exactly"),
                 .example = "sextant-cli net count 2001:db8::/32 56"},
                "PREFIX N")
  {
  }

 protected:
  [[nodiscard]] Result<std::vector<std::string>> compute(std::span<const Word> words) const override
  {
    const Word& n = words[1];
    TRY(const net::Prefix prefix, words[0].inInput(net::parsePrefix(words[0].text)));
    TRY(const int length, n.inInput(parseLength(n.text)));
    TRY(const net::Count count, n.inInput(net::countInside(prefix, length)));
    return std::vector{net::toString(count)};
  }
};

}  // namespace

std::unique_ptr<Verb> makeNetCount()
{
  return std::make_unique<NetCount>();
}

}  // namespace sextant::cli
