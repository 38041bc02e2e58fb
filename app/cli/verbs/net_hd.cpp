// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/numbers.h"
#include "cli/verbs/net.h"
#include "net/prefix.h"
#include "net/ratio.h"
#include "net/uint128.h"

namespace sextant::cli {
namespace {

class NetHd final : public NetVerb {
 public:
  NetHd()
      : NetVerb({.name = "net hd",
                 .summary = QT_TRANSLATE_NOOP(
                     "cli", "the HD ratio of USED /N in a prefix, to 4 places (RFC 3194)"),
                 .example = "sextant-cli net hd 2001:db8::/32 56 15620"},
                "PREFIX N USED")
  {
  }

 protected:
  [[nodiscard]] Result<std::vector<std::string>> compute(std::span<const Word> words) const override
  {
    TRY(const net::Prefix prefix, words[0].inInput(net::parsePrefix(words[0].text)));
    TRY(const int length, words[1].inInput(parseLength(words[1].text)));
    TRY_DO(words[1].inInput(net::countInside(prefix, length)));
    TRY(const net::Count used, words[2].inInput(net::parseCount(words[2].text)));
    TRY(std::string ratio, words[2].inInput(net::hdRatio(prefix, length, used)));
    return std::vector{std::move(ratio)};
  }
};

}  // namespace

std::unique_ptr<Verb> makeNetHd()
{
  return std::make_unique<NetHd>();
}

}  // namespace sextant::cli
