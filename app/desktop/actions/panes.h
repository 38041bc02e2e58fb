// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDockWidget;
class QStackedWidget;
class QTabBar;
class QTabWidget;

namespace sextant::desktop {

class AddressMap;
class Breadcrumb;
class BusyStrip;
class CompareView;
class DraftView;
class FindingsPane;
class HelpPane;
class HoldingsView;
class InspectorPane;
class JournalPane;
class LookupBox;
class MessageStrip;
class NavigationPane;
class StatusLine;
class TasksPane;
class TracePage;

/// The pages in the middle, in the order of their tabs.
enum class Page { tree, map, plan, compare, trace };

/// Everything in a main window, owned by it. Panes do not know each other; who connects them asks
/// here.
struct Panes {
  LookupBox* lookup = nullptr;
  Breadcrumb* breadcrumb = nullptr;
  MessageStrip* strip = nullptr;
  QTabBar* tabs = nullptr;
  QStackedWidget* pages = nullptr;
  HoldingsView* holdings = nullptr;
  AddressMap* map = nullptr;
  DraftView* draft = nullptr;
  CompareView* compare = nullptr;
  TracePage* trace = nullptr;
  NavigationPane* navigation = nullptr;
  InspectorPane* inspector = nullptr;
  HelpPane* help = nullptr;
  JournalPane* journal = nullptr;
  FindingsPane* findings = nullptr;
  TasksPane* tasks = nullptr;
  QTabWidget* records = nullptr;  ///< journal, problems, tasks
  QDockWidget* navigationDock = nullptr;
  QDockWidget* inspectorDock = nullptr;
  QDockWidget* recordsDock = nullptr;
  QDockWidget* helpDock = nullptr;
  StatusLine* status = nullptr;
  BusyStrip* busy = nullptr;

  /// Shows a page in the middle and gives it the focus.
  void show(Page page) const;
  [[nodiscard]] bool shows(Page page) const;
};

}  // namespace sextant::desktop
