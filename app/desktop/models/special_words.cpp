// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/special_words.h"

#include "net/special.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace sextant::desktop {
namespace {

struct Word {
  std::string_view type;
  const char* word;
};

constexpr Word kWords[] = {
    {"Documentation", QT_TRANSLATE_NOOP("Space", "documentation space")},
    {"Unique-Local", QT_TRANSLATE_NOOP("Space", "unique local (ULA)")},
    {"Link-Local Unicast", QT_TRANSLATE_NOOP("Space", "link-local")},
    {"Loopback Address", QT_TRANSLATE_NOOP("Space", "loopback")},
    {"Unspecified Address", QT_TRANSLATE_NOOP("Space", "unspecified")},
    {"IPv4-mapped Address", QT_TRANSLATE_NOOP("Space", "IPv4-mapped")},
    {"IPv4-IPv6 Translat.", QT_TRANSLATE_NOOP("Space", "translated IPv4 (NAT64)")},
    {"Discard-Only Address Block", QT_TRANSLATE_NOOP("Space", "discarded everywhere")},
    {"Dummy IPv6 Prefix", QT_TRANSLATE_NOOP("Space", "dummy prefix")},
    {"IETF Protocol Assignments", QT_TRANSLATE_NOOP("Space", "kept for protocols of the IETF")},
    {"TEREDO", QT_TRANSLATE_NOOP("Space", "Teredo tunnel")},
    {"Port Control Protocol Anycast", QT_TRANSLATE_NOOP("Space", "anycast of PCP")},
    {"Traversal Using Relays around NAT Anycast", QT_TRANSLATE_NOOP("Space", "anycast of TURN")},
    {"DNS-SD Service Registration Protocol Anycast",
     QT_TRANSLATE_NOOP("Space", "anycast of DNS-SD registration")},
    {"Benchmarking", QT_TRANSLATE_NOOP("Space", "benchmarking")},
    {"AMT", QT_TRANSLATE_NOOP("Space", "multicast tunnel (AMT)")},
    {"AS112-v6", QT_TRANSLATE_NOOP("Space", "AS112 name service")},
    {"Direct Delegation AS112 Service", QT_TRANSLATE_NOOP("Space", "AS112 name service")},
    {"Deprecated (previously ORCHID)", QT_TRANSLATE_NOOP("Space", "ORCHID, given up")},
    {"ORCHIDv2", QT_TRANSLATE_NOOP("Space", "hashed identifier (ORCHIDv2)")},
    {"6to4", QT_TRANSLATE_NOOP("Space", "6to4 tunnel")},
    {"Segment Routing (SRv6) SIDs", QT_TRANSLATE_NOOP("Space", "segment identifier (SRv6)")},
    {"site-local", QT_TRANSLATE_NOOP("Space", "site-local, given up")},
    {"ipv4-compatible", QT_TRANSLATE_NOOP("Space", "IPv4-compatible, given up")},
    {"multicast", QT_TRANSLATE_NOOP("Space", "multicast")},
    {"global-unicast", QT_TRANSLATE_NOOP("Space", "global unicast")},
    {"reserved", QT_TRANSLATE_NOOP("Space", "reserved")},
};

}  // namespace

QString spaceText(net::Prefix prefix)
{
  const std::string_view type = net::classify(prefix);
  const auto* known = std::ranges::find(kWords, type, &Word::type);
  if (known != std::end(kWords)) return QCoreApplication::translate("Space", known->word);
  return QString::fromUtf8(type.data(), static_cast<qsizetype>(type.size()));
}

bool mayBeBlock(net::Prefix prefix)
{
  static constexpr std::array<std::string_view, 3> kUsual{"global-unicast", "Documentation",
                                                          "Unique-Local"};
  return std::ranges::find(kUsual, net::classify(prefix)) != kUsual.end();
}

}  // namespace sextant::desktop
