// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/inspector/holder_edit.h"

#include "desktop/look/palette.h"
#include "desktop/views/inspector/plain_words.h"
#include "desktop/views/inspector/section.h"

#include <algorithm>
#include <QCompleter>
#include <QVBoxLayout>

namespace sextant::desktop {
namespace {

/// Between name and code in the list of completions.
constexpr QStringView kBetween = u"  ";

QString choiceText(const model::Holder& holder)
{
  return plain(holder.name()) % kBetween % plain(holder.code);
}

}  // namespace

HolderEdit::HolderEdit(Desk& desk, bool mayCreate, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_mayCreate(mayCreate),
      m_line(new QLineEdit),
      m_new(new QCheckBox(tr("New holder: record it with this"))),
      m_contact(quietLabel({}))
{
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(3);
  m_line->setMinimumHeight(kRowHeight);
  m_line->setPlaceholderText(tr("code or name"));
  setFocusProxy(m_line);
  m_new->setObjectName(QStringLiteral("newHolder"));
  m_new->hide();
  m_contact->setObjectName(QStringLiteral("holderContact"));
  m_contact->hide();
  column->addWidget(m_line);
  column->addWidget(m_contact);
  column->addWidget(m_new);
  auto* completer = new QCompleter(&m_names, this);
  completer->setFilterMode(Qt::MatchContains);
  completer->setCaseSensitivity(Qt::CaseInsensitive);
  completer->setMaxVisibleItems(10);
  m_line->setCompleter(completer);
  connect(
      completer, qOverload<const QString&>(&QCompleter::activated), this,
      [this](const QString& choice) {
        m_line->setText(choice.section(kBetween.toString(), -1));
        tell();
        Q_EMIT edited();
      },
      Qt::QueuedConnection);
  connect(m_line, &QLineEdit::textEdited, this, [this] {
    tell();
    Q_EMIT edited();
  });
  connect(m_new, &QCheckBox::toggled, this, &HolderEdit::edited);
  load();
}

void HolderEdit::load()
{
  m_desk.session.askLong(
      this, m_loading,
      [](const registry::Registry& registry) {
        return registry.holders({registry.now(), std::nullopt});
      },
      [this](const Result<std::vector<registry::HolderView>>& holders) {
        if (holders) take(*holders);
      });
}

void HolderEdit::take(const std::vector<registry::HolderView>& holders)
{
  m_holders = holders;
  m_loaded = true;
  QStringList names;
  names.reserve(static_cast<qsizetype>(holders.size()));
  for (const registry::HolderView& view : holders) names.append(choiceText(view.holder));
  m_names.setStringList(names);
  tell();
}

void HolderEdit::setText(const QString& codeOrName)
{
  m_line->setText(codeOrName);
  tell();
}

void HolderEdit::setFallback(const QString& codeOrName)
{
  m_fallback = codeOrName;
  tell();
}

const registry::HolderView* HolderEdit::meant() const
{
  const std::string asked = (text().isEmpty() ? m_fallback : text()).toStdString();
  if (asked.empty()) return nullptr;
  const auto found = std::ranges::find_if(m_holders, [&asked](const registry::HolderView& view) {
    return view.holder.code == asked || view.holder.name() == asked;
  });
  return found == m_holders.end() ? nullptr : &*found;
}

/// Says who is meant and whom to call there, or offers to make the holder.
void HolderEdit::tell()
{
  const registry::HolderView* holder = meant();
  m_new->setVisible(m_mayCreate && m_loaded && holder == nullptr && !text().isEmpty());
  m_contact->setVisible(holder != nullptr);
  if (holder == nullptr) return;
  const QString name = plain(holder->holder.name());
  if (text().isEmpty()) m_line->setPlaceholderText(name);
  if (holder->contacts.empty()) {
    m_contact->setText(tr("%1 · no contact yet").arg(name));
    return;
  }
  const model::Facts& person = holder->contacts.front().facts;
  m_contact->setText(tr("%1 · %2 %3")
                         .arg(name,
                              plain(model::maskedName(model::valueOf(person, "contact_name"))),
                              plain(model::maskedPhone(model::valueOf(person, "contact_phone")))));
}

}  // namespace sextant::desktop
