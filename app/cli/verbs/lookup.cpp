// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/codes.h"
#include "cli/register.h"
#include "cli/shapes.h"
#include "cli/typed.h"
#include "cli/verbs/verb.h"
#include "net/arpa.h"
#include "net/codes.h"

#include <algorithm>
#include <array>
#include <istream>
#include <ostream>

namespace sextant::cli {
namespace {

using Chain = std::vector<registry::HoldingView>;

/// Whether text that is no address was meant to be one, so that its error is told.
bool meantAsAddress(const std::string& text, const Error& error)
{
  const std::array told{net::kHostBits, net::kLengthTooLarge, net::kBadLength};
  return text.find("::") != std::string::npos || net::looksReverse(text) ||
         std::ranges::find(told, error.code) != told.end();
}

class Lookup final : public Verb {
 public:
  Lookup()
      : Verb({.name = "lookup",
              .summary = QT_TRANSLATE_NOOP("cli", "who holds an address or prefix, widest first"),
              .example = "sextant-cli lookup 2001:db8:1325:10a::1 兴安县教育局 --at 2026-05-01"})
  {
  }

  void declare(Arguments& arguments) override
  {
    arguments.some(
        "WHAT", m_what,
        QT_TRANSLATE_NOOP("cli",
                          "address, prefix, name under ip6.arpa or text; - reads one per line"));
    arguments.maybe("--at T", m_at,
                    QT_TRANSLATE_NOOP("cli", "as in force at that time; unsaid: now"));
    arguments.maybe(
        "--known K", m_known,
        QT_TRANSLATE_NOOP("cli", "as known then: number of an entry, or a time; unsaid: now"));
  }

  Result<> run(Context& context) override
  {
    TRY(m_registry, openRegister(context, Access::read));
    TRY(m_moment, m_registry->moment(m_at, m_known));
    TRY(m_zones, ZoneTitles::of(*m_registry, m_moment, context));
    if (m_what == std::vector<std::string>{"-"}) return lookupLines(context);
    for (const std::string& what : m_what) TRY_DO(lookup(context, what));
    return {};
  }

 private:
  Result<> lookupLines(Context& context)
  {
    std::string line;
    for (std::size_t row = 1; std::getline(context.in(), line); ++row) {
      if (line.ends_with('\r')) line.pop_back();
      if (line.empty()) continue;
      TRY_DO(lookup(context, line, row));
      if (context.in().rdbuf()->in_avail() <= 0) context.out().flush();
    }
    return {};
  }

  /// A bad address is reported and does not keep the others from being answered.
  Result<> lookup(Context& context, const std::string& what, std::size_t row = 0)
  {
    auto prefix = prefixFrom(what);
    if (prefix) return lookupPrefix(context, what, *prefix);
    if (!meantAsAddress(what, prefix.error())) return lookupText(context, what);
    Error error = std::move(prefix).error();
    error.where.line = row;
    context.report(error);
    return {};
  }

  Result<> lookupPrefix(Context& context, const std::string& what, net::Prefix prefix)
  {
    TRY(const Chain chain, m_registry->chain(prefix, m_moment));
    const bool address = prefix.length() == net::Address::kBits;
    const std::string text = address ? net::toString(prefix.address()) : net::toString(prefix);
    return answer(context, {{"query", what}, {address ? "address" : "prefix", text}}, text, chain);
  }

  Result<> lookupText(Context& context, const std::string& what)
  {
    TRY(const Chain found, m_registry->find(what, m_moment));
    if (found.empty()) {
      nobody(context, what,
             QT_TRANSLATE_NOOP("cli", "No unit is called '%1', and no holding says so"));
      return {};
    }
    for (const registry::HoldingView& view : found) {
      const std::string text = net::toString(view.holding.prefix);
      TRY(const Chain chain, m_registry->chain(view.holding.prefix, m_moment));
      TRY_DO(answer(context, {{"query", what}, {"prefix", text}}, text, chain));
    }
    return {};
  }

  Result<> answer(Context& context, Json json, const std::string& text, const Chain& chain) const
  {
    if (chain.empty()) context.note(Fault::answerNo);
    if (!context.json()) return tell(context, text, chain);
    json["chain"] = Json::array();
    for (const auto& view : chain) json["chain"].push_back(holdingJson(view));
    context.answer(json);
    return {};
  }

  Result<> tell(Context& context, const std::string& text, const Chain& chain) const
  {
    if (chain.empty()) {
      nobody(context, text, QT_TRANSLATE_NOOP("cli", "%1: nobody holds it"));
      return {};
    }
    context.answer(text);
    tellChain(context, chain);
    return tellContacts(context, chain.back().holderCode);
  }

  void tellChain(Context& context, const Chain& chain) const
  {
    Table table(context.out());
    for (const auto& view : chain) {
      std::vector<std::string> cells = holdingCells(view, context.words(), m_zones);
      cells.front() = "  " + cells.front();
      table.row(std::move(cells));
    }
  }

  /// Whom to call, masked.
  Result<> tellContacts(Context& context, const std::string& holder) const
  {
    if (holder.empty()) return {};
    TRY(const auto found, m_registry->holder(holder, m_moment));
    if (!found) return {};
    Table table(context.out());
    for (const model::Contact& contact : found->contacts) {
      const auto value = [&contact](const char* name) {
        return model::valueOf(contact.facts, name);
      };
      table.row({"  " + model::maskedName(value("contact_name")),
                 model::maskedPhone(value("contact_phone")),
                 model::maskedEmail(value("contact_email"))});
    }
    return {};
  }

  static void nobody(Context& context, const std::string& what, const char* sentence)
  {
    context.note(Fault::answerNo);
    if (!context.json()) {
      context.answer(context.say(sentence, {what}));
    }
  }

  std::vector<std::string> m_what;
  std::optional<std::string> m_at;
  std::optional<std::string> m_known;
  std::unique_ptr<registry::Registry> m_registry;
  registry::Moment m_moment;
  ZoneTitles m_zones;
};

}  // namespace

std::unique_ptr<Verb> makeLookup()
{
  return std::make_unique<Lookup>();
}

}  // namespace sextant::cli
