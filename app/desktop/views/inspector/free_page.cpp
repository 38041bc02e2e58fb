// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/inspector/free_page.h"

#include "desktop/look/palette.h"
#include "desktop/models/special_words.h"
#include "desktop/models/told.h"
#include "desktop/views/inspector/bit_ruler.h"
#include "desktop/views/inspector/plain_words.h"

#include <algorithm>
#include <QCoreApplication>

namespace sextant::desktop {
namespace {

using model::Kind;

constexpr qsizetype kMostWords = 2;  ///< of a next free prefix's placements

FormKind formFor(Kind kind)
{
  switch (kind) {
    case Kind::block:
      return FormKind::block;
    case Kind::allocation:
      return FormKind::allocate;
    case Kind::reservation:
      return FormKind::reserve;
    case Kind::assignment:
      return FormKind::assign;
    case Kind::registration:
      break;
  }
  return FormKind::registration;
}

/// What may be given directly inside `outer`, the most usual first.
std::vector<Kind> kindsInside(const registry::HoldingView* outer, net::Prefix prefix)
{
  if (outer == nullptr) return mayBeBlock(prefix) ? std::vector{Kind::block} : std::vector<Kind>();
  const model::Holding& around = outer->holding;
  if (around.status == model::Status::quarantined) return {};
  const bool givesOn = model::valueOf(around.facts, "gives_on") == "yes";
  std::vector<Kind> out;
  for (const Kind kind :
       {Kind::assignment, Kind::registration, Kind::allocation, Kind::reservation}) {
    if (model::mayStandIn(kind, around.kind, givesOn)) out.push_back(kind);
  }
  return out;
}

}  // namespace

QString placementText(net::FreePlacement placement)
{
  switch (placement) {
    case net::FreePlacement::first:
      return QCoreApplication::translate("Inspector", "the lowest");
    case net::FreePlacement::last:
      return QCoreApplication::translate("Inspector", "the highest");
    case net::FreePlacement::best:
      return QCoreApplication::translate("Inspector", "fits best");
    case net::FreePlacement::sparse:
      return QCoreApplication::translate("Inspector", "most room to grow");
    case net::FreePlacement::nibble:
      break;
  }
  return QCoreApplication::translate("Inspector", "on a hex digit's boundary");
}

FreePage::FreePage(Desk& desk, const PlaceFacts& facts, QWidget* parent)
    : FactPage(desk, parent), m_prefix(facts.place.prefix)
{
  const auto kinds = kindsInside(facts.around(), m_prefix);
  if (!kinds.empty()) m_usual = kinds.front();
  const bool outside = facts.around() == nullptr;
  addKind(outside ? tr("Outside every block") : tr("Inside %1").arg(nameOf(*facts.around())),
          QStringLiteral("list-add"));
  const bool usable = !outside || mayBeBlock(m_prefix);
  addTitle(facts.place.free && usable ? tr("Free space") : tr("Nothing held here"));
  addAddress(m_prefix);
  addSize(facts);
  addActionsFor(facts);
  auto* ruler = new BitRuler;
  ruler->setObjectName(QStringLiteral("ruler"));
  ruler->setContent(facts.reading ? rulerContent(m_prefix, facts.reading->scheme,
                                                 facts.reading->decoded, desk.words.language())
                                  : rulerContent(m_prefix));
  column()->addSpacing(kGrid + kGrid / 2);
  column()->addWidget(ruler);
  if (!kinds.empty() && !outside) addNextFree(facts);
  addChain(facts.chain);
  finish();
}

void FreePage::addSize(const PlaceFacts& facts)
{
  const int unit = usualLength(m_usual, m_prefix, facts.reading ? &facts.reading->scheme : nullptr);
  QStringList sizes;
  for (const int length : {unit, 64}) {
    const auto count = net::countInside(m_prefix, length);
    const QString text = count ? tr("%1 /%2").arg(countText(*count)).arg(length) : QString();
    if (count && m_prefix.length() < length && !sizes.contains(text)) sizes.append(text);
  }
  if (!sizes.empty()) addNote(tr("Room for %1").arg(sizes.join(tr(" or "))));
}

void FreePage::addActionsFor(const PlaceFacts& facts)
{
  struct Offer {
    Kind kind;
    QString text;
    const char* name;
  };
  const std::vector<Offer> offers = {
      {Kind::block, tr("Add as a block…"), "block"},
      {Kind::assignment, tr("Assign…"), "assign"},
      {Kind::registration, tr("Register…"), "register"},
      {Kind::allocation, tr("Allocate…"), "allocate"},
      {Kind::reservation, tr("Reserve…"), "reserve"},
  };
  const auto kinds = kindsInside(facts.around(), m_prefix);
  std::vector<Action> actions;
  for (const Offer& offer : offers) {
    if (std::ranges::find(kinds, offer.kind) == kinds.end()) continue;
    const FormKind form = formFor(offer.kind);
    const model::Scheme* scheme = facts.reading ? &facts.reading->scheme : nullptr;
    const bool wide =
        form != FormKind::block && m_prefix.length() < usualLength(offer.kind, m_prefix, scheme);
    // Of more than one usually gives, the next free one is asked for.
    const std::optional<net::Prefix> whole = wide ? std::nullopt : std::optional(m_prefix);
    const std::optional<net::Prefix> parent = wide ? std::optional(m_prefix) : std::nullopt;
    actions.push_back({offer.text, plain(model::toString(offer.kind)),
                       [this, form, whole, parent] { want(form, whole, parent); }, offer.name});
  }
  if (actions.empty()) {
    addNote(facts.around() == nullptr
                ? tr("This is %1: it is given to nobody and needs no registration.")
                      .arg(spaceText(m_prefix))
                : tr("Nothing can be given here: what lies around it does not allow it."));
  } else {
    addActions(actions);
  }
}

void FreePage::addNextFree(const PlaceFacts& facts)
{
  if (m_prefix.length() == net::Address::kBits) return;
  m_section = addSection(tr("Next free in it"));
  m_length = new QSpinBox;
  m_length->setPrefix(QStringLiteral("/"));
  m_length->setRange(m_prefix.length(), net::Address::kBits);
  m_length->setValue(
      usualLength(m_usual, m_prefix, facts.reading ? &facts.reading->scheme : nullptr));
  m_length->setAccessibleName(tr("Length of the next free prefix"));
  m_length->setObjectName(QStringLiteral("length"));
  m_section->setCorner(m_length);
  connect(m_length, &QSpinBox::valueChanged, this, &FreePage::askNextFree);
  askNextFree();
}

void FreePage::askNextFree()
{
  desk().session.ask(
      this, m_line,
      [prefix = m_prefix, length = m_length->value()](const registry::Registry& registry) {
        return freeChoices(registry, prefix, length);
      },
      [this](const Result<std::vector<FreeChoice>>& choices) {
        if (choices) showNextFree(*choices);
      });
}

void FreePage::showNextFree(const std::vector<FreeChoice>& choices)
{
  if (m_choices != nullptr) m_choices->deleteLater();
  m_choices = m_section->add(new QWidget);
  auto* column = new QVBoxLayout(m_choices);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  for (const FreeChoice& choice : choices) {
    QStringList words;
    for (const auto placement : choice.placements) words.append(placementText(placement));
    words = words.first(std::min<qsizetype>(words.size(), kMostWords));
    auto* row =
        new PlaceRow({desk().addressForm.text(choice.prefix), words.join(tr(", ")), {}, {}});
    connect(row, &PlaceRow::clicked, this,
            [this, prefix = choice.prefix] { want(formFor(m_usual), prefix, std::nullopt); });
    column->addWidget(row);
  }
  if (choices.empty())
    column->addWidget(quietLabel(
        tr("No /%1 can be given here: all is taken, or kept by the plan.").arg(m_length->value())));
}

}  // namespace sextant::desktop
