// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/icons.h"
#include "desktop/look/labels.h"
#include "desktop/look/tints.h"
#include "desktop/views/sheets/export_dialog.h"
#include "desktop/views/sheets/file_field.h"
#include "desktop/views/sheets/findings_model.h"
#include "desktop/views/sheets/own_folder.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QVBoxLayout>

namespace sextant::desktop {
namespace {

constexpr int kWidth = 90 * kGrid;
constexpr int kIndent = 3 * kGrid;
constexpr int kTableHeight = 25 * kGrid;

QLabel* partTitle(const QString& text, const QFont& font)
{
  auto* label = new QLabel(text);
  label->setFont(scaled(font, 0, true));
  return label;
}

/// A choice with a line below that says what one gets.
QRadioButton* choice(QVBoxLayout* column, const QString& name, const QString& text,
                     const QString& meaning)
{
  auto* button = new QRadioButton(text);
  button->setObjectName(name);
  button->setAccessibleDescription(meaning);
  auto* line = new QLabel(meaning);
  line->setWordWrap(true);
  line->setContentsMargins(kIndent, 0, 0, 0);
  line->setForegroundRole(QPalette::PlaceholderText);
  auto* both = new QVBoxLayout;
  both->setSpacing(0);
  both->addWidget(button);
  both->addWidget(line);
  column->addLayout(both);
  return button;
}

}  // namespace

void ExportDialog::build()
{
  setWindowTitle(tr("Export"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 2 * kGrid);
  column->setSpacing(kGrid);
  auto* title = new QLabel(tr("Export"));
  title->setFont(scaled(font(), 3, true));
  column->addWidget(title);
  column->addSpacing(kGrid / 2);
  addWhat(column);
  addPart(column);
  addFile(column);
  addFindings(column);
  column->addStretch();
  addState(column);
  addButtons(column);
  resize(kWidth, sizeHint().height());
}

void ExportDialog::addWhat(QVBoxLayout* column)
{
  m_whats = new QButtonGroup(this);
  m_whats->addButton(choice(column, QStringLiteral("whatSheet"), tr("&Allocation sheet"),
                            tr("Every holding in address order, people masked. "
                               "For spreadsheets, or as PDF for paper.")),
                     static_cast<int>(ExportWhat::allocationSheet));
  m_whats->addButton(choice(column, QStringLiteral("whatFiling"), tr("&Filing records"),
                            tr("What the filing system takes, checked beforehand; "
                               "contacts in full.")),
                     static_cast<int>(ExportWhat::filing));
  m_whats->addButton(choice(column, QStringLiteral("whatRegister"), tr("&Register"),
                            tr("Everything the register believes, past and future too, contacts in "
                               "full. Imports again unchanged.")),
                     static_cast<int>(ExportWhat::registerLines));
}

void ExportDialog::addPart(QVBoxLayout* column)
{
  m_parts = new QButtonGroup(this);
  auto* whole = new QRadioButton(tr("The &whole register"));
  whole->setObjectName(QStringLiteral("partWhole"));
  auto* inside = new QRadioButton(tr("Only &inside"));
  inside->setObjectName(QStringLiteral("partInside"));
  m_under = new QLineEdit;
  m_under->setObjectName(QStringLiteral("under"));
  m_under->setAccessibleName(tr("Prefix to export"));
  m_under->setPlaceholderText(QStringLiteral("2001:db8::/32"));
  m_under->setFont(addressFont(font()));
  if (const auto selected = m_desk.selection.prefix())
    m_under->setText(m_desk.addressForm.text(*selected));
  m_parts->addButton(whole, 0);
  m_parts->addButton(inside, 1);
  whole->setChecked(true);
  auto* row = new QHBoxLayout;
  row->setSpacing(kGrid);
  row->addWidget(whole);
  row->addSpacing(2 * kGrid);
  row->addWidget(inside);
  row->addWidget(m_under, 1);
  column->addSpacing(kGrid);
  column->addWidget(partTitle(tr("Which part"), font()));
  column->addLayout(row);
}

void ExportDialog::addFile(QVBoxLayout* column)
{
  m_file = new FileField;
  m_type = new QComboBox;
  m_type->setObjectName(QStringLiteral("type"));
  m_type->setAccessibleName(tr("Type of file"));
  auto* row = new QHBoxLayout;
  row->setSpacing(kGrid);
  row->addWidget(m_file, 1);
  row->addWidget(m_type);
  column->addSpacing(kGrid);
  column->addWidget(partTitle(tr("Where"), font()));
  column->addLayout(row);
}

void ExportDialog::addFindings(QVBoxLayout* column)
{
  m_findingsPart = new QWidget(this);
  auto* inner = new QVBoxLayout(m_findingsPart);
  inner->setContentsMargins(0, kGrid, 0, 0);
  inner->setSpacing(kGrid);
  m_verdict = new QLabel;
  m_verdict->setObjectName(QStringLiteral("verdict"));
  m_verdict->setWordWrap(true);
  m_findings = new FilingFindings(m_desk.words, this);
  m_findingsTable = new QTableView;
  m_findingsTable->setObjectName(QStringLiteral("findings"));
  m_findingsTable->setAccessibleName(tr("What the filing lacks"));
  m_findingsTable->setModel(m_findings);
  m_findingsTable->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_findingsTable->setWordWrap(false);
  m_findingsTable->setShowGrid(false);
  m_findingsTable->setTabKeyNavigation(false);
  m_findingsTable->verticalHeader()->hide();
  m_findingsTable->verticalHeader()->setDefaultSectionSize(kRowHeight);
  m_findingsTable->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  m_findingsTable->horizontalHeader()->setStretchLastSection(true);
  m_findingsTable->setColumnWidth(FilingFindings::rowColumn, kWidth * 2 / 5);
  m_findingsTable->setColumnWidth(FilingFindings::reasonColumn, kWidth / 3);
  m_findingsTable->setMinimumHeight(kTableHeight);
  m_findingsTable->hide();
  m_draft = new QCheckBox(tr("Write it all the same, marked as a &draft (草稿) not to be filed"));
  m_draft->setObjectName(QStringLiteral("draft"));
  inner->addWidget(m_verdict);
  inner->addWidget(m_findingsTable, 1);
  inner->addWidget(m_draft);
  column->addWidget(m_findingsPart, 1);
}

void ExportDialog::addState(QVBoxLayout* column)
{
  m_state = new QLabel;
  m_state->setObjectName(QStringLiteral("state"));
  m_state->setAccessibleName(tr("State"));
  m_state->setWordWrap(true);
  m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_hash = new QLabel;
  m_hash->setObjectName(QStringLiteral("hash"));
  m_hash->setFont(scaled(addressFont(font()), -1));
  m_hash->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_bar = new QProgressBar;
  m_bar->setTextVisible(false);
  m_bar->setAccessibleName(tr("Progress"));
  m_bar->hide();
  m_stop = new QPushButton(tr("&Stop"));
  m_stop->setObjectName(QStringLiteral("stop"));
  m_stop->setAutoDefault(false);
  m_stop->hide();
  auto* row = new QHBoxLayout;
  row->setSpacing(kGrid);
  row->addWidget(m_bar, 1);
  row->addWidget(m_stop);
  column->addSpacing(kGrid);
  column->addWidget(m_state);
  column->addWidget(m_hash);
  column->addLayout(row);
}

void ExportDialog::addButtons(QVBoxLayout* column)
{
  m_folder = new QPushButton(icon(QStringLiteral("folder-open")), tr("Show in f&older"));
  m_folder->setObjectName(QStringLiteral("showInFolder"));
  m_folder->setAutoDefault(false);
  auto* close = new QPushButton(tr("&Close"));
  close->setObjectName(QStringLiteral("close"));
  close->setAutoDefault(false);
  m_export = new QPushButton(tr("&Export"));
  m_export->setObjectName(QStringLiteral("export"));
  m_export->setDefault(true);
  makePrimary(m_export);
  auto* row = new QHBoxLayout;
  row->setSpacing(kGrid);
  row->addWidget(m_folder);
  row->addStretch();
  row->addWidget(close);
  row->addWidget(m_export);
  column->addLayout(row);
  connect(close, &QPushButton::clicked, this, &QDialog::close);
}

void ExportDialog::connectAll()
{
  connect(m_whats, &QButtonGroup::idClicked, this, &ExportDialog::takeWhat);
  connect(m_parts, &QButtonGroup::idClicked, this, [this](int part) {
    takePart();
    if (part == 1) m_under->setFocus();
  });
  connect(m_under, &QLineEdit::textEdited, this, &ExportDialog::takePart);
  connect(m_type, &QComboBox::currentIndexChanged, this, &ExportDialog::takeType);
  connect(m_file, &FileField::edited, this, [this] {
    const QSignalBlocker quiet(m_type);
    const int type = m_type->findData(m_file->file().section(u'.', -1).toLower());
    if (type >= 0) m_type->setCurrentIndex(type);
    refresh();
  });
  connect(m_draft, &QCheckBox::toggled, this, &ExportDialog::refresh);
  connect(m_findingsTable, &QTableView::activated, this, [this](const QModelIndex& index) {
    if (const auto prefix = m_findings->prefix(index.row()))
      Q_EMIT m_desk.requests.revealWanted(*prefix);
    if (m_desk.session.readOnly()) return;
    if (const auto form = m_findings->form(index.row())) Q_EMIT m_desk.requests.formWanted(*form);
  });
  connect(&m_pause, &QTimer::timeout, this, &ExportDialog::check);
  connect(&m_desk.session, &RegisterSession::changed, this, [this] {
    if (what() != ExportWhat::filing || m_writing) return;
    m_checked = false;
    check();
    refresh();
  });
  connect(m_stop, &QPushButton::clicked, this, [this] {
    if (m_task) m_task->cancel();
  });
  connect(m_folder, &QPushButton::clicked, this, [this] { showInFolder(m_written); });
  connect(m_export, &QPushButton::clicked, this, &ExportDialog::write);
}

}  // namespace sextant::desktop
