// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/register.h"
#include "cli/text.h"
#include "cli/typed.h"
#include "cli/verbs/verb.h"

namespace sextant::cli {
namespace {

Json prefixJson(const std::optional<net::Prefix>& prefix)
{
  return prefix ? Json(net::toString(*prefix)) : Json(nullptr);
}

Json statsJson(const registry::Stats& stats)
{
  Json holdings = Json::object();
  for (const auto& [kind, count] : stats.holdings) {
    holdings[std::string(model::toString(kind))] = count;
  }
  return {{"prefix", prefixJson(stats.prefix)},
          {"holdings", std::move(holdings)},
          {"capacity", net::toString(stats.capacity)},
          {"used", net::toString(stats.used)},
          {"free", net::toString(stats.free)},
          {"utilisation", stats.utilisation},
          {"hd", stats.hd ? Json(*stats.hd) : Json(nullptr)},
          {"unit_length", stats.unitLength},
          {"largest_free", prefixJson(stats.largestFree)}};
}

void tell(const Context& context, const registry::Stats& stats)
{
  Table table(context.out());
  for (const auto& [kind, count] : stats.holdings) {
    table.row({context.words().word(kind).toStdString(), std::to_string(count)});
  }
  const std::string unit = " /" + std::to_string(stats.unitLength);
  const auto line = [&](const char* what, const std::string& value) {
    table.row({context.say(what), value});
  };
  line(QT_TRANSLATE_NOOP("cli", "capacity"), net::toString(stats.capacity) + unit);
  line(QT_TRANSLATE_NOOP("cli", "used"), net::toString(stats.used) + unit);
  line(QT_TRANSLATE_NOOP("cli", "free"), net::toString(stats.free) + unit);
  line(QT_TRANSLATE_NOOP("cli", "utilisation"), stats.utilisation);
  line(QT_TRANSLATE_NOOP("cli", "HD ratio"), stats.hd.value_or("-"));
  line(QT_TRANSLATE_NOOP("cli", "largest free"),
       stats.largestFree ? net::toString(*stats.largestFree) : "-");
}

class Stats final : public Verb {
 public:
  Stats()
      : Verb({.name = "stats",
              .summary = QT_TRANSLATE_NOOP("cli", "exact figures of a prefix, or of all blocks"),
              .example = "sextant-cli stats 2001:db8::/32"})
  {
  }

  void declare(Arguments& arguments) override
  {
    arguments.maybe("PREFIX", m_prefix, QT_TRANSLATE_NOOP("cli", "unsaid: all blocks"));
  }

  Result<> run(Context& context) override
  {
    TRY(const auto prefix, prefixFrom(m_prefix));
    TRY(const auto registry, openRegister(context, Access::read));
    TRY(const registry::Stats stats, registry->stats(prefix));
    context.json() ? context.answer(statsJson(stats)) : tell(context, stats);
    return {};
  }

 private:
  std::optional<std::string> m_prefix;
};

}  // namespace

std::unique_ptr<Verb> makeStats()
{
  return std::make_unique<Stats>();
}

}  // namespace sextant::cli
