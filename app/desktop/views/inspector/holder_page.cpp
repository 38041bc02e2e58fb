// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/inspector/holder_page.h"

#include "desktop/look/icons.h"
#include "desktop/views/inspector/field_groups.h"
#include "desktop/views/inspector/plain_words.h"

#include <QToolButton>

namespace sextant::desktop {

HolderPage::HolderPage(Desk& desk, const HolderFacts& facts, bool revealed, QWidget* parent)
    : FactPage(desk, parent)
{
  const QString code = plain(facts.holder.holder.code);
  auto* back = new QToolButton;
  back->setIcon(icon(QStringLiteral("go-previous")));
  back->setText(tr("Back"));
  back->setObjectName(QStringLiteral("back"));
  back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  back->setAutoRaise(true);
  connect(back, &QToolButton::clicked, this, &HolderPage::backWanted);
  column()->addWidget(back, 0, Qt::AlignLeft);
  addKind(tr("Holder"), QStringLiteral("holder"));
  addTitle(plain(facts.holder.holder.name()));
  addNote(code);
  const auto request = [this, code](FormKind kind) {
    return [this, code, kind] {
      FormRequest form;
      form.kind = kind;
      form.holder = code;
      Q_EMIT this->desk().requests.formWanted(form);
    };
  };
  addActions(
      {{tr("Edit the holder…"), QStringLiteral("document-edit"), request(FormKind::holder),
        "editHolder"},
       {tr("Contact…"), QStringLiteral("contact"), request(FormKind::contact), "editContact"}});
  addContacts(facts.holder, revealed);
  addUnit(facts.holder.holder);
  addHoldings(facts);
  finish();
}

void HolderPage::addUnit(const model::Holder& holder)
{
  Section* section = nullptr;
  for (const model::FieldDef& field : model::fields(model::FieldOf::holder)) {
    const auto value = model::valueOf(holder.facts, field.name);
    if (value.empty() || field.name == "org_name") continue;
    if (section == nullptr) section = addSection(tr("Unit"));
    section->addFact(capital(desk().words.heading(field)), spokenValue(field.name, value));
  }
}

void HolderPage::addHoldings(const HolderFacts& facts)
{
  Section* section = addSection(tr("Holds"));
  for (const registry::HoldingView& view : facts.holdings) section->add(rowOf(view));
  if (facts.holdings.empty()) section->addNote(tr("It holds nothing."));
  if (facts.holdings.size() == HolderFacts::kMostHoldings) {
    section->addNote(
        tr("Only the first %n are shown.", nullptr, static_cast<int>(HolderFacts::kMostHoldings)));
  }
}

}  // namespace sextant::desktop
