// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/plans/scheme_section.h"

#include "desktop/look/icons.h"
#include "desktop/look/palette.h"
#include "desktop/models/told.h"
#include "desktop/views/plans/plan_parts.h"
#include "desktop/views/plans/scheme_card.h"
#include "plan/scheme_toml.h"

#include <algorithm>
#include <QButtonGroup>
#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>
#include <set>

namespace sextant::desktop {
namespace {

std::vector<model::Scheme> presets(int blockLength)
{
  std::vector<model::Scheme> schemes;
  for (const std::string& name : plan::presetsFor(blockLength)) {
    if (auto scheme = plan::loadScheme(name)) schemes.push_back(*std::move(scheme));
  }
  // Zone first is what most provinces do: one line of an access list names a zone.
  std::ranges::stable_partition(
      schemes, [](const model::Scheme& scheme) { return scheme.name.starts_with("zone"); });
  return schemes;
}

QString knownLengths()
{
  std::set<int> lengths;
  for (const std::string& name : plan::presetNames()) {
    if (const auto scheme = plan::loadScheme(name)) lengths.insert(scheme->blockLength);
  }
  QStringList texts;
  for (const int length : lengths) texts << QStringLiteral("/%1").arg(length);
  return texts.join(SchemeSection::tr(", "));
}

}  // namespace

SchemeSection::SchemeSection(const wording::Words& words, QWidget* parent)
    : QWidget(parent),
      m_words(words),
      m_group(new QButtonGroup(this)),
      m_cards(new QVBoxLayout),
      m_note(new ToneLabel(ToneLabel::Tone::plain, this))
{
  m_note->setObjectName(QStringLiteral("schemeNote"));
  m_browse =
      new QPushButton(icon(QStringLiteral("document-open")), tr("Scheme from a file…"), this);
  m_browse->setObjectName(QStringLiteral("schemeBrowse"));
  m_browse->setFlat(true);
  auto* gap = quietLabel(tr("The national standards for government networks publish no bit layout "
                            "that could be taken over as it is. These schemes follow local "
                            "standards and common practice; a scheme of your own is a TOML file."),
                         this);
  m_cards->setSpacing(kGrid);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(kGrid);
  layout->addWidget(m_note);
  layout->addLayout(m_cards);
  layout->addWidget(m_browse, 0, Qt::AlignLeft);
  layout->addWidget(gap);
  connect(m_browse, &QPushButton::clicked, this, &SchemeSection::browse);
  connect(m_group, &QButtonGroup::buttonToggled, this, [this](const QAbstractButton*, bool on) {
    if (on) Q_EMIT changed();
  });
  offer(0);
}

void SchemeSection::offer(int blockLength)
{
  if (blockLength == m_blockLength) return;
  m_blockLength = blockLength;
  for (QAbstractButton* card : m_group->buttons()) {
    m_group->removeButton(card);
    card->hide();
    card->deleteLater();
  }
  if (blockLength > 0) {
    for (const model::Scheme& scheme : presets(blockLength)) addCard(scheme);
  }
  for (const model::Scheme& scheme : m_fromFiles) {
    if (scheme.blockLength == blockLength) addCard(scheme);
  }
  tell(blockLength);
  if (!m_group->buttons().isEmpty()) m_group->buttons().constFirst()->setChecked(true);
}

void SchemeSection::tell(int blockLength)
{
  const bool any = !m_group->buttons().isEmpty();
  m_note->setVisible(!any);
  m_note->setTone(ToneLabel::Tone::plain);
  m_note->setText(blockLength == 0
                      ? tr("Say the block first: the schemes that fit its length stand here.")
                      : tr("No preset is made for a /%1. Presets are for %2; or take a file.")
                            .arg(blockLength)
                            .arg(knownLengths()));
}

void SchemeSection::addCard(const model::Scheme& scheme)
{
  auto* card = new SchemeCard(scheme, m_words, this);
  m_group->addButton(card);
  // A later child would come last of all when one walks with Tab.
  setTabOrder(m_browse->previousInFocusChain(), card);
  m_cards->addWidget(card);
}

std::optional<model::Scheme> SchemeSection::scheme() const
{
  const auto* card = qobject_cast<const SchemeCard*>(m_group->checkedButton());
  if (card == nullptr) return std::nullopt;
  return card->scheme();
}

void SchemeSection::browse()
{
  auto* dialog = new QFileDialog(this, tr("Coding scheme"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  dialog->setNameFilter(tr("Schemes (*.toml)"));
  connect(dialog, &QFileDialog::fileSelected, this, &SchemeSection::takeFile);
  dialog->open();
}

void SchemeSection::takeFile(const QString& path)
{
  const auto scheme = plan::loadScheme(QFile::encodeName(path).toStdString());
  if (!scheme) {
    m_note->setTone(ToneLabel::Tone::bad);
    m_note->setText(toldAll(m_words, scheme.error(), 5).join(u'\n'));
    m_note->show();
    return;
  }
  m_fromFiles.push_back(*scheme);
  if (scheme->blockLength != m_blockLength) {
    m_note->setTone(ToneLabel::Tone::warning);
    m_note->setText(tr("The scheme %1 is for a /%2. It is offered once the block is one.")
                        .arg(QString::fromStdString(scheme->name))
                        .arg(scheme->blockLength));
    m_note->show();
    return;
  }
  addCard(*scheme);
  m_note->hide();
  m_group->buttons().constLast()->setChecked(true);
}

}  // namespace sextant::desktop
