// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/holdings/holdings_view.h"

#include "desktop/look/palette.h"
#include "desktop/look/tints.h"
#include "desktop/models/holdings/filter_words.h"
#include "desktop/models/told.h"
#include "desktop/views/holdings/empty_note.h"
#include "desktop/views/holdings/filter_bar.h"
#include "desktop/views/holdings/filter_header.h"
#include "desktop/views/holdings/holding_table.h"

#include <QLabel>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

namespace sextant::desktop {
namespace {

constexpr int kPatienceMs = 150;
/// What is typed is looked for at once where that costs little.
constexpr int kTypingInMemoryMs = 20;
constexpr int kTypingMs = 200;

}  // namespace

HoldingsView::HoldingsView(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_levels(desk.session, desk.words.language()),
      m_cells(desk, m_levels),
      m_tree(new HoldingTree(desk, m_levels, this)),
      m_members(new MemberTree(desk, m_levels, this)),
      m_list(new HoldingList(desk, m_levels, this)),
      m_bar(new FilterBar(desk, this)),
      m_table(new HoldingTable(desk, m_levels, this)),
      m_note(new EmptyNote(m_table->viewport())),
      m_footer(new QLabel(this))
{
  build();
  connectTable();
  connectModels();
  showModel(Shown::addresses);
  askTotals();
}

HoldingsView::~HoldingsView() = default;

void HoldingsView::build()
{
  setObjectName(QStringLiteral("holdingsView"));
  setContextMenuPolicy(Qt::ActionsContextMenu);
  m_footer->setObjectName(QStringLiteral("holdingsFooter"));
  m_footer->setContentsMargins(kGrid, kGrid / 2, kGrid, kGrid / 2);
  m_footer->setForegroundRole(QPalette::PlaceholderText);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(0);
  rows->addWidget(m_bar);
  rows->addWidget(m_table, 1);
  rows->addWidget(m_footer);
  setFocusProxy(m_table);
}

void HoldingsView::connectTable()
{
  connect(m_bar, &FilterBar::filterChanged, this, &HoldingsView::setFilter);
  connect(m_bar, &FilterBar::byMemberChosen, this, &HoldingsView::showByMember);
  connect(m_bar, &FilterBar::savedFiltersChanged, this, &HoldingsView::savedFiltersChanged);
  connect(m_bar, &FilterBar::left, m_table, [this] { m_table->setFocus(); });
  connect(&m_table->filters(), &FilterHeader::edited, this, &HoldingsView::editColumn);
  connect(m_table, &HoldingTable::opened, this, &HoldingsView::open);
  connect(m_table, &HoldingTable::currentMoved, this, &HoldingsView::tellSelection);
  connect(m_table, &HoldingTable::selectedMoved, this, &HoldingsView::showCounts);
  connect(m_table, &HoldingTable::pendingSeen, m_tree, &HoldingTree::readOn);
  connect(m_table, &HoldingTable::copyWanted, this, &HoldingsView::copy);
  connect(m_table, &HoldingTable::jumpWanted, this, &HoldingsView::reveal);
  connect(m_note, &EmptyNote::acted, this, &HoldingsView::act);
}

void HoldingsView::connectModels()
{
  for (HoldingModel* model :
       {static_cast<HoldingModel*>(m_tree), static_cast<HoldingModel*>(m_members),
        static_cast<HoldingModel*>(m_list)}) {
    connect(model, &HoldingModel::failed, this, &HoldingsView::tellError);
    keepPlace(*model);
  }
  connect(m_tree, &HoldingTree::revealed, this, &HoldingsView::showRevealed);
  connect(m_tree, &HoldingTree::ready, this, [this] {
    const QModelIndex first = m_tree->index(0, 0, {});
    if (m_shown == Shown::addresses && m_tree->rowCount() == 1) m_table->expand(first);
    showEmptiness();
  });
  connect(m_tree, &QAbstractItemModel::rowsInserted, this, &HoldingsView::showEmptiness);
  connect(m_tree, &QAbstractItemModel::rowsRemoved, this, &HoldingsView::showEmptiness);
  connect(m_members, &MemberTree::ready, this, [this] {
    if (m_shown == Shown::members) m_table->expandToDepth(0);
    showEmptiness();
    followSelection();
  });
  connect(m_list, &HoldingList::progressed, this, [this] {
    showCounts();
    showEmptiness();
  });
  connect(&m_desk.selection, &Selection::changed, this, &HoldingsView::followSelection);
  connect(&m_desk.session, &RegisterSession::changed, this, &HoldingsView::askTotals);
  connect(&m_desk.session, &RegisterSession::namesChanged, this, &HoldingsView::setTypingPause);
  setTypingPause();
}

/// Where the current row goes, Qt makes the next one current. The selection stays what it was: it
/// is looked for again once all rows are there.
void HoldingsView::keepPlace(const HoldingModel& model)
{
  connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_rowsGo = true; });
  connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] {
    m_rowsGo = false;
    QMetaObject::invokeMethod(this, &HoldingsView::followSelection, Qt::QueuedConnection);
  });
}

void HoldingsView::setFilter(const RowFilter& filter)
{
  m_filter = filter;
  m_bar->showFilter(filter);
  m_table->filters().showFilter(filter);
  m_list->setFilter(filter);
  showModel(filter.empty() ? (m_byMember ? Shown::members : Shown::addresses) : Shown::matches);
}

void HoldingsView::editColumn(FilterField field, const QString& typed)
{
  const auto changed = m_filter.with(field, typed);
  const auto* error = std::get_if<FilterError>(&changed);
  m_table->filters().showFault(field, error == nullptr ? QString() : faultText(*error));
  if (error == nullptr) setFilter(std::get<RowFilter>(changed));
}

void HoldingsView::setTypingPause()
{
  const int pause = m_desk.session.names() ? kTypingInMemoryMs : kTypingMs;
  m_bar->setTypingPause(pause);
  m_table->filters().setTypingPause(pause);
}

void HoldingsView::setFilterText(const QString& text)
{
  m_bar->setText(text);
}

void HoldingsView::focusFilter()
{
  m_bar->focus();
}

void HoldingsView::findNext()
{
  m_table->step(1);
}

void HoldingsView::findPrevious()
{
  m_table->step(-1);
}

void HoldingsView::showByMember(bool byMember)
{
  m_byMember = byMember;
  m_bar->showByMember(byMember);
  if (m_filter.empty()) return showModel(byMember ? Shown::members : Shown::addresses);
  m_bar->setText({});
}

void HoldingsView::showModel(Shown shown)
{
  m_shown = shown;
  if (shown == Shown::members) m_members->load();
  HoldingModel* model = m_tree;
  if (shown == Shown::members) model = m_members;
  if (shown == Shown::matches) model = m_list;
  if (m_table->model() != model) {
    m_table->showModel(*model, shown != Shown::matches, shown == Shown::members);
    if (shown == Shown::addresses && m_tree->rowCount() == 1)
      m_table->expand(m_tree->index(0, 0, {}));
    if (shown == Shown::members) m_table->expandToDepth(0);
    if (shown != Shown::matches) followSelection();
  }
  showCounts();
  showEmptiness();
  QTimer::singleShot(kPatienceMs, this, &HoldingsView::showWaiting);
}

/// Whoever waits longer than a moment is told what for.
void HoldingsView::showWaiting()
{
  const bool members = m_shown == Shown::members && m_members->loading();
  const bool matches = m_shown == Shown::matches && m_list->running() && m_list->rowCount() == 0;
  if (members) m_note->wait(tr("Reading the members …"));
  if (matches) m_note->wait(tr("Looking for what matches …"));
}

void HoldingsView::reveal(net::Prefix prefix)
{
  if (!m_filter.empty()) setFilter({});
  if (m_shown != Shown::addresses) showByMember(false);
  m_tree->reveal(prefix);
}

void HoldingsView::goTo(const QModelIndex& index, bool chosen)
{
  if (!index.isValid() || index.model() != m_table->model()) return;
  for (QModelIndex at = index.parent(); at.isValid(); at = at.parent()) m_table->expand(at);
  const bool inSight = m_table->viewport()->rect().contains(m_table->visualRect(index));
  m_table->goTo(index, chosen);
  if (!inSight) m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

/// What was asked for is what is selected, also where the row is wider. Free space counts as the
/// place; what stands around it does not: that row is only gone to.
void HoldingsView::showRevealed(const QModelIndex& index, net::Prefix asked)
{
  if (!index.isValid() || m_shown != Shown::addresses) return;
  m_following = true;
  goTo(index, rowKind(index) == RowKind::free || prefixOf(index) == asked);
  m_following = false;
  if (m_desk.selection.prefix() != asked)
    m_desk.selection.select(Place{asked, rowKind(index) == RowKind::free});
}

/// Shows what is selected elsewhere.
void HoldingsView::followSelection()
{
  const auto prefix = m_desk.selection.prefix();
  if (!prefix || prefixOf(m_table->currentIndex()) == prefix) return;
  if (m_shown == Shown::addresses) return m_tree->reveal(*prefix);
  m_following = true;
  goTo(m_shown == Shown::members ? m_members->find(*prefix) : m_list->find(*prefix));
  m_following = false;
}

void HoldingsView::tellSelection(const QModelIndex& current)
{
  const auto prefix = prefixOf(current);
  if (m_following || m_rowsGo || !prefix) return;
  m_desk.selection.select(Place{*prefix, rowKind(current) == RowKind::free});
}

void HoldingsView::showCounts()
{
  const QLocale locale;
  QString count;
  if (m_shown == Shown::matches)
    //: matches of all holdings looked at
    count = tr("%1 of %2").arg(locale.toString(m_list->found()), locale.toString(m_list->seen()));
  m_bar->showCount(count);
  const int selected = m_table->selectedCount();
  const QString chosen = selected > 1 ? tr("%n selected", "", selected) : QString();
  QStringList parts{m_totals, chosen};
  parts.removeAll(QString());
  m_footer->setText(parts.join(QStringLiteral("   ·   ")));
}

void HoldingsView::showEmptiness()
{
  const bool waiting = m_list->running() && m_list->rowCount() == 0 && m_note->isVisible();
  if (m_shown == Shown::matches && waiting) return;
  if (m_shown == Shown::matches && m_list->rowCount() == 0 && !m_list->running()) {
    m_note->say(QStringLiteral("view-filter"), tr("Nothing matches the filter."),
                tr("Clear the filter"));
  } else if (m_shown == Shown::members && m_members->rowCount() == 0 && !m_members->loading()) {
    m_note->say(QStringLiteral("plan"), tr("No plan is in force, so there are no members."),
                tr("Make a plan"));
  } else if (m_shown == Shown::addresses && m_tree->isEmpty()) {
    m_note->say(QStringLiteral("block"), tr("No address block is in this register yet."),
                m_desk.session.readOnly() ? QString() : tr("Enter a block"),
                tr("A block is the prefix all others are given from, such as 2001:db8::/32. "
                   "Publishing a plan enters its block too."));
  } else {
    m_note->hide();
  }
}

void HoldingsView::askTotals()
{
  m_desk.session.askAside(
      this, m_totalsLine,
      [](const registry::Registry& registry, const StillWanted&) { return registry.stats({}); },
      [this](const Result<registry::Stats>& stats) {
        if (!stats) return;
        QStringList parts;
        for (const auto& [kind, count] : stats->holdings) {
          if (count == 0) continue;
          //: how many holdings of a kind, such as "assignment: 192"
          parts.push_back(tr("%1: %2").arg(m_desk.words.word(kind), QLocale().toString(count)));
        }
        m_totals = parts.join(QStringLiteral("   "));
        showCounts();
      });
}

void HoldingsView::tellError(const base::Error& error)
{
  Q_EMIT m_desk.requests.messageWanted(MessageKind::error, told(m_desk.words, error), {});
}

}  // namespace sextant::desktop
