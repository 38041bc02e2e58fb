// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/trace_json.h"

#include "registry/trace/party_texts.h"

#include <nlohmann/json.hpp>

#include <array>
#include <charconv>
#include <memory>

namespace sextant::exchange {
namespace {

using registry::TraceParty;
using registry::TracePlace;
using registry::TraceTable;

/// Broken UTF-8 becomes U+FFFD.
std::string quoted(const std::string& text)
{
  using nlohmann::json;
  return json(text).dump(-1, ' ', false, json::error_handler_t::replace);
}

void appendText(const std::string& text, std::string& out)
{
  out += text.empty() ? "null" : quoted(text);
}

void appendPlain(std::string_view plain, std::string& out)
{
  out += '"';
  out += plain;
  out += '"';
}

void appendNumber(std::uint64_t number, std::string& out)
{
  std::array<char, 20> digits;
  const auto end = std::to_chars(digits.begin(), digits.end(), number).ptr;
  out.append(digits.begin(), end);
}

/// Written by hand, as a log has millions.
class PlaceJson {
 public:
  PlaceJson(const TraceTable& table, const std::string& file)
      : m_parties(std::make_shared<registry::PartyTexts>(table.parties(), appendParty)),
        m_start("{")
  {
    if (!file.empty()) m_start += "\"file\":" + quoted(file) + ',';
    m_start += "\"line\":";
  }

  void operator()(const TracePlace& place, std::string& out) const
  {
    out += m_start;
    appendNumber(place.line, out);
    out += ",\"column\":";
    appendNumber(place.column, out);
    out += ",\"address\":";
    appendPlain(net::toString(place.address), out);
    if (place.traced.party == registry::kNobody) {
      out += R"(,"prefix":null,"kind":null,"holder":null,"code":null})";
    } else {
      appendHolding(place, out);
    }
  }

 private:
  void appendHolding(const TracePlace& place, std::string& out) const
  {
    out += ",\"prefix\":";
    appendPlain(net::toString(net::Prefix(place.address, place.traced.length)), out);
    out += ",\"kind\":";
    appendPlain(model::toString(place.traced.kind), out);
    out += m_parties->of(place.traced.party);
  }

  static void appendParty(const TraceParty& party, std::string& out)
  {
    out += ",\"holder\":";
    appendText(party.holder, out);
    out += ",\"code\":";
    appendText(party.code, out);
    out += '}';
  }

  std::shared_ptr<registry::PartyTexts> m_parties;  ///< how their JSON ends
  std::string m_start;
};

}  // namespace

registry::TraceWording traceJson(const registry::TraceTable& table, const std::string& file)
{
  return PlaceJson(table, file);
}

}  // namespace sextant::exchange
