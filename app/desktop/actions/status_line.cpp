// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/actions/status_line.h"

#include "desktop/look/figures.h"
#include "desktop/look/palette.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace sextant::desktop {
namespace {

QLabel* link(QWidget* parent, const QString& name)
{
  auto* label = new QLabel(parent);
  label->setTextFormat(Qt::RichText);
  label->setTextInteractionFlags(Qt::LinksAccessibleByMouse);
  label->setAccessibleName(name);
  return label;
}

QString linked(const QString& text)
{
  return QStringLiteral("<a style='text-decoration:none' href='#'>%1</a>")
      .arg(text.toHtmlEscaped());
}

}  // namespace

StatusLine::StatusLine(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_journal(link(this, tr("Journal"))),
      m_findings(link(this, tr("Problems"))),
      m_file(new QLabel(this)),
      m_who(new QLabel(this))
{
  setObjectName(QStringLiteral("statusLine"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(kGrid, 0, kGrid, 0);
  row->setSpacing(3 * kGrid);
  for (QLabel* label : {m_journal, m_findings, m_file, m_who}) row->addWidget(label);
  row->addStretch(1);
  connect(m_journal, &QLabel::linkActivated, this, &StatusLine::journalWanted);
  connect(m_findings, &QLabel::linkActivated, this, &StatusLine::findingsWanted);
  connect(&desk.session, &RegisterSession::changed, this, &StatusLine::refresh);
  m_who->setText(desk.session.readOnly() ? tr("Read-only")
                                         : tr("Working as %1").arg(desk.session.operatorName()));
  refresh();
}

void StatusLine::refresh()
{
  const QFileInfo file(m_desk.session.path());
  m_file->setText(tr("%1, %2").arg(
      file.fileName(),
      QLocale().formattedDataSize(file.size(), 0, QLocale::DataSizeTraditionalFormat)));
  m_file->setToolTip(file.absoluteFilePath());
  const auto head = [](const registry::Registry& registry) { return registry.head(); };
  m_desk.session.ask(this, m_heads, head, [this](const Result<model::JournalEntry>& entry) {
    if (entry) showHead(*entry);
  });
}

/// A link keeps the colour that links had when its text was set.
void StatusLine::changeEvent(QEvent* event)
{
  QWidget::changeEvent(event);
  if (event->type() != QEvent::PaletteChange) return;
  const auto again = [this] {
    for (QLabel* label : {m_journal, m_findings}) {
      const QString text = label->text();
      label->clear();
      label->setText(text);
    }
  };
  QMetaObject::invokeMethod(this, again, Qt::QueuedConnection);
}

void StatusLine::showHead(const model::JournalEntry& head)
{
  if (head.number == 0) {
    m_journal->setText(linked(tr("Journal: no entries yet")));
    return;
  }
  m_journal->setText(
      linked(tr("Journal: %n entries, the last on %1", nullptr, static_cast<int>(head.number))
                 .arg(timeText(head.time))));
}

void StatusLine::showFindings(int errors, int warnings, int notes)
{
  QStringList parts;
  if (errors > 0) parts << tr("%n errors", nullptr, errors);
  if (warnings > 0) parts << tr("%n warnings", nullptr, warnings);
  if (notes > 0) parts << tr("%n notes", nullptr, notes);
  m_findings->setText(linked(parts.isEmpty() ? tr("No problems") : parts.join(tr(", "))));
}

}  // namespace sextant::desktop
