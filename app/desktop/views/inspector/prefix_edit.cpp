// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/inspector/prefix_edit.h"

#include "desktop/look/palette.h"
#include "desktop/views/inspector/bit_ruler.h"
#include "desktop/views/inspector/free_page.h"
#include "desktop/views/inspector/section.h"
#include "desktop/views/inspector/value_edit.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace sextant::desktop {

PrefixEdit::PrefixEdit(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_line(new QLineEdit),
      m_offer(new QWidget),
      m_length(new QSpinBox),
      m_placement(new QComboBox),
      m_parent(new QLineEdit),
      m_ruler(new BitRuler(this))
{
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGrid / 2);
  m_line->setFont(addressFont(font()));
  m_line->setMinimumHeight(kRowHeight);
  m_line->setPlaceholderText(QStringLiteral("2001:db8::/48"));
  setFocusProxy(m_line);
  m_ruler->setObjectName(QStringLiteral("formRuler"));
  buildOffer();
  column->addWidget(m_line);
  column->addWidget(m_offer);
  connect(m_line, &QLineEdit::textEdited, this, [this] {
    m_offered = false;
    read();
    Q_EMIT edited();
    Q_EMIT changed();
  });
  connect(m_line, &QLineEdit::editingFinished, this, &PrefixEdit::tidy);
  connect(&desk.session, &RegisterSession::changed, this, [this] {
    if (m_offered) askOffer();
  });
  read();
}

void PrefixEdit::buildOffer()
{
  m_offer->hide();
  auto* grid = new QGridLayout(m_offer);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(kGrid / 2);
  m_length->setPrefix(QStringLiteral("/"));
  m_length->setRange(1, net::Address::kBits);
  m_length->setObjectName(QStringLiteral("nextLength"));
  m_length->setAccessibleName(tr("Length of the next free prefix"));
  for (const auto placement :
       {net::FreePlacement::first, net::FreePlacement::best, net::FreePlacement::sparse,
        net::FreePlacement::nibble, net::FreePlacement::last}) {
    m_placement->addItem(placementText(placement), static_cast<int>(placement));
  }
  m_placement->setObjectName(QStringLiteral("nextPlacement"));
  m_placement->setAccessibleName(tr("Which of the free places"));
  m_placement->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_placement->setMinimumContentsLength(8);
  m_parent->setFont(addressFont(font()));
  m_parent->setObjectName(QStringLiteral("nextParent"));
  m_parent->setAccessibleName(tr("Inside which prefix"));
  grid->addWidget(quietLabel(tr("Next free")), 0, 0);
  grid->addWidget(m_length, 0, 1);
  grid->addWidget(m_placement, 0, 2);
  grid->addWidget(quietLabel(tr("inside")), 1, 0);
  grid->addWidget(m_parent, 1, 1, 1, 2);
  grid->setColumnStretch(2, 1);
  connect(m_length, &QSpinBox::valueChanged, this, &PrefixEdit::askOffer);
  connect(m_placement, &QComboBox::activated, this, &PrefixEdit::askOffer);
  connect(m_parent, &QLineEdit::editingFinished, this, [this] {
    const QString tidied = tidyAddress(m_parent->text());
    const bool moved = m_parent->isModified();
    m_parent->setText(tidied);
    if (moved) askOffer();
  });
}

void PrefixEdit::setPrefix(net::Prefix prefix)
{
  m_line->setText(compressed(prefix));
  m_offered = false;
  read();
  Q_EMIT changed();
}

void PrefixEdit::offerInside(net::Prefix parent, model::Kind kind, std::optional<int> length)
{
  m_offer->show();
  m_parent->setText(compressed(parent));
  const QSignalBlocker quiet(m_length);
  m_length->setMinimum(parent.length());
  if (length) m_length->setValue(*length);
  const bool fill = m_line->text().isEmpty();
  m_desk.session.ask(
      this, m_offers,
      [parent, kind](const registry::Registry& registry) -> Result<int> {
        TRY(const auto reading, readingOf(registry, parent));
        return usualLength(kind, parent, reading ? &reading->scheme : nullptr);
      },
      [this, length, fill](const Result<int>& usual) {
        if (usual && !length) {
          const QSignalBlocker silent(m_length);
          m_length->setValue(*usual);
        }
        if (fill) askOffer();
      });
}

void PrefixEdit::askOffer()
{
  const auto parent = net::parseTyped(m_parent->text().toStdString());
  if (!parent) return;
  registry::NextFree wanted;
  wanted.parent = *parent;
  wanted.length = m_length->value();
  wanted.placement = static_cast<net::FreePlacement>(m_placement->currentData().toInt());
  m_desk.session.ask(
      this, m_offers,
      [wanted](const registry::Registry& registry) { return registry.free(wanted); },
      [this](const Result<std::vector<net::Prefix>>& found) { takeOffer(found); });
}

void PrefixEdit::takeOffer(const Result<std::vector<net::Prefix>>& found)
{
  if (!found || found->empty()) {
    m_line->clear();
    m_line->setPlaceholderText(tr("no /%1 is free there").arg(m_length->value()));
  } else {
    m_line->setText(compressed(found->front()));
  }
  m_offered = true;
  read();
  Q_EMIT changed();
}

QWidget* PrefixEdit::ruler() const
{
  return m_ruler;
}

Result<net::Prefix> PrefixEdit::prefix() const
{
  return net::parseTyped(m_line->text().toStdString());
}

/// Shows on the ruler what is typed, first as it is, then as its plan reads it.
void PrefixEdit::read()
{
  const auto typed = prefix();
  m_ruler->setVisible(typed.has_value());
  if (!typed) return;
  if (m_ruler->content().prefix != *typed) m_ruler->setContent(rulerContent(*typed));
  m_desk.session.ask(
      this, m_readings,
      [prefix = *typed](const registry::Registry& registry) { return readingOf(registry, prefix); },
      [this, prefix = *typed](const Result<std::optional<PlanReading>>& reading) {
        if (!reading || !*reading) return;
        m_ruler->setContent(
            rulerContent(prefix, (*reading)->scheme, (*reading)->decoded, m_desk.words.language()));
      });
}

void PrefixEdit::tidy()
{
  if (const auto typed = prefix()) m_line->setText(compressed(*typed));
}

}  // namespace sextant::desktop
