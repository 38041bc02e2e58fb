// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs/net.h"
#include "net/special.h"

namespace sextant::cli {
namespace {

class NetClassify final : public NetVerb {
 public:
  NetClassify()
      : NetVerb({.name = "net classify",
                 .summary = QT_TRANSLATE_NOOP(
                     "cli", "what kind of address it is by the registry of special purposes"),
                 .example = "sextant-cli net classify fe80::1"},
                "TEXT")
  {
  }

 protected:
  [[nodiscard]] Result<std::vector<std::string>> compute(std::span<const Word> words) const override
  {
    const std::string_view text = words.front().text;
    if (text.find('/') == std::string_view::npos) {
      TRY(const net::Address address, net::parseAddress(text));
      return std::vector{std::string(net::classify({address, net::Address::kBits}))};
    }
    TRY(const net::Prefix prefix, net::parsePrefix(text));
    return std::vector{std::string(net::classify(prefix))};
  }
};

}  // namespace

std::unique_ptr<Verb> makeNetClassify()
{
  return std::make_unique<NetClassify>();
}

}  // namespace sextant::cli
