// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/notice.h"

#include "filing/code_lists.h"
#include "filing/level_names.h"
#include "registry/codes.h"

#include <algorithm>
#include <optional>

namespace sextant::print {
namespace {

using model::Holding;
using registry::HoldingView;

constexpr int kNetworkLength = 64;

/// Since when the holder has held it so, whatever facts changed meanwhile.
Result<Instant> sinceWhen(const registry::Registry& registry, const Holding& holding)
{
  TRY(const auto versions, registry.history(holding.prefix));
  Instant since = holding.valid.from;
  for (bool found = true; found;) {
    found = false;
    for (const registry::HoldingVersion& version : versions) {
      const Holding& earlier = version.holding;
      if (version.closedBy != 0 || earlier.valid.to != since || earlier.kind != holding.kind ||
          earlier.object != holding.object || earlier.holder != holding.holder)
        continue;
      since = earlier.valid.from;
      found = true;
    }
  }
  return since;
}

Person personOf(const model::Contact& contact, bool masked)
{
  const std::string name(model::valueOf(contact.facts, "contact_name"));
  const std::string phone(model::valueOf(contact.facts, "contact_phone"));
  const std::string email(model::valueOf(contact.facts, "contact_email"));
  if (!masked) return {contact.role, name, phone, email};
  return {contact.role, model::maskedName(name), model::maskedPhone(phone),
          model::maskedEmail(email)};
}

/// Values that stand for words of a code list become those words.
Result<> speak(model::Facts& facts)
{
  TRY(const filing::CodeLists lists, filing::CodeLists::shipped());
  for (auto& [name, value] : facts) {
    const filing::CodeList* list = lists.find(name);
    const filing::CodedWord* word = list == nullptr ? nullptr : list->find(value);
    if (word != nullptr) value = word->word;
  }
  return {};
}

class NoticeReader {
 public:
  NoticeReader(const registry::Registry& registry, const NoticeOptions& options)
      : m_registry(registry), m_options(options)
  {
  }

  Result<Notice> read(net::Prefix prefix)
  {
    TRY(const model::JournalEntry head, m_registry.head());
    m_now = {m_registry.now(), head.number};
    TRY(const std::vector<HoldingView> chain, m_registry.chain(prefix, m_now));
    if (chain.empty() || chain.back().holding.prefix != prefix) {
      const std::string text = net::toString(prefix);
      return fail(Error{registry::kNoHolding, {text}, text, {}, {}});
    }
    m_out.made = m_now.at;
    m_out.entry = head.number;
    m_out.masked = m_options.masked;
    m_out.registerName = m_options.registerName;
    TRY(m_out.anchor, m_registry.anchor(head.number));
    tellHolding(chain.back().holding);
    tellAround(chain);
    TRY_DO(tellHolder(chain.back()));
    TRY(m_out.since, sinceWhen(m_registry, chain.back().holding));
    TRY_DO(tellPlan(chain));
    TRY_DO(speak(m_out.facts));
    return std::move(m_out);
  }

 private:
  void tellHolding(const Holding& holding)
  {
    m_out.kind = holding.kind;
    m_out.status = holding.status;
    m_out.facts = holding.facts;
    m_out.until = holding.valid.to;
    m_out.givesOn = holding.kind == model::Kind::block || holding.kind == model::Kind::allocation ||
                    model::valueOf(holding.facts, "gives_on") == "yes";
  }

  /// Who gives is the nearest holder around it that is another one.
  void tellAround(const std::vector<HoldingView>& chain)
  {
    const HoldingView& own = chain.back();
    if (chain.size() > 1) m_out.outer = net::toString(chain[chain.size() - 2].holding.prefix);
    for (const HoldingView& view : chain) {
      const bool other = view.holding.holder != own.holding.holder && !view.holderName.empty();
      if (other) m_out.giver = view.holderName;
    }
    if (m_out.giver.empty()) m_out.giver = chain.front().holderName;
  }

  Result<> tellHolder(const HoldingView& view)
  {
    m_out.holder = view.holderName.empty() ? view.name : view.holderName;
    m_out.holderCode = view.holderCode.empty() ? view.code : view.holderCode;
    if (m_out.holderCode == m_out.holder) m_out.holderCode.clear();
    if (view.holderCode.empty()) return {};
    TRY(const auto holder, m_registry.holder(view.holderCode, m_now));
    if (!holder) return {};
    m_out.facts.insert(holder->holder.facts.begin(), holder->holder.facts.end());
    for (const model::Contact& contact : holder->contacts) {
      m_out.people.push_back(personOf(contact, m_options.masked));
    }
    return {};
  }

  Result<> tellPlan(const std::vector<HoldingView>& chain)
  {
    TRY(const auto plans, m_registry.plans(m_now));
    TRY(auto members, m_registry.members(m_now));
    TRY(const auto names,
        filing::LevelNames::of(plans, std::move(members), filing::Language::chinese));
    for (const HoldingView& view : chain) {
      if (view.holding.member == 0 || view.holding.kind == model::Kind::block) continue;
      m_out.place += (m_out.place.empty() ? "" : " ") + view.name;
    }
    tellPrefix(chain.back().holding, names);
    return tellOthers(chain.back(), names);
  }

  void tellPrefix(const Holding& holding, const filing::LevelNames& names)
  {
    const int length = holding.prefix.length();
    const bool countable = length <= kNetworkLength;
    m_out.prefixes.push_back(
        {holding.prefix, names.zone(holding.zone),
         countable ? net::toString(net::powerOfTwo(kNetworkLength - length)) : std::string()});
  }

  Result<> tellOthers(const HoldingView& own, const filing::LevelNames& names)
  {
    const auto document = model::valueOf(own.holding.facts, "document");
    if (document.empty() || own.holderCode.empty()) return {};
    registry::Filter filter;
    filter.holder = own.holderCode;
    filter.kind = own.holding.kind;
    return m_registry.list(filter, m_now, [&](const HoldingView& view) {
      const Holding& other = view.holding;
      const bool same = model::valueOf(other.facts, "document") == document &&
                        other.status == own.holding.status && other.valid.to == m_out.until;
      if (same && other.prefix != own.holding.prefix) tellPrefix(other, names);
      return true;
    });
  }

  const registry::Registry& m_registry;
  const NoticeOptions& m_options;
  registry::Moment m_now;
  Notice m_out;
};

}  // namespace

Result<Notice> readNotice(const registry::Registry& registry, net::Prefix prefix,
                          const NoticeOptions& options)
{
  return NoticeReader(registry, options).read(prefix);
}

}  // namespace sextant::print
