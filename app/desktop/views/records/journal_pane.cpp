// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/records/journal_pane.h"

#include "desktop/look/state_page.h"
#include "desktop/models/records/journal_model.h"
#include "desktop/models/records/undo_story.h"
#include "desktop/models/told.h"
#include "desktop/models/verb_words.h"
#include "desktop/views/records/entry_card.h"
#include "desktop/views/records/tables.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequence>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace sextant::desktop {
namespace {

QString keys(QKeyCombination combination)
{
  return QKeySequence(combination).toString(QKeySequence::NativeText);
}

}  // namespace

JournalPane::JournalPane(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_model(new JournalModel(desk.session, this)),
      m_onlySelected(new QCheckBox(this)),
      m_table(new QTableView(this)),
      m_state(new StatePage(this)),
      m_stack(new QStackedWidget(this)),
      m_card(new EntryCard(desk, this))
{
  setObjectName(QStringLiteral("journalPane"));
  dressTable(m_table, QStringLiteral("journalTable"), tr("Journal"));
  m_table->setModel(m_model);
  m_stack->addWidget(m_table);
  m_stack->addWidget(m_state);
  auto* splitter = new QSplitter(this);
  splitter->addWidget(m_stack);
  splitter->addWidget(m_card);
  splitter->setStretchFactor(0, 5);
  splitter->setStretchFactor(1, 3);
  splitter->setChildrenCollapsible(false);
  m_card->setMinimumWidth(32 * kGrid);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(0);
  layout->addWidget(makeBar());
  layout->addWidget(splitter, 1);
  connectAll();
  follow();
  showState();
}

QWidget* JournalPane::makeBar()
{
  auto* bar = new QWidget(this);
  auto* layout = new QHBoxLayout(bar);
  layout->setContentsMargins(kGrid, kGrid / 2, kGrid, kGrid / 2);
  m_onlySelected->setObjectName(QStringLiteral("onlySelected"));
  layout->addWidget(m_onlySelected);
  layout->addStretch();
  return bar;
}

void JournalPane::connectAll()
{
  connect(m_onlySelected, &QCheckBox::toggled, this, &JournalPane::filter);
  connect(&m_desk.selection, &Selection::changed, this, &JournalPane::follow);
  connect(&m_desk.addressForm, &AddressForm::changed, this, &JournalPane::follow);
  connect(m_model, &JournalModel::stateChanged, this, &JournalPane::showState);
  connect(m_model, &JournalModel::dataChanged, this, &JournalPane::showCurrent);
  connect(m_model, &JournalModel::reached, this, [this](int row) {
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0));
  });
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          &JournalPane::showCurrent);
  connect(m_state, &StatePage::actionWanted, this, [this] {
    if (m_model->state() == JournalModel::State::failed) return m_model->reload();
    m_onlySelected->setChecked(false);
  });
  connect(m_card, &EntryCard::undoWanted, this, &JournalPane::undo);
  connect(m_card, &EntryCard::redoWanted, this, &JournalPane::redoLast);
  connect(m_card, &EntryCard::jumpWanted, this, &JournalPane::showEntry);
}

void JournalPane::follow()
{
  const auto prefix = m_desk.selection.prefix();
  m_onlySelected->setEnabled(prefix.has_value() || m_onlySelected->isChecked());
  m_onlySelected->setText(prefix ? tr("&Only what touched %1").arg(m_desk.addressForm.text(*prefix))
                                 : tr("&Only what touched the selected prefix"));
  filter();
}

void JournalPane::filter()
{
  m_model->setOf(m_onlySelected->isChecked() ? m_desk.selection.prefix() : std::nullopt);
}

void JournalPane::showState()
{
  const bool empty = m_model->rowCount() == 0;
  switch (m_model->state()) {
    case JournalModel::State::loading:
      m_state->tellBusy(tr("Reading the journal…"), {});
      break;
    case JournalModel::State::failed:
      m_state->tell(QStringLiteral("dialog-error"), tr("The journal cannot be read"),
                    told(m_desk.words, *m_model->error()), tr("Try again"));
      break;
    case JournalModel::State::ready:
      showEmpty();
      break;
  }
  m_stack->setCurrentWidget(empty || m_model->state() == JournalModel::State::failed
                                ? static_cast<QWidget*>(m_state)
                                : m_table);
  if (!empty && !m_table->currentIndex().isValid()) {
    fitColumns(m_table, {8, 24, 16, 24, 20, 36});
    m_table->selectRow(0);
  }
  showCurrent();
}

void JournalPane::showEmpty()
{
  if (m_model->of()) {
    m_state->tell(QStringLiteral("journal"), tr("No entry touched exactly this prefix"), {},
                  tr("Show all entries"));
  } else {
    m_state->tell(QStringLiteral("journal"), tr("Nothing has been entered yet"),
                  tr("Every change will stand here, with who, when and why."));
  }
}

void JournalPane::showCurrent()
{
  const QModelIndex current = m_table->currentIndex();
  if (!current.isValid()) return m_card->clear();
  const model::JournalEntry& entry = m_model->entry(current.row());
  m_card->showEntry(entry, m_model->undoneBy(entry.number), entry.number == m_desk.session.entry());
}

void JournalPane::showEntry(model::EntryNumber entry)
{
  m_onlySelected->setChecked(false);
  m_model->reach(entry);
}

void JournalPane::undoLast()
{
  withdraw(tr("Undo"), registry::Undo{}, false);
}

void JournalPane::redoLast()
{
  withdraw(tr("Redo"), registry::Redo{}, true);
}

void JournalPane::undo(model::EntryNumber entry)
{
  withdraw(tr("Undo of entry %1").arg(QLocale().toString(entry)), registry::Undo{entry}, false);
}

void JournalPane::withdraw(const QString& title, const registry::Operation& operation, bool redo)
{
  const registry::Change change{redo ? "redo" : "undo", {}, {operation}};
  m_desk.session.apply(title, change, this, [this, redo](const Result<registry::Applied>& done) {
    done ? tellDone(done->entry, redo) : tellRefused(done.error());
  });
}

void JournalPane::tellDone(model::EntryNumber entry, bool redo)
{
  m_desk.session.ask(
      this, [entry](const registry::Registry& registry) { return undoStory(registry, entry); },
      [this, redo](const Result<UndoStory>& story) {
        if (!story) return tellRefused(story.error());
        const QString number = QLocale().toString(story->about.number);
        QString what = verbText(story->about.what);
        if (!story->prefixes.empty()) {
          const QString first = m_desk.addressForm.text(story->prefixes.front());
          what = story->prefixes.size() > 1 ? tr("%1: %2 and more").arg(what, first)
                                            : tr("%1: %2").arg(what, first);
        }
        const QString sentence =
            redo ? tr("Entry %1 '%2' is back; %3 withdraws it again")
                       .arg(number, what, keys(Qt::CTRL | Qt::Key_Z))
                 : tr("Entry %1 '%2' withdrawn; %3 brings it back")
                       .arg(number, what, keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
        Q_EMIT m_desk.requests.messageWanted(MessageKind::done, sentence, {});
      });
}

void JournalPane::tellRefused(const base::Error& error)
{
  const auto entries = entriesBuiltUpon(error);
  const QString sentence = told(m_desk.words, error);
  if (entries.empty() || !isVisible()) {
    Q_EMIT m_desk.requests.messageWanted(MessageKind::error, sentence, {});
  }
  if (!entries.empty()) m_card->refuse(sentence, entries);
}

}  // namespace sextant::desktop
