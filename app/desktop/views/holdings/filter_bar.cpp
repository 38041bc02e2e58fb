// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/holdings/filter_bar.h"

#include "desktop/look/icons.h"
#include "desktop/look/palette.h"
#include "desktop/look/tints.h"
#include "desktop/models/holdings/filter_words.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace sextant::desktop {
namespace {

/// Which side of the switch is on has to be seen at once, in both palettes.
QString switchStyle()
{
  return QStringLiteral(
      "QToolButton { border: 1px solid palette(mid); padding: 0 12px; background: palette(base); }"
      "QToolButton:checked { border-color: palette(highlight); background: palette(highlight);"
      " color: palette(highlighted-text); }"
      "QToolButton:focus { border-color: palette(text); }");
}

}  // namespace

FilterBar::FilterBar(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_edit(new QLineEdit(this)),
      m_fault(new QLabel(this)),
      m_count(new QLabel(this)),
      m_saved(new QToolButton(this)),
      m_byAddress(makeSwitch(tr("By address"), QStringLiteral("byAddress"), false)),
      m_byMember(makeSwitch(tr("By member"), QStringLiteral("byMember"), true))
{
  build();
  m_soon.setSingleShot(true);
  connect(&m_soon, &QTimer::timeout, this, &FilterBar::read);
  connect(m_edit, &QLineEdit::textChanged, this, [this] { m_soon.start(); });
  fillSaved();
}

void FilterBar::build()
{
  m_edit->setObjectName(QStringLiteral("filterText"));
  m_edit->setAccessibleName(tr("Filter"));
  m_edit->setPlaceholderText(m_desk.words.language() == wording::Language::zh
                                 ? QStringLiteral("单位~兴安 长度=56 使用率>80% 状态=在用")
                                 : tr("Filter, such as unit~Xing'an len=56 used>80%"));
  m_edit->setClearButtonEnabled(true);
  m_edit->addAction(icon(QStringLiteral("view-filter")), QLineEdit::LeadingPosition);
  m_edit->setMinimumHeight(kRowHeight);
  m_edit->installEventFilter(this);
  m_fault->setObjectName(QStringLiteral("filterFault"));
  m_fault->hide();
  m_count->setObjectName(QStringLiteral("filterCount"));
  m_saved->setObjectName(QStringLiteral("savedFilters"));
  m_saved->setAccessibleName(tr("Saved filters"));
  m_saved->setToolTip(tr("Saved filters"));
  m_saved->setIcon(icon(QStringLiteral("bookmarks")));
  m_saved->setAutoRaise(true);
  m_saved->setPopupMode(QToolButton::InstantPopup);
  m_saved->setMenu(new QMenu(m_saved));
  auto* group = new QButtonGroup(this);
  group->addButton(m_byAddress);
  group->addButton(m_byMember);
  m_byAddress->setChecked(true);

  layOut();
}

void FilterBar::layOut()
{
  auto* line = new QHBoxLayout;
  line->setSpacing(kGrid);
  line->addWidget(m_edit, 1);
  line->addWidget(m_saved);
  line->addWidget(m_count);
  line->addSpacing(kGrid);
  auto* both = new QHBoxLayout;
  both->setSpacing(0);
  both->addWidget(m_byAddress);
  both->addWidget(m_byMember);
  line->addLayout(both);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(kGrid, kGrid, kGrid, kGrid);
  rows->setSpacing(kGrid / 2);
  rows->addLayout(line);
  rows->addWidget(m_fault);
}

QToolButton* FilterBar::makeSwitch(const QString& text, const QString& name, bool byMember)
{
  auto* button = new QToolButton(this);
  button->setObjectName(name);
  button->setText(text);
  button->setCheckable(true);
  button->setMinimumHeight(kRowHeight);
  button->setToolButtonStyle(Qt::ToolButtonTextOnly);
  button->setStyleSheet(switchStyle());
  connect(button, &QToolButton::clicked, this,
          [this, byMember] { Q_EMIT byMemberChosen(byMember); });
  return button;
}

void FilterBar::showByMember(bool byMember)
{
  (byMember ? m_byMember : m_byAddress)->setChecked(true);
}

void FilterBar::showCount(const QString& count)
{
  m_count->setText(count);
}

void FilterBar::showFilter(const RowFilter& filter)
{
  m_filter = filter;
  // What says the same already stays as it was typed, the blank at its end too.
  const auto typed = RowFilter::parse(m_edit->text());
  const auto* same = std::get_if<RowFilter>(&typed);
  if (same == nullptr || *same != filter)
    m_edit->setText(filter.format(m_desk.words.language() == wording::Language::zh));
  m_soon.stop();
  showFault({});
}

void FilterBar::setText(const QString& text)
{
  m_edit->setText(text);
  read();
}

void FilterBar::focus()
{
  m_edit->setFocus(Qt::ShortcutFocusReason);
  m_edit->selectAll();
}

void FilterBar::read()
{
  m_soon.stop();
  const auto parsed = RowFilter::parse(m_edit->text());
  if (const auto* error = std::get_if<FilterError>(&parsed)) {
    showFault(faultText(*error));
    return;
  }
  showFault({});
  const auto& filter = std::get<RowFilter>(parsed);
  if (filter == m_filter) return;
  m_filter = filter;
  Q_EMIT filterChanged(m_filter);
}

void FilterBar::showFault(const QString& fault)
{
  QPalette colours;  // says nothing of its own, so that it follows the window's
  if (!fault.isEmpty()) {
    colours.setColor(QPalette::Text, badColour(palette()));
    colours.setColor(QPalette::Base, washed(badColour(palette()), palette(), 0.08));
    colours.setColor(QPalette::WindowText, badColour(palette()));
  }
  m_edit->setPalette(colours);
  m_edit->setToolTip(fault);
  m_fault->setPalette(colours);
  m_fault->setText(fault);
  m_fault->setVisible(!fault.isEmpty());
}

/// Under its own text as a name, which says all.
void FilterBar::keep()
{
  if (m_filter.empty()) return;
  const QString text = m_filter.format(m_desk.words.language() == wording::Language::zh);
  QList<SavedFilter> filters = m_desk.settings.filters();
  filters.removeIf([&text](const SavedFilter& one) { return one.text == text; });
  filters.prepend({text, text});
  m_desk.settings.setFilters(filters);
  Q_EMIT savedFiltersChanged();
}

void FilterBar::fillSaved()
{
  QMenu* menu = m_saved->menu();
  connect(menu, &QMenu::aboutToShow, this, [this, menu] {
    menu->clear();
    QAction* save = menu->addAction(icon(QStringLiteral("bookmark-new")), tr("Save this filter"));
    save->setEnabled(!m_filter.empty());
    connect(save, &QAction::triggered, this, &FilterBar::keep);
    menu->addSeparator();
    for (const SavedFilter& filter : m_desk.settings.filters()) {
      QString title = filter.name;
      QAction* action = menu->addAction(title.replace(u'&', QStringLiteral("&&")));
      connect(action, &QAction::triggered, this, [this, text = filter.text] { setText(text); });
    }
  });
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event)
{
  if (watched != m_edit || event->type() != QEvent::KeyPress)
    return QWidget::eventFilter(watched, event);
  switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
      read();
      Q_EMIT left();
      return true;
    case Qt::Key_Escape:
      if (m_edit->text().isEmpty()) {
        Q_EMIT left();
      } else {
        setText({});
      }
      return true;
    default:
      return false;
  }
}

}  // namespace sextant::desktop
