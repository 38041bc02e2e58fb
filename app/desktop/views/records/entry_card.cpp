// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/records/entry_card.h"

#include "desktop/look/icons.h"
#include "desktop/models/verb_words.h"
#include "desktop/views/records/verdict_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace sextant::desktop {
namespace {

constexpr std::size_t kMostTouched = 500;
constexpr int kListRows = 5;

}  // namespace

EntryCard::EntryCard(Desk& desk, QWidget* parent)
    : QScrollArea(parent),
      m_desk(desk),
      m_page(new QWidget(this)),
      m_title(new QLabel(m_page)),
      m_facts(new QLabel(m_page)),
      m_touchedTitle(new QLabel(tr("&Touched prefixes"), m_page)),
      m_list(new QListWidget(m_page)),
      m_anchorTitle(new QLabel(tr("Anc&hor, to note where nobody can change it"), m_page)),
      m_anchor(new QLineEdit(m_page)),
      m_copy(new QPushButton(icon(QStringLiteral("edit-copy")), tr("&Copy"), m_page)),
      m_refusal(new ToneSentence(m_page)),
      m_undo(new QPushButton(icon(QStringLiteral("edit-undo")), tr("&Undo"), m_page)),
      m_redo(new QPushButton(icon(QStringLiteral("edit-redo")), tr("&Redo"), m_page))
{
  setObjectName(QStringLiteral("entryCard"));
  build();
  connectAll();
  clear();
}

void EntryCard::build()
{
  setFrameShape(NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  m_title->setFont(scaled(font(), 1, true));
  m_title->setObjectName(QStringLiteral("entryTitle"));
  m_title->setWordWrap(true);
  m_facts->setWordWrap(true);
  m_facts->setObjectName(QStringLiteral("entryFacts"));
  m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
  for (QLabel* title : {m_touchedTitle, m_anchorTitle}) title->setWordWrap(true);
  m_list->setObjectName(QStringLiteral("touchedPrefixes"));
  m_list->setAccessibleName(tr("Prefixes that the entry touched"));
  m_list->setFont(addressFont(font()));
  m_list->setUniformItemSizes(true);
  m_touchedTitle->setBuddy(m_list);
  m_anchor->setReadOnly(true);
  m_anchor->setObjectName(QStringLiteral("entryAnchor"));
  m_anchor->setFont(addressFont(font()));
  m_anchorTitle->setBuddy(m_anchor);
  m_copy->setAccessibleName(tr("Copy the anchor"));
  m_copy->setObjectName(QStringLiteral("copyAnchor"));
  m_refusal->setObjectName(QStringLiteral("undoRefusal"));
  m_refusal->setTextInteractionFlags(Qt::TextBrowserInteraction);
  m_undo->setObjectName(QStringLiteral("undoEntry"));
  m_redo->setObjectName(QStringLiteral("redoEntry"));
  arrange();
}

void EntryCard::arrange()
{
  auto* anchorRow = new QHBoxLayout;
  anchorRow->addWidget(m_anchor, 1);
  anchorRow->addWidget(m_copy);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(m_undo);
  buttons->addWidget(m_redo);
  buttons->addStretch();
  auto* layout = new QVBoxLayout(m_page);
  layout->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
  layout->setSpacing(kGrid);
  layout->addWidget(m_title);
  layout->addWidget(m_facts);
  layout->addWidget(m_refusal);
  layout->addLayout(buttons);
  layout->addWidget(m_touchedTitle);
  layout->addWidget(m_list);
  layout->addWidget(m_anchorTitle);
  layout->addLayout(anchorRow);
  layout->addStretch();
  setWidget(m_page);
}

void EntryCard::connectAll()
{
  connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
    if (row >= 0) m_desk.selection.select(m_prefixes.at(static_cast<std::size_t>(row)));
  });
  connect(m_list, &QListWidget::itemActivated, this, [this] {
    const int row = m_list->currentRow();
    if (row >= 0) {
      Q_EMIT m_desk.requests.revealWanted(m_prefixes.at(static_cast<std::size_t>(row)));
    }
  });
  connect(&m_desk.addressForm, &AddressForm::changed, this, &EntryCard::rewordTouched);
  connect(m_copy, &QPushButton::clicked, this,
          [this] { QGuiApplication::clipboard()->setText(m_anchor->text()); });
  connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoWanted(m_entry.number); });
  connect(m_redo, &QPushButton::clicked, this, &EntryCard::redoWanted);
  connect(m_refusal, &QLabel::linkActivated, this,
          [this](const QString& link) { Q_EMIT jumpWanted(link.toLongLong()); });
}

QString EntryCard::facts(model::EntryNumber undoneBy) const
{
  const QLocale locale;
  QStringList lines{
      tr("%1 by %2").arg(timeText(m_entry.time), QString::fromStdString(m_entry.who)),
      tr("At %1 with %2")
          .arg(QString::fromStdString(m_entry.host), QString::fromStdString(m_entry.program)),
      tr("Versions opened: %1, closed: %2")
          .arg(locale.toString(m_entry.opened), locale.toString(m_entry.closed))};
  if (!m_entry.why.empty()) {
    lines.insert(1, tr("Reason: %1").arg(QString::fromStdString(m_entry.why)));
  }
  if (m_entry.undoes != 0) lines << tr("Withdraws entry %1").arg(locale.toString(m_entry.undoes));
  if (undoneBy != 0) lines << tr("Withdrawn by entry %1").arg(locale.toString(undoneBy));
  return lines.join(u'\n');
}

void EntryCard::showEntry(const model::JournalEntry& entry, model::EntryNumber undoneBy,
                          bool newest)
{
  const bool other = entry.number != m_entry.number;
  m_entry = entry;
  m_page->show();
  m_title->setText(tr("Entry %1: %2").arg(QLocale().toString(entry.number), verbText(entry.what)));
  m_facts->setText(facts(undoneBy));
  showButtons(undoneBy, newest);
  if (!other) return;
  m_refusal->hide();
  ask(entry.number);
}

void EntryCard::showButtons(model::EntryNumber undoneBy, bool newest)
{
  const bool mine = m_entry.who == m_desk.session.operatorName().toStdString();
  const bool redo = newest && mine && m_entry.what == "undo";
  const bool writable = !m_desk.session.readOnly();
  m_redo->setVisible(redo);
  m_undo->setVisible(!redo);
  m_undo->setEnabled(writable && undoneBy == 0);
  m_redo->setEnabled(writable);
  const QString why = !writable ? tr("The register is open read-only")
                      : undoneBy != 0
                          ? tr("It is withdrawn already")
                          : tr("Withdraws the record of this entry; the journal keeps both");
  m_undo->setToolTip(why);
}

void EntryCard::ask(model::EntryNumber number)
{
  m_anchor->clear();
  m_desk.session.ask(
      this, m_anchors,
      [number](const registry::Registry& registry) { return registry.anchor(number); },
      [this](const Result<std::string>& anchor) {
        m_anchor->setText(anchor ? QString::fromStdString(*anchor) : QString());
        m_anchor->setCursorPosition(0);
      });
  m_desk.session.ask(
      this, m_touched,
      [number](const registry::Registry& registry) {
        return registry.touched(number, kMostTouched);
      },
      [this](const Result<std::vector<net::Prefix>>& prefixes) {
        listTouched(prefixes ? *prefixes : std::vector<net::Prefix>{});
      });
}

void EntryCard::listTouched(const std::vector<net::Prefix>& prefixes)
{
  m_prefixes = prefixes;
  rewordTouched();
  const int count = static_cast<int>(prefixes.size());
  m_touchedTitle->setText(prefixes.size() < kMostTouched
                              ? tr("&Touched prefixes: %n", nullptr, count)
                              : tr("&Touched prefixes: the first %n", nullptr, count));
  m_list->setVisible(count > 0);
  m_touchedTitle->setVisible(count > 0);
  const int rows = std::clamp(count, 1, kListRows);
  m_list->setFixedHeight(rows * (m_list->sizeHintForRow(0) + 1) + 2 * m_list->frameWidth());
}

void EntryCard::rewordTouched()
{
  const QSignalBlocker blocker(m_list);
  m_list->clear();
  for (const net::Prefix prefix : m_prefixes) m_list->addItem(m_desk.addressForm.text(prefix));
}

void EntryCard::clear()
{
  m_entry = {};
  m_page->hide();
}

void EntryCard::refuse(const QString& sentence, const std::vector<model::EntryNumber>& entries)
{
  QStringList links;
  for (const model::EntryNumber entry : entries) {
    links << QStringLiteral("<a href=\"%1\">%2</a>")
                 .arg(entry)
                 .arg(tr("Show entry %1").arg(QLocale().toString(entry)));
  }
  m_refusal->say(sentence, Tone::bad, links.join(QStringLiteral(" · ")));
  m_refusal->show();
  ensureWidgetVisible(m_refusal);
}

}  // namespace sextant::desktop
