// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"
#include "desktop/warnings.h"
#include "support/small_register.h"

#include <QSignalSpy>
#include <QTest>

namespace sextant::test {

/// A small register with a block and 甲局 in it, opened with all that panes work with.
class RecordsDesk {
 public:
  explicit RecordsDesk(bool readOnly = false)
      : settings(q(file.path("settings.ini"))),
        session(q(file.path("a.sextant")), {{"tester", "host", "window"}, &file.clock(), readOnly},
                words),
        desk{session, selection, requests, form, settings, words},
        messages(&requests, &desktop::Requests::messageWanted)
  {
    file.apply({registry::PutHolder{"45", {{"org_name", "示例中心"}}},
                registry::PutBlock{"2001:db8::/32"_p, {{"holder", "45"}}}});
    file.apply({give("2001:db8:1::/48"_p)});
    QSignalSpy opened(&session, &desktop::RegisterSession::opened);
    session.open();
    if (!opened.wait(20000)) qFatal("the register cannot be opened");
  }

  static registry::Give give(net::Prefix prefix, model::Kind kind = model::Kind::assignment)
  {
    return {kind, prefix, kind == model::Kind::assignment ? "甲局" : "", true, {}, false};
  }
  /// As somebody else would do it.
  void apply(const std::string& what, registry::Operation operation)
  {
    must(file->apply({what, "示例〔2026〕1号", {std::move(operation)}}));
    session.look();
  }
  [[nodiscard]] QString lastMessage() const
  {
    return messages.isEmpty() ? QString() : messages.last().at(1).toString();
  }

  SmallRegister file;
  wording::Words words{wording::Language::en};
  desktop::Settings settings;
  desktop::Selection selection;
  desktop::Requests requests;
  desktop::AddressForm form;
  desktop::RegisterSession session;
  desktop::Desk desk;
  QSignalSpy messages;
};

/// The widget of that name below `root`; the test stops where there is none.
template <typename T>
T* the(const QWidget& root, const char* name)
{
  T* found = root.findChild<T*>(QString::fromLatin1(name));
  if (found == nullptr) qFatal("there is no %s", name);
  return found;
}

inline QString cell(const QAbstractItemModel* model, int row, int column)
{
  return model->index(row, column).data().toString();
}

}  // namespace sextant::test
