// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/codes.h"
#include "cli/numbers.h"
#include "cli/register.h"
#include "cli/shapes.h"
#include "cli/typed.h"
#include "cli/verbs/verb.h"

#include <algorithm>

namespace sextant::cli {
namespace {

/// reserve, allocate, assign and register differ in nothing but the kind of holding they make.
class Give final : public Verb {
 public:
  Give(About about, model::Kind kind) : Verb(about), m_kind(kind) {}

  void declare(Arguments& arguments) override
  {
    arguments.many("PREFIX field=value", m_words,
                   QT_TRANSLATE_NOOP("cli", "what is given, or --from; then what is known of it"));
    arguments.maybe("--from PARENT", m_from,
                    QT_TRANSLATE_NOOP("cli", "the next free prefix inside this one"));
    arguments.maybe("--length N", m_length, QT_TRANSLATE_NOOP("cli", "length of the prefix"));
    arguments.maybe("--count N", m_count, QT_TRANSLATE_NOOP("cli", "how many; unsaid: 1"));
    arguments.maybe("--placement WORD", m_placement,
                    QT_TRANSLATE_NOOP("cli", "first, last, best, sparse or nibble; unsaid: first"));
    arguments.maybe(
        "--holder H", m_holder,
        QT_TRANSLATE_NOOP("cli", "code or exact name; unsaid: who holds the prefix around it"));
    arguments.flag("--new", m_new, QT_TRANSLATE_NOOP("cli", "create the holder if unknown"));
  }

  Result<> run(Context& context) override
  {
    TRY(registry::Give give, operation());
    TRY(const auto registry, openRegister(context, Access::write));
    std::string why(model::valueOf(give.facts, "document"));
    return applyAndAnswer(
        context, *registry,
        {.what = about().name, .why = std::move(why), .operations = {std::move(give)}});
  }

 private:
  [[nodiscard]] Result<registry::Give> operation() const
  {
    const auto isField = [](const std::string& word) { return word.find('=') != word.npos; };
    const bool named = !m_words.empty() && !isField(m_words.front());
    registry::Give give;
    give.kind = m_kind;
    TRY(give.where, where(named));
    TRY(give.facts,
        factsFrom(std::span(m_words).subspan(named ? 1 : 0),
                  {model::FieldOf::holding, model::FieldOf::holder, model::FieldOf::contact},
                  {"status", "valid_from", "valid_to"}));
    give.holder = m_holder.value_or("");
    give.createHolder = m_new;
    return give;
  }

  [[nodiscard]] Result<std::variant<net::Prefix, registry::NextFree>> where(bool named) const
  {
    if (named && m_from) return fail(kExclusive, {"PREFIX", "--from"});
    if (!named && !m_from) return fail(kMissingArgument, {"PREFIX", programWords(about().name)});
    if (m_from.has_value() != m_length.has_value()) return fail(kNeeds, lonely());
    if (m_from) return nextFree();
    if (m_count) return fail(kNeeds, {"--count", "--from"});
    if (m_placement) return fail(kNeeds, {"--placement", "--from"});
    TRY(const net::Prefix prefix, prefixFrom(m_words.front()));
    return prefix;
  }

  [[nodiscard]] std::vector<std::string> lonely() const
  {
    return m_from ? std::vector<std::string>{"--from", "--length"}
                  : std::vector<std::string>{"--length", "--from"};
  }

  [[nodiscard]] Result<registry::NextFree> nextFree() const
  {
    registry::NextFree wanted;
    TRY(wanted.parent, prefixFrom(*m_from));
    TRY(wanted.length, parseTypedLength(*m_length));
    TRY(wanted.count, countFrom(m_count));
    TRY(wanted.placement, placementFrom(m_placement));
    return wanted;
  }

  model::Kind m_kind;
  std::vector<std::string> m_words;
  std::optional<std::string> m_from;
  std::optional<std::string> m_length;
  std::optional<std::string> m_count;
  std::optional<std::string> m_placement;
  std::optional<std::string> m_holder;
  bool m_new = false;
};

}  // namespace

std::unique_ptr<Verb> makeReserve()
{
  return std::make_unique<Give>(
      Verb::About{
          .name = "reserve",
          .summary = QT_TRANSLATE_NOOP("cli", "sets a prefix aside for somebody or for a reason"),
          .example = "sextant-cli reserve 2001:db8:1f00::/40 remark=发展备用"},
      model::Kind::reservation);
}

std::unique_ptr<Verb> makeAllocate()
{
  return std::make_unique<Give>(
      Verb::About{.name = "allocate",
                  .summary = QT_TRANSLATE_NOOP("cli", "gives a prefix to a lower level to give on"),
                  .example = "sextant-cli allocate 2001:db8:2f00::/40 --holder 450300 --new"},
      model::Kind::allocation);
}

std::unique_ptr<Verb> makeAssign()
{
  return std::make_unique<Give>(
      Verb::About{.name = "assign",
                  .summary = QT_TRANSLATE_NOOP("cli", "gives a prefix to a unit for its use"),
                  .example = "sextant-cli assign --from 2001:db8:1325::/48 --length 56 --holder "
                             "兴安县教育局 --new"},
      model::Kind::assignment);
}

std::unique_ptr<Verb> makeRegister()
{
  return std::make_unique<Give>(
      Verb::About{
          .name = "register",
          .summary = QT_TRANSLATE_NOOP("cli", "records a subnet, pool or address in real use"),
          .example = "sextant-cli register 2001:db8:1325:10b::/64 label=办公网 vlan=10"},
      model::Kind::registration);
}

}  // namespace sextant::cli
