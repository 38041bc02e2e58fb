// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/trace/trace_view.h"

#include "desktop/look/palette.h"
#include "desktop/views/records/tinted_delegate.h"

#include <algorithm>
#include <array>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace sextant::desktop {
namespace {

constexpr int kLeastWho = 20;  ///< letters that always have room
constexpr int kMostLetters = 30;
constexpr std::size_t kMeasured = 500;  ///< of the addresses, from first to last
constexpr std::array kByImportance{TraceModel::standingColumn, TraceModel::hitsColumn,
                                   TraceModel::prefixColumn,   TraceModel::addressesColumn,
                                   TraceModel::firstColumn,    TraceModel::lastColumn};

/// Rows as high as in every table of the house.
class RowDelegate final : public TintedDelegate {
 public:
  using TintedDelegate::TintedDelegate;

  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                               const QModelIndex& index) const override
  {
    return {TintedDelegate::sizeHint(option, index).width(), kRowHeight};
  }
};

/// Parents before their children, as they are shown.
std::pair<int, int> placeOf(const QModelIndex& index)
{
  const QModelIndex parent = index.parent();
  return parent.isValid() ? std::pair(parent.row(), index.row()) : std::pair(index.row(), -1);
}

}  // namespace

TraceView::TraceView(TraceModel& model, QWidget* parent) : QTreeView(parent), m_model(model)
{
  setObjectName(QStringLiteral("traceTable"));
  setAccessibleName(tr("Holders and addresses"));
  setModel(&model);
  setUpLook();
  connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this](const QModelIndex& index) {
            if (index.isValid() && !m_restoring) Q_EMIT rowChosen(index);
          });
}

void TraceView::setUpLook()
{
  setFrameShape(QFrame::NoFrame);
  setUniformRowHeights(true);
  setAllColumnsShowFocus(true);
  setSelectionMode(ExtendedSelection);
  setSelectionBehavior(SelectRows);
  setEditTriggers(NoEditTriggers);
  setExpandsOnDoubleClick(false);  // it goes to the holding
  setHorizontalScrollMode(ScrollPerPixel);
  setVerticalScrollMode(ScrollPerPixel);
  setIndentation(2 * kGrid);
  setTextElideMode(Qt::ElideMiddle);  // the end of an address or a line's number tells most
  setItemDelegate(new RowDelegate(this));
  header()->setStretchLastSection(false);
  header()->setSectionsMovable(false);
  header()->setResizeContentsPrecision(100);
}

std::vector<registry::PartyNumber> TraceView::opened() const
{
  std::vector<registry::PartyNumber> out;
  for (int row = 0; row < m_model.rowCount({}); ++row) {
    const QModelIndex index = m_model.index(row, 0, {});
    if (isExpanded(index)) out.push_back(m_model.key(index).party);
  }
  return out;
}

void TraceView::showReport(const std::shared_ptr<const TraceReport>& report,
                           const std::shared_ptr<const TraceRows>& rows)
{
  // Another run numbers the parties anew.
  const bool same = report->table == m_model.report().table;
  const auto open = same ? opened() : std::vector{registry::kNobody};
  std::optional<TraceKey> current;
  if (same && currentIndex().isValid()) current = m_model.key(currentIndex());
  const int scrolled = same ? verticalScrollBar()->value() : 0;
  m_restoring = true;
  m_model.show(report, rows);
  for (const registry::PartyNumber party : open) expand(m_model.find({party, {}}));
  if (current) setCurrentIndex(m_model.find(*current));
  fitColumns();
  verticalScrollBar()->setValue(scrolled);
  m_restoring = false;
}

void TraceView::goToFirst()
{
  if (currentIndex().isValid()) return;
  const QModelIndex top = m_model.index(0, 0, {});
  const bool unheld = top.isValid() && m_model.key(top).party == registry::kNobody;
  if (unheld) expand(top);
  const QModelIndex first = unheld ? m_model.index(0, 0, top) : QModelIndex();
  setCurrentIndex(first.isValid() ? first : top);
}

QStringList TraceView::line(const QModelIndex& row) const
{
  QStringList cells;
  for (int column = 0; column < TraceModel::columnTotal; ++column) {
    QString cell = row.siblingAtColumn(column).data().toString();
    for (const char16_t c : {u'\t', u'\n', u'\r'}) cell.replace(QChar(c), u' ');
    cells << cell;
  }
  return cells;
}

void TraceView::copy(bool withHeadings) const
{
  QModelIndexList rows = selectionModel()->selectedRows();
  if (rows.isEmpty()) return;
  std::ranges::sort(rows, {}, placeOf);
  QStringList lines;
  if (withHeadings) {
    QStringList headings;
    for (int column = 0; column < TraceModel::columnTotal; ++column) {
      headings << m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    lines << headings.join(u'\t');
  }
  for (const QModelIndex& row : rows) lines << line(row).join(u'\t');
  QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

/// What the names need; addresses below them have room for all their digits.
int TraceView::widthOfWho() const
{
  const TraceReport& report = m_model.report();
  const QFontMetrics digits(addressFont(font()));
  int widest = kLeastWho * fontMetrics().horizontalAdvance(u'n');
  const std::size_t step = 1 + report.addresses() / kMeasured;
  for (std::size_t n = 0; n < report.addresses(); n += step) {
    const QString text = m_model.form().text(report.address(n).address);
    widest = std::max(widest, digits.horizontalAdvance(text) + 2 * (indentation() + kGrid));
  }
  return widest + 2 * kGrid;
}

/// Every column as its first rows need, and the rest to the names. Where there is too little room,
/// lines go, then the number of addresses, then the prefix: the inspector tells it.
void TraceView::fitColumns()
{
  const int most = kMostLetters * fontMetrics().horizontalAdvance(u'n');
  const int who = widthOfWho();
  int rest = viewport()->width();
  for (const int column : kByImportance) {
    setColumnHidden(column, false);
    resizeColumnToContents(column);
    const int width = std::min(columnWidth(column) + 2 * kGrid, most);
    const bool stays = column == TraceModel::standingColumn || column == TraceModel::hitsColumn ||
                       rest - width >= who;
    setColumnWidth(column, width);
    setColumnHidden(column, !stays);
    if (stays) rest -= width;
  }
  setColumnWidth(TraceModel::whoColumn, std::max(rest, who));
}

void TraceView::keyPressEvent(QKeyEvent* event)
{
  if (event->matches(QKeySequence::Copy)) return copy(false);
  if (event->keyCombination() == (Qt::CTRL | Qt::SHIFT | Qt::Key_C)) return copy(true);
  QTreeView::keyPressEvent(event);
}

void TraceView::resizeEvent(QResizeEvent* event)
{
  QTreeView::resizeEvent(event);
  if (event->size().width() != event->oldSize().width()) fitColumns();
}

}  // namespace sextant::desktop
