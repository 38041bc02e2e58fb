// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs/net.h"
#include "net/arpa.h"

namespace sextant::cli {
namespace {

class NetArpa final : public NetVerb {
 public:
  NetArpa()
      : NetVerb({.name = "net arpa",
                 .summary = QT_TRANSLATE_NOOP(
                     "cli", "the names under ip6.arpa of an address or prefix, and back"),
                 .example = "sextant-cli net arpa 2001:db8::/33"},
                "TEXT", true)
  {
  }

 protected:
  [[nodiscard]] Result<std::vector<std::string>> compute(std::span<const Word> words) const override
  {
    const std::string_view text = words.front().text;
    if (net::looksReverse(text)) {
      TRY(const net::Prefix named, net::parseReverseName(text));
      return std::vector{named.length() == net::Address::kBits ? net::toString(named.address())
                                                               : net::toString(named)};
    }
    if (text.find('/') == std::string_view::npos) {
      TRY(const net::Address address, net::parseAddress(text));
      return std::vector{net::reverseName(address)};
    }
    TRY(const net::Prefix prefix, net::parsePrefix(text));
    return net::reverseZones(prefix);
  }
};

}  // namespace

std::unique_ptr<Verb> makeNetArpa()
{
  return std::make_unique<NetArpa>();
}

}  // namespace sextant::cli
