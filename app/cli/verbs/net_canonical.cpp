// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs/net.h"
#include "net/prefix.h"

namespace sextant::cli {
namespace {

class NetCanonical final : public NetVerb {
 public:
  NetCanonical()
      : NetVerb({.name = "net canonical",
                 .summary = QT_TRANSLATE_NOOP("cli", "the RFC 5952 form of an address or prefix"),
                 .example = "sextant-cli net canonical 2001:DB8:0:0::1 2001:DB8::/32"},
                "TEXT")
  {
  }

 protected:
  [[nodiscard]] Result<std::vector<std::string>> compute(std::span<const Word> words) const override
  {
    const Word& word = words.front();
    if (word.text.find('/') == std::string_view::npos) {
      TRY(const net::Address address, net::parseAddress(word.text));
      return std::vector{net::toString(address)};
    }
    TRY(const net::Prefix prefix, net::parsePrefix(word.text));
    return std::vector{net::toString(prefix)};
  }
};

}  // namespace

std::unique_ptr<Verb> makeNetCanonical()
{
  return std::make_unique<NetCanonical>();
}

}  // namespace sextant::cli
