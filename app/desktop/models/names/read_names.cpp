// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/names/read_names.h"

#include "plan/scheme_toml.h"

#include <unordered_map>

namespace sextant::desktop {
namespace {

constexpr std::size_t kMostLabels = 1'000'000;

using model::ObjectId;
using Name = NameIndex::Builder::Name;

class Reader {
 public:
  explicit Reader(const registry::Registry& registry)
      : m_registry(registry), m_now{registry.now(), {}}
  {
  }

  Result<std::shared_ptr<const NameIndex>> read(const StillWanted& wanted)
  {
    TRY_DO(readZones());
    TRY(const auto members, m_registry.members(m_now));
    for (const model::PlannedMember& member : members) {
      m_members[member.object] = m_builder.add(NameOf::member, member.name, member.code);
    }
    TRY(const auto holders, m_registry.holders(m_now));
    for (const registry::HolderView& view : holders) {
      const model::Holder& holder = view.holder;
      const auto name = holder.name().empty() ? std::string_view(holder.code) : holder.name();
      m_holders[holder.object] = m_builder.add(NameOf::holder, name, holder.code);
    }
    bool whole = true;
    TRY_DO(m_registry.beliefs([&](const model::Holding& holding) {
      if (holding.valid.holds(m_now.at)) put(holding);
      return whole = wanted();
    }));
    if (!whole) return fail(base::kCancelled);
    return m_builder.build();
  }

 private:
  Result<> readZones()
  {
    TRY(const auto plans, m_registry.plans(m_now));
    for (const model::PublishedPlan& plan : plans) {
      TRY(const model::Scheme scheme, plan::parseScheme(plan.schemeText, plan.name));
      for (const model::SchemeField& field : scheme.fields) {
        if (field.role == model::FieldRole::zone) addZones(field);
      }
    }
    return {};
  }

  void addZones(const model::SchemeField& field)
  {
    for (const model::CodedValue& zone : field.values) {
      m_builder.addZone({zone.code, zone.name, zone.nameZh});
    }
  }

  void put(const model::Holding& holding)
  {
    const NamePlace spot{holding.prefix, holding.kind, holding.status,
                         m_builder.zone(holding.zone)};
    putTo(m_members, holding.member, spot);
    putTo(m_holders, holding.holder, spot);
    if (const auto label = model::valueOf(holding.facts, "label");
        !label.empty() && m_labels < kMostLabels) {
      ++m_labels;
      m_builder.put(m_builder.add(NameOf::label, label, {}), spot);
    }
    if (const auto document = model::valueOf(holding.facts, "document"); !document.empty()) {
      m_builder.put(documentNamed(std::string(document)), spot);
    }
  }

  void putTo(const std::unordered_map<ObjectId, Name>& names, ObjectId object,
             const NamePlace& spot)
  {
    const auto found = names.find(object);
    if (found != names.end()) m_builder.put(found->second, spot);
  }

  Name documentNamed(const std::string& document)
  {
    const auto found = m_documents.find(document);
    if (found != m_documents.end()) return found->second;
    return m_documents[document] = m_builder.add(NameOf::document, document, {});
  }

  const registry::Registry& m_registry;
  registry::Moment m_now;
  NameIndex::Builder m_builder;
  std::unordered_map<ObjectId, Name> m_members;
  std::unordered_map<ObjectId, Name> m_holders;
  std::unordered_map<std::string, Name> m_documents;
  std::size_t m_labels = 0;
};

}  // namespace

Result<std::shared_ptr<const NameIndex>> readNames(const registry::Registry& registry,
                                                   const StillWanted& wanted)
{
  return Reader(registry).read(wanted);
}

}  // namespace sextant::desktop
