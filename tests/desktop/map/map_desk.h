// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/map/address_map.h"
#include "exchange/sample.h"
#include "support/small_register.h"

#include <QProxyStyle>
#include <QSignalSpy>
#include <QTest>

namespace sextant::test {

/// The sample register, made once for all tests of a program; tests only read it.
inline const std::string& sampleFile()
{
  static const QTemporaryDir folder;
  static const std::string file =
      must(exchange::makeSample(folder.filePath(QStringLiteral("s")).toStdString(),
                                {"tester", "host", "test"}))
          .registerFile;
  return file;
}

/// The map on a register, shown, with all that it works with.
class MapDesk {
 public:
  explicit MapDesk(const std::string& file, bool readOnly = false,
                   const base::Clock* clock = nullptr)
      : m_session(q(file), {{"tester", "host", "test"}, clock, readOnly}, m_words)
  {
    QSignalSpy opened(&m_session, &desktop::RegisterSession::opened);
    m_session.open();
    opened.wait();
    resize(1000);
    QSignalSpy renewed(&m_map, &desktop::AddressMap::renewed);
    m_window.show();
    if (renewed.isEmpty()) renewed.wait();
  }

  void resize(int width)
  {
    m_window.resize(width, 700);
    m_map.resize(width, 700);
  }
  [[nodiscard]] desktop::AddressMap& map() { return m_map; }
  [[nodiscard]] desktop::MapCanvas& canvas() { return m_map.canvas(); }
  [[nodiscard]] desktop::Desk& desk() { return m_desk; }
  [[nodiscard]] desktop::Selection& selection() { return m_selection; }
  [[nodiscard]] desktop::Requests& requests() { return m_requests; }

  /// Where a prefix is on the canvas.
  [[nodiscard]] QRectF rect(net::Prefix prefix)
  {
    const desktop::Projection& projection = canvas().projection();
    return projection.rect(*projection.rootOf(prefix), prefix);
  }

 private:
  QTemporaryDir m_folder;
  wording::Words m_words{wording::Language::en};
  desktop::Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
  desktop::RegisterSession m_session;
  desktop::Selection m_selection;
  desktop::Requests m_requests;
  desktop::AddressForm m_addressForm;
  desktop::Desk m_desk{m_session, m_selection, m_requests, m_addressForm, m_settings, m_words};
  QWidget m_window;
  desktop::AddressMap m_map{m_desk, &m_window};
};

/// No motion, so that a view is where it goes at once.
class StillStyle final : public QProxyStyle {
 public:
  using QProxyStyle::QProxyStyle;
  int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                QStyleHintReturn* data) const override
  {
    return hint == SH_Widget_Animate ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
  }
};

}  // namespace sextant::test
