// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/holdings/filter_header.h"

#include "desktop/look/palette.h"
#include "desktop/look/tints.h"
#include "desktop/models/holdings/filter_words.h"
#include "desktop/models/holdings/holding_cells.h"

#include <array>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace sextant::desktop {
namespace {

constexpr int kFieldHeight = 26;
QString utf8(std::string_view text)
{
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace

FilterField fieldOfColumn(int column)
{
  static constexpr std::array kFields{FilterField::prefix, FilterField::unit, FilterField::used,
                                      FilterField::status, FilterField::kind, FilterField::holder,
                                      FilterField::zone,   FilterField::since};
  return kFields.at(static_cast<std::size_t>(column));
}

FilterHeader::FilterHeader(const wording::Words& words, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent),
      m_words(words),
      m_chinese(words.language() == wording::Language::zh)
{
  setObjectName(QStringLiteral("holdingsHeader"));
  setSectionsMovable(true);
  setSectionsClickable(false);
  setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  setMinimumSectionSize(kGrid * 7);
  setStretchLastSection(false);
  for (int column = 0; column < kColumnCount; ++column) {
    const bool choice =
        column == static_cast<int>(Column::kind) || column == static_cast<int>(Column::status);
    QWidget* field = choice ? static_cast<QWidget*>(makeChoice(column)) : makeEdit(column);
    field->setObjectName(
        QStringLiteral("filter.%1").arg(utf8(wordsOf(fieldOfColumn(column)).english)));
    field->setAccessibleName(tr("Filter by: %1").arg(heading(static_cast<Column>(column))));
    field->installEventFilter(this);
    m_fields.push_back(field);
  }
  m_soon.setSingleShot(true);
  connect(&m_soon, &QTimer::timeout, this, [this] {
    if (m_changed) tell(*m_changed);
  });
  connect(this, &QHeaderView::sectionResized, this, &FilterHeader::place);
  connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::place);
}

QLineEdit* FilterHeader::makeEdit(int column)
{
  auto* edit = new QLineEdit(this);
  const FilterField field = fieldOfColumn(column);
  edit->setClearButtonEnabled(true);
  edit->setFrame(false);
  edit->setTextMargins(kGrid / 2, 0, 0, 0);
  edit->setPlaceholderText(field == FilterField::used    ? QStringLiteral(">80%")
                           : field == FilterField::since ? QStringLiteral(">2026-03-01")
                                                         : tr("contains"));
  connect(edit, &QLineEdit::textEdited, this, [this, field] {
    if (m_changed && *m_changed != field) tell(*m_changed);
    m_changed = field;
    m_soon.start();
  });
  return edit;
}

QComboBox* FilterHeader::makeChoice(int column)
{
  auto* choice = new QComboBox(this);
  choice->setStyleSheet(
      QStringLiteral("QComboBox { border: 0; padding-left: 4px; background: palette(base); }"
                     "QComboBox::drop-down { border: 0; width: 16px; }"));
  auto* sign = new QLabel(QStringLiteral("▾"), choice);
  sign->setAttribute(Qt::WA_TransparentForMouseEvents);
  sign->setForegroundRole(QPalette::PlaceholderText);
  auto* line = new QHBoxLayout(choice);
  line->setContentsMargins(0, 0, kGrid, 0);
  line->addStretch();
  line->addWidget(sign);
  choice->addItem(tr("any"));
  if (column == static_cast<int>(Column::kind)) {
    for (int i = 0; i <= static_cast<int>(model::Kind::registration); ++i) {
      const auto kind = static_cast<model::Kind>(i);
      choice->addItem(m_words.word(kind), utf8(model::toString(kind)));
    }
  } else {
    for (int i = 0; i <= static_cast<int>(model::Status::rejected); ++i) {
      const auto status = static_cast<model::Status>(i);
      choice->addItem(m_words.word(status), utf8(model::toString(status)));
    }
  }
  connect(choice, &QComboBox::activated, this, [this, choice, column] {
    Q_EMIT edited(fieldOfColumn(column), choice->currentData().toString());
  });
  return choice;
}

QSize FilterHeader::sizeHint() const
{
  QSize size = QHeaderView::sizeHint();
  size.rheight() += kFieldHeight;
  return size;
}

void FilterHeader::updateGeometries()
{
  setViewportMargins(0, 0, 0, kFieldHeight);
  QHeaderView::updateGeometries();
  place();
}

void FilterHeader::place()
{
  const int top = height() - kFieldHeight;
  for (int column = 0; column < kColumnCount && column < count(); ++column) {
    QWidget* field = m_fields[static_cast<std::size_t>(column)];
    field->setVisible(!isSectionHidden(column));
    field->setGeometry(sectionViewportPosition(column) + 1, top, sectionSize(column) - 2,
                       kFieldHeight - 4);
  }
}

void FilterHeader::tell(FilterField field)
{
  m_soon.stop();
  m_changed.reset();
  for (int column = 0; column < kColumnCount; ++column) {
    if (fieldOfColumn(column) != field) continue;
    const auto* edit = qobject_cast<QLineEdit*>(m_fields[static_cast<std::size_t>(column)]);
    if (edit != nullptr) Q_EMIT edited(field, edit->text());
  }
}

void FilterHeader::showFilter(const RowFilter& filter)
{
  for (int column = 0; column < kColumnCount; ++column) {
    const FilterField field = fieldOfColumn(column);
    showFault(field, {});
    QWidget* widget = m_fields[static_cast<std::size_t>(column)];
    if (auto* choice = qobject_cast<QComboBox*>(widget)) {
      choice->setCurrentIndex(std::max(0, choice->findData(filter.typed(field, false))));
    } else if (auto* edit = qobject_cast<QLineEdit*>(widget)) {
      const QString typed = filter.typed(field, m_chinese);
      const auto shown = filter.with(field, edit->text());
      const auto* same = std::get_if<RowFilter>(&shown);
      // What says the same already stays as it was typed.
      if (same == nullptr || same->typed(field, m_chinese) != typed) edit->setText(typed);
    }
  }
}

void FilterHeader::showFault(FilterField field, const QString& fault)
{
  for (int column = 0; column < kColumnCount; ++column) {
    auto* edit = qobject_cast<QLineEdit*>(m_fields[static_cast<std::size_t>(column)]);
    if (edit == nullptr || fieldOfColumn(column) != field) continue;
    QPalette colours;
    if (!fault.isEmpty()) colours.setColor(QPalette::Text, badColour(palette()));
    edit->setPalette(colours);
    edit->setToolTip(fault);
  }
}

bool FilterHeader::eventFilter(QObject* watched, QEvent* event)
{
  if (event->type() != QEvent::KeyPress || qobject_cast<QLineEdit*>(watched) == nullptr)
    return QHeaderView::eventFilter(watched, event);
  const int key = static_cast<QKeyEvent*>(event)->key();
  if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Down) return false;
  if (m_changed) tell(*m_changed);
  Q_EMIT left();
  return true;
}

}  // namespace sextant::desktop
