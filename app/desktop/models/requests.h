// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/prefix.h"

#include <optional>
#include <QObject>
#include <QString>

namespace sextant::desktop {

/// What a form beside the inspector is for.
enum class FormKind {
  block,
  holder,
  contact,
  reserve,
  allocate,
  assign,
  registration,
  set,
  release
};

/// A form, with what is known already.
struct FormRequest {
  FormKind kind = FormKind::assign;
  std::optional<net::Prefix> prefix;  ///< exactly this one
  std::optional<net::Prefix> parent;  ///< or the next free one in this
  std::optional<int> length;          ///< of the next free one
  QString holder;                     ///< code or name
};

enum class MessageKind { done, note, warning, error };

/// What panes ask of the window, so that they need not know each other.
class Requests final : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;

 Q_SIGNALS:
  void formWanted(const sextant::desktop::FormRequest& form);
  /// An action by its id, such as `plan.new`, `import`, `undo`.
  void commandWanted(const QString& id);
  /// One sentence at the top of the window; `details` behind a click.
  void messageWanted(sextant::desktop::MessageKind kind, const QString& sentence,
                     const QStringList& details);
  /// Shows a draft by name in the middle.
  void draftWanted(const QString& name);
  /// Shows what a place is among: selects it and opens the tree to it.
  void revealWanted(const sextant::net::Prefix& prefix);
};

}  // namespace sextant::desktop
