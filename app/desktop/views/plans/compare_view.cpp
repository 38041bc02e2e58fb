// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/plans/compare_view.h"

#include "desktop/look/icons.h"
#include "desktop/look/palette.h"
#include "desktop/look/state_page.h"
#include "desktop/look/tints.h"
#include "desktop/models/plans/difference_table.h"
#include "desktop/models/plans/plan_words.h"
#include "desktop/models/share_large.h"
#include "desktop/models/told.h"
#include "desktop/views/plans/compare_figures.h"
#include "desktop/views/plans/plan_parts.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace sextant::desktop {
namespace {

constexpr int kPatienceMs = 150;
constexpr std::array kChanges{plan::Change::moved, plan::Change::resized, plan::Change::added,
                              plan::Change::gone};

QColor changeColour(plan::Change change, const QPalette& palette)
{
  switch (change) {
    case plan::Change::moved:
      return palette.color(QPalette::Link);
    case plan::Change::resized:
      return warningColour(palette);
    case plan::Change::added:
      return goodColour(palette);
    case plan::Change::gone:
      return badColour(palette);
  }
  return palette.color(QPalette::Text);
}

class ChangeDelegate final : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
  {
    QStyledItemDelegate::initStyleOption(option, index);
    const auto change = static_cast<plan::Change>(index.data(DifferenceTable::changeRole).toInt());
    option->palette.setColor(QPalette::Text, changeColour(change, option->palette));
    option->font.setWeight(QFont::DemiBold);
  }
};

}  // namespace

CompareView::CompareView(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_differences(new DifferenceTable(desk.addressForm, desk.words, this)),
      m_a(new QComboBox(this)),
      m_b(new QComboBox(this)),
      m_pages(new QStackedWidget(this)),
      m_state(new StatePage(this)),
      m_page(new QWidget(this)),
      m_figures(new CompareFigures(desk.words, m_page)),
      m_same(quietLabel({}, m_page)),
      m_position(quietLabel({}, m_page)),
      m_table(new QTableView(m_page)),
      m_none(headingLabel(tr("There is no difference to show"), 1, m_page))
{
  setObjectName(QStringLiteral("compareView"));
  makeTable();
  setFocusProxy(m_table);
  auto* inside = new QVBoxLayout(m_page);
  inside->setContentsMargins(0, 0, 0, 0);
  inside->setSpacing(kGrid);
  inside->addWidget(m_figures);
  inside->addWidget(makeFilter());
  inside->addWidget(m_table, 1);
  inside->addWidget(m_none, 1, Qt::AlignCenter);
  m_none->hide();
  m_pages->addWidget(m_state);
  m_pages->addWidget(m_page);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 2 * kGrid);
  layout->setSpacing(2 * kGrid);
  layout->addWidget(makeChoice());
  layout->addWidget(m_pages, 1);
  listen();
  m_state->tell(QStringLiteral("plan"), tr("Choose two plans"), {});
  askNames();
}

void CompareView::listen()
{
  m_patience.setSingleShot(true);
  m_patience.setInterval(kPatienceMs);
  connect(&m_patience, &QTimer::timeout, this, [this] {
    m_state->tellBusy(tr("Comparing …"), {});
    m_pages->setCurrentWidget(m_state);
  });
  connect(m_state, &StatePage::actionWanted, this,
          [this] { Q_EMIT m_desk.requests.commandWanted(QStringLiteral("plan.new")); });
  connect(&m_desk.session, &RegisterSession::draftsChanged, this, &CompareView::askNames);
  connect(&m_desk.session, &RegisterSession::changed, this, &CompareView::askNames);
}

QWidget* CompareView::makeChoice()
{
  auto* bar = new QWidget(this);
  m_a->setObjectName(QStringLiteral("compareA"));
  m_b->setObjectName(QStringLiteral("compareB"));
  m_a->setAccessibleName(tr("The one plan, A"));
  m_b->setAccessibleName(tr("The other plan, B"));
  auto* swap = new QToolButton(bar);
  m_swap = swap;
  swap->setObjectName(QStringLiteral("compareSwap"));
  swap->setIcon(icon(QStringLiteral("document-swap")));
  swap->setText(QStringLiteral("⇄"));
  swap->setAutoRaise(true);
  swap->setToolTip(tr("Swap A and B"));
  swap->setAccessibleName(tr("Swap A and B"));
  auto* layout = new QHBoxLayout(bar);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(kGrid);
  layout->addWidget(headingLabel(tr("Compare"), 4, bar));
  layout->addSpacing(2 * kGrid);
  layout->addWidget(m_a, 1);
  layout->addWidget(swap);
  layout->addWidget(m_b, 1);
  layout->addStretch();
  for (QComboBox* box : {m_a, m_b}) box->setMaximumWidth(50 * kGrid);
  connect(m_a, &QComboBox::activated, this, &CompareView::start);
  connect(m_b, &QComboBox::activated, this, &CompareView::start);
  connect(swap, &QToolButton::clicked, this, [this] {
    const QString a = m_a->currentData().toString();
    compare(m_b->currentData().toString(), a);
  });
  return bar;
}

QWidget* CompareView::makeFilter()
{
  auto* bar = new QWidget(m_page);
  auto* layout = new QHBoxLayout(bar);
  layout->setContentsMargins(0, kGrid, 0, 0);
  layout->setSpacing(kGrid);
  for (const plan::Change change : kChanges) {
    auto* filter = new QToolButton(bar);
    filter->setObjectName(QStringLiteral("show-") %
                          QString::fromUtf8(plan::toString(change).data(),
                                            static_cast<qsizetype>(plan::toString(change).size())));
    filter->setAccessibleName(changeWord(change));
    filter->setCheckable(true);
    filter->setChecked(true);
    connect(filter, &QToolButton::toggled, this, [this, change](bool on) {
      m_differences->setShown(change, on);
      tellPosition();
    });
    m_filters.at(static_cast<std::size_t>(change)) = filter;
    layout->addWidget(filter);
  }
  m_same->setObjectName(QStringLiteral("compareSame"));
  m_same->setWordWrap(false);
  m_position->setObjectName(QStringLiteral("comparePosition"));
  m_position->setWordWrap(false);
  layout->addWidget(m_same);
  layout->addStretch();
  layout->addWidget(m_position);
  layout->addWidget(makeStep(-1));
  layout->addWidget(makeStep(1));
  return bar;
}

QWidget* CompareView::makeStep(int by)
{
  const QString tip = by < 0 ? tr("Previous difference (Shift+F7)") : tr("Next difference (F7)");
  auto* button = new QToolButton(m_page);
  button->setObjectName(by < 0 ? QStringLiteral("previousDifference")
                               : QStringLiteral("nextDifference"));
  button->setIcon(icon(by < 0 ? QStringLiteral("go-up") : QStringLiteral("go-down")));
  button->setAutoRaise(true);
  button->setToolTip(tip);
  button->setAccessibleName(tip);
  connect(button, &QToolButton::clicked, this, [this, by] { step(by); });
  return button;
}

void CompareView::makeTable()
{
  m_table->setObjectName(QStringLiteral("differences"));
  m_table->setAccessibleName(tr("Differences"));
  m_table->setModel(m_differences);
  dressTable(m_table);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setItemDelegateForColumn(DifferenceTable::changeColumn, new ChangeDelegate(m_table));
  for (const int column :
       {DifferenceTable::aColumn, DifferenceTable::bColumn, DifferenceTable::codeColumn}) {
    m_table->setItemDelegateForColumn(column, new AddressDelegate(m_table));
  }
  const int address = QFontMetrics(addressFont(font()))
                          .horizontalAdvance(QStringLiteral("2001:db8:1001:1000::/56"));
  // Where a member stands in A and in B is what one came for: it is seen in a small window too.
  m_table->setColumnWidth(DifferenceTable::changeColumn, 11 * kGrid);
  m_table->setColumnWidth(DifferenceTable::nameColumn, 19 * kGrid);
  m_table->setColumnWidth(DifferenceTable::aColumn, address + kGrid);
  m_table->setColumnWidth(DifferenceTable::bColumn, address + kGrid);
  m_table->setColumnWidth(DifferenceTable::zoneColumn, 18 * kGrid);
  m_table->setColumnWidth(DifferenceTable::codeColumn, 12 * kGrid);
  m_table->horizontalHeader()->setStretchLastSection(true);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this](const QModelIndex& current) {
            tellPosition();
            if (!current.isValid()) return;
            const plan::Difference& one = m_differences->difference(current.row());
            if (const auto prefix = one.b ? one.b : one.a) m_desk.selection.select(*prefix);
          });
}

void CompareView::askNames()
{
  const auto question = [](const registry::Registry& registry) { return registry.drafts(); };
  m_desk.session.ask(this, question, [this](const auto& drafts) {
    if (drafts) fillNames(*drafts);
  });
}

void CompareView::fillNames(const std::vector<registry::DraftSummary>& drafts)
{
  for (QComboBox* box : {m_a, m_b}) {
    const QString chosen = box->currentData().toString();
    const QSignalBlocker quiet(box);
    box->clear();
    for (const registry::DraftSummary& draft : drafts) {
      const QString name = QString::fromStdString(draft.name);
      const bool published = draft.state == registry::DraftState::published;
      box->addItem(published ? tr("%1 (in force)").arg(name) : tr("%1 (draft)").arg(name), name);
    }
    box->setCurrentIndex(box->findData(chosen));
  }
  const bool enough = drafts.size() > 1;
  for (QWidget* part : {static_cast<QWidget*>(m_a), static_cast<QWidget*>(m_b), m_swap}) {
    part->setVisible(enough);
  }
  if (!enough) {
    m_state->tell(QStringLiteral("plan"), tr("There are no two plans to compare"),
                  tr("Make another one with a different scheme, divisions or block."),
                  tr("New plan…"));
    m_pages->setCurrentWidget(m_state);
    return;
  }
  if (m_a->currentIndex() >= 0 && m_b->currentIndex() >= 0) return;
  if (m_a->currentIndex() < 0) m_a->setCurrentIndex(m_b->currentIndex() == 0 ? 1 : 0);
  if (m_b->currentIndex() < 0) m_b->setCurrentIndex(m_b->count() - 1);
  if (isVisible()) start();
}

void CompareView::compare(const QString& a, const QString& b)
{
  const auto choose = [](QComboBox* box, const QString& name) {
    if (name.isEmpty()) return;
    if (box->findData(name) < 0) box->addItem(name, name);
    box->setCurrentIndex(box->findData(name));
  };
  choose(m_a, a);
  choose(m_b, b);
  // A plan beside itself says nothing, unless that was asked for.
  if (b.isEmpty() && m_a->currentIndex() == m_b->currentIndex()) {
    const int last = m_b->count() - 1;
    m_b->setCurrentIndex(m_a->currentIndex() == last ? last - 1 : last);
  }
  start();
}

void CompareView::include(const QString& name)
{
  const bool there = name == m_a->currentData().toString() || name == m_b->currentData().toString();
  if (!there) compare({}, name);
}

void CompareView::start()
{
  const QString a = m_a->currentData().toString();
  const QString b = m_b->currentData().toString();
  if (a.isEmpty() || b.isEmpty()) return;
  if (m_task) m_task->cancel();
  m_patience.start();
  m_task = m_desk.session.run(
      RegisterSession::Work::apart, tr("Compare %1 with %2").arg(a, b), this,
      [a = a.toStdString(), b = b.toStdString()](const registry::Registry& registry,
                                                 base::Progress& progress) {
        auto compared = comparePlans(registry, a, b, progress);
        return compared.map(
            [](Comparison& comparison) { return shareLarge(std::move(comparison)); });
      },
      [this, turn = ++m_turn](const Result<std::shared_ptr<const Comparison>>& comparison) {
        if (turn != m_turn) return;
        m_patience.stop();
        comparison ? tell(*comparison) : tellFault(comparison.error());
      });
}

void CompareView::tellFault(const base::Error& error)
{
  m_state->tell(QStringLiteral("dialog-error"), tr("The plans cannot be compared"),
                told(m_desk.words, error));
  m_pages->setCurrentWidget(m_state);
}

void CompareView::tell(const std::shared_ptr<const Comparison>& comparison)
{
  m_differences->show(comparison);
  m_figures->compare(*comparison);
  fillCounts(*comparison);
  tellPosition();
  m_pages->setCurrentWidget(m_page);
}

void CompareView::fillCounts(const Comparison& comparison)
{
  for (const plan::Change change : kChanges) {
    QToolButton* filter = m_filters.at(static_cast<std::size_t>(change));
    const QString count = numberText(m_desk.words, comparison.count(change));
    //: the mark of a change, how many, its word: "→ 12 moved"
    filter->setText(tr("%1 %2 %3").arg(changeMark(change), count, changeWord(change)));
    filter->setAccessibleName(tr("Show what is %1: %2").arg(changeWord(change), count));
    filter->setEnabled(comparison.count(change) > 0);
  }
  m_same->setText(tr("= %1 the same").arg(numberText(m_desk.words, comparison.same)));
}

void CompareView::tellPosition()
{
  const int count = m_differences->rowCount();
  m_table->setVisible(count > 0);
  m_none->setVisible(count == 0);
  const QModelIndex current = m_table->currentIndex();
  const QLocale locale = localeOf(m_desk.words);
  if (count == 0) {
    m_position->setText(tr("No differences"));
  } else if (current.isValid()) {
    m_position->setText(
        tr("%1 of %2").arg(locale.toString(current.row() + 1), locale.toString(count)));
  } else {
    m_position->setText(tr("%Ln differences", nullptr, count));
  }
}

void CompareView::step(int by)
{
  const int count = m_differences->rowCount();
  if (count == 0) return;
  const QModelIndex current = m_table->currentIndex();
  const int from = current.isValid() ? current.row() : (by > 0 ? -1 : 0);
  const QModelIndex next = m_differences->index((from + by + count) % count, 0);
  m_table->setCurrentIndex(next);
  m_table->scrollTo(next);
}

void CompareView::nextDifference()
{
  step(1);
}

void CompareView::previousDifference()
{
  step(-1);
}

/// Nothing is compared before somebody looks.
void CompareView::showEvent(QShowEvent* event)
{
  QWidget::showEvent(event);
  if (!m_task) start();
}

void CompareView::keyPressEvent(QKeyEvent* event)
{
  if (event->key() != Qt::Key_F7) return QWidget::keyPressEvent(event);
  step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
}

}  // namespace sextant::desktop
