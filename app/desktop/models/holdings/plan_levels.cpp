// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/holdings/plan_levels.h"

#include "plan/scheme_toml.h"

#include <algorithm>
#include <array>

namespace sextant::desktop {

PlanLevels::PlanLevels(RegisterSession& session, wording::Language language, QObject* parent)
    : QObject(parent), m_session(session), m_chinese(language == wording::Language::zh)
{
  connect(&session, &RegisterSession::changed, this, &PlanLevels::ask);
  ask();
}

void PlanLevels::ask()
{
  m_session.ask(
      this, m_line,
      [chinese = m_chinese](const registry::Registry& registry) { return read(registry, chinese); },
      [this](Result<Book> book) {
        if (!book) return;
        m_book = std::move(*book);
        Q_EMIT changed();
      });
}

namespace {

void nameZones(const model::SchemeField& field, bool chinese, QHash<QString, QString>& zones)
{
  for (const model::CodedValue& value : field.values) {
    const std::string& title = chinese ? value.nameZh : value.name;
    if (title.empty()) continue;
    zones.insert(QString::fromStdString(value.code), QString::fromStdString(title));
  }
}

}  // namespace

Result<PlanLevels::Book> PlanLevels::read(const registry::Registry& registry, bool chinese)
{
  Book book;
  TRY(const auto plans, registry.plans({registry.now(), {}}));
  for (const model::PublishedPlan& plan : plans) {
    TRY(const model::Scheme scheme, plan::parseScheme(plan.schemeText, plan.name));
    Levels levels;
    levels.ends.push_back(scheme.blockLength);
    for (std::size_t i = 0; i < scheme.fields.size(); ++i) {
      levels.ends.push_back(scheme.lengthAfter(i));
      if (scheme.fields[i].role == model::FieldRole::zone) {
        nameZones(scheme.fields[i], chinese, book.zones);
      }
    }
    const std::size_t last = scheme.lastLevel();
    if (last != model::Scheme::npos) levels.unit = scheme.lengthAfter(last);
    for (const model::PlannedBlock& block : plan.blocks) {
      levels.block = block.prefix;
      book.blocks.push_back(levels);
    }
  }
  return book;
}

const PlanLevels::Levels* PlanLevels::covering(net::Prefix prefix) const
{
  const auto found = std::ranges::find_if(
      m_book.blocks, [prefix](const Levels& levels) { return levels.block.covers(prefix); });
  return found == m_book.blocks.end() ? nullptr : &*found;
}

int PlanLevels::levelAt(net::Prefix prefix, int bit) const
{
  const Levels* levels = covering(prefix);
  if (levels == nullptr) return -1;
  const auto end = std::ranges::upper_bound(levels->ends, bit);
  return end == levels->ends.end() ? -1 : static_cast<int>(end - levels->ends.begin());
}

int PlanLevels::nextLength(net::Prefix prefix) const
{
  constexpr std::array kUsual{32, 40, 48, 56, 64, 128};
  if (const Levels* levels = covering(prefix)) {
    const auto end = std::ranges::upper_bound(levels->ends, prefix.length());
    if (end != levels->ends.end()) return *end;
  }
  const auto usual = std::ranges::upper_bound(kUsual, prefix.length());
  return usual == kUsual.end() ? net::Address::kBits : *usual;
}

int PlanLevels::unitLength(net::Prefix prefix) const
{
  const Levels* levels = covering(prefix);
  return levels == nullptr ? 0 : levels->unit;
}

QString PlanLevels::zoneTitle(const std::string& name) const
{
  const QString key = QString::fromStdString(name);
  return m_book.zones.value(key, key);
}

}  // namespace sextant::desktop
