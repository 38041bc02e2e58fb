// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"
#include "desktop/views/inspector/form_change.h"
#include "desktop/views/inspector/form_context.h"
#include "desktop/views/inspector/form_faults.h"
#include "desktop/views/inspector/form_field.h"
#include "desktop/views/inspector/form_spec.h"
#include "desktop/views/inspector/value_edit.h"

#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

class QLabel;
class QLineEdit;

namespace sextant::desktop {

class HolderEdit;
class PrefixEdit;

/// The fields of a form, from its title to the reason of the change.
class FormBody final : public QWidget {
  Q_OBJECT
 public:
  FormBody(Desk& desk, FormSpec spec, FormRequest request, QWidget* parent = nullptr);

  [[nodiscard]] FormValues values() const;
  /// What is not filled in and has to be.
  [[nodiscard]] std::vector<FormFault> missing() const;
  [[nodiscard]] std::optional<net::Prefix> prefix() const;

  /// At their fields. One that was not touched is blamed only when `all` are.
  void showFaults(const std::vector<FormFault>& faults, bool all);
  void focusFirst();
  void focusFault();

 Q_SIGNALS:
  void edited();   ///< by the user
  void changed();  ///< by the user or by what the register told

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  struct Filled {
    FormField* field;
    ValueEdit* edit;
    QString initial;
  };

  void addHead();
  void addWhere();
  void addWhose();
  void addValue(std::string_view key, QVBoxLayout* into);
  void addFirst();
  void addWhen();
  void addMore();
  void addGroup(QVBoxLayout* into, const QString& title, std::span<const std::string_view> keys);
  void addWhy();
  FormField* addField(const QString& key, const QString& label, QWidget* editor, QVBoxLayout* into);
  void askContext();
  void take(const FormContext& context);
  void takePlace(const PlaceFacts& place);
  /// Names the person who is to be changed, masked, in the empty lines.
  void tellPerson();
  [[nodiscard]] const model::Contact* person() const;
  void takeHolder(const registry::HolderView& holder);
  void tellRelease(const FormContext& context);
  void fill(std::string_view key, std::string_view value);
  void showConflict(std::optional<net::Prefix> prefix);
  [[nodiscard]] FormField* fieldOf(const QString& key) const;
  [[nodiscard]] Filled* filled(std::string_view key);
  void guardWheel();

  Desk& m_desk;
  FormSpec m_spec;
  FormRequest m_request;
  QVBoxLayout* m_column;
  std::vector<Filled> m_filled;
  std::vector<FormField*> m_fields;
  PrefixEdit* m_prefix = nullptr;
  HolderEdit* m_holder = nullptr;
  QString m_holderBefore;
  QLineEdit* m_why = nullptr;
  QRadioButton* m_correct = nullptr;
  QLabel* m_note;
  QWidget* m_conflict = nullptr;
  std::optional<net::Prefix> m_conflictPrefix;
  QWidget* m_more = nullptr;
  QToolButton* m_moreButton = nullptr;
  std::vector<model::Contact> m_people;  ///< of the holder whose contact is edited
  Instant m_began{};
  std::string m_today;
  QuestionLine m_conflicts;
};

}  // namespace sextant::desktop
