// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/holdings/breadcrumb.h"

#include "desktop/look/icons.h"
#include "desktop/look/palette.h"
#include "desktop/look/tints.h"
#include "desktop/models/holdings/holding_cells.h"
#include "desktop/models/told.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

namespace sextant::desktop {
namespace {

constexpr std::uint64_t kMostSiblings = 60;

QString withoutMnemonic(QString text)
{
  return text.replace(u'&', QStringLiteral("&&"));
}

QString labelOf(const registry::HoldingView& view, const AddressForm& form)
{
  const QString prefix = form.text(view.holding.prefix);
  const QString name = HoldingCells::nameOf(view);
  return name.isEmpty() || view.holding.kind == model::Kind::block ? prefix : name;
}

}  // namespace

Breadcrumb::Breadcrumb(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_levels(desk.session, desk.words.language()),
      m_faces(new QStackedWidget(this)),
      m_crumbs(new QWidget(m_faces)),
      m_row(new QHBoxLayout(m_crumbs)),
      m_edit(new QLineEdit(m_faces))
{
  setObjectName(QStringLiteral("breadcrumb"));
  m_row->setContentsMargins(kGrid / 2, 0, kGrid / 2, 0);
  m_row->setSpacing(0);
  m_edit->setObjectName(QStringLiteral("breadcrumbAddress"));
  m_edit->setAccessibleName(tr("Address or prefix"));
  m_edit->setPlaceholderText(tr("Address or prefix in any notation, then Enter"));
  m_edit->setFont(addressFont(m_edit->font()));
  m_edit->installEventFilter(this);
  m_faces->addWidget(m_crumbs);
  m_faces->addWidget(m_edit);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_faces);
  setFixedHeight(kRowHeight + kGrid / 2);
  connect(&desk.selection, &Selection::changed, this, &Breadcrumb::ask);
  connect(&desk.session, &RegisterSession::changed, this, &Breadcrumb::ask);
  connect(&desk.addressForm, &AddressForm::changed, this, [this] { showChain(m_chain); });
  connect(&m_levels, &PlanLevels::changed, this, [this] { showChain(m_chain); });
  connect(m_edit, &QLineEdit::textEdited, this, [this] {
    m_edit->setPalette({});
    m_edit->setToolTip({});
  });
  ask();
}

void Breadcrumb::ask()
{
  const auto prefix = m_desk.selection.prefix();
  if (!prefix) return showChain({});
  m_desk.session.ask(
      this, m_line,
      [prefix = *prefix](const registry::Registry& registry) {
        return registry.chain(prefix, {registry.now(), {}});
      },
      [this](Result<Chain> chain) {
        if (chain) showChain(*chain);
      });
}

void Breadcrumb::clear()
{
  while (QLayoutItem* item = m_row->takeAt(0)) {
    if (QWidget* widget = item->widget()) {
      widget->hide();
      widget->deleteLater();
    }
    std::unique_ptr<QLayoutItem>(item).reset();
  }
}

void Breadcrumb::showChain(const Chain& chain)
{
  m_chain = chain;
  clear();
  const auto selected = m_desk.selection.prefix();
  if (!selected) {
    addText(tr("Select a row, or press Ctrl+L and type an address"), {});
    m_row->addStretch();
    return;
  }
  std::optional<net::Prefix> parent;
  for (std::size_t i = 0; i < m_chain.size(); ++i) {
    const net::Prefix prefix = m_chain[i].holding.prefix;
    if (i > 0) addSign();
    addCrumb(m_chain[i], parent, prefix == *selected);
    if (i == 0) addZone(m_chain);
    parent = prefix;
  }
  if (!parent || *parent != *selected) {
    if (parent) addSign();
    addText(m_desk.addressForm.text(*selected), QStringLiteral("crumb.free"));
  }
  m_row->addStretch();
}

void Breadcrumb::addSign()
{
  auto* sign = new QLabel(QStringLiteral("›"), m_crumbs);
  sign->setContentsMargins(kGrid / 2, 0, kGrid / 2, 0);
  sign->setForegroundRole(QPalette::PlaceholderText);
  m_row->addWidget(sign);
}

void Breadcrumb::addText(const QString& text, const QString& name)
{
  auto* label = new QLabel(text, m_crumbs);
  label->setObjectName(name);
  label->setContentsMargins(kGrid / 2, 0, kGrid / 2, 0);
  label->setForegroundRole(QPalette::PlaceholderText);
  m_row->addWidget(label);
}

/// Zones are no holdings: where the chain lies in one, its title stands behind the block.
void Breadcrumb::addZone(const Chain& chain)
{
  const std::string& zone = chain.back().holding.zone.empty() && chain.size() > 1
                                ? chain[1].holding.zone
                                : chain.back().holding.zone;
  if (zone.empty()) return;
  addSign();
  addText(m_levels.zoneTitle(zone), QStringLiteral("crumb.zone"));
}

void Breadcrumb::addCrumb(const registry::HoldingView& view, std::optional<net::Prefix> parent,
                          bool last)
{
  const net::Prefix prefix = view.holding.prefix;
  auto* button = new QToolButton(m_crumbs);
  button->setObjectName(QStringLiteral("crumb.%1").arg(compressed(prefix)));
  button->setText(withoutMnemonic(labelOf(view, m_desk.addressForm)));
  button->setToolTip(
      QStringLiteral("%1\n%2").arg(m_desk.addressForm.text(prefix), HoldingCells::nameOf(view)));
  button->setAutoRaise(true);
  button->setMinimumHeight(kRowHeight);
  QFont face = view.holding.kind == model::Kind::block ? addressFont(font()) : font();
  if (last) face.setWeight(QFont::DemiBold);
  button->setFont(face);
  button->setPopupMode(QToolButton::MenuButtonPopup);
  auto* menu = new QMenu(button);
  connect(menu, &QMenu::aboutToShow, this, [this, menu, parent] { offerSiblings(*menu, parent); });
  button->setMenu(menu);
  connect(button, &QToolButton::clicked, this,
          [this, prefix] { Q_EMIT m_desk.requests.revealWanted(prefix); });
  m_row->addWidget(button);
}

void Breadcrumb::offerSiblings(QMenu& menu, std::optional<net::Prefix> parent)
{
  menu.clear();
  menu.addAction(tr("Reading …"))->setEnabled(false);
  m_desk.session.ask(
      &menu,
      [parent](const registry::Registry& registry) {
        return registry.branches(parent, {registry.now(), {}}, {}, kMostSiblings);
      },
      [this, &menu](const Result<std::vector<registry::Branch>>& branches) {
        menu.clear();
        if (!branches) {
          menu.addAction(told(m_desk.words, branches.error()))->setEnabled(false);
          return;
        }
        for (const registry::Branch& branch : *branches) {
          const net::Prefix prefix = branch.view.holding.prefix;
          const QString title = QStringLiteral("%1   %2").arg(m_desk.addressForm.text(prefix),
                                                              HoldingCells::nameOf(branch.view));
          connect(menu.addAction(withoutMnemonic(title)), &QAction::triggered, this,
                  [this, prefix] { Q_EMIT m_desk.requests.revealWanted(prefix); });
        }
        if (branches->size() == kMostSiblings)
          menu.addAction(tr("More in the tree"))->setEnabled(false);
      });
}

void Breadcrumb::edit()
{
  const auto prefix = m_desk.selection.prefix();
  m_edit->setText(prefix ? compressed(*prefix) : QString());
  m_edit->setPalette({});
  m_edit->setToolTip({});
  m_faces->setCurrentWidget(m_edit);
  m_edit->setFocus(Qt::ShortcutFocusReason);
  m_edit->selectAll();
}

void Breadcrumb::go()
{
  const auto prefix = net::parseTyped(m_edit->text().toStdString());
  if (prefix) {
    leave();
    m_desk.selection.select(*prefix);
    Q_EMIT m_desk.requests.revealWanted(*prefix);
    return;
  }
  QPalette colours;
  colours.setColor(QPalette::Text, badColour(palette()));
  m_edit->setPalette(colours);
  const QString why = told(m_desk.words, prefix.error());
  m_edit->setToolTip(why);
  Q_EMIT m_desk.requests.messageWanted(MessageKind::warning, why, {});
}

void Breadcrumb::leave()
{
  m_faces->setCurrentWidget(m_crumbs);
}

void Breadcrumb::mouseDoubleClickEvent(QMouseEvent* event)
{
  edit();
  QWidget::mouseDoubleClickEvent(event);
}

bool Breadcrumb::eventFilter(QObject* watched, QEvent* event)
{
  if (watched != m_edit) return QWidget::eventFilter(watched, event);
  if (event->type() == QEvent::FocusOut) leave();
  if (event->type() != QEvent::KeyPress) return false;
  const int key = static_cast<QKeyEvent*>(event)->key();
  if (key == Qt::Key_Escape) leave();
  if (key == Qt::Key_Return || key == Qt::Key_Enter) go();
  return key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter;
}

}  // namespace sextant::desktop
