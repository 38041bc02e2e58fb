// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"
#include "support/small_register.h"

#include <QSignalSpy>
#include <QTest>

namespace sextant::test {

/// A small register with all that a pane works with, its clock standing still.
class DeskFixture {
 public:
  explicit DeskFixture(bool readOnly = false)
      : m_settings(q(m_register.path("settings.ini"))),
        m_session(q(m_register.path("a.sextant")),
                  {{"tester", "host", "test"}, &m_register.clock(), readOnly}, m_words)
  {
  }

  void open()
  {
    QSignalSpy opened(&m_session, &desktop::RegisterSession::opened);
    m_session.open();
    QTRY_COMPARE(opened.count(), 1);
  }

  [[nodiscard]] SmallRegister& file() { return m_register; }
  [[nodiscard]] desktop::Desk& desk() { return m_desk; }

  /// The newest entry as "what: why".
  [[nodiscard]] QString newest() const
  {
    const auto head = must(m_register->head());
    return q(head.what + ": " + head.why);
  }

 private:
  SmallRegister m_register;
  wording::Words m_words{wording::Language::en};
  desktop::Settings m_settings;
  desktop::RegisterSession m_session;
  desktop::Selection m_selection;
  desktop::Requests m_requests;
  desktop::AddressForm m_addressForm;
  desktop::Desk m_desk{m_session, m_selection, m_requests, m_addressForm, m_settings, m_words};
};

}  // namespace sextant::test
