// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"
#include "desktop/views/inspector/place_facts.h"
#include "desktop/views/inspector/place_row.h"
#include "desktop/views/inspector/section.h"

#include <functional>
#include <span>

namespace sextant::desktop {

/// A page of the inspector: a head and sections below each other. Made anew for what it shows.
class FactPage : public QWidget {
  Q_OBJECT
 public:
  FactPage(Desk& desk, QWidget* parent);

 Q_SIGNALS:
  void holderWanted(const QString& code);
  /// The contacts of the holder are to be shown in clear.
  void revealWanted(const QString& holderCode);

 protected:
  /// A button of the row of actions.
  struct Action {
    QString text;
    QString icon;
    std::function<void()> act;
    const char* name;  ///< objectName
    bool writes = true;
  };

  [[nodiscard]] Desk& desk() const { return m_desk; }
  /// Above the title: what kind of thing it is, and at the right end its status.
  void addKind(const QString& text, const QString& iconName,
               std::optional<model::Status> status = {}, model::Kind what = model::Kind::block);
  void addTitle(const QString& text);
  void addAddress(net::Prefix prefix);
  void addNote(const QString& text);
  /// The first in the accent colour, the others as icons with their words as tooltips.
  void addActions(const std::vector<Action>& actions);
  Section* addSection(const QString& heading);
  /// What follows takes no more room than it needs.
  void finish();

  /// A row that selects the holding.
  PlaceRow* rowOf(const registry::HoldingView& view);
  void addChain(std::span<const registry::HoldingView> chain);
  void addContacts(const registry::HolderView& holder, bool revealed);
  void want(FormKind kind, std::optional<net::Prefix> prefix, std::optional<net::Prefix> parent);

  [[nodiscard]] QVBoxLayout* column() const { return m_column; }

 private:
  Desk& m_desk;
  QVBoxLayout* m_column;
};

/// What a holding is called: its member's name, its own label, else its holder's.
QString nameOf(const registry::HoldingView& view);

}  // namespace sextant::desktop
