// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"
#include "exchange/sample.h"
#include "plan/make_draft.h"
#include "plan/scheme_toml.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace sextant::desktop::test {

inline const registry::Operator kWho{"示例", "", ""};

/// The sample register, opened, with all that panes work with.
class PlanDesk {
 public:
  explicit PlanDesk(bool readOnly = false)
      : words(wording::Language::en),
        m_sample(
            *exchange::makeSample(m_folder.filePath(QStringLiteral("in")).toStdString(), kWho)),
        settings(m_folder.filePath(QStringLiteral("settings.ini"))),
        session(QString::fromStdString(m_sample.registerFile), {kWho, nullptr, readOnly}, words),
        desk{session, selection, requests, form, settings, words}
  {
    QSignalSpy opened(&session, &RegisterSession::opened);
    session.open();
    if (!opened.wait(20000)) qFatal("the sample cannot be opened");
  }

  /// Another door to the same register, to see what is in it.
  [[nodiscard]] std::unique_ptr<registry::Registry> door() const
  {
    return *registry::Registry::open(m_sample.registerFile, {kWho, nullptr, false});
  }
  [[nodiscard]] QString unitsFile() const { return QString::fromStdString(m_sample.unitsFile); }

  wording::Words words;

 private:
  QTemporaryDir m_folder;
  exchange::Sample m_sample;

 public:
  Settings settings;
  Selection selection;
  Requests requests;
  AddressForm form;
  RegisterSession session;
  Desk desk;
};

/// Plans a province of the catalogue, and the sample's units where `units` names their file.
inline model::Draft drafted(registry::Registry& registry, const std::string& name,
                            const std::string& block, const std::string& scheme,
                            const std::string& units = {})
{
  plan::DraftRequest request;
  request.name = name;
  request.blocks = {{*net::parsePrefix(block), {}}};
  request.scheme = *plan::loadScheme(scheme);
  request.divisions = {"catalogue:45"};
  if (!units.empty()) request.units = {units};
  request.pins = *registry.pins(request.blocks);
  return *plan::makeDraft(request, base::noProgress());
}

/// The widget of that name below `root`; the test stops where there is none.
template <typename T>
T* the(const QWidget& root, const char* name)
{
  T* found = root.findChild<T*>(QString::fromLatin1(name));
  if (found == nullptr) qFatal("there is no %s", name);
  return found;
}

/// Shows a pane in a window that has no layout: the offscreen platform warns of windows whose least
/// size changes.
inline void showIn(QWidget& window, QWidget& pane)
{
  window.resize(1280, 800);
  pane.setGeometry(window.rect());
  window.show();
  if (!QTest::qWaitForWindowActive(&window)) qFatal("no window");
}

}  // namespace sextant::desktop::test
