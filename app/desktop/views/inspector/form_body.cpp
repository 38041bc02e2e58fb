// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/inspector/form_body.h"

#include "desktop/look/palette.h"
#include "desktop/views/inspector/field_groups.h"
#include "desktop/views/inspector/holder_edit.h"
#include "desktop/views/inspector/plain_words.h"
#include "desktop/views/inspector/prefix_edit.h"
#include "desktop/views/inspector/section.h"

#include <algorithm>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>

namespace sextant::desktop {
namespace {

constexpr std::array kContactKeys = {std::string_view("contact_name"),
                                     std::string_view("contact_phone"),
                                     std::string_view("contact_email")};

bool among(std::span<const std::string_view> keys, std::string_view key)
{
  return std::ranges::find(keys, key) != keys.end();
}

}  // namespace

FormBody::FormBody(Desk& desk, FormSpec spec, FormRequest request, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_spec(std::move(spec)),
      m_request(std::move(request)),
      m_column(new QVBoxLayout(this)),
      m_note(quietLabel({}))
{
  m_column->setContentsMargins(2 * kGrid, kGrid + kGrid / 2, 2 * kGrid, 2 * kGrid);
  m_column->setSpacing(kGrid + kGrid / 2);
  addHead();
  addWhere();
  if (!m_spec.whoseLast) addWhose();
  addFirst();
  if (m_spec.whoseLast) addWhose();
  if (m_request.kind == FormKind::set) addWhen();
  addWhy();
  if (m_spec.hasMore) addMore();
  m_column->addStretch(1);
  guardWheel();
  askContext();
}

void FormBody::addHead()
{
  auto* title = new QLabel(m_spec.title);
  title->setObjectName(QStringLiteral("formTitle"));
  title->setFont(scaled(font(), 3, true));
  m_column->addWidget(title);
  m_column->addWidget(quietLabel(m_spec.explanation));
  m_note->setObjectName(QStringLiteral("formNote"));
  m_note->hide();
  m_column->addWidget(m_note);
}

FormField* FormBody::addField(const QString& key, const QString& label, QWidget* editor,
                              QVBoxLayout* into)
{
  auto* field = new FormField(key, label, editor);
  into->addWidget(field);
  m_fields.push_back(field);
  return field;
}

void FormBody::addWhere()
{
  using Where = FormSpec::Where;
  if (m_spec.where == Where::nowhere) return;
  if (m_spec.where == Where::fixed) {
    auto* address =
        new QLabel(m_request.prefix ? m_desk.addressForm.text(*m_request.prefix) : QString());
    address->setObjectName(QStringLiteral("formPrefix"));
    const bool full = m_desk.addressForm.full();
    address->setFont(scaled(addressFont(font()), full ? -1 : 1));
    if (full) address->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_column->addWidget(address);
    addField(QStringLiteral("prefix"), {}, new QWidget, m_column)->hide();
    return;
  }
  m_prefix = new PrefixEdit(m_desk);
  FormField* field = addField(QStringLiteral("prefix"), tr("Prefix"), m_prefix, m_column);
  connect(m_prefix, &PrefixEdit::edited, this, [this, field] {
    field->touch();
    Q_EMIT edited();
  });
  connect(m_prefix, &PrefixEdit::changed, this, &FormBody::changed);
  m_column->addWidget(m_prefix->ruler());
  if (m_request.prefix) m_prefix->setPrefix(*m_request.prefix);
}

void FormBody::addWhose()
{
  if (m_spec.whose == FormSpec::Whose::nobody) return;
  m_holder = new HolderEdit(m_desk, m_spec.mayCreateHolder);
  m_holder->setText(m_request.holder);
  const QString label = m_spec.whoseLast ? tr("Holder and contact") : tr("Holder");
  FormField* field = addField(QStringLiteral("holder"), label, m_holder, m_column);
  connect(m_holder, &HolderEdit::edited, this, [this, field] {
    field->touch();
    Q_EMIT edited();
    Q_EMIT changed();
  });
}

void FormBody::addValue(std::string_view key, QVBoxLayout* into)
{
  ValueEdit* edit = makeValueEdit(key, m_desk.words, nullptr);
  FormField* field = addField(plain(key), fieldLabel(key, m_desk.words), edit, into);
  m_filled.push_back({field, edit, edit->value()});
  connect(edit, &ValueEdit::edited, this, [this, field] {
    field->touch();
    if (field->key() == u"role") tellPerson();
    Q_EMIT edited();
    Q_EMIT changed();
  });
}

void FormBody::addFirst()
{
  for (const std::string_view key : m_spec.first) addValue(key, m_column);
}

/// Of an edit: does the world change, or only what is known of it?
void FormBody::addWhen()
{
  auto* box = new QWidget;
  auto* lines = new QVBoxLayout(box);
  lines->setContentsMargins(0, 0, 0, 0);
  auto* change = new QRadioButton(tr("It changes from a day on"));
  m_correct = new QRadioButton(tr("The record was wrong from its start"));
  change->setObjectName(QStringLiteral("whenChange"));
  m_correct->setObjectName(QStringLiteral("whenCorrect"));
  change->setChecked(true);
  lines->addWidget(change);
  lines->addWidget(m_correct);
  m_column->addWidget(box);
  addValue("from", m_column);
  connect(m_correct, &QRadioButton::toggled, this, [this](bool correct) {
    fieldOf(QStringLiteral("from"))->setEnabled(!correct);
    Q_EMIT edited();
    Q_EMIT changed();
  });
}

void FormBody::addWhy()
{
  m_why = new QLineEdit;
  m_why->setMinimumHeight(kRowHeight);
  m_why->setPlaceholderText(tr("for the journal"));
  const QString label = m_spec.whyNeeded ? tr("Reason or document number")
                                         : tr("Reason or document number (optional)");
  FormField* field = addField(QStringLiteral("why"), label, m_why, m_column);
  connect(m_why, &QLineEdit::textEdited, this, [this, field] {
    field->touch();
    Q_EMIT edited();
    Q_EMIT changed();
  });
}

void FormBody::addMore()
{
  m_moreButton = new QToolButton;
  m_moreButton->setText(tr("More fields"));
  m_moreButton->setObjectName(QStringLiteral("more"));
  m_moreButton->setCheckable(true);
  m_moreButton->setAutoRaise(true);
  m_moreButton->setArrowType(Qt::RightArrow);
  m_moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_moreButton->setFocusPolicy(Qt::StrongFocus);
  m_column->addWidget(m_moreButton, 0, Qt::AlignLeft);
  m_more = new QWidget;
  m_more->hide();
  auto* lines = new QVBoxLayout(m_more);
  lines->setContentsMargins(0, 0, 0, 0);
  lines->setSpacing(kGrid + kGrid / 2);
  m_column->addWidget(m_more);
  connect(m_moreButton, &QToolButton::toggled, this, [this](bool open) {
    m_more->setVisible(open);
    m_moreButton->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
  });
  if (m_spec.of == model::FieldOf::holder) {
    std::vector<std::string_view> keys;
    for (const model::FieldDef& field : model::fields(m_spec.of)) keys.push_back(field.name);
    addGroup(lines, tr("Unit"), keys);
    return;
  }
  for (const FieldGroup& group : fieldGroups()) addGroup(lines, titleOf(group), group.fields);
  constexpr std::array kPeriod = {std::string_view("valid_from"), std::string_view("valid_to")};
  addGroup(lines, tr("In force"), kPeriod);
  if (m_spec.gives) addGroup(lines, tr("Contact of the holder"), kContactKeys);
}

void FormBody::addGroup(QVBoxLayout* into, const QString& title,
                        std::span<const std::string_view> keys)
{
  std::vector<std::string_view> left;
  std::ranges::copy_if(keys, std::back_inserter(left),
                       [this](std::string_view key) { return !among(m_spec.first, key); });
  if (left.empty()) return;
  auto* heading = new QLabel(title);
  heading->setFont(scaled(font(), 0, true));
  into->addSpacing(kGrid);
  into->addWidget(heading);
  for (const std::string_view key : left) addValue(key, into);
}

FormValues FormBody::values() const
{
  FormValues out;
  out.kind = m_request.kind;
  if (m_prefix != nullptr) {
    out.prefix = m_prefix->prefix();
  } else if (m_request.prefix) {
    out.prefix = *m_request.prefix;
  }
  if (m_holder != nullptr && m_holder->text() != m_holderBefore) {
    out.holder = m_holder->text().toStdString();
    out.createHolder = m_holder->isNew();
  }
  for (const Filled& filled : m_filled) {
    const QString value = filled.edit->value();
    const bool own = filled.field->key() == u"from" || filled.field->key() == u"code";
    if (own || value != filled.initial)
      out.facts[filled.field->key().toStdString()] = value.toStdString();
  }
  if (m_request.kind == FormKind::contact) {
    const auto role = std::ranges::find(m_filled, QStringLiteral("role"),
                                        [](const Filled& f) { return f.field->key(); });
    out.facts["role"] = role->edit->value().toStdString();
  }
  out.why = m_why->text().trimmed().toStdString();
  out.correct = m_correct != nullptr && m_correct->isChecked();
  out.began = m_began;
  out.today = m_today;
  return out;
}

std::vector<FormFault> FormBody::missing() const
{
  std::vector<FormFault> out;
  const auto need = [&](const char* key, const QString& value, const QString& sentence) {
    if (value.isEmpty()) out.push_back({QLatin1String(key), sentence, {}, {}});
  };
  if (m_prefix != nullptr) need("prefix", m_prefix->text(), tr("A prefix is needed"));
  if (m_spec.whose == FormSpec::Whose::needed && !m_spec.gives)
    need("holder", m_holder->text(), tr("A holder is needed"));
  const auto value = [this](QStringView key) {
    const auto found = std::ranges::find_if(
        m_filled, [key](const Filled& filled) { return filled.field->key() == key; });
    return found == m_filled.end() ? QString() : found->edit->value();
  };
  if (m_request.kind == FormKind::holder) need("code", value(u"code"), tr("A code is needed"));
  if (m_request.kind == FormKind::contact && person() == nullptr)
    need("contact_name", value(u"contact_name"), tr("A name is needed"));
  if (m_spec.whyNeeded) need("why", m_why->text().trimmed(), tr("A reason is needed"));
  return out;
}

std::optional<net::Prefix> FormBody::prefix() const
{
  if (m_prefix == nullptr) return m_request.prefix;
  const auto typed = m_prefix->prefix();
  return typed ? std::optional(*typed) : std::nullopt;
}

bool FormBody::eventFilter(QObject* watched, QEvent* event)
{
  const auto* widget = qobject_cast<QWidget*>(watched);
  if (event->type() != QEvent::Wheel || widget == nullptr || widget->hasFocus()) return false;
  event->ignore();  // the form scrolls, the value stays
  return true;
}

void FormBody::guardWheel()
{
  const auto guard = [this](QWidget* widget) {
    widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(this);
  };
  for (QComboBox* box : findChildren<QComboBox*>()) guard(box);
  for (QAbstractSpinBox* box : findChildren<QAbstractSpinBox*>()) guard(box);
}

}  // namespace sextant::desktop
