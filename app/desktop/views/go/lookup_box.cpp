// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/go/lookup_box.h"

#include "desktop/look/icons.h"
#include "desktop/look/keycaps.h"
#include "desktop/look/palette.h"
#include "desktop/look/tints.h"
#include "desktop/models/names/lookup.h"
#include "desktop/views/go/answer_rows.h"
#include "desktop/views/go/go_popup.h"

#include <QPainter>

namespace sextant::desktop {
namespace {

constexpr std::size_t kMostNames = kMostRows;
constexpr int kSlowMs = 150;

/// What follows `>`, also as Chinese input methods write it.
std::optional<QString> commandText(const QString& typed)
{
  const QString text = typed.trimmed();
  if (text.startsWith(u'>') || text.startsWith(u'＞') || text.startsWith(u'》')) {
    return text.mid(1).trimmed();
  }
  return std::nullopt;
}

}  // namespace

LookupBox::LookupBox(Desk& desk, QWidget* parent)
    : QAbstractButton(parent),
      m_desk(desk),
      m_names(desk.session),
      m_trail(desk),
      m_commands(desk.settings)
{
  setObjectName(QStringLiteral("lookupBox"));
  setText(tr("Go to…"));
  setAccessibleName(tr("Go to an address, a name or a command"));
  setToolTip(tr("Find an address, a name, a code or a command"));
  setCursor(Qt::IBeamCursor);
  setFocusPolicy(Qt::TabFocus);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  m_slow.setSingleShot(true);
  m_slow.setInterval(kSlowMs);
  connect(&m_slow, &QTimer::timeout, this, [this] { say("view-refresh", tr("Looking…")); });
  connect(this, &QAbstractButton::clicked, this, [this] { open(); });
  connect(&m_names, &Names::renewed, this, [this] {
    if (m_popup != nullptr && m_popup->isVisible()) search(m_popup->text());
  });
}

void LookupBox::open(const QString& text)
{
  popup().open(text);
}

void LookupBox::setShortcutHint(const QKeySequence& keys)
{
  m_hint = keys.toString(QKeySequence::NativeText);
  update();
}

/// Made when first needed: the window it lies over is not known before.
GoPopup& LookupBox::popup()
{
  if (m_popup != nullptr && m_popup->parentWidget() == window()) return *m_popup;
  if (m_popup != nullptr) m_popup->deleteLater();
  m_popup = new GoPopup(m_desk.addressForm, window());
  connect(m_popup, &GoPopup::typed, this, &LookupBox::search);
  connect(m_popup, &GoPopup::chosen, this, &LookupBox::choose);
  return *m_popup;
}

void LookupBox::search(const QString& typed)
{
  m_chosenEarly.reset();
  const std::optional<QString> command = commandText(typed);
  const Wanted wanted = wantedFrom(typed);
  m_asking = !command && (!wanted.text.isEmpty() || wanted.at);
  if (command) {
    m_line.next();  // what is asked still must not overwrite the commands
    return showRows(m_commands.rows(*command));
  }
  if (!m_asking) {
    m_line.next();
    return showRecent();
  }
  m_slow.start();
  m_desk.session.ask(
      this, m_line,
      [wanted, index = m_names.index()](const registry::Registry& registry) {
        return lookUp(registry, index, wanted, kMostNames);
      },
      [this](const Result<Found>& found) {
        showRows(found ? answerRows(m_desk.words, *found) : errorRows(m_desk.words, found.error()));
      });
}

void LookupBox::showRows(const QList<GoRow>& rows)
{
  m_asking = false;
  m_slow.stop();
  if (rows.isEmpty()) {
    say("help-hint", tr("No command is called so"));
  } else {
    popup().setRows(rows);
  }
  if (m_chosenEarly) choose(*std::exchange(m_chosenEarly, std::nullopt));
}

void LookupBox::showRecent()
{
  QList<GoRow> rows;
  for (const PlaceTrail::Stop& stop : m_trail.stops()) {
    if (rows.size() == kMostRows / 2) break;
    GoRow row;
    row.icon = stop.icon;
    row.title = stop.name;
    row.prefix = stop.place.prefix;
    row.place = stop.place;
    row.detail = tr("seen lately");
    rows.append(row);
  }
  if (rows.isEmpty()) {
    GoRow hint;
    hint.icon = QStringLiteral("help-hint");
    hint.title = tr("Type an address in any notation, or a name");
    hint.detail = tr("pinyin initials will do");
    rows.append(hint);
  }
  showRows(rows);
}

void LookupBox::searchEverywhere()
{
  const Wanted wanted = wantedFrom(m_popup->text());
  say("view-refresh", tr("Searching every field…"));
  m_desk.session.askLong(
      this, m_line,
      [wanted](const registry::Registry& registry) { return lookEverywhere(registry, wanted); },
      [this, wanted](const Result<std::vector<registry::HoldingView>>& views) {
        showRows(views ? everywhereRows(m_desk.words, wanted, *views)
                       : errorRows(m_desk.words, views.error()));
      });
}

/// A row that only says something.
void LookupBox::say(const char* icon, const QString& title)
{
  GoRow row;
  row.icon = QString::fromLatin1(icon);
  row.title = title;
  popup().setRows({row});
}

void LookupBox::choose(bool edit)
{
  if (m_asking) {
    m_chosenEarly = edit;
    return;
  }
  const GoRow* row = m_popup->current();
  if (row == nullptr) return;
  if (row->everywhere) return searchEverywhere();
  const GoRow chosen = *row;  // closing may make the rows anew
  m_popup->closeUp();
  act(chosen, edit);
}

void LookupBox::act(const GoRow& row, bool edit)
{
  if (row.command) {
    m_commands.used(*row.command);
    row.command->trigger();
    return;
  }
  m_desk.selection.select(*row.place);
  Q_EMIT m_desk.requests.revealWanted(row.place->prefix);
  if (edit && row.form && !m_desk.session.readOnly()) Q_EMIT m_desk.requests.formWanted(*row.form);
}

QSize LookupBox::sizeHint() const
{
  return {kGrid * 36, kRowHeight};
}

/// As a line one could type into.
void LookupBox::paintEvent(QPaintEvent*)
{
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const bool lit = hasFocus() || underMouse();
  painter.setPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid));
  painter.setBrush(palette().color(lit ? QPalette::Base : QPalette::Button));
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
  const QRect inner = rect().adjusted(kGrid, 0, -kGrid, 0);
  desktop::icon(QStringLiteral("edit-find"))
      .paint(&painter, QRect(inner.left(), 0, 16, height()), Qt::AlignCenter);
  painter.setFont(font());
  painter.setPen(quietText(palette()));
  painter.drawText(inner.adjusted(16 + kGrid, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
  if (!m_hint.isEmpty()) paintKeycaps(painter, inner, m_hint, palette());
}

}  // namespace sextant::desktop
