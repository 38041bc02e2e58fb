// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/inspector/value_edit.h"

#include "desktop/look/palette.h"
#include "desktop/views/inspector/date_edit.h"
#include "desktop/views/inspector/field_groups.h"
#include "desktop/views/inspector/plain_words.h"
#include "net/prefix.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>

namespace sextant::desktop {
namespace {

void fill(QWidget& box, QWidget& editor)
{
  auto* line = new QHBoxLayout(&box);
  line->setContentsMargins(0, 0, 0, 0);
  line->addWidget(&editor);
  box.setFocusProxy(&editor);
}

class TextValue final : public ValueEdit {
 public:
  using Tidy = QString (*)(const QString&);

  TextValue(Tidy tidy, QWidget* parent) : ValueEdit(parent), m_line(new QLineEdit)
  {
    fill(*this, *m_line);
    m_line->setMinimumHeight(kRowHeight);
    if (tidy == &tidyAddress) m_line->setFont(addressFont(font()));
    connect(m_line, &QLineEdit::textEdited, this, &ValueEdit::edited);
    if (tidy == nullptr) return;
    connect(m_line, &QLineEdit::editingFinished, this,
            [this, tidy] { m_line->setText(tidy(m_line->text())); });
  }
  [[nodiscard]] QString value() const override { return m_line->text().trimmed(); }
  void setValue(const QString& value) override { m_line->setText(value); }
  void setPlaceholder(const QString& text) override { m_line->setPlaceholderText(text); }

 private:
  QLineEdit* m_line;
};

class ChoiceValue final : public ValueEdit {
 public:
  explicit ChoiceValue(QWidget* parent) : ValueEdit(parent), m_box(new QComboBox)
  {
    fill(*this, *m_box);
    m_box->setMinimumHeight(kRowHeight);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    m_box->setMaxVisibleItems(16);
    connect(m_box, &QComboBox::activated, this, &ValueEdit::edited);
  }
  void add(const QString& text, const QString& value) { m_box->addItem(text, value); }
  [[nodiscard]] QString value() const override { return m_box->currentData().toString(); }
  void setValue(const QString& value) override
  {
    // A value of another time or list stays what it is.
    if (m_box->findData(value) < 0) m_box->addItem(value, value);
    m_box->setCurrentIndex(m_box->findData(value));
  }

 private:
  QComboBox* m_box;
};

/// Several words of a list, kept as their codes with commas between.
class ChoicesValue final : public ValueEdit {
 public:
  ChoicesValue(const filing::CodeList& list, QWidget* parent)
      : ValueEdit(parent), m_list(list), m_button(new QPushButton), m_menu(new QMenu(this))
  {
    fill(*this, *m_button);
    m_button->setMinimumHeight(kRowHeight);
    m_button->setMenu(m_menu);
    m_button->setStyleSheet(QStringLiteral("text-align: left"));
    m_button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    for (const filing::CodedWord& word : list.values) {
      QAction* action = m_menu->addAction(plain(word.word));
      action->setCheckable(true);
      action->setData(plain(word.code));
      connect(action, &QAction::toggled, this, [this] { tell(); });
      connect(action, &QAction::triggered, this, &ValueEdit::edited);
    }
    tell();
  }
  [[nodiscard]] QString value() const override
  {
    QStringList codes;
    for (const QAction* action : m_menu->actions()) {
      if (action->isChecked()) codes.append(action->data().toString());
    }
    return codes.join(u',');
  }
  void setValue(const QString& value) override
  {
    const auto words = m_list.read(value.toStdString());
    for (QAction* action : m_menu->actions()) {
      const std::string code = action->data().toString().toStdString();
      action->setChecked(std::ranges::any_of(
          words, [&code](const auto* word) { return word != nullptr && word->code == code; }));
    }
  }

 private:
  void tell()
  {
    QStringList words;
    for (const QAction* action : m_menu->actions()) {
      if (action->isChecked()) words.append(action->text());
    }
    m_button->setText(words.isEmpty() ? QStringLiteral("—") : words.join(QStringLiteral("、")));
  }

  const filing::CodeList& m_list;
  QPushButton* m_button;
  QMenu* m_menu;
};

ValueEdit* makeChoice(std::string_view key, const filing::CodeList& list, QWidget* parent)
{
  if (list.several) return new ChoicesValue(list, parent);
  auto* choice = new ChoiceValue(parent);
  choice->add(QStringLiteral("—"), {});
  for (const filing::CodedWord& word : list.values) {
    choice->add(spokenValue(key, word.code), plain(word.code));
  }
  return choice;
}

ValueEdit* makeYesNo(std::string_view key, QWidget* parent)
{
  auto* choice = new ChoiceValue(parent);
  choice->add(QStringLiteral("—"), {});
  for (const std::string_view value : {"yes", "no"}) {
    choice->add(spokenValue(key, value), plain(value));
  }
  return choice;
}

ValueEdit* makeStatus(const wording::Words& words, QWidget* parent)
{
  using enum model::Status;
  auto* choice = new ChoiceValue(parent);
  for (const model::Status status :
       {applied, approved, active, suspended, returning, quarantined, rejected}) {
    choice->add(capital(words.word(status)), plain(model::toString(status)));
  }
  return choice;
}

ValueEdit* makeRole(QWidget* parent)
{
  auto* choice = new ChoiceValue(parent);
  choice->add(QCoreApplication::translate("Inspector", "Contact"), QStringLiteral("contact"));
  choice->add(QCoreApplication::translate("Inspector", "Responsible"),
              QStringLiteral("responsible"));
  return choice;
}

}  // namespace

QString tidyDate(const QString& typed)
{
  static const QRegularExpression parted(
      QStringLiteral("^(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?$"));
  static const QRegularExpression joined(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
  QString text = typed.normalized(QString::NormalizationForm_KC).trimmed();
  for (const QRegularExpression& form : {parted, joined}) {
    const auto match = form.match(text);
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(),
                     match.captured(3).toInt());
    if (match.hasMatch() && date.isValid()) return date.toString(Qt::ISODate);
  }
  return text;
}

QString tidyAddress(const QString& typed)
{
  const auto prefix = net::parseTyped(typed.toStdString());
  if (!prefix) return typed.trimmed();
  const bool address = prefix->length() == net::Address::kBits;
  return plain(address ? net::toString(prefix->address()) : net::toString(*prefix));
}

ValueEdit* makeValueEdit(std::string_view key, const wording::Words& words, QWidget* parent)
{
  if (const filing::CodeList* list = codeListOf(key)) return makeChoice(key, *list, parent);
  if (isYesNoField(key)) return makeYesNo(key, parent);
  if (isDateField(key) || key == "from") return new DateEdit(parent);
  if (key == "status") return makeStatus(words, parent);
  if (key == "role") return makeRole(parent);
  return new TextValue(key == "gateway_ip" ? &tidyAddress : nullptr, parent);
}

}  // namespace sextant::desktop
