// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/help/tour.h"

#include <QCoreApplication>

namespace sextant::desktop {
namespace {

struct Source {
  const char* title;
  const char* text;
  const char* command;
  const char* widget;
  bool stays;
};

constexpr Source kSteps[] = {
    {QT_TRANSLATE_NOOP("SampleTour", "A province, planned"),
     QT_TRANSLATE_NOOP(
         "SampleTour",
         "This is Guangxi on the documentation block 2001:db8::/32: 14 cities, 111 counties and "
         "their townships, with half a year of history. Whatever you do here can be undone."),
     "view.tree", "holdingsView", false},
    {QT_TRANSLATE_NOOP("SampleTour", "Go anywhere"),
     QT_TRANSLATE_NOOP(
         "SampleTour",
         "Press the keys below and type xax, the pinyin initials of 兴安县. Any address, name, "
         "code or document number will do. Enter goes there."),
     "go.to", "lookupBox", true},
    {QT_TRANSLATE_NOOP("SampleTour", "All about a prefix"),
     QT_TRANSLATE_NOOP(
         "SampleTour",
         "The inspector tells who holds what you selected, since when and by which document, how "
         "much of it is used, and how far it can grow in place."),
     "", "inspectorDock", false},
    {QT_TRANSLATE_NOOP("SampleTour", "See the space"),
     QT_TRANSLATE_NOOP(
         "SampleTour",
         "The map draws the same addresses as an area. Free space is hatched. Enter goes into a "
         "cell, Backspace comes back."),
     "view.map", "pageTabs", true},
    {QT_TRANSLATE_NOOP("SampleTour", "Give the next free prefix"),
     QT_TRANSLATE_NOOP(
         "SampleTour",
         "Select a county and press the key below. The next free prefix is filled in; name the "
         "holder and save with Ctrl+Enter."),
     "hold.child", "", true},
    {QT_TRANSLATE_NOOP("SampleTour", "Changed your mind?"),
     QT_TRANSLATE_NOOP(
         "SampleTour",
         "Every change is an entry in the journal and can be undone, tomorrow as well."),
     "undo", "", false},
    {QT_TRANSLATE_NOOP("SampleTour", "Ask about the past"),
     QT_TRANSLATE_NOOP(
         "SampleTour",
         "Go to @2026-02-01 2001:db8:1325:200::1 and see who held the address that day."),
     "go.to", "lookupBox", true},
    {QT_TRANSLATE_NOOP("SampleTour", "Prove it"),
     QT_TRANSLATE_NOOP(
         "SampleTour",
         "Verifying computes the chain of the journal from the first entry on and tells whether "
         "anything was altered from outside."),
     "audit.verify", "", true},
};

}  // namespace

QList<TourStep> sampleTour()
{
  QList<TourStep> out;
  for (const Source& step : kSteps) {
    out.append({QCoreApplication::translate("SampleTour", step.title),
                QCoreApplication::translate("SampleTour", step.text),
                QString::fromLatin1(step.command), QString::fromLatin1(step.widget), step.stays});
  }
  return out;
}

}  // namespace sextant::desktop
