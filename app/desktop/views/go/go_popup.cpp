// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/go/go_popup.h"

#include "desktop/look/icons.h"
#include "desktop/look/palette.h"
#include "desktop/look/tints.h"
#include "desktop/views/go/answer_rows.h"

#include <algorithm>
#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace sextant::desktop {
namespace {

constexpr int kWidest = 820;
constexpr int kShadow = 12;
constexpr int kTop = kGrid * 5;

}  // namespace

GoPopup::GoPopup(AddressForm& form, QWidget* window)
    : QFrame(window),
      m_model(new GoModel(form, this)),
      m_delegate(new GoDelegate(this)),
      m_edit(new GoEdit(this)),
      m_list(new QListView(this)),
      m_hints(new QLabel(this))
{
  setObjectName(QStringLiteral("goPopup"));
  hide();
  build();
  window->installEventFilter(this);
  connect(m_edit, &QLineEdit::textChanged, this, &GoPopup::typed);
  connect(m_edit, &GoEdit::moved, this, &GoPopup::move);
  connect(m_edit, &GoEdit::left, this, &GoPopup::closeUp);
  connect(m_edit, &GoEdit::chosen, this, [this](Qt::KeyboardModifiers modifiers) {
    Q_EMIT chosen(modifiers.testFlag(Qt::ControlModifier));
  });
  connect(m_list, &QListView::clicked, this, [this] { Q_EMIT chosen(false); });
  connect(&form, &AddressForm::changed, this, &GoPopup::place);
  connect(qApp, &QApplication::focusChanged, this,
          [this](const QWidget*, const QWidget* to) { focusWent(to); });
}

void GoPopup::build()
{
  m_edit->setObjectName(QStringLiteral("goEdit"));
  m_edit->setAccessibleName(tr("Go to"));
  m_edit->setPlaceholderText(tr("Address, name, pinyin initials, code or document number"));
  m_edit->setFrame(false);
  m_edit->setClearButtonEnabled(true);
  m_edit->setFont(scaled(font(), 1));
  m_edit->setMinimumHeight(kGrid * 5);
  m_edit->addAction(icon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);

  m_list->setObjectName(QStringLiteral("goList"));
  m_list->setAccessibleName(tr("What was found"));
  m_list->setModel(m_model);
  // The line keeps the focus: what is chosen is told with it.
  connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, m_edit,
          [this](const QModelIndex& index) {
            m_edit->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
          });
  m_list->setItemDelegate(m_delegate);
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setFocusPolicy(Qt::NoFocus);
  m_list->setUniformItemSizes(true);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

  m_hints->setObjectName(QStringLiteral("goHints"));
  m_hints->setText(
      tr("Enter opens   ·   Ctrl+Enter edits or assigns   ·   > commands   ·   "
         "@2026-03-01 before it asks about that day"));
  m_hints->setFont(scaled(font(), -1));
  m_hints->setForegroundRole(QPalette::PlaceholderText);
  m_hints->setContentsMargins(kGrid * 2, kGrid / 2, kGrid * 2, kGrid / 2);

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(kShadow + 2, kShadow + 2, kShadow + 2, kShadow + 4);
  layout->setSpacing(0);
  layout->addWidget(m_edit);
  layout->addSpacing(kGrid / 2);
  layout->addWidget(m_list);
  layout->addWidget(m_hints);
}

void GoPopup::open(const QString& text)
{
  if (!isVisible()) m_before = QApplication::focusWidget();
  if (m_edit->text() == text) {
    Q_EMIT typed(text);
  } else {
    m_edit->setText(text);
  }
  place();
  show();
  raise();
  m_edit->setFocus(Qt::PopupFocusReason);
}

void GoPopup::closeUp()
{
  if (!isVisible()) return;
  const QPointer<QWidget> before = m_before;
  const bool had = isAncestorOf(QApplication::focusWidget());
  hide();
  if (had && before) before->setFocus(Qt::PopupFocusReason);
}

void GoPopup::setRows(const QList<GoRow>& rows)
{
  m_model->setRows(rows);
  m_list->setCurrentIndex(m_model->best());
  place();
}

const GoRow* GoPopup::current() const
{
  const QModelIndex index = m_list->currentIndex();
  if (!index.isValid() || !m_model->row(index).choosable()) return nullptr;
  return &m_model->row(index);
}

bool GoPopup::eventFilter(QObject* watched, QEvent* event)
{
  if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) place();
  return QFrame::eventFilter(watched, event);
}

/// A card with a soft shadow on the window below.
void GoPopup::paintEvent(QPaintEvent*)
{
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF card = QRectF(rect()).adjusted(kShadow, kShadow, -kShadow, -kShadow);
  painter.setPen(Qt::NoPen);
  QColor shade(Qt::black);
  shade.setAlphaF(0.02F);
  for (int i = kShadow; i > 0; --i) {
    painter.setBrush(shade);
    painter.drawRoundedRect(card.adjusted(-i, -i + 4, i, i), kGrid + i, kGrid + i);
  }
  painter.setPen(palette().color(QPalette::Mid));
  painter.setBrush(palette().color(QPalette::Base));
  painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), kGrid, kGrid);
}

void GoPopup::place()
{
  const int width = std::min(kWidest, parentWidget()->width() - kGrid * 4) + 2 * kShadow;
  const auto rows = std::min(static_cast<int>(kMostRows), m_model->rowCount());
  const int rowHeight = m_delegate->sizeHint({}, {}).height();
  const int inner = width - 2 * (kShadow + 2);
  m_delegate->fit(*m_model, m_list->font(), inner);
  m_list->setFixedHeight(rows * rowHeight);
  m_list->setVisible(rows > 0);
  m_list->viewport()->update();
  layout()->invalidate();
  const int height = sizeHint().height();
  setGeometry((parentWidget()->width() - width) / 2, kTop - kShadow, width,
              std::min(height, parentWidget()->height() - kTop));
}

/// Steps over rows that cannot be chosen; stays where there is none further.
void GoPopup::move(int rows)
{
  const int step = rows < 0 ? -1 : 1;
  const int last = m_model->rowCount() - 1;
  int at = m_list->currentIndex().row();
  for (int row = at + step, left = std::abs(rows); row >= 0 && row <= last && left > 0;
       row += step) {
    if ((m_model->index(row).flags() & Qt::ItemIsEnabled) == 0) continue;
    at = row;
    --left;
  }
  if (at < 0) return;
  m_list->setCurrentIndex(m_model->index(at));
  m_list->scrollTo(m_model->index(at));
}

/// Another window, or none, keeps it open: an input method's may have the focus for a while.
void GoPopup::focusWent(const QWidget* to)
{
  if (!isVisible() || to == nullptr || to == this || isAncestorOf(to)) return;
  if (to->window() == window()) hide();
}

}  // namespace sextant::desktop
