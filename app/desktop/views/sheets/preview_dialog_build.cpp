// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/icons.h"
#include "desktop/look/labels.h"
#include "desktop/look/tints.h"
#include "desktop/views/sheets/file_field.h"
#include "desktop/views/sheets/own_folder.h"
#include "desktop/views/sheets/page_view.h"
#include "desktop/views/sheets/preview_dialog.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace sextant::desktop {
namespace {

constexpr int kWidth = 112 * kGrid;
constexpr int kHeight = 106 * kGrid;
constexpr int kBarWidth = 40 * kGrid;
constexpr double kZoomStep = 1.2;

QToolButton* toolButton(const QString& name, const QString& iconName, const QString& text)
{
  auto* button = new QToolButton;
  button->setObjectName(name);
  button->setIcon(icon(iconName));
  button->setToolTip(text);
  button->setAccessibleName(text);
  button->setAutoRaise(true);
  return button;
}

/// A sentence in the middle, and what to do about it below.
QWidget* centred(std::initializer_list<QWidget*> widgets)
{
  auto* page = new QWidget;
  auto* column = new QVBoxLayout(page);
  column->setSpacing(2 * kGrid);
  column->addStretch();
  for (QWidget* widget : widgets) column->addWidget(widget, 0, Qt::AlignHCenter);
  column->addStretch();
  return page;
}

}  // namespace

void PreviewDialog::build()
{
  setWindowTitle(tr("%1 — print preview").arg(m_paper.title));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(0);
  column->addWidget(makeHead());
  m_view = new PageView(this);
  m_view->setObjectName(QStringLiteral("pageView"));
  m_stack = new QStackedWidget(this);
  m_stack->addWidget(m_view);
  m_stack->addWidget(makeBusy());
  m_stack->addWidget(makeFailure());
  column->addWidget(m_stack, 1);
  column->addWidget(makeFoot());
  connect(m_view, &PageView::currentPageChanged, this, &PreviewDialog::tellPage);
  connect(m_view, &PageView::zoomChanged, this, &PreviewDialog::tellZoom);
  resize(kWidth, kHeight);
  m_save->setFocus();
}

QWidget* PreviewDialog::makeHead()
{
  auto* head = new QWidget(this);
  auto* row = new QHBoxLayout(head);
  row->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
  row->setSpacing(2 * kGrid);
  auto* title = new QLabel(m_paper.title);
  title->setFont(scaled(font(), 2, true));
  auto* subject = new QLabel(m_paper.subject);
  subject->setObjectName(QStringLiteral("subject"));
  subject->setFont(addressFont(font()));
  subject->setTextInteractionFlags(Qt::TextSelectableByMouse);
  row->addWidget(title);
  row->addWidget(subject, 1);
  row->addWidget(makeTools());
  return head;
}

QWidget* PreviewDialog::makeTools()
{
  auto* tools = new QWidget;
  auto* row = new QHBoxLayout(tools);
  row->setContentsMargins({});
  row->setSpacing(kGrid / 2);
  m_page = new QSpinBox;
  m_page->setObjectName(QStringLiteral("page"));
  m_page->setAccessibleName(tr("Page"));
  m_page->setPrefix(tr("Page "));
  m_page->setKeyboardTracking(false);
  auto* less = toolButton(QStringLiteral("zoomOut"), QStringLiteral("zoom-out"), tr("Smaller"));
  auto* more = toolButton(QStringLiteral("zoomIn"), QStringLiteral("zoom-in"), tr("Larger"));
  auto* wide = toolButton(QStringLiteral("fitWidth"), QStringLiteral("zoom-fit-width"),
                          tr("As wide as the window"));
  auto* whole =
      toolButton(QStringLiteral("fitPage"), QStringLiteral("zoom-fit-page"), tr("The whole page"));
  m_zoom = new QLabel;
  m_zoom->setObjectName(QStringLiteral("zoom"));
  m_zoom->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0000 %")));
  m_zoom->setAlignment(Qt::AlignCenter);
  for (QWidget* widget : std::initializer_list<QWidget*>{m_page, less, m_zoom, more, wide, whole})
    row->addWidget(widget);
  connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { m_view->showPage(page - 1); });
  connect(less, &QToolButton::clicked, this,
          [this] { m_view->setZoom(m_view->zoom() / kZoomStep); });
  connect(more, &QToolButton::clicked, this,
          [this] { m_view->setZoom(m_view->zoom() * kZoomStep); });
  connect(wide, &QToolButton::clicked, this, [this] { m_view->setFit(PageView::Fit::width); });
  connect(whole, &QToolButton::clicked, this, [this] { m_view->setFit(PageView::Fit::page); });
  return tools;
}

QWidget* PreviewDialog::makeBusy()
{
  m_busyText = new QLabel;
  m_bar = new QProgressBar;
  m_bar->setFixedWidth(kBarWidth);
  m_bar->setTextVisible(false);
  m_bar->setAccessibleName(tr("Progress"));
  auto* stop = new QPushButton(tr("&Stop"));
  stop->setObjectName(QStringLiteral("stop"));
  stop->setAutoDefault(false);
  connect(stop, &QPushButton::clicked, this, [this] {
    if (m_task) m_task->cancel();
  });
  return centred({m_busyText, m_bar, stop});
}

QWidget* PreviewDialog::makeFailure()
{
  m_failure = new QLabel;
  m_failure->setObjectName(QStringLiteral("failure"));
  m_failure->setWordWrap(true);
  m_failure->setMinimumWidth(kBarWidth);
  m_failure->setAlignment(Qt::AlignCenter);
  m_failure->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* again = new QPushButton(tr("Try &again"));
  again->setObjectName(QStringLiteral("again"));
  again->setAutoDefault(false);
  connect(again, &QPushButton::clicked, this, &PreviewDialog::read);
  return centred({m_failure, again});
}

void PreviewDialog::addPeople(QVBoxLayout* column)
{
  QWidget* foot = column->parentWidget();
  m_unmask = new QCheckBox(tr("Show &contacts in full"), foot);
  m_unmask->setObjectName(QStringLiteral("unmask"));
  m_unmask->setVisible(m_paper.namesPeople);
  m_warning = new QLabel(tr("⚠ Names and telephone numbers of people will stand on the paper. Give "
                            "it only to those who need them."),
                         foot);
  m_warning->setObjectName(QStringLiteral("warning"));
  m_warning->setWordWrap(true);
  m_warning->setVisible(false);
  connect(m_unmask, &QCheckBox::toggled, this, &PreviewDialog::read);
  if (!m_paper.namesPeople) return;
  auto* row = new QHBoxLayout;
  row->setSpacing(2 * kGrid);
  row->addWidget(m_unmask);
  row->addWidget(m_warning, 1);
  column->addLayout(row);
}

QWidget* PreviewDialog::makeFoot()
{
  auto* foot = new QWidget(this);
  auto* column = new QVBoxLayout(foot);
  column->setContentsMargins(2 * kGrid, kGrid + kGrid / 2, 2 * kGrid, 2 * kGrid);
  column->setSpacing(kGrid);
  addPeople(column);
  m_file = new FileField;
  m_file->setFilters({tr("PDF (*.pdf)")});
  m_file->suggest(suggestedFile(m_paper.fileName));
  auto* label = new QLabel(tr("&File"));
  label->setBuddy(m_file->line());
  m_print = new QPushButton(icon(QStringLiteral("document-print")), tr("&Print…"));
  m_print->setObjectName(QStringLiteral("print"));
  m_print->setAutoDefault(false);
  m_save = new QPushButton(tr("&Save PDF"));
  m_save->setObjectName(QStringLiteral("save"));
  m_save->setDefault(true);
  makePrimary(m_save);
  auto* row = new QHBoxLayout;
  row->setSpacing(kGrid);
  row->addWidget(label);
  row->addWidget(m_file, 1);
  row->addSpacing(kGrid);
  row->addWidget(m_print);
  row->addWidget(m_save);
  column->addLayout(row);
  connect(m_print, &QPushButton::clicked, this, &PreviewDialog::askPrinter);
  connect(m_save, &QPushButton::clicked, this, &PreviewDialog::save);
  return foot;
}

}  // namespace sextant::desktop
