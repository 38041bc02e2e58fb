// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/start/trouble_page.h"

#include "desktop/look/labels.h"
#include "desktop/look/palette.h"
#include "desktop/look/tints.h"
#include "desktop/views/start/register_dialog.h"
#include "desktop/views/start/trouble_words.h"
#include "store/codes.h"

#include <algorithm>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sextant::desktop {
namespace {

constexpr int kWidest = 720;
constexpr int kIcon = 48;

QLabel* words(const QString& text, const QFont& font, QWidget* parent)
{
  auto* out = new QLabel(text, parent);
  out->setFont(font);
  out->setWordWrap(true);
  out->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return out;
}

/// A heading and what stands below it.
void addPart(QVBoxLayout& layout, const QString& title, const QString& text, QWidget* parent)
{
  if (text.isEmpty()) return;
  layout.addSpacing(kGrid);
  layout.addWidget(words(title, scaled(parent->font(), 0, true), parent));
  layout.addWidget(words(text, parent->font(), parent));
}

}  // namespace

Trouble troubleOf(const base::Error& error)
{
  constexpr std::pair<base::Code, Trouble> kTroubles[] = {
      {store::kMissing, Trouble::missing},      {store::kForeign, Trouble::notARegister},
      {store::kNewer, Trouble::newer},          {store::kDamaged, Trouble::damaged},
      {store::kAltered, Trouble::altered},      {store::kBusy, Trouble::busy},
      {store::kReadOnly, Trouble::readOnly},    {store::kCannotWrite, Trouble::readOnly},
      {store::kNetworkDrive, Trouble::network},
  };
  for (const auto& [code, trouble] : kTroubles) {
    if (error.code == code) return trouble;
  }
  return Trouble::other;
}

TroublePage::TroublePage(const QString& path, const base::Error& error, const wording::Words& words,
                         QWidget* parent)
    : QScrollArea(parent), m_path(path), m_trouble(troubleOf(error)), m_facts(new QFormLayout)
{
  setObjectName(QStringLiteral("troublePage"));
  setAccessibleName(tr("Why the register does not open"));
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  build(error, words);
  askFileFacts(path, this, [this](const FileFacts& facts) { showFacts(facts); });
}

void TroublePage::build(const base::Error& error, const wording::Words& said)
{
  auto* page = new QWidget;
  auto* column = new QWidget(page);
  column->setMaximumWidth(kWidest);
  auto* layout = new QVBoxLayout(column);
  layout->setSpacing(kGrid);
  layout->addStretch(1);
  const bool grave = m_trouble == Trouble::damaged || m_trouble == Trouble::altered;
  const QString name = grave ? QStringLiteral("dialog-error") : QStringLiteral("dialog-warning");
  layout->addWidget(new IconLabel(name, kIcon, column));
  const TroubleWords text = troubleWords(m_trouble);
  QLabel* title = words(text.title, scaled(font(), 4, true), column);
  title->setObjectName(QStringLiteral("troubleTitle"));
  layout->addWidget(title);
  QLabel* sentence = words(said.sentence(error), font(), column);
  sentence->setObjectName(QStringLiteral("troubleSentence"));
  layout->addWidget(sentence);
  addPart(*layout, tr("What is certain"), text.certain, column);
  addPart(*layout, tr("What is not"), text.uncertain, column);
  addPart(*layout, tr("What to do"), text.way, column);
  layout->addSpacing(kGrid);
  m_facts->setHorizontalSpacing(kGrid * 3);
  layout->addLayout(m_facts);
  layout->addSpacing(kGrid * 2);
  auto* actions = new QHBoxLayout;
  actions->setSpacing(kGrid);
  addActions(*actions);
  layout->addLayout(actions);
  layout->addStretch(2);
  auto* centred = new QHBoxLayout(page);
  centred->setContentsMargins(kGrid * 4, kGrid * 4, kGrid * 4, kGrid * 4);
  centred->addStretch(1);
  centred->addWidget(column, 100);
  centred->addStretch(1);
  setWidget(page);
}

QPushButton* TroublePage::button(const char* name, const QString& text)
{
  auto* out = new QPushButton(text, this);
  out->setObjectName(QString::fromLatin1(name));
  out->setMinimumSize(out->sizeHint().width() + kGrid * 3, kGrid * 4);
  out->setAutoDefault(true);
  return out;
}

/// The best way on first, the way back last.
void TroublePage::addActions(QHBoxLayout& row)
{
  const auto add = [&](const char* name, const QString& text, auto what) {
    QPushButton* out = button(name, text);
    row.addWidget(out);
    connect(out, &QPushButton::clicked, this, what);
    return out;
  };
  const auto in = [this](std::initializer_list<Trouble> those) {
    return std::ranges::find(those, m_trouble) != those.end();
  };
  if (in({Trouble::busy, Trouble::other})) {
    add("retry", tr("Try again"), [this] { Q_EMIT retryWanted(m_path); });
  }
  if (in({Trouble::readOnly, Trouble::busy, Trouble::network, Trouble::altered})) {
    add("openReadOnly", tr("Open read-only"), [this] { Q_EMIT openReadOnlyWanted(m_path); });
  }
  if (in({Trouble::damaged, Trouble::altered, Trouble::missing, Trouble::notARegister})) {
    m_backup = add("openBackup", tr("Open the newest backup"),
                   [this] { Q_EMIT openBackupWanted(m_newestBackup); });
    m_backup->hide();
  }
  if (in({Trouble::readOnly, Trouble::network, Trouble::damaged, Trouble::altered})) {
    add("saveCopy", tr("Save a copy…"), [this] { askCopy(); });
  }
  add("choose", tr("Open another…"), [this] { Q_EMIT chooseWanted(); });
  row.addStretch(1);
  QPushButton* back = add("start", tr("Start page"), [this] { Q_EMIT startWanted(); });
  back->setFlat(true);
}

void TroublePage::showFacts(const FileFacts& facts)
{
  const auto add = [this](const char* name, const QString& title, const QString& text) {
    auto* value = words(text, font(), this);
    value->setObjectName(QString::fromLatin1(name));
    auto* heading = new QLabel(title, this);
    heading->setForegroundRole(QPalette::PlaceholderText);
    m_facts->addRow(heading, value);
  };
  add("factFile", tr("File"), QDir::toNativeSeparators(m_path));
  if (facts.exists) {
    add("factSize", tr("Size"), sizeText(facts.bytes));
    add("factChanged", tr("Last written"), timeText(facts.changed));
  }
  m_newestBackup = facts.newestBackup;
  const QString none = tr("none in the folder beside the register");
  add("factBackup", tr("Newest backup"),
      m_newestBackup.isEmpty() ? none : timeText(facts.backedUp));
  if (m_backup != nullptr) m_backup->setVisible(!m_newestBackup.isEmpty());
}

void TroublePage::askCopy()
{
  QFileDialog* dialog = registerDialog(tr("Save a copy"), QFileInfo(m_path).fileName(),
                                       QFileDialog::AcceptSave, this);
  connect(dialog, &QFileDialog::fileSelected, this,
          [this](const QString& target) { Q_EMIT copyWanted(m_path, target); });
  dialog->open();
}

}  // namespace sextant::desktop
