// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/numbers.h"
#include "cli/verbs/net.h"
#include "net/bit_order.h"
#include "net/codes.h"
#include "net/uint128.h"

namespace sextant::cli {
namespace {

class NetOrder final : public NetVerb {
 public:
  NetOrder()
      : NetVerb(
            {.name = "net order",
             .summary = QT_TRANSLATE_NOOP(
                 "cli", "the K-th value given out in a field of BITS bits, K from 0 (RFC 3531)"),
             .example = "sextant-cli net order 4 leftmost 3"},
            "BITS MODE K")
  {
  }

 protected:
  [[nodiscard]] Result<std::vector<std::string>> compute(std::span<const Word> words) const override
  {
    TRY(const int bits, words[0].inInput(parseSmall(words[0].text, net::kBadFieldWidth)));
    TRY(const net::BitOrder order, words[1].inInput(net::parseBitOrder(words[1].text)));
    TRY(const net::Count k, words[2].inInput(net::parseCount(words[2].text)));
    TRY(const net::Count value, words[2].inInput(net::kthValue(bits, order, k)));
    return std::vector{net::toString(value)};
  }
};

}  // namespace

std::unique_ptr<Verb> makeNetOrder()
{
  return std::make_unique<NetOrder>();
}

}  // namespace sextant::cli
