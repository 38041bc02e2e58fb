// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/records/column_header.h"

#include "desktop/look/palette.h"
#include "desktop/models/records/import_model.h"

#include <algorithm>
#include <array>
#include <QComboBox>
#include <QCoreApplication>
#include <QSignalBlocker>

namespace sextant::desktop {
namespace {

constexpr int kComboHeight = 3 * kGrid + 2;
constexpr int kHeadingHeight = 3 * kGrid + 4;

struct Named {
  std::string_view name;
  const char* text;
};

constexpr std::array kNamed{
    Named{"prefix", QT_TRANSLATE_NOOP("columns", "prefix")},
    Named{"length", QT_TRANSLATE_NOOP("columns", "prefix length")},
    Named{"start", QT_TRANSLATE_NOOP("columns", "first address")},
    Named{"end", QT_TRANSLATE_NOOP("columns", "last address")},
    Named{"kind", QT_TRANSLATE_NOOP("columns", "kind")},
    Named{"holder_code", QT_TRANSLATE_NOOP("columns", "unit code")},
    Named{"status", QT_TRANSLATE_NOOP("columns", "status")},
    Named{"valid_from", QT_TRANSLATE_NOOP("columns", "valid from")},
    Named{"valid_to", QT_TRANSLATE_NOOP("columns", "valid to")},
};

}  // namespace

QString ColumnHeader::columnWord(const wording::Words& words, const std::string& name)
{
  if (name.empty()) return tr("not read");
  const auto named = std::ranges::find(kNamed, name, &Named::name);
  if (named != kNamed.end()) return QCoreApplication::translate("columns", named->text);
  const auto fields = model::fields();
  const auto field = std::ranges::find(fields, name, &model::FieldDef::name);
  return field == fields.end() ? QString::fromStdString(name) : words.heading(*field);
}

int ColumnHeader::leastWidth(const QFontMetrics& metrics)
{
  return metrics.horizontalAdvance(u'n') * 12 + 5 * kGrid;
}

ColumnHeader::ColumnHeader(const wording::Words& words, ImportModel& model, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_words(words), m_model(model)
{
  setObjectName(QStringLiteral("columnHeader"));
  setSectionsClickable(false);
  setHighlightSections(false);
  connect(this, &QHeaderView::sectionResized, this, &ColumnHeader::place);
  connect(&model, &QAbstractItemModel::modelReset, this, &ColumnHeader::build);
  connect(&model, &QAbstractItemModel::headerDataChanged, this, &ColumnHeader::choose);
}

QSize ColumnHeader::sizeHint() const
{
  const int combos = m_combos.isEmpty() ? 0 : kComboHeight + kGrid / 2;
  return {QHeaderView::sizeHint().width(), kHeadingHeight + combos};
}

QComboBox* ColumnHeader::makeCombo(int column)
{
  auto* combo = new QComboBox(viewport());
  combo->setObjectName(QStringLiteral("meaning%1").arg(column));
  combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  combo->addItem(columnWord(m_words, {}), QString());
  for (const std::string& name : exchange::knownColumns()) {
    combo->addItem(columnWord(m_words, name), QString::fromStdString(name));
  }
  combo->setMaxVisibleItems(16);
  connect(combo, &QComboBox::activated, this, [this, combo, column] {
    m_model.setMeaning(column, combo->currentData().toString().toStdString());
  });
  combo->show();
  return combo;
}

void ColumnHeader::build()
{
  const int wanted = m_model.columnCount() - ImportModel::firstCell;
  while (m_combos.size() > wanted) m_combos.takeLast()->deleteLater();
  while (m_combos.size() < wanted) m_combos << makeCombo(static_cast<int>(m_combos.size()));
  choose();
  updateGeometry();
  place();
}

void ColumnHeader::choose()
{
  const auto& columns = m_model.source().table.columns;
  for (qsizetype i = 0; i < m_combos.size(); ++i) {
    QComboBox* combo = m_combos[i];
    const QSignalBlocker blocker(combo);
    combo->setCurrentIndex(
        combo->findData(QString::fromStdString(columns[static_cast<std::size_t>(i)])));
    const QString heading = m_model
                                .headerData(ImportModel::firstCell + static_cast<int>(i),
                                            Qt::Horizontal, Qt::DisplayRole)
                                .toString();
    combo->setAccessibleName(tr("What '%1' means").arg(heading));
  }
}

void ColumnHeader::place()
{
  for (qsizetype i = 0; i < m_combos.size(); ++i) {
    const int section = ImportModel::firstCell + static_cast<int>(i);
    if (section >= count()) return;
    m_combos[i]->setGeometry(sectionViewportPosition(section) + kGrid / 2, kHeadingHeight,
                             sectionSize(section) - kGrid, kComboHeight);
  }
}

void ColumnHeader::updateGeometries()
{
  QHeaderView::updateGeometries();
  place();
}

void ColumnHeader::showEvent(QShowEvent* event)
{
  QHeaderView::showEvent(event);
  place();
}

}  // namespace sextant::desktop
