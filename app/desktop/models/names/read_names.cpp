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
      if (holding.valid.holds(m_now.at)) put(partsOf(holding));
      return whole = wanted();
    }));
    if (!whole) return fail(base::kCancelled);
    return m_builder.build();
  }

  Result<std::shared_ptr<const NameIndex>> read(const NameSource& source, const StillWanted& wanted)
  {
    TRY_DO(readZones());
    source.names->each(HoldingNames::members, [this](ObjectId object, const auto& texts) {
      m_members[object] = m_builder.add(NameOf::member, texts.first, texts.second);
    });
    source.names->each(HoldingNames::holders, [this](ObjectId object, const auto& texts) {
      const auto name = texts.first.empty() ? texts.second : texts.first;
      m_holders[object] = m_builder.add(NameOf::holder, name, texts.second);
    });
    bool whole = true;
    source.view.walk({}, {}, {m_now.at, {m_now.at.us + 1}}, [&](const auto& one) {
      put(partsOf(source, one));
      whole = wanted();
      return whole ? net::IndexWalk::inside : net::IndexWalk::stop;
    });
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

  /// A holding, as far as names go.
  struct Parts {
    NamePlace spot;
    ObjectId member = 0;
    ObjectId holder = 0;
    std::string_view label;
    std::string_view document;
  };
  Parts partsOf(const model::Holding& holding)
  {
    return {{holding.prefix, holding.kind, holding.status, m_builder.zone(holding.zone)},
            holding.member,
            holding.holder,
            model::valueOf(holding.facts, "label"),
            model::valueOf(holding.facts, "document")};
  }
  Parts partsOf(const NameSource& source, const registry::IndexedHolding& one)
  {
    if (m_zones.size() <= one.zone) m_zones.resize(one.zone + std::size_t{1});
    auto& zone = m_zones[one.zone];
    if (!zone) zone = m_builder.zone(std::string(source.view.zoneName(one.zone)));
    return {{one.prefix, one.kind, one.status, *zone},
            one.member,
            one.holder,
            source.names->find(HoldingNames::holdings, one.version).first,
            source.names->find(HoldingNames::documents, one.version).first};
  }

  void put(const Parts& parts)
  {
    putTo(m_members, parts.member, parts.spot);
    putTo(m_holders, parts.holder, parts.spot);
    if (!parts.label.empty() && m_labels < kMostLabels) {
      ++m_labels;
      m_builder.put(m_builder.add(NameOf::label, parts.label, {}), parts.spot);
    }
    if (!parts.document.empty())
      m_builder.put(documentNamed(std::string(parts.document)), parts.spot);
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
  std::vector<std::optional<std::uint8_t>> m_zones;  ///< the builder's numbers by the view's
  std::size_t m_labels = 0;
};

}  // namespace

Result<std::shared_ptr<const NameIndex>> readNames(const registry::Registry& registry,
                                                   const StillWanted& wanted)
{
  return Reader(registry).read(wanted);
}

Result<std::shared_ptr<const NameIndex>> readNames(const registry::Registry& registry,
                                                   const NameSource& source,
                                                   const StillWanted& wanted)
{
  return Reader(registry).read(source, wanted);
}

}  // namespace sextant::desktop
