// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/holdings/navigation.h"

#include "desktop/look/icons.h"
#include "desktop/look/palette.h"
#include "desktop/look/tints.h"
#include "desktop/models/holdings/holding_cells.h"

#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace sextant::desktop {
namespace {

enum ItemRole { doesRole = Qt::UserRole, whatRole };

/// Headings in small and strong, lines with room to breathe.
class CalmDelegate final : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                               const QModelIndex& index) const override
  {
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(index.parent().isValid() ? kRowHeight : kRowHeight + kGrid);
    return size;
  }

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
  {
    QStyledItemDelegate::initStyleOption(option, index);
    const bool heading = !index.parent().isValid();
    const bool idle =
        !heading && index.column() == 0 && index.data(whatRole).isNull() && option->icon.isNull();
    if (heading) {
      option->state.setFlag(QStyle::State_MouseOver, false);
      option->state.setFlag(QStyle::State_HasFocus, false);
      option->font = scaled(option->font, 0, true);
      option->displayAlignment = Qt::AlignLeft | Qt::AlignBottom;
    }
    // Of short addresses the end tells one from the other, of those in full the middle.
    if (index.data(whatRole).canConvert<net::Prefix>() && option->text.contains(u"::"))
      option->textElideMode = Qt::ElideLeft;
    if (index.column() == 1 || heading || idle)
      option->palette.setColor(QPalette::Text, quietText(option->palette));
  }
};

QString utf8(const std::string& text)
{
  return QString::fromStdString(text);
}

}  // namespace

NavigationPane::NavigationPane(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_tree(new QTreeWidget(this))
{
  setObjectName(QStringLiteral("navigation"));
  setUpList();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(kGrid, 0, kGrid / 2, 0);
  layout->addWidget(m_tree);
  setFocusProxy(m_tree);
  addSection(Section::blocks, tr("Address blocks"));
  addSection(Section::plans, tr("Plans and drafts"));
  addSection(Section::own, tr("My unit's addresses"));
  addSection(Section::toDo, tr("To do"));
  addSection(Section::filters, tr("Saved filters"));
  connect(m_tree, &QTreeWidget::itemActivated, this, &NavigationPane::activate);
  connect(m_tree, &QTreeWidget::itemClicked, this, &NavigationPane::activate);
  connect(m_tree, &QWidget::customContextMenuRequested, this, &NavigationPane::filterMenu);
  connect(&desk.session, &RegisterSession::changed, this, &NavigationPane::askFacts);
  connect(&desk.session, &RegisterSession::changed, this, &NavigationPane::askFigures);
  connect(&desk.session, &RegisterSession::viewChanged, this, &NavigationPane::askFacts);
  connect(&desk.session, &RegisterSession::draftsChanged, this, &NavigationPane::askFacts);
  connect(&desk.addressForm, &AddressForm::changed, this, &NavigationPane::askFacts);
  askFacts();
  askFigures();
  showFilters();
}

void NavigationPane::setUpList()
{
  m_tree->setObjectName(QStringLiteral("navigationList"));
  m_tree->setAccessibleName(tr("Places to go"));
  m_tree->setFrameShape(QFrame::NoFrame);
  m_tree->viewport()->setBackgroundRole(QPalette::Window);
  m_tree->setColumnCount(2);
  m_tree->setHeaderHidden(true);
  m_tree->setRootIsDecorated(false);
  m_tree->setItemsExpandable(false);
  m_tree->setIndentation(kGrid / 2);
  m_tree->setIconSize({16, 16});
  m_tree->setItemDelegate(new CalmDelegate(m_tree));
  m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_tree->header()->setStretchLastSection(false);
  m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
  m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
  m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
  auto* removing =
      new QShortcut(QKeySequence::Delete, m_tree, nullptr, nullptr, Qt::WidgetShortcut);
  connect(removing, &QShortcut::activated, this, [this] {
    const QString text = savedFilter(m_tree->currentItem());
    if (!text.isEmpty()) removeFilter(text);
  });
}

QTreeWidgetItem* NavigationPane::addSection(Section section, const QString& title)
{
  auto* item = new QTreeWidgetItem(m_tree, {title});
  item->setFlags(Qt::ItemIsEnabled);
  item->setFirstColumnSpanned(true);
  item->setExpanded(true);
  item->setData(0, whatRole, static_cast<int>(section));
  return item;
}

QTreeWidgetItem* NavigationPane::addLine(Section section, const QString& text,
                                         const QString& iconName, Does does)
{
  auto* item = new QTreeWidgetItem(m_tree->topLevelItem(static_cast<int>(section)), {text});
  if (!iconName.isEmpty()) item->setIcon(0, icon(iconName));
  item->setToolTip(0, text);
  item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
  item->setData(0, doesRole, static_cast<int>(does));
  return item;
}

void NavigationPane::addQuiet(Section section, const QString& text, Does does)
{
  auto* item = addLine(section, text, {}, does);
  item->setFirstColumnSpanned(true);
  if (does == Does::nothing) item->setFlags(Qt::ItemIsEnabled);
}

void NavigationPane::clear(Section section)
{
  qDeleteAll(m_tree->topLevelItem(static_cast<int>(section))->takeChildren());
}

void NavigationPane::askFacts()
{
  m_desk.session.ask(this, m_factsLine, readNavigation,
                     [this](const Result<NavigationFacts>& facts) {
                       if (facts) showFacts(*facts);
                     });
}

void NavigationPane::askFigures()
{
  const std::string unit = m_desk.settings.ownUnit(m_desk.session.path()).toStdString();
  m_desk.session.askAside(
      this, m_figuresLine,
      [unit](const registry::Registry& registry, const StillWanted& wanted) {
        return readFigures(registry, unit, wanted);
      },
      [this](const Result<NavigationFigures>& figures) {
        if (figures) showFigures(*figures);
      });
}

void NavigationPane::showFacts(const NavigationFacts& facts)
{
  clear(Section::blocks);
  for (const registry::Branch& block : facts.blocks) {
    const net::Prefix prefix = block.view.holding.prefix;
    auto* item = addLine(Section::blocks, m_desk.addressForm.text(prefix), QStringLiteral("block"),
                         Does::reveal);
    item->setFont(0, addressFont(font()));
    item->setText(1, shareText(block.share()));
    item->setToolTip(0, HoldingCells::nameOf(block.view));
    item->setData(0, whatRole, QVariant::fromValue(prefix));
  }
  if (facts.blocks.empty()) addQuiet(Section::blocks, tr("Enter a block …"), Does::newBlock);
  clear(Section::plans);
  for (const registry::DraftSummary& plan : facts.plans) {
    auto* item = addLine(Section::plans, utf8(plan.name), QStringLiteral("plan"), Does::draft);
    item->setText(1, plan.state == registry::DraftState::published ? tr("in force") : tr("draft"));
    item->setData(0, whatRole, utf8(plan.name));
  }
  if (facts.plans.empty()) addQuiet(Section::plans, tr("Make a plan …"), Does::newPlan);
}

void NavigationPane::showFigures(const NavigationFigures& figures)
{
  clear(Section::own);
  for (const registry::HoldingView& view : figures.own) {
    const net::Prefix prefix = view.holding.prefix;
    auto* item = addLine(Section::own, m_desk.addressForm.text(prefix),
                         utf8(std::string(model::toString(view.holding.kind))), Does::reveal);
    item->setFont(0, addressFont(font()));
    item->setText(1, statusMark(view.holding.status));
    item->setToolTip(0, HoldingCells::nameOf(view));
    item->setData(0, whatRole, QVariant::fromValue(prefix));
  }
  const bool chosen = !m_desk.settings.ownUnit(m_desk.session.path()).isEmpty();
  if (!chosen) addQuiet(Section::own, tr("Take the selected row's unit"), Does::setOwnUnit);
  if (chosen && figures.own.empty())
    addQuiet(Section::own, tr("Nothing is held. Take the selected row's unit"), Does::setOwnUnit);
  showToDo(figures);
}

void NavigationPane::showToDo(const NavigationFigures& figures)
{
  clear(Section::toDo);
  const auto add = [this](const QString& text, const QString& filter, std::uint64_t count) {
    if (count == 0) return;
    auto* item = addLine(Section::toDo, text, QStringLiteral("clock"), Does::filter);
    item->setText(1, QLocale().toString(static_cast<qulonglong>(count)));
    item->setData(0, whatRole, filter);
  };
  add(tr("Returning"), QStringLiteral("status=returning"), figures.returning);
  add(tr("Quarantined"), QStringLiteral("status=quarantined"), figures.quarantined);
  if (figures.quarantineEnding > 0) {
    auto* last = m_tree->topLevelItem(static_cast<int>(Section::toDo));
    last->child(last->childCount() - 1)
        ->setToolTip(
            0, tr("%n of them end within 30 days", "", static_cast<int>(figures.quarantineEnding)));
  }
  if (figures.returning + figures.quarantined == 0)
    addQuiet(Section::toDo, tr("Nothing to do"), Does::nothing);
}

void NavigationPane::showFilters()
{
  clear(Section::filters);
  for (const SavedFilter& filter : m_desk.settings.filters()) {
    auto* item =
        addLine(Section::filters, filter.name, QStringLiteral("view-filter"), Does::filter);
    item->setData(0, whatRole, filter.text);
  }
  if (m_desk.settings.filters().isEmpty())
    addQuiet(Section::filters, tr("None saved"), Does::nothing);
}

void NavigationPane::activate(QTreeWidgetItem* item)
{
  if (item->parent() == nullptr) return;
  const QVariant what = item->data(0, whatRole);
  FormRequest block;
  block.kind = FormKind::block;
  switch (static_cast<Does>(item->data(0, doesRole).toInt())) {
    case Does::nothing:
      return;
    case Does::reveal:
      Q_EMIT m_desk.requests.revealWanted(what.value<net::Prefix>());
      return;
    case Does::draft:
      Q_EMIT m_desk.requests.draftWanted(what.toString());
      return;
    case Does::filter:
      Q_EMIT filterWanted(what.toString());
      return;
    case Does::setOwnUnit:
      setOwnUnitFromSelection();
      return;
    case Does::newBlock:
      Q_EMIT m_desk.requests.formWanted(block);
      return;
    case Does::newPlan:
      Q_EMIT m_desk.requests.commandWanted(QStringLiteral("plan.new"));
      return;
  }
}

QString NavigationPane::savedFilter(const QTreeWidgetItem* item) const
{
  const auto* filters = m_tree->topLevelItem(static_cast<int>(Section::filters));
  if (item == nullptr || item->parent() != filters) return {};
  return item->data(0, whatRole).toString();
}

void NavigationPane::removeFilter(const QString& text)
{
  QList<SavedFilter> kept = m_desk.settings.filters();
  kept.removeIf([&text](const SavedFilter& filter) { return filter.text == text; });
  m_desk.settings.setFilters(kept);
  showFilters();
}

void NavigationPane::filterMenu(const QPoint& at)
{
  const QString text = savedFilter(m_tree->itemAt(at));
  if (text.isEmpty()) return;
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  connect(menu->addAction(icon(QStringLiteral("edit-delete")), tr("Remove this filter")),
          &QAction::triggered, this, [this, text] { removeFilter(text); });
  menu->popup(m_tree->viewport()->mapToGlobal(at));
}

void NavigationPane::setOwnUnitFromSelection()
{
  const auto prefix = m_desk.selection.prefix();
  if (!prefix) {
    Q_EMIT m_desk.requests.messageWanted(
        MessageKind::note, tr("Select a row of your unit first, then choose this again."), {});
    return;
  }
  m_desk.session.ask(
      this,
      [prefix = *prefix](const registry::Registry& registry) {
        return registry.chain(prefix, {registry.now(), {}});
      },
      [this](const Result<std::vector<registry::HoldingView>>& chain) {
        if (chain) setOwnUnit(*chain);
      });
}

/// The narrowest around the selection that belongs to somebody.
void NavigationPane::setOwnUnit(const std::vector<registry::HoldingView>& chain)
{
  QString unit;
  for (const registry::HoldingView& view : chain) {
    const std::string& code = view.code.empty() ? view.holderCode : view.code;
    if (!code.empty()) unit = utf8(code);
  }
  if (unit.isEmpty()) {
    Q_EMIT m_desk.requests.messageWanted(MessageKind::note, tr("Nobody holds what is selected."),
                                         {});
    return;
  }
  m_desk.settings.setOwnUnit(m_desk.session.path(), unit);
  askFigures();
}

}  // namespace sextant::desktop
