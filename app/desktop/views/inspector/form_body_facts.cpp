// SPDX-License-Identifier: GPL-3.0-or-later
// What the register tells a form: what it starts from, and what is wrong with it.
#include "desktop/look/palette.h"
#include "desktop/views/inspector/fact_page.h"
#include "desktop/views/inspector/form_body.h"
#include "desktop/views/inspector/holder_edit.h"
#include "desktop/views/inspector/place_row.h"
#include "desktop/views/inspector/plain_words.h"
#include "desktop/views/inspector/prefix_edit.h"

#include <algorithm>
#include <array>
#include <QLineEdit>

namespace sextant::desktop {

void FormBody::askContext()
{
  m_desk.session.ask(
      this,
      [request = m_request](const registry::Registry& registry) {
        return contextOf(registry, request);
      },
      [this](const Result<FormContext>& context) {
        if (context) take(*context);
      });
}

void FormBody::take(const FormContext& context)
{
  m_today = context.today;
  if (m_prefix != nullptr && m_spec.gives && context.parent)
    m_prefix->offerInside(*context.parent, *m_spec.gives, m_request.length);
  if (m_holder != nullptr && m_spec.whoseLast) m_holder->setFallback(plain(context.holderAround));
  if (m_spec.where == FormSpec::Where::fixed && context.place) takePlace(*context.place);
  if (context.holder) takeHolder(*context.holder);
  if (m_request.kind == FormKind::release) tellRelease(context);
  fill("from", m_today);
  Q_EMIT changed();
}

void FormBody::fill(std::string_view key, std::string_view value)
{
  Filled* place = filled(key);
  if (place == nullptr || place->field->touched()) return;
  place->edit->setValue(plain(value));
  place->initial = place->edit->value();
}

void FormBody::takePlace(const PlaceFacts& place)
{
  if (!place.held()) return;
  const registry::HoldingView& own = place.own();
  const model::Holding& holding = own.holding;
  m_began = holding.valid.from;
  for (const auto& [key, value] : holding.facts) fill(key, value);
  fill("status", model::toString(holding.status));
  fill("valid_from", base::toDate(holding.valid.from));
  if (holding.valid.to != base::kForEver) fill("valid_to", base::toDate({holding.valid.to.us - 1}));
  const QString holder = plain(own.holderName.empty() ? own.holderCode : own.holderName);
  if (m_holder != nullptr && m_holder->text().isEmpty()) {
    m_holder->setText(holder);
    m_holderBefore = holder;
  }
  const QString name = nameOf(own);
  m_note->setText(name.isEmpty() ? holder : name);
  m_note->setVisible(!m_note->text().isEmpty());
}

void FormBody::takeHolder(const registry::HolderView& holder)
{
  if (m_request.kind == FormKind::holder) {
    fill("code", holder.holder.code);
    for (const auto& [key, value] : holder.holder.facts) fill(key, value);
  }
  m_people = holder.contacts;
  tellPerson();
}

const model::Contact* FormBody::person() const
{
  const auto role = std::ranges::find_if(
      m_filled, [](const Filled& filled) { return filled.field->key() == u"role"; });
  if (role == m_filled.end()) return nullptr;
  const auto found =
      std::ranges::find(m_people, role->edit->value().toStdString(), &model::Contact::role);
  return found == m_people.end() ? nullptr : &*found;
}

void FormBody::tellPerson()
{
  using Mask = std::string (*)(std::string_view);
  constexpr std::array<std::pair<const char*, Mask>, 3> kMasked = {
      {{"contact_name", model::maskedName},
       {"contact_phone", model::maskedPhone},
       {"contact_email", model::maskedEmail}}};
  const model::Contact* known = person();
  for (const auto& [key, conceal] : kMasked) {
    if (Filled* place = filled(key)) {
      const std::string masked =
          known == nullptr ? std::string() : conceal(model::valueOf(known->facts, key));
      place->edit->setPlaceholder(plain(masked));
    }
  }
}

void FormBody::tellRelease(const FormContext& context)
{
  if (!context.place || !context.place->held()) return;
  const model::Holding& holding = context.place->own().holding;
  QStringList lines;
  if (!m_note->text().isEmpty()) lines.append(m_note->text());
  const bool used =
      holding.kind == model::Kind::assignment || holding.kind == model::Kind::registration;
  if (holding.status == model::Status::quarantined) {
    lines.append(tr("Its quarantine is lifted: it is free at once."));
  } else if (used) {
    lines.append(tr("It stays quarantined for %n days and is free again after that.", nullptr,
                    registry::kQuarantineDays));
  } else {
    lines.append(tr("It is free at once."));
  }
  lines.append(context.inside == 0
                   ? tr("Nothing lies inside it.")
                   : tr("%n holdings lie inside it.", nullptr, static_cast<int>(context.inside)));
  m_note->setText(lines.join(u'\n'));
  m_note->show();
}

FormField* FormBody::fieldOf(const QString& key) const
{
  const auto found = std::ranges::find(m_fields, key, &FormField::key);
  return found == m_fields.end() ? nullptr : *found;
}

FormBody::Filled* FormBody::filled(std::string_view key)
{
  const auto found = std::ranges::find_if(
      m_filled, [name = plain(key)](const Filled& one) { return one.field->key() == name; });
  return found == m_filled.end() ? nullptr : &*found;
}

void FormBody::showFaults(const std::vector<FormFault>& faults, bool all)
{
  for (FormField* field : m_fields) field->clearFault();
  std::optional<net::Prefix> conflict;
  for (const FormFault& fault : faults) {
    FormField* field = fieldOf(fault.key);
    if (fault.conflict) conflict = fault.conflict;
    if (field == nullptr || field->faulty()) continue;
    const bool speaks =
        fault.key == u"prefix" && m_prefix != nullptr && !m_prefix->text().isEmpty();
    if (!all && !speaks && !field->touched()) continue;
    field->show();
    field->showFault(fault.sentence, fault.hint);
    if (all && m_more != nullptr && m_more->isAncestorOf(field)) m_moreButton->setChecked(true);
  }
  showConflict(conflict);
}

/// Who stands in the way, to be looked at.
void FormBody::showConflict(std::optional<net::Prefix> prefix)
{
  if (prefix == m_conflictPrefix) return;
  m_conflictPrefix = prefix;
  if (m_conflict != nullptr) m_conflict->deleteLater();
  m_conflict = nullptr;
  FormField* field = fieldOf(QStringLiteral("prefix"));
  if (!prefix || field == nullptr) return;
  m_desk.session.ask(
      this, m_conflicts,
      [prefix = *prefix](const registry::Registry& registry) {
        return registry.chain(prefix, {registry.now(), std::nullopt});
      },
      [this, field](const Result<std::vector<registry::HoldingView>>& chain) {
        if (!chain || chain->empty() || !m_conflictPrefix) return;
        const registry::HoldingView& view = chain->back();
        auto* row = new PlaceRow({m_desk.addressForm.text(view.holding.prefix), nameOf(view),
                                  m_desk.words.word(view.holding.status, view.holding.kind),
                                  view.holding.status});
        row->setObjectName(QStringLiteral("conflict"));
        connect(row, &PlaceRow::clicked, this,
                [this, place = view.holding.prefix] { m_desk.selection.select(place); });
        if (m_conflict != nullptr) m_conflict->deleteLater();
        m_conflict = row;
        field->layout()->addWidget(row);
      });
}

void FormBody::focusFirst()
{
  QWidget* target = m_prefix;
  const bool placed = m_request.prefix || m_request.parent;
  if (m_prefix == nullptr || placed) {
    const bool holderFirst = m_holder != nullptr && !m_spec.whoseLast &&
                             m_spec.whose == FormSpec::Whose::needed && m_request.holder.isEmpty();
    target = holderFirst
                 ? static_cast<QWidget*>(m_holder)
                 : (m_filled.empty() ? static_cast<QWidget*>(m_why) : m_filled.front().edit);
    if (m_request.kind == FormKind::release) target = m_why;
  }
  target->setFocus(Qt::OtherFocusReason);
}

void FormBody::focusFault()
{
  const auto faulty = std::ranges::find_if(m_fields, &FormField::faulty);
  if (faulty == m_fields.end()) return;
  if (auto* edit = (*faulty)->findChild<QWidget*>(u"edit." % (*faulty)->key()))
    edit->setFocus(Qt::OtherFocusReason);
}

}  // namespace sextant::desktop
