// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/inspector/fact_page.h"

#include "desktop/look/icons.h"
#include "desktop/look/labels.h"
#include "desktop/look/palette.h"
#include "desktop/look/tints.h"
#include "desktop/views/inspector/plain_words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QToolButton>

namespace sextant::desktop {
namespace {

QToolButton* iconButton(const QString& name, const QString& text)
{
  auto* button = new QToolButton;
  button->setIcon(icon(name));
  button->setAutoRaise(true);
  button->setToolTip(text);
  button->setAccessibleName(text);
  button->setFocusPolicy(Qt::TabFocus);
  return button;
}

}  // namespace

QString nameOf(const registry::HoldingView& view)
{
  const auto label = model::valueOf(view.holding.facts, "label");
  if (!view.name.empty()) return plain(view.name);
  if (!label.empty()) return plain(label);
  if (!view.holderName.empty()) return plain(view.holderName);
  return plain(model::valueOf(view.holding.facts, "purpose"));
}

FactPage::FactPage(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_column(new QVBoxLayout(this))
{
  m_column->setContentsMargins(2 * kGrid, kGrid + kGrid / 2, 2 * kGrid, 3 * kGrid);
  m_column->setSpacing(kGrid / 2);
}

void FactPage::addKind(const QString& text, const QString& iconName,
                       std::optional<model::Status> status, model::Kind what)
{
  auto* line = new QHBoxLayout;
  line->setSpacing(kGrid / 2 + 2);
  if (!icon(iconName).isNull()) line->addWidget(new IconLabel(iconName, 2 * kGrid));
  QLabel* kind = quietLabel(text);
  kind->setObjectName(QStringLiteral("kind"));
  line->addWidget(kind, 1);
  if (status) {
    const auto tint = [s = *status](const QPalette& palette) { return statusColour(s, palette); };
    auto* mark = new TintLabel(tint);
    mark->setText(statusMark(*status));
    auto* word = new QLabel(capital(m_desk.words.word(*status, what)));
    word->setObjectName(QStringLiteral("status"));
    line->addWidget(mark);
    line->addWidget(word);
  }
  m_column->addLayout(line);
}

void FactPage::addTitle(const QString& text)
{
  QLabel* title = plainLabel(text);
  title->setObjectName(QStringLiteral("title"));
  title->setFont(scaled(font(), 3, true));
  title->setToolTip(text);
  QSizePolicy narrow = title->sizePolicy();
  narrow.setHorizontalPolicy(QSizePolicy::Ignored);
  title->setSizePolicy(narrow);
  m_column->addWidget(title);
}

void FactPage::addAddress(net::Prefix prefix)
{
  auto* line = new QHBoxLayout;
  line->setSpacing(kGrid / 2);
  auto* address = new QLabel(m_desk.addressForm.text(prefix));
  address->setObjectName(QStringLiteral("address"));
  // In full it is as wide as the pane at its narrowest.
  const bool full = m_desk.addressForm.full();
  address->setFont(scaled(addressFont(font()), full ? -1 : 1));
  address->setTextInteractionFlags(Qt::TextSelectableByMouse);
  if (full) address->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  auto* copy = iconButton(QStringLiteral("edit-copy"), tr("Copy the prefix"));
  copy->setObjectName(QStringLiteral("copy"));
  connect(copy, &QToolButton::clicked, this,
          [prefix] { QGuiApplication::clipboard()->setText(compressed(prefix)); });
  line->addWidget(address, full ? 1 : 0);
  line->addWidget(copy);
  if (!full) line->addStretch(1);
  m_column->addLayout(line);
}

void FactPage::addNote(const QString& text)
{
  m_column->addWidget(quietLabel(text));
}

void FactPage::addActions(const std::vector<Action>& actions)
{
  auto* line = new QHBoxLayout;
  line->setSpacing(kGrid / 2);
  line->setContentsMargins(0, kGrid, 0, 0);
  bool first = true;
  for (const Action& action : actions) {
    QAbstractButton* button = nullptr;
    if (first) {
      auto* main = new QPushButton(action.text);
      makePrimary(main);
      button = main;
    } else {
      auto* tool = iconButton(action.icon, action.text);
      tool->setFixedSize(kRowHeight + 4, kRowHeight + 4);
      button = tool;
    }
    button->setObjectName(QLatin1String(action.name));
    if (action.writes && m_desk.session.readOnly()) {
      button->setEnabled(false);
      button->setToolTip(tr("%1: the register is open read-only").arg(action.text));
    }
    connect(button, &QAbstractButton::clicked, this, action.act);
    line->addWidget(button);
    first = false;
  }
  line->addStretch(1);
  m_column->addLayout(line);
}

Section* FactPage::addSection(const QString& heading)
{
  auto* section = new Section(heading);
  m_column->addWidget(section);
  return section;
}

void FactPage::finish()
{
  m_column->addStretch(1);
}

PlaceRow* FactPage::rowOf(const registry::HoldingView& view)
{
  const net::Prefix prefix = view.holding.prefix;
  auto* row = new PlaceRow({m_desk.addressForm.text(prefix), nameOf(view),
                            m_desk.words.word(view.holding.status, view.holding.kind),
                            view.holding.status});
  connect(row, &PlaceRow::clicked, this, [this, prefix] { m_desk.selection.select(prefix); });
  return row;
}

void FactPage::addChain(std::span<const registry::HoldingView> chain)
{
  if (chain.empty()) return;
  Section* section = addSection(tr("Lies in"));
  int step = 0;
  for (const registry::HoldingView& view : chain) {
    section->add(rowOf(view))->setIndent(step++);
  }
}

void FactPage::addContacts(const registry::HolderView& holder, bool revealed)
{
  Section* section = addSection(tr("Contacts"));
  for (const model::Contact& contact : holder.contacts) {
    const auto value = [&](const char* field, std::string (*conceal)(std::string_view)) {
      const std::string_view clear = model::valueOf(contact.facts, field);
      return revealed ? plain(clear) : plain(conceal(clear));
    };
    const bool responsible = contact.role == "responsible";
    QStringList lines{value("contact_name", model::maskedName),
                      value("contact_phone", model::maskedPhone),
                      value("contact_email", model::maskedEmail)};
    lines.removeAll(QString());
    section->addFact(responsible ? tr("Responsible") : tr("Contact"), lines.join(u'\n'))
        ->setObjectName(responsible ? QStringLiteral("responsible") : QStringLiteral("contact"));
  }
  const QString code = plain(holder.holder.code);
  if (holder.contacts.empty()) {
    section->addNote(tr("No contact yet: tracing and filing need one."));
    auto* add = new QPushButton(tr("Add a contact…"));
    add->setObjectName(QStringLiteral("addContact"));
    add->setEnabled(!m_desk.session.readOnly());
    connect(add, &QPushButton::clicked, this, [this, code] {
      FormRequest request;
      request.kind = FormKind::contact;
      request.holder = code;
      Q_EMIT m_desk.requests.formWanted(request);
    });
    section->add(add);
  } else if (!revealed) {
    auto* show = new QToolButton;
    show->setText(tr("Show"));
    show->setObjectName(QStringLiteral("reveal"));
    show->setAccessibleName(tr("Show names, phone numbers and addresses in clear"));
    show->setToolTip(show->accessibleName());
    show->setAutoRaise(true);
    show->setFocusPolicy(Qt::TabFocus);
    connect(show, &QToolButton::clicked, this, [this, code] { Q_EMIT revealWanted(code); });
    section->setCorner(show);
  }
}

void FactPage::want(FormKind kind, std::optional<net::Prefix> prefix,
                    std::optional<net::Prefix> parent)
{
  FormRequest request;
  request.kind = kind;
  request.prefix = prefix;
  request.parent = parent;
  Q_EMIT m_desk.requests.formWanted(request);
}

}  // namespace sextant::desktop
