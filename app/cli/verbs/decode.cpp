// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/decode.h"

#include "cli/codes.h"
#include "cli/register.h"
#include "cli/text.h"
#include "cli/typed.h"
#include "cli/verbs/verb.h"
#include "plan/scheme_toml.h"

#include <algorithm>

namespace sextant::cli {
namespace {

/// What the bits of an address say, and by which scheme.
struct Reading {
  std::string scheme;
  plan::Decoded decoded;
};

std::string meaningOf(const plan::DecodedField& field, wording::Language language)
{
  const bool chinese = language == wording::Language::zh;
  const std::string& first = chinese ? field.meaningZh : field.meaning;
  return first.empty() ? (chinese ? field.meaning : field.meaningZh) : first;
}

Json fieldJson(const plan::DecodedField& field, wording::Language language)
{
  return {{"name", field.name},         {"from", field.from},
          {"bits", field.bits},         {"value", field.value},
          {"code", orNull(field.code)}, {"meaning", orNull(meaningOf(field, language))}};
}

class Decode final : public Verb {
 public:
  Decode()
      : Verb({.name = "decode",
              .summary = QT_TRANSLATE_NOOP("cli", "what the bits of an address say by its plan"),
              .example = "sextant-cli decode 2001:db8:1325:10a::1"})
  {
  }

  void declare(Arguments& arguments) override
  {
    arguments.one("ADDRESS", m_address, QT_TRANSLATE_NOOP("cli", "an address"));
    arguments.maybe("--scheme S", m_scheme,
                    QT_TRANSLATE_NOOP("cli", "by this scheme, preset or TOML file, with --block"));
    arguments.maybe("--block P", m_block, QT_TRANSLATE_NOOP("cli", "where the scheme begins"));
    arguments.maybe("--draft NAME", m_draft, QT_TRANSLATE_NOOP("cli", "by this plan"));
  }

  Result<> run(Context& context) override
  {
    if (m_scheme.has_value() != m_block.has_value()) {
      return fail(kNeeds, m_scheme ? std::vector<std::string>{"--scheme", "--block"}
                                   : std::vector<std::string>{"--block", "--scheme"});
    }
    if (m_scheme && m_draft) return fail(kExclusive, {"--scheme", "--draft"});
    TRY(const net::Prefix asked, prefixFrom(m_address));
    TRY(const Reading reading, read(context, asked.address()));
    answer(context, asked.address(), reading);
    return {};
  }

 private:
  [[nodiscard]] Result<Reading> read(const Context& context, net::Address address) const
  {
    if (m_scheme) return byScheme(address);
    TRY(const auto registry, openRegister(context, Access::read));
    return m_draft ? byDraft(*registry, address) : byRegister(*registry, address);
  }

  [[nodiscard]] Result<Reading> byScheme(net::Address address) const
  {
    TRY(const model::Scheme scheme, plan::loadScheme(*m_scheme));
    TRY(const net::Prefix block, prefixFrom(*m_block));
    TRY(plan::Decoded decoded,
        plan::decode(scheme, std::span(&block, 1), address, plan::lookupNowhere()));
    return Reading{scheme.name, std::move(decoded)};
  }

  [[nodiscard]] Result<Reading> byDraft(const registry::Registry& registry,
                                        net::Address address) const
  {
    TRY(const model::Draft draft, registry.draft(*m_draft));
    std::vector<net::Prefix> blocks;
    for (const model::PlannedBlock& block : draft.blocks) blocks.push_back(block.prefix);
    TRY(plan::Decoded decoded, plan::decode(draft.scheme, blocks, address, plan::lookupIn(draft)));
    return Reading{draft.scheme.name, std::move(decoded)};
  }

  [[nodiscard]] static Result<Reading> byRegister(const registry::Registry& registry,
                                                  net::Address address)
  {
    TRY(plan::Decoded decoded, registry.decode(address));
    TRY(const registry::Moment now, registry.moment(std::nullopt, std::nullopt));
    TRY(const auto plans, registry.plans(now));
    for (const model::PublishedPlan& plan : plans) {
      const bool here = std::ranges::any_of(
          plan.blocks, [&decoded](const auto& block) { return block.prefix == decoded.block; });
      if (!here) continue;
      TRY(model::Scheme scheme, plan::parseScheme(plan.schemeText, plan.name));
      return Reading{std::move(scheme.name), std::move(decoded)};
    }
    return Reading{{}, std::move(decoded)};
  }

  static void answer(Context& context, net::Address address, const Reading& reading)
  {
    const auto language = context.words().language();
    if (context.json()) {
      Json fields = Json::array();
      for (const auto& field : reading.decoded.fields) fields.push_back(fieldJson(field, language));
      return context.answer(Json{{"address", net::toString(address)},
                                 {"scheme", orNull(reading.scheme)},
                                 {"fields", std::move(fields)}});
    }
    context.answer(net::toString(address) + "  " + reading.scheme + "  " +
                   net::toString(reading.decoded.block));
    Table table(context.out());
    for (const auto& field : reading.decoded.fields) {
      table.row({field.name,
                 std::to_string(field.from) + "–" + std::to_string(field.from + field.bits - 1),
                 std::to_string(field.value), field.code, meaningOf(field, language)});
    }
  }

  std::string m_address;
  std::optional<std::string> m_scheme;
  std::optional<std::string> m_block;
  std::optional<std::string> m_draft;
};

}  // namespace

std::unique_ptr<Verb> makeDecode()
{
  return std::make_unique<Decode>();
}

}  // namespace sextant::cli
