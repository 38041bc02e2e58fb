// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/holdings/holding_table.h"

#include "desktop/look/tints.h"
#include "desktop/views/holdings/filter_header.h"
#include "desktop/views/holdings/holding_delegates.h"
#include "desktop/views/holdings/jump_box.h"
#include "desktop/views/holdings/sticky_strip.h"

#include <algorithm>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

namespace sextant::desktop {
namespace {

constexpr int kWideEnough = 1000;        ///< from here on all columns are shown
constexpr int kKindInWords = 800;        ///< from here on kinds are said beside their icons
constexpr int kLeastAddress = 18;        ///< characters of a prefix that always have room
constexpr int kLeastNames = kGrid * 28;  ///< room for the names of places and of who has them
constexpr int kMostExpanded = 500;

QString layoutName()
{
  return QStringLiteral("holdings.columns");
}

int at(Column column)
{
  return static_cast<int>(column);
}

/// Room for the longest of the words for kinds or statuses, with a mark before it.
int widestWord(const wording::Words& words, bool kinds)
{
  const QFontMetrics metrics(QGuiApplication::font());
  int widest = 0;
  const int last = kinds ? static_cast<int>(model::Kind::registration)
                         : static_cast<int>(model::Status::rejected);
  for (int i = 0; i <= last; ++i) {
    const QString word =
        kinds ? words.word(static_cast<model::Kind>(i)) : words.word(static_cast<model::Status>(i));
    widest = std::max(widest, metrics.horizontalAdvance(word));
  }
  return std::max(widest + kGrid * 4 + kGrid / 2, kGrid * 10);
}

/// Rows from the top of the tree down; so rows sort as they are shown.
std::vector<int> pathOf(const QModelIndex& index)
{
  std::vector<int> path;
  for (QModelIndex at = index; at.isValid(); at = at.parent()) path.push_back(at.row());
  std::ranges::reverse(path);
  return path;
}

}  // namespace

HoldingTable::HoldingTable(Desk& desk, const PlanLevels& levels, QWidget* parent)
    : QTreeView(parent),
      m_desk(desk),
      m_levels(levels),
      m_header(new FilterHeader(desk.words, this)),
      m_strip(new StickyStrip(*this)),
      m_jump(new JumpBox(desk.words, this))
{
  setObjectName(QStringLiteral("holdingTable"));
  setAccessibleName(tr("Holdings"));
  setHeader(m_header);
  setUpLook();
  connect(m_jump, &JumpBox::jumpWanted, this, &HoldingTable::jumpWanted);
  connect(m_jump, &JumpBox::closed, this, [this] { setFocus(); });
  connect(verticalScrollBar(), &QScrollBar::valueChanged, m_strip, &StickyStrip::follow);
  connect(&desk.addressForm, &AddressForm::changed, this, [this] {
    m_addressWidth = 0;
    fitColumns();
  });
  connect(this, &QTreeView::collapsed, m_strip, &StickyStrip::follow);
}

HoldingTable::~HoldingTable()
{
  if (m_chosenWidths) m_desk.settings.setLayout(layoutName(), m_header->saveState());
}

void HoldingTable::setUpLook()
{
  setFrameShape(QFrame::NoFrame);
  setUniformRowHeights(true);
  setAllColumnsShowFocus(true);
  setSelectionMode(ExtendedSelection);
  setSelectionBehavior(SelectRows);
  setEditTriggers(NoEditTriggers);
  setHorizontalScrollMode(ScrollPerPixel);
  setVerticalScrollMode(ScrollPerPixel);
  setIndentation(kGrid + kGrid / 2);
  setContextMenuPolicy(Qt::NoContextMenu);  // whoever is around has the menu
  setItemDelegate(new HoldingDelegate(this));
  setItemDelegateForColumn(at(Column::prefix), new PrefixDelegate(m_levels, this));
  setItemDelegateForColumn(at(Column::kind), new KindDelegate(this));
  setItemDelegateForColumn(at(Column::status), new StatusDelegate(this));
  setItemDelegateForColumn(at(Column::used), new UsedDelegate(this));
}

void HoldingTable::setUpHeader()
{
  m_header->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(m_header, &QWidget::customContextMenuRequested, this, &HoldingTable::columnMenu);
  connect(m_header, &QHeaderView::sectionResized, this, [this] {
    if (!m_fitting) m_chosenWidths = true;
  });
  connect(m_header, &FilterHeader::left, this, [this] { setFocus(); });
  const QByteArray saved = m_desk.settings.layout(layoutName());
  m_fitting = true;
  if (!saved.isEmpty()) m_chosenWidths = m_header->restoreState(saved);
  m_fitting = false;
}

void HoldingTable::showModel(HoldingModel& shown, bool asTree, bool byMember)
{
  m_byMember = byMember;
  const bool first = model() == nullptr;
  const QByteArray columns = first ? QByteArray() : m_header->saveState();
  QItemSelectionModel* old = selectionModel();
  m_fitting = true;
  setModel(&shown);
  if (!first) m_header->restoreState(columns);
  m_fitting = false;
  if (old != nullptr) old->deleteLater();
  if (first) setUpHeader();
  setRootIsDecorated(asTree);
  m_addressWidth = 0;
  connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          &HoldingTable::currentMoved);
  connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &HoldingTable::selectedMoved);
  fitColumns();
  m_strip->hide();
}

/// Of the widest prefix in sight; once given it stays, so that scrolling moves no column.
int HoldingTable::addressWidth(const QModelIndex& index) const
{
  int depth = rootIsDecorated() ? 1 : 0;
  for (QModelIndex at = index.parent(); at.isValid(); at = at.parent()) ++depth;
  const auto characters = std::max(kLeastAddress, static_cast<int>(index.data().toString().size()));
  const int character = QFontMetrics(addressFont(font())).horizontalAdvance(QLatin1Char('0'));
  return characters * character + depth * indentation() + kGrid * 2;
}

void HoldingTable::widenForSight()
{
  if (m_chosenWidths) return;
  int widest = m_addressWidth;
  const int bottom = viewport()->height();
  for (QModelIndex index = indexAt({0, 0}); index.isValid(); index = indexBelow(index)) {
    if (visualRect(index).top() > bottom) break;
    if (prefixOf(index)) widest = std::max(widest, addressWidth(index));
  }
  if (widest == m_addressWidth) return;
  m_addressWidth = widest;
  QMetaObject::invokeMethod(this, &HoldingTable::fitColumns, Qt::QueuedConnection);
}

/// What matters always; names share what is left. Where there is no room for all, zone and date are
/// left out and kinds are icons, and deep down the holder is left out too; among members, whose
/// prefixes differ by it, the zone takes the holder's place.
void HoldingTable::fitColumns()
{
  if (m_chosenWidths || model() == nullptr) return;
  m_fitting = true;
  const int width = viewport()->width();
  const bool wide = width >= kWideEnough;
  m_header->setSectionHidden(at(Column::zone), !wide && !m_byMember);
  m_header->setSectionHidden(at(Column::holder), !wide && m_byMember);
  m_header->setSectionHidden(at(Column::validFrom), !wide);
  const int kind = width >= kKindInWords ? widestWord(m_desk.words, true) : kGrid * 7;
  const std::array fixed{std::pair{Column::prefix, std::max(m_addressWidth, kGrid * 22)},
                         std::pair{Column::kind, kind},
                         std::pair{Column::status, widestWord(m_desk.words, false)},
                         std::pair{Column::used, wide ? 132 : 96},
                         std::pair{Column::zone, 120},
                         std::pair{Column::validFrom, 104}};
  int left = width;
  for (const auto& [column, size] : fixed) {
    m_header->resizeSection(at(column), size);
    if (!m_header->isSectionHidden(at(column))) left -= size;
  }
  const bool holder = !m_header->isSectionHidden(at(Column::holder));
  if (holder && left < kLeastNames) m_header->setSectionHidden(at(Column::holder), true);
  const bool alone = !holder || left < kLeastNames;
  const int name = std::max(kGrid * 13, alone ? left : left / 2);
  m_header->resizeSection(at(Column::name), name);
  m_header->resizeSection(at(Column::holder), std::max(kGrid * 11, left - name));
  m_fitting = false;
}

void HoldingTable::columnMenu(const QPoint& position)
{
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  for (int column = 1; column < kColumnCount; ++column) {
    QAction* action = menu->addAction(heading(static_cast<Column>(column)));
    action->setCheckable(true);
    action->setChecked(!m_header->isSectionHidden(column));
    connect(action, &QAction::toggled, this, [this, column](bool shown) {
      m_chosenWidths = true;
      m_header->setSectionHidden(column, !shown);
    });
  }
  menu->addSeparator();
  connect(menu->addAction(tr("Fit columns to the window")), &QAction::triggered, this, [this] {
    m_chosenWidths = false;
    m_desk.settings.setLayout(layoutName(), {});
    fitColumns();
  });
  menu->popup(m_header->mapToGlobal(position));
}

QModelIndexList HoldingTable::selectedRows() const
{
  if (selectionModel() == nullptr) return {};
  QModelIndexList rows = selectionModel()->selectedRows(0);
  std::ranges::sort(rows, {}, pathOf);
  return rows;
}

int HoldingTable::selectedCount() const
{
  if (selectionModel() == nullptr) return 0;
  int rows = 0;
  for (const QItemSelectionRange& range : selectionModel()->selection()) {
    if (range.left() == 0) rows += range.height();
  }
  return rows;
}

void HoldingTable::selectAll()
{
  while (model() != nullptr && model()->canFetchMore({})) model()->fetchMore({});
  QTreeView::selectAll();
}

std::vector<Column> HoldingTable::visibleColumns() const
{
  std::vector<Column> out;
  for (int place = 0; place < kColumnCount; ++place) {
    const int column = m_header->logicalIndex(place);
    if (!m_header->isSectionHidden(column)) out.push_back(static_cast<Column>(column));
  }
  return out;
}

void HoldingTable::goTo(const QModelIndex& index, bool chosen)
{
  const auto what = chosen ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::Clear;
  selectionModel()->setCurrentIndex(index, what | QItemSelectionModel::Rows);
}

void HoldingTable::step(int by)
{
  if (model() == nullptr || model()->rowCount() == 0) return;
  QModelIndex next = by > 0 ? indexBelow(currentIndex()) : indexAbove(currentIndex());
  while (next.isValid() && rowKind(next) == RowKind::free)
    next = by > 0 ? indexBelow(next) : indexAbove(next);
  if (!next.isValid() && by > 0 && model()->canFetchMore({})) {
    model()->fetchMore({});
    next = indexBelow(currentIndex());
  }
  if (!next.isValid())
    next = by > 0 ? model()->index(0, 0) : model()->index(model()->rowCount() - 1, 0);
  goTo(next.siblingAtColumn(0));
}

void HoldingTable::drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
  if (rowKind(index) == RowKind::free) painter->fillRect(option.rect, freeBrush(palette()));
  QTreeView::drawRow(painter, option, index);
}

bool HoldingTable::handledKey(const QKeyEvent& event)
{
  const QModelIndex current = currentIndex().siblingAtColumn(0);
  const auto plain = event.modifiers() & ~Qt::KeypadModifier;
  if (event.key() == Qt::Key_C && plain == (Qt::ControlModifier | Qt::ShiftModifier)) {
    Q_EMIT copyWanted(true);
    return true;
  }
  if (event.matches(QKeySequence::Copy)) {
    Q_EMIT copyWanted(false);
    return true;
  }
  switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (current.isValid() && plain == Qt::NoModifier) Q_EMIT opened(current);
      return plain == Qt::NoModifier;
    case Qt::Key_Backspace:
      if (current.parent().isValid()) goTo(current.parent());
      return true;
    case Qt::Key_Asterisk:
      expandAll(current);
      return true;
    case Qt::Key_F3:
      step(plain == Qt::ShiftModifier ? -1 : 1);
      return true;
    default:
      return false;
  }
}

void HoldingTable::keyPressEvent(QKeyEvent* event)
{
  if (!handledKey(*event)) QTreeView::keyPressEvent(event);
}

/// Whoever types here means an address: words are what the filter is for.
void HoldingTable::keyboardSearch(const QString& typed)
{
  if (!typed.trimmed().isEmpty()) m_jump->begin(typed);
}

void HoldingTable::mouseDoubleClickEvent(QMouseEvent* event)
{
  const QModelIndex index = indexAt(event->pos());
  if (event->button() == Qt::LeftButton && index.isValid() && rowKind(index) == RowKind::free) {
    Q_EMIT opened(index.siblingAtColumn(0));
    return;
  }
  QTreeView::mouseDoubleClickEvent(event);
}

void HoldingTable::resizeEvent(QResizeEvent* event)
{
  QTreeView::resizeEvent(event);
  fitColumns();
  m_strip->follow();
}

void HoldingTable::paintEvent(QPaintEvent* event)
{
  QTreeView::paintEvent(event);
  lookForPending();
  widenForSight();
}

/// Says of each row in sight that stands for more, once it is painted.
void HoldingTable::lookForPending()
{
  const int bottom = viewport()->height();
  for (QModelIndex index = indexAt({0, 0}); index.isValid(); index = indexBelow(index)) {
    if (visualRect(index).top() > bottom) return;
    if (rowKind(index) != RowKind::pending || prefixOf(index)) continue;
    QMetaObject::invokeMethod(
        this,
        [this, parent = QPersistentModelIndex(index.parent())] { Q_EMIT pendingSeen(parent); },
        Qt::QueuedConnection);
  }
}

/// Opens all beneath the row, as it comes from the register, as long as that is not too much.
void HoldingTable::expandAll(const QModelIndex& under)
{
  if (!under.isValid()) return;
  m_expanding = under;
  m_mayExpand = kMostExpanded;
  expand(under);
  openRowsAsWanted(under, 0, model()->rowCount(under) - 1);
}

void HoldingTable::openRowsAsWanted(const QModelIndex& parent, int start, int end)
{
  for (int row = start; row <= end && m_mayExpand > 0; ++row) {
    const QModelIndex child = model()->index(row, 0, parent);
    const bool full = child.data(shareRole).toDouble() > 0 || rowKind(child) == RowKind::member;
    if (!full || !model()->hasChildren(child)) continue;
    --m_mayExpand;
    expand(child);
    openRowsAsWanted(child, 0, model()->rowCount(child) - 1);
  }
}

void HoldingTable::rowsInserted(const QModelIndex& parent, int start, int end)
{
  QTreeView::rowsInserted(parent, start, end);
  if (!m_expanding.isValid() || m_mayExpand <= 0) return;
  for (QModelIndex at = parent; at.isValid(); at = at.parent()) {
    if (at == m_expanding) return openRowsAsWanted(parent, start, end);
  }
}

}  // namespace sextant::desktop
