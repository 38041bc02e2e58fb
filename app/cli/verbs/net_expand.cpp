// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs/net.h"
#include "net/prefix.h"

namespace sextant::cli {
namespace {

class NetExpand final : public NetVerb {
 public:
  NetExpand()
      : NetVerb(
            {.name = "net expand",
             .summary = QT_TRANSLATE_NOOP("cli", "the 39-character form of an address or prefix"),
             .example = "sextant-cli net expand 2001:db8::1"},
            "TEXT")
  {
  }

 protected:
  [[nodiscard]] Result<std::vector<std::string>> compute(std::span<const Word> words) const override
  {
    const Word& word = words.front();
    if (word.text.find('/') == std::string_view::npos) {
      TRY(const net::Address address, net::parseAddress(word.text));
      return std::vector{net::toExpanded(address)};
    }
    TRY(const net::Prefix prefix, net::parsePrefix(word.text));
    return std::vector{net::toExpanded(prefix.address()) + '/' + std::to_string(prefix.length())};
  }
};

}  // namespace

std::unique_ptr<Verb> makeNetExpand()
{
  return std::make_unique<NetExpand>();
}

}  // namespace sextant::cli
