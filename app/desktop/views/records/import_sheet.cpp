// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/records/import_sheet.h"

#include "desktop/models/records/import_model.h"
#include "desktop/views/records/column_header.h"
#include "desktop/views/records/tables.h"
#include "desktop/views/records/tinted_delegate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace sextant::desktop {
namespace {

using registry::Outcome;

Tone toneOf(Outcome outcome)
{
  if (outcome == Outcome::added) return Tone::good;
  if (outcome == Outcome::changed) return Tone::change;
  return outcome == Outcome::refused ? Tone::bad : Tone::quiet;
}

}  // namespace

ImportSheet::ImportSheet(Desk& desk, ImportModel& model, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_model(model),
      m_name(new QLabel(this)),
      m_counts(new QLabel(this)),
      m_onlyRefused(new QCheckBox(tr("Only &refused"), this)),
      m_kindLabel(new QLabel(tr("Rows are taken as &kind"), this)),
      m_kind(new QComboBox(this)),
      m_inside(new QCheckBox(this)),
      m_ignored(new QLabel(this)),
      m_table(new QTableView(this)),
      m_header(new ColumnHeader(desk.words, model, m_table))
{
  setObjectName(QStringLiteral("importSheet"));
  build();
  connectAll();
}

void ImportSheet::build()
{
  m_name->setObjectName(QStringLiteral("importName"));
  m_name->setFont(scaled(font(), 2, true));
  m_counts->setObjectName(QStringLiteral("importCounts"));
  m_counts->setTextFormat(Qt::RichText);
  m_counts->setWordWrap(true);
  m_onlyRefused->setObjectName(QStringLiteral("onlyRefused"));
  m_ignored->setObjectName(QStringLiteral("ignoredColumns"));
  m_ignored->setForegroundRole(QPalette::PlaceholderText);
  m_ignored->setWordWrap(true);

  m_table->setHorizontalHeader(m_header);
  dressTable(m_table, QStringLiteral("importTable"), tr("Rows to import"));
  m_header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignTop);
  m_table->setModel(&m_model);
  m_table->setAlternatingRowColors(false);
  m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                           QAbstractItemView::AnyKeyPressed);
  m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
  m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_table->setFrameShape(QFrame::StyledPanel);

  auto* top = new QHBoxLayout;
  top->setSpacing(2 * kGrid);
  top->addWidget(m_counts, 1);
  top->addWidget(m_onlyRefused);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(kGrid);
  layout->addWidget(m_name);
  layout->addLayout(top);
  buildOptions();
  layout->addWidget(m_ignored);
  layout->addWidget(m_table, 1);
}

void ImportSheet::buildOptions()
{
  m_kind->setObjectName(QStringLiteral("kindOfRows"));
  m_kindLabel->setBuddy(m_kind);
  for (const model::Kind kind : {model::Kind::allocation, model::Kind::reservation,
                                 model::Kind::assignment, model::Kind::registration}) {
    m_kind->addItem(m_desk.words.word(kind), static_cast<int>(kind));
  }
  m_inside->setObjectName(QStringLiteral("onlyInside"));
  auto* options = new QHBoxLayout;
  options->setSpacing(kGrid);
  options->addWidget(m_kindLabel);
  options->addWidget(m_kind);
  options->addSpacing(2 * kGrid);
  options->addWidget(m_inside);
  options->addStretch();
  static_cast<QVBoxLayout*>(layout())->addLayout(options);
}

void ImportSheet::connectAll()
{
  connect(m_onlyRefused, &QCheckBox::toggled, &m_model, &ImportModel::setOnlyRefused);
  connect(m_kind, &QComboBox::activated, this,
          [this] { m_model.setKind(static_cast<model::Kind>(m_kind->currentData().toInt())); });
  connect(m_inside, &QCheckBox::toggled, this,
          [this](bool inside) { m_model.setUnder(inside ? m_under : std::nullopt); });
  connect(&m_model, &QAbstractItemModel::headerDataChanged, this, &ImportSheet::showSource);
  auto* remove = new QShortcut(QKeySequence::Delete, m_table);
  remove->setContext(Qt::WidgetShortcut);
  connect(remove, &QShortcut::activated, this, &ImportSheet::leaveOutSelected);
}

void ImportSheet::showSource()
{
  const ImportSource& source = m_model.source();
  m_fitted = false;
  const int rows = static_cast<int>(source.table.rows.size());
  m_name->setText(source.path.empty() ? tr("%n pasted row(s)", nullptr, rows)
                                      : QFileInfo(QString::fromStdString(source.path)).fileName());
  const bool table = source.sort == ImportSource::Sort::table;
  const bool kindAsked = table && !source.table.has("kind");
  m_kind->setVisible(kindAsked);
  m_kindLabel->setVisible(kindAsked);
  m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(source.kind)));
  if (source.under) m_under = source.under;
  m_inside->setVisible(m_under.has_value());
  if (m_under) {
    const QSignalBlocker blocker(m_inside);
    m_inside->setText(tr("Refuse rows &outside %1").arg(m_desk.addressForm.text(*m_under)));
    m_inside->setChecked(source.under.has_value());
  }
  const QStringList ignored = m_model.ignored();
  m_ignored->setText(tr("Columns not read: %1").arg(ignored.join(tr(", "))));
  m_ignored->setVisible(!ignored.isEmpty());
}

QString ImportSheet::coloured(Outcome outcome, const QString& text) const
{
  return QStringLiteral("<span style=\"color:%1\">%2</span>")
      .arg(toneColour(toneOf(outcome), palette()).name(), text.toHtmlEscaped());
}

QString ImportSheet::counts() const
{
  const ImportVerdict& verdict = *m_model.verdict();
  const auto part = [&](Outcome outcome, const QString& text) {
    const bool matters = verdict.count(outcome) > 0;
    return coloured(matters ? outcome : Outcome::same, text);
  };
  const QStringList parts{
      part(Outcome::added, tr("＋ %n will be added", nullptr, verdict.count(Outcome::added))),
      part(Outcome::changed, tr("◐ %n will be changed", nullptr, verdict.count(Outcome::changed))),
      part(Outcome::same, tr("＝ %n the same", nullptr, verdict.count(Outcome::same))),
      part(Outcome::refused, tr("✕ %n refused", nullptr, verdict.count(Outcome::refused)))};
  return parts.join(QStringLiteral("&nbsp;&nbsp;&nbsp; "));
}

void ImportSheet::showVerdict()
{
  if (!m_model.verdict()) return;
  const int refused = m_model.verdict()->count(Outcome::refused);
  m_table->setColumnHidden(ImportModel::prefixColumn, m_model.onePrefixEach());
  m_table->setColumnHidden(ImportModel::reasonColumn, refused == 0);
  if (!m_fitted) fit();
  m_counts->setText(counts());
  m_onlyRefused->setEnabled(refused > 0);
  if (refused == 0) m_onlyRefused->setChecked(false);
}

void ImportSheet::fit()
{
  QList<int> most{8, 22, 44, 44};
  while (most.size() < m_model.columnCount()) most << 44;
  fitColumns(m_table, most);
  const int least = ColumnHeader::leastWidth(fontMetrics());
  for (int column = ImportModel::firstCell; column < m_model.columnCount(); ++column) {
    m_table->setColumnWidth(column, std::max(m_table->columnWidth(column), least));
  }
  m_fitted = true;
}

void ImportSheet::say(const QString& sentence)
{
  m_counts->setText(sentence.toHtmlEscaped());
  m_onlyRefused->setEnabled(false);
}

void ImportSheet::goToRefused()
{
  m_onlyRefused->setChecked(true);
  const int row = m_model.refusedFrom(0);
  if (row < 0) return;
  m_table->setFocus();
  m_table->setCurrentIndex(m_model.index(row, m_model.blamed(row)));
}

void ImportSheet::leaveOutSelected()
{
  std::vector<int> rows;
  for (const QModelIndex& index : m_table->selectionModel()->selectedIndexes()) {
    rows.push_back(index.row());
  }
  m_model.leaveOut(rows);
}

void ImportSheet::changeEvent(QEvent* event)
{
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) showVerdict();
}

}  // namespace sextant::desktop
