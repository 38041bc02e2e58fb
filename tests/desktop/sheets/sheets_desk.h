// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"
#include "desktop/warnings.h"
#include "support/small_register.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

namespace sextant::test {

/// A register with one assignment whose filing lacks much, and all that panes work with.
class SheetsDesk {
 public:
  SheetsDesk()
      : settings(q(file.path("settings.ini"))),
        session(q(file.path("a.sextant")), {{"tester", "host", "window"}, &file.clock(), false},
                words),
        desk{session, selection, requests, form, settings, words},
        messages(&requests, &desktop::Requests::messageWanted)
  {
    file.apply({registry::PutHolder{"45", {{"org_name", "示例中心"}}},
                registry::PutBlock{"2001:db8::/32"_p, {{"holder", "45"}, {"source", "上级单位"}}}});
    file.apply({registry::PutHolder{"甲局", {{"org_name", "示例县甲局"}}},
                registry::PutContact{
                    "甲局", {{"contact_name", "张示例"}, {"contact_phone", "13800001234"}}},
                registry::Give{model::Kind::assignment,
                               "2001:db8:1::/48"_p,
                               "甲局",
                               false,
                               {{"document", "示例〔2026〕1号"}},
                               false}});
    QSignalSpy opened(&session, &desktop::RegisterSession::opened);
    session.open();
    if (!opened.wait(20000)) qFatal("the register cannot be opened");
  }

  /// Gives what a filing of it asks for.
  void complete()
  {
    file.apply({registry::PutHolder{"甲局",
                                    {{"org_nature", "2"},
                                     {"org_class", "5"},
                                     {"org_industry", "19"},
                                     {"prov", "450000"},
                                     {"city", "450300"},
                                     {"county", "450325"},
                                     {"org_address", "示例路1号"}}},
                registry::PutContact{"甲局",
                                     {{"contact_name", "张示例"},
                                      {"contact_phone", "13800001234"},
                                      {"contact_email", "zhang@example.cn"}}},
                registry::Amend{
                    "2001:db8:1::/48"_p, {{"use_mode", "静态"}, {"use_date", "2026-03-01"}}, {}}});
    session.look();
  }
  [[nodiscard]] QString path(const char* name) const { return q(file.path(name)); }
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

}  // namespace sextant::test
