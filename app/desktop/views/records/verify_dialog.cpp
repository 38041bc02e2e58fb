// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/records/verify_dialog.h"

#include "desktop/look/icons.h"
#include "desktop/look/labels.h"
#include "desktop/models/told.h"
#include "desktop/views/records/verdict_label.h"
#include "wording/chain.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace sextant::desktop {
namespace {

using registry::Verdict;

constexpr int kPulseMs = 100;
constexpr int kSteps = 1000;

bool holds(const Verdict& verdict)
{
  return verdict.whole && verdict.anchor != Verdict::Anchor::differs &&
         verdict.index != Verdict::Index::differs;
}

}  // namespace

VerifyDialog::VerifyDialog(Desk& desk, QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_title(new ToneSentence(this)),
      m_chain(),
      m_records(),
      m_anchored(),
      m_anchor(new QLineEdit(this)),
      m_head(new QLineEdit(this)),
      m_copy(new QPushButton(icon(QStringLiteral("edit-copy")), tr("&Copy"), this)),
      m_bar(new QProgressBar(this)),
      m_verify(new QPushButton(tr("&Verify"), this)),
      m_cancel(new QPushButton(tr("Ca&ncel"), this))
{
  setObjectName(QStringLiteral("verifyDialog"));
  setWindowTitle(tr("Verify the journal"));
  build();
  m_pulse.setInterval(kPulseMs);
  connect(&m_pulse, &QTimer::timeout, this, [this] {
    if (m_running) follow(*m_running);
  });
  connect(m_verify, &QPushButton::clicked, this, &VerifyDialog::start);
  connect(m_anchor, &QLineEdit::returnPressed, this, &VerifyDialog::start);
  connect(m_copy, &QPushButton::clicked, this,
          [this] { QGuiApplication::clipboard()->setText(m_head->text()); });
  connect(m_cancel, &QPushButton::clicked, this, [this] {
    if (m_running) m_running->cancel();
  });
  setBusy(false);
}

VerifyDialog::~VerifyDialog()
{
  if (m_running) m_running->cancel();
}

VerifyDialog::Line VerifyDialog::addLine(QVBoxLayout* layout, const QString& name)
{
  const Line line{new ToneSentence(this), new ToneSentence(this)};
  line.mark->setFixedWidth(3 * kGrid);
  line.mark->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
  line.mark->setFont(scaled(font(), 1, true));
  line.sentence->setObjectName(name);
  line.sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* row = new QHBoxLayout;
  row->addWidget(line.mark, 0, Qt::AlignTop);
  row->addWidget(line.sentence, 1);
  layout->addLayout(row);
  return line;
}

void VerifyDialog::build()
{
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 2 * kGrid);
  layout->setSpacing(kGrid);
  m_title->setObjectName(QStringLiteral("verdict"));
  m_title->setFont(scaled(font(), 2, true));
  m_title->say(tr("Is this register whole?"), Tone::plain);
  layout->addWidget(m_title);
  m_chain = addLine(layout, QStringLiteral("chainLine"));
  m_records = addLine(layout, QStringLiteral("recordsLine"));
  m_anchored = addLine(layout, QStringLiteral("anchorLine"));
  sayQuietly(m_chain, tr("Every entry of the journal names the hash of the one before."));
  sayQuietly(m_records, tr("Every record is proven by the entry that made it."));
  sayQuietly(m_anchored, tr("An anchor noted earlier shows that nothing was cut off since."));
  layout->addSpacing(kGrid);
  buildAnchors(layout);
  layout->addStretch();
  buildFoot(layout);
  resize(84 * kGrid, 46 * kGrid);
}

void VerifyDialog::buildAnchors(QVBoxLayout* layout)
{
  auto* anchorLabel = new QLabel(tr("&Anchor noted earlier (optional)"), this);
  anchorLabel->setBuddy(m_anchor);
  m_anchor->setObjectName(QStringLiteral("givenAnchor"));
  m_anchor->setFont(addressFont(font()));
  m_anchor->setPlaceholderText(QStringLiteral("sextant:…"));
  m_anchor->setClearButtonEnabled(true);
  layout->addWidget(anchorLabel);
  layout->addWidget(m_anchor);

  auto* headLabel =
      new QLabel(tr("Anchor of the newest &entry, to note outside this machine"), this);
  headLabel->setBuddy(m_head);
  m_head->setObjectName(QStringLiteral("headAnchor"));
  m_head->setFont(addressFont(font()));
  m_head->setReadOnly(true);
  m_copy->setObjectName(QStringLiteral("copyHead"));
  m_copy->setAccessibleName(tr("Copy the anchor of the newest entry"));
  m_copy->setAutoDefault(false);
  auto* headRow = new QHBoxLayout;
  headRow->addWidget(m_head, 1);
  headRow->addWidget(m_copy);
  layout->addWidget(headLabel);
  layout->addLayout(headRow);
}

void VerifyDialog::buildFoot(QVBoxLayout* layout)
{
  m_bar->setObjectName(QStringLiteral("verifyBar"));
  m_bar->setAccessibleName(tr("Progress of the verification"));
  m_bar->setTextVisible(false);
  m_bar->setFixedHeight(kGrid);
  QSizePolicy keep = m_bar->sizePolicy();
  keep.setRetainSizeWhenHidden(true);
  m_bar->setSizePolicy(keep);
  layout->addWidget(m_bar);

  m_verify->setObjectName(QStringLiteral("verify"));
  m_verify->setDefault(true);
  makePrimary(m_verify);
  m_cancel->setObjectName(QStringLiteral("cancelVerify"));
  m_cancel->setAutoDefault(false);
  auto* close = new QPushButton(tr("C&lose"), this);
  close->setObjectName(QStringLiteral("closeVerify"));
  close->setAutoDefault(false);
  connect(close, &QPushButton::clicked, this, &QDialog::reject);
  auto* buttons = new QHBoxLayout;
  buttons->addStretch();
  for (QPushButton* button : {m_cancel, m_verify, close}) buttons->addWidget(button);
  layout->addLayout(buttons);
}

void VerifyDialog::setBusy(bool busy)
{
  m_bar->setVisible(busy);
  m_cancel->setVisible(busy);
  m_verify->setEnabled(!busy);
  m_copy->setEnabled(!m_head->text().isEmpty());
  busy ? m_pulse.start() : m_pulse.stop();
}

void VerifyDialog::start()
{
  if (m_running) return;
  m_title->say(tr("Verifying…"), Tone::plain);
  m_bar->setRange(0, 0);
  std::optional<std::string> anchor;
  const QString typed = m_anchor->text().trimmed();
  if (!typed.isEmpty()) anchor = typed.toStdString();
  const auto job = [anchor](registry::Registry& registry, base::Progress& progress) {
    return registry.verify(anchor, progress);
  };
  m_running = m_desk.session.run(RegisterSession::Work::apart, tr("Verification of the journal"),
                                 this, job, [this](const Result<Verdict>& verdict) {
                                   m_running.reset();
                                   setBusy(false);
                                   take(verdict);
                                 });
  setBusy(true);
}

void VerifyDialog::follow(const TaskProgress& task)
{
  if (task.total() == 0) return;
  m_bar->setRange(0, kSteps);
  m_bar->setValue(static_cast<int>(task.done() * kSteps / task.total()));
}

void VerifyDialog::take(const Result<Verdict>& verdict)
{
  if (verdict) return tell(*verdict);
  const bool stopped = verdict.error().code == base::kCancelled;
  const QString sentence = told(m_desk.words, verdict.error());
  m_title->say(stopped ? tr("Stopped before the end") : tr("This cannot be verified"),
               stopped ? Tone::plain : Tone::bad);
  if (stopped) {
    sayQuietly(m_chain, tr("Nothing is proven either way."));
  } else {
    say(m_chain, false, sentence);
  }
  sayQuietly(m_records, {});
  sayQuietly(m_anchored, {});
  if (verdict.error().fault() == Fault::store && !stopped) Q_EMIT integrityAlarm(sentence);
}

void VerifyDialog::tell(const Verdict& verdict)
{
  m_head->setText(QString::fromStdString(verdict.head));
  m_head->setCursorPosition(0);
  m_copy->setEnabled(true);
  const bool good = holds(verdict);
  m_title->say(good ? tr("The register is whole") : tr("The register is not as it was written"),
               good ? Tone::good : Tone::bad);
  tellChain(verdict);
  tellRecords(verdict);
  tellAnchor(verdict);
  if (good) {
    Q_EMIT verified(verdict.entries);
  } else {
    Q_EMIT integrityAlarm((verdict.whole ? m_anchored : m_chain).sentence->sentence());
  }
}

void VerifyDialog::tellChain(const Verdict& verdict)
{
  const QLocale locale;
  if (verdict.whole) {
    return say(
        m_chain, true,
        tr("The chain of all %n entries is whole.", nullptr, static_cast<int>(verdict.entries)));
  }
  say(m_chain, false,
      tr("The chain is broken at entry %1: %2.")
          .arg(locale.toString(verdict.brokenAt.value_or(0)),
               wording::brokenBecause(m_desk.words, verdict.reason)));
}

void VerifyDialog::tellRecords(const Verdict& verdict)
{
  const QLocale locale;
  if (!verdict.whole) {
    const auto proven = std::max<std::int64_t>(verdict.brokenAt.value_or(1) - 1, 0);
    if (proven == 0) {
      return say(m_records, false,
                 tr("No entry is proven. Restore the newest backup that verifies, and keep this "
                    "file as evidence."));
    }
    return say(m_records, false,
               tr("Proven: entries 1 to %1. Not proven: entry %2 and all after it. Restore the "
                  "newest backup that verifies, and keep this file as evidence.")
                   .arg(locale.toString(proven), locale.toString(proven + 1)));
  }
  const QString versions = locale.toString(verdict.versions);
  QString sentence = tr("All %1 versions of records are proven.").arg(versions);
  if (verdict.erased > 0) {
    sentence = tr("All %1 versions of records are proven; %2 personal values were erased.")
                   .arg(versions, locale.toString(verdict.erased));
  }
  say(m_records, verdict.index != Verdict::Index::differs, sentence);
}

void VerifyDialog::tellAnchor(const Verdict& verdict)
{
  switch (verdict.anchor) {
    case Verdict::Anchor::matches:
      return say(m_anchored, true, tr("The anchor is one of this register's own."));
    case Verdict::Anchor::differs:
      return say(m_anchored, false,
                 tr("The anchor is not of this register: it was replaced or cut off since, or the "
                    "anchor is another register's."));
    case Verdict::Anchor::none:
      break;
  }
  sayQuietly(m_anchored,
             tr("No anchor was given: that newer entries were cut off cannot be excluded."));
}

void VerifyDialog::say(const Line& line, bool good, const QString& sentence)
{
  line.mark->say(good ? QStringLiteral("✓") : QStringLiteral("✕"), good ? Tone::good : Tone::bad);
  line.sentence->say(sentence, good ? Tone::plain : Tone::bad);
}

void VerifyDialog::sayQuietly(const Line& line, const QString& sentence)
{
  line.mark->say(sentence.isEmpty() ? QString() : QStringLiteral("○"), Tone::quiet);
  line.sentence->say(sentence, Tone::quiet);
}

}  // namespace sextant::desktop
