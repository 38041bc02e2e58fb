// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/state_page.h"

#include "desktop/look/labels.h"
#include "desktop/look/palette.h"

#include <algorithm>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace sextant::desktop {
namespace {

constexpr int kIconSize = 48;
constexpr int kTextWidth = 440;

}  // namespace

StatePage::StatePage(QWidget* parent)
    : QWidget(parent),
      m_icon(new IconLabel({}, kIconSize, this)),
      m_sentence(headingLabel({}, 1, this)),
      m_detail(quietLabel({}, this)),
      m_bar(new QProgressBar(this)),
      m_action(new QPushButton(this))
{
  m_sentence->setObjectName(QStringLiteral("stateSentence"));
  m_action->setObjectName(QStringLiteral("stateAction"));
  makePrimary(m_action);
  m_bar->setAccessibleName(tr("Working"));
  m_bar->setTextVisible(false);
  m_bar->setFixedSize(kTextWidth / 2, kGrid);
  for (QLabel* label : {m_sentence, m_detail}) {
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setFixedWidth(kTextWidth);
  }
  auto* layout = new QVBoxLayout(this);
  layout->setSpacing(2 * kGrid);
  layout->addStretch(2);
  for (QWidget* child :
       std::initializer_list<QWidget*>{m_icon, m_sentence, m_detail, m_bar, m_action}) {
    layout->addWidget(child, 0, Qt::AlignHCenter);
  }
  layout->addStretch(3);
  connect(m_action, &QPushButton::clicked, this, &StatePage::actionWanted);
  tell({}, {}, {});
}

void StatePage::tell(const QString& iconName, const QString& sentence, const QString& detail,
                     const QString& action)
{
  m_icon->setVisible(!iconName.isEmpty());
  m_icon->setIcon(iconName);
  m_sentence->setText(sentence);
  m_detail->setText(detail);
  m_detail->setVisible(!detail.isEmpty());
  // Centred in a layout, a label that wraps is not asked how tall its width makes it.
  for (QLabel* label : {m_sentence, m_detail}) {
    label->setFixedHeight(std::max(0, label->heightForWidth(kTextWidth)));
  }
  m_action->setText(action);
  m_action->setVisible(!action.isEmpty());
  m_bar->hide();
  m_bar->setRange(0, 1);
}

void StatePage::tellBusy(const QString& sentence, const QString& action)
{
  tell({}, sentence, {}, action);
  m_bar->setRange(0, 0);
  m_bar->show();
}

}  // namespace sextant::desktop
