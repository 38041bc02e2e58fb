// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"
#include "support/small_plan.h"

#include <QSignalSpy>
#include <QTest>

namespace sextant::test {

/// A small register opened with all that panes work with. What is put in before open() is there
/// when they begin.
class HoldingsDesk {
 public:
  explicit HoldingsDesk(bool readOnly = false)
      : settings(q(file.path("settings.ini"))),
        session(q(file.path("a.sextant")), {{"tester", "host", "window"}, &file.clock(), readOnly},
                words),
        desk{session, selection, requests, form, settings, words},
        forms(&requests, &desktop::Requests::formWanted),
        messages(&requests, &desktop::Requests::messageWanted)
  {
  }

  /// A block, two allocations, units in the first.
  void fillSmall()
  {
    file.apply({registry::PutHolder{"45", {{"org_name", "示例中心"}}},
                registry::PutHolder{"甲局", {}},
                registry::PutBlock{"2001:db8::/32"_p, {{"holder", "45"}}},
                give("2001:db8:100::/40"_p, model::Kind::allocation),
                give("2001:db8:300::/40"_p, model::Kind::allocation),
                give("2001:db8:100:100::/56"_p), give("2001:db8:100:300::/56"_p)});
  }
  void open()
  {
    QSignalSpy opened(&session, &desktop::RegisterSession::opened);
    session.open();
    if (!opened.wait(20000)) qFatal("the register cannot be opened");
  }

  static registry::Give give(net::Prefix prefix, model::Kind kind = model::Kind::assignment)
  {
    return {kind, prefix, kind == model::Kind::assignment ? "甲局" : "", true, {}, false};
  }
  /// As somebody else would do it.
  void apply(std::vector<registry::Operation> operations)
  {
    file.apply(std::move(operations));
    session.look();
  }
  /// `count` assignments of /56 one behind the other in 2001:db8::/32.
  static registry::Load many(std::uint64_t count)
  {
    registry::Load load;
    for (std::uint64_t i = 0; i < count; ++i) {
      model::Holding one;
      one.prefix = "2001:db8::/32"_p.sub(56, i);
      one.valid = {instant("2026-01-01"), base::kForEver};
      load.holdings.push_back(one);
    }
    return load;
  }

  SmallRegister file;
  wording::Words words{wording::Language::en};
  desktop::Settings settings;
  desktop::Selection selection;
  desktop::Requests requests;
  desktop::AddressForm form;
  desktop::RegisterSession session;
  desktop::Desk desk;
  QSignalSpy forms;
  QSignalSpy messages;
};

/// So that a comparison that fails says both sides.
inline QString text(net::Prefix prefix)
{
  return desktop::compressed(prefix);
}

/// The widget of that name below `root`; the test stops where there is none.
template <typename T>
T* the(const QWidget& root, const char* name)
{
  T* found = root.findChild<T*>(QString::fromLatin1(name));
  if (found == nullptr) qFatal("there is no %s", name);
  return found;
}

}  // namespace sextant::test
