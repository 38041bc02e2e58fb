// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/plans/publish_dialog.h"

#include "desktop/look/palette.h"
#include "desktop/look/state_page.h"
#include "desktop/models/plans/plan_words.h"
#include "desktop/models/told.h"
#include "desktop/views/plans/plan_parts.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace sextant::desktop {
namespace {

enum Column { levelColumn, kindColumn, newColumn, keptColumn, columnCount };

QTableWidgetItem* cell(const QString& text, bool number)
{
  auto* item = new QTableWidgetItem(text);
  item->setTextAlignment(number ? Qt::AlignRight | Qt::AlignVCenter
                                : Qt::AlignLeft | Qt::AlignVCenter);
  return item;
}

}  // namespace

PublishDialog::PublishDialog(Desk& desk, const QString& draft, QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_draft(draft),
      m_pages(new QStackedWidget(this)),
      m_state(new StatePage(this)),
      m_page(new QWidget(this)),
      m_headline(new ToneLabel(ToneLabel::Tone::plain, m_page)),
      m_sub(quietLabel({}, m_page)),
      m_levels(new QTableWidget(0, columnCount, m_page)),
      m_details(new QPlainTextEdit(m_page)),
      m_why(new QLineEdit(m_page)),
      m_publish(new QPushButton(tr("Publish"), this))
{
  setObjectName(QStringLiteral("publishDialog"));
  setWindowTitle(tr("Publish %1").arg(draft));
  resize(80 * kGrid, 72 * kGrid);
  m_pages->addWidget(m_state);
  m_pages->addWidget(makePage());
  m_publish->setObjectName(QStringLiteral("publishNow"));
  m_publish->setToolTip(tr("Ctrl+Enter"));
  m_publish->setEnabled(false);
  makePrimary(m_publish);
  auto* cancel = new QPushButton(tr("Cancel"), this);
  cancel->setObjectName(QStringLiteral("publishCancel"));
  auto* buttons = new QHBoxLayout;
  buttons->addStretch();
  buttons->addWidget(cancel);
  buttons->addWidget(m_publish);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 2 * kGrid);
  layout->addWidget(m_pages, 1);
  layout->addSpacing(kGrid);
  layout->addLayout(buttons);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_publish, &QPushButton::clicked, this, &PublishDialog::publish);
  connect(this, &QDialog::rejected, this, [this] {
    if (m_task) m_task->cancel();
  });
  ask();
}

QWidget* PublishDialog::makePage()
{
  m_headline->setObjectName(QStringLiteral("publishHeadline"));
  m_headline->setFont(scaled(font(), 2, true));
  m_sub->setObjectName(QStringLiteral("publishSub"));
  m_levels->setObjectName(QStringLiteral("publishLevels"));
  m_levels->setAccessibleName(tr("What changes by level"));
  m_levels->setHorizontalHeaderLabels(
      {tr("Level"), tr("Becomes"), tr("New"), tr("Already in force")});
  dressTable(m_levels);
  m_levels->setSelectionMode(QAbstractItemView::NoSelection);
  m_levels->setFocusPolicy(Qt::NoFocus);
  m_levels->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  for (const int column : {newColumn, keptColumn}) {
    m_levels->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  }
  m_details->setObjectName(QStringLiteral("publishDetails"));
  m_details->setAccessibleName(tr("Details"));
  m_details->setReadOnly(true);
  m_details->setFont(addressFont(font()));
  m_details->setLineWrapMode(QPlainTextEdit::WidgetWidth);
  m_details->setFrameShape(QFrame::NoFrame);
  m_details->setTabChangesFocus(true);
  m_why->setObjectName(QStringLiteral("publishWhy"));
  m_why->setPlaceholderText(tr("Stands in the journal beside the entry"));
  auto* whyLabel = new QLabel(tr("&Reason or document number"), m_page);
  whyLabel->setBuddy(m_why);
  auto* layout = new QVBoxLayout(m_page);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(kGrid);
  layout->addWidget(m_headline);
  layout->addWidget(m_sub);
  layout->addWidget(m_levels);
  layout->addWidget(m_details, 1);
  layout->addWidget(whyLabel);
  layout->addWidget(m_why);
  return m_page;
}

void PublishDialog::ask()
{
  m_state->tellBusy(tr("Looking what would change …"), {});
  m_pages->setCurrentWidget(m_state);
  m_task = m_desk.session.run(
      RegisterSession::Work::changing, tr("Try to publish %1").arg(m_draft), this,
      [name = m_draft.toStdString()](registry::Registry& registry, base::Progress& progress) {
        return summarisePublish(registry, name, progress);
      },
      [this](const Result<PublishSummary>& summary) {
        m_task.reset();
        if (summary) return tell(*summary);
        m_state->tell(QStringLiteral("dialog-error"), tr("The plan cannot be published"),
                      told(m_desk.words, summary.error()));
      });
}

void PublishDialog::tell(const PublishSummary& summary)
{
  const bool refused = summary.refusal.has_value();
  m_headline->setTone(refused ? ToneLabel::Tone::bad : ToneLabel::Tone::plain);
  m_headline->setText(
      refused ? tr("The plan collides with what is in force")
              : tr("%Ln new prefixes come into force", nullptr, static_cast<int>(summary.added())));
  QStringList sub;
  if (!refused) {
    sub << tr("One journal entry: +%1 −%2.")
               .arg(localeOf(m_desk.words).toString(qlonglong{summary.opens}),
                    localeOf(m_desk.words).toString(qlonglong{summary.closes}));
    if (summary.newMembers > 0) {
      sub << tr("%Ln members are new.", nullptr, static_cast<int>(summary.newMembers));
    }
    for (const std::string& plan : summary.replacedPlans) {
      sub << tr("It takes the place of the plan %1.").arg(QString::fromStdString(plan));
    }
  }
  m_sub->setText(sub.join(u' '));
  fillLevels(summary);
  fillDetails(summary);
  m_publish->setEnabled(!refused && !m_desk.session.readOnly());
  m_pages->setCurrentWidget(m_page);
  m_why->setFocus();
}

void PublishDialog::fillLevels(const PublishSummary& summary)
{
  const model::Scheme& scheme = summary.opened.draft->scheme;
  m_levels->setRowCount(static_cast<int>(summary.levels.size()));
  int row = 0;
  for (const LevelChange& level : summary.levels) {
    const QString title =
        level.level.empty() ? tr("Block") : levelTitle(m_desk.words, scheme, level.level);
    m_levels->setItem(row, levelColumn, cell(title, false));
    m_levels->setItem(row, kindColumn, cell(m_desk.words.word(level.kind), false));
    m_levels->setItem(row, newColumn, cell(numberText(m_desk.words, level.added), true));
    m_levels->setItem(row, keptColumn, cell(numberText(m_desk.words, level.kept), true));
    ++row;
  }
  m_levels->setFixedHeight(m_levels->horizontalHeader()->sizeHint().height() + row * kRowHeight +
                           2);
}

void PublishDialog::fillDetails(const PublishSummary& summary)
{
  QStringList lines;
  if (summary.refusal) {
    lines << tr("What collides:") << toldAll(m_desk.words, *summary.refusal, 100);
  } else {
    const model::Draft& draft = *summary.opened.draft;
    if (!summary.examples.empty()) lines << tr("The first of them:");
    for (const std::size_t example : summary.examples) {
      const model::Placement& placement = draft.placements[example];
      const model::Member& member = draft.members[placement.member];
      lines << QStringLiteral("%1  %2 %3")
                   .arg(m_desk.addressForm.text(placement.prefix),
                        QString::fromStdString(member.code), QString::fromStdString(member.name));
    }
    lines << QString() << tr("A backup is made first, in %1.").arg(backupFolder());
  }
  m_details->setPlainText(lines.join(u'\n'));
}

QString PublishDialog::backupFolder() const
{
  const QFileInfo file(m_desk.session.path());
  return file.absolutePath() % u'/' % file.completeBaseName() % QStringLiteral(".backups");
}

void PublishDialog::publish()
{
  if (!m_publish->isEnabled()) return;
  m_publish->setEnabled(false);
  m_state->tellBusy(tr("Publishing %1 …").arg(m_draft), {});
  m_pages->setCurrentWidget(m_state);
  m_task = m_desk.session.run(
      RegisterSession::Work::changing, tr("Publish %1").arg(m_draft), this,
      [name = m_draft.toStdString(), why = m_why->text().trimmed().toStdString()](
          registry::Registry& registry, base::Progress& progress) -> Result<registry::Applied> {
        TRY_DO(registry.backupBefore("publish", progress));
        return registry.apply(
            {.what = "publish", .why = why, .operations = {registry::Publish{name}}}, progress);
      },
      [this](const Result<registry::Applied>& applied) { finish(applied); });
}

void PublishDialog::finish(const Result<registry::Applied>& applied)
{
  m_task.reset();
  if (!applied) {
    m_state->tell(QStringLiteral("dialog-error"), tr("Nothing was published"),
                  toldAll(m_desk.words, applied.error(), 5).join(u'\n'));
    return;
  }
  const QString entry = localeOf(m_desk.words).toString(qlonglong{applied->entry});
  Q_EMIT m_desk.requests.messageWanted(
      MessageKind::done,
      tr("The plan %1 is in force, entry %2. Ctrl+Z undoes it.").arg(m_draft, entry), {});
  Q_EMIT published(applied->entry);
  accept();
}

void PublishDialog::keyPressEvent(QKeyEvent* event)
{
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (!enter) return QDialog::keyPressEvent(event);
  if (event->modifiers().testFlag(Qt::ControlModifier)) publish();
}

}  // namespace sextant::desktop
