// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/help/shortcuts_sheet.h"

#include "desktop/look/palette.h"
#include "desktop/views/help/keycaps.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollArea>

namespace sextant::desktop {
namespace {

constexpr int kColumns = 3;
constexpr int kColumnWidth = kGrid * 38;

/// Without the mark of the mnemonic, nor the `(F)` that Chinese menus append.
QString plain(QString text)
{
  static const QRegularExpression mark(QStringLiteral("\\(&.\\)"));
  return text.remove(mark).remove(u'&').remove(QStringLiteral("…"));
}

void collect(const QList<QAction*>& actions, QList<QAction*>& out)
{
  for (QAction* action : actions) {
    if (action->menu() != nullptr) {
      collect(action->menu()->actions(), out);
    } else if (!action->shortcut().isEmpty()) {
      out.append(action);
    }
  }
}

QLayout* lineOf(const QAction& action, QWidget* parent)
{
  auto* line = new QHBoxLayout;
  line->setSpacing(kGrid);
  auto* label = new QLabel(plain(action.text()), parent);
  auto* keys = new Keycaps(action.shortcut().toString(QKeySequence::NativeText), parent);
  keys->setObjectName(u"keys:" + action.objectName());
  line->addWidget(label, 1);
  line->addWidget(keys);
  return line;
}

QWidget* groupOf(const ShortcutGroup& group, QWidget* parent)
{
  auto* out = new QWidget(parent);
  out->setFixedWidth(kColumnWidth);
  auto* layout = new QVBoxLayout(out);
  layout->setContentsMargins(0, 0, 0, kGrid);
  layout->setSpacing(kGrid / 2);
  auto* title = new QLabel(plain(group.title), out);
  title->setFont(scaled(parent->font(), 1, true));
  layout->addWidget(title);
  for (const QAction* action : group.actions) layout->addLayout(lineOf(*action, out));
  return out;
}

/// Whole groups into columns of about the same height, in their order.
void spread(const QList<ShortcutGroup>& groups, QHBoxLayout& row, QWidget* parent)
{
  qsizetype lines = 0;
  for (const ShortcutGroup& group : groups) lines += group.actions.size() + 2;
  const qsizetype each = (lines + kColumns - 1) / kColumns;
  QVBoxLayout* column = nullptr;
  qsizetype filled = 0;
  for (const ShortcutGroup& group : groups) {
    const qsizetype next = filled + group.actions.size() + 2;
    if (column == nullptr || (next > each + 2 && row.count() < kColumns)) {
      column = new QVBoxLayout;
      column->setSpacing(kGrid);
      row.addLayout(column);
      filled = 0;
    }
    column->addWidget(groupOf(group, parent));
    filled += group.actions.size() + 2;
  }
  for (int i = 0; i < row.count(); ++i) {
    if (auto* box = qobject_cast<QVBoxLayout*>(row.itemAt(i)->layout())) box->addStretch(1);
  }
}

}  // namespace

QList<ShortcutGroup> shortcutGroups(const QMenuBar& bar)
{
  QList<ShortcutGroup> out;
  for (const QAction* menu : bar.actions()) {
    if (menu->menu() == nullptr) continue;
    ShortcutGroup group{menu->text(), {}};
    collect(menu->menu()->actions(), group.actions);
    if (!group.actions.isEmpty()) out.append(group);
  }
  return out;
}

ShortcutsSheet::ShortcutsSheet(const QList<ShortcutGroup>& groups, QWidget* parent)
    : QDialog(parent)
{
  setObjectName(QStringLiteral("shortcutsSheet"));
  setWindowTitle(tr("Shortcuts"));
  auto* sheet = new QWidget;
  sheet->setBackgroundRole(QPalette::Base);
  sheet->setAutoFillBackground(true);
  auto* row = new QHBoxLayout(sheet);
  row->setContentsMargins(kGrid * 4, kGrid * 3, kGrid * 4, kGrid * 3);
  row->setSpacing(kGrid * 6);
  spread(groups, *row, sheet);
  auto* scroll = new QScrollArea(this);
  scroll->setAccessibleName(tr("Shortcuts"));
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setWidget(sheet);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSizeConstraint(QLayout::SetNoConstraint);
  layout->addWidget(scroll);
  resize(sheet->sizeHint().boundedTo(QSize(1280, 860)) + QSize(2, 2));
}

}  // namespace sextant::desktop
