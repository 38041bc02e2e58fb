// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/holdings/copy_text.h"
#include "desktop/views/holdings/holding_table.h"
#include "desktop/views/holdings/holdings_view.h"

#include <algorithm>
#include <QClipboard>
#include <QGuiApplication>

namespace sextant::desktop {
namespace {

constexpr qsizetype kMostCopied = 50'000;
constexpr int kUsualUnit = 56;

}  // namespace

FormKind formFor(model::Kind around, int length, int unitLength)
{
  if (around == model::Kind::assignment || around == model::Kind::registration)
    return FormKind::registration;
  return length < (unitLength > 0 ? unitLength : kUsualUnit) ? FormKind::allocate
                                                             : FormKind::assign;
}

std::vector<net::Prefix> HoldingsView::selectedPrefixes() const
{
  std::vector<net::Prefix> out;
  for (const QModelIndex& row : m_table->selectedRows()) {
    const auto prefix = prefixOf(row);
    if (prefix && rowKind(row) != RowKind::free) out.push_back(*prefix);
  }
  return out;
}

void HoldingsView::open(const QModelIndex& index)
{
  if (rowKind(index) == RowKind::free) {
    const auto around = static_cast<model::Kind>(index.parent().data(kindRole).toInt());
    giveIn(index.data(gapRole).value<FreeGap>(), around);
  } else if (const auto prefix = prefixOf(index)) {
    m_desk.selection.select(*prefix);
    if (m_shown == Shown::matches) return;
    m_table->setExpanded(index, true);
  } else {
    m_table->setExpanded(index, !m_table->isExpanded(index));
  }
}

/// Asks for the form with the first prefix in the gap that the plan lets go.
void HoldingsView::giveIn(const FreeGap& gap, model::Kind around)
{
  if (m_desk.session.readOnly()) {
    Q_EMIT m_desk.requests.messageWanted(MessageKind::note,
                                         tr("This register is open for reading only."), {});
    return;
  }
  const registry::NextFree wanted{gap.parent, gap.length, 1, net::FreePlacement::first, gap.range};
  m_desk.session.ask(
      this, [wanted](const registry::Registry& registry) { return registry.free(wanted); },
      [this, gap, around](const Result<std::vector<net::Prefix>>& found) {
        if (!found) return tellError(found.error());
        if (found->empty()) {
          Q_EMIT m_desk.requests.messageWanted(
              MessageKind::note, tr("Nothing can be given here: the plan keeps this space."), {});
          return;
        }
        FormRequest form;
        form.kind = formFor(around, gap.length, m_levels.unitLength(gap.parent));
        form.prefix = found->front();
        form.parent = gap.parent;
        form.length = gap.length;
        Q_EMIT m_desk.requests.formWanted(form);
      });
}

void HoldingsView::copy(bool headings)
{
  const QModelIndexList rows = m_table->selectedRows();
  if (rows.isEmpty()) return;
  if (rows.size() > kMostCopied) {
    Q_EMIT m_desk.requests.messageWanted(
        MessageKind::note,
        tr("That is more than the clipboard should carry. Export the register instead."), {});
    return;
  }
  if (m_shown != Shown::addresses &&
      std::ranges::any_of(rows, [](const auto& row) { return rowKind(row) == RowKind::pending; }))
    return copyUnread(rows, headings);
  CopyText text(m_table->visibleColumns());
  if (headings) text.addHeadings();
  for (const QModelIndex& row : rows) {
    if (rowKind(row) != RowKind::pending) text.add(row);
  }
  QGuiApplication::clipboard()->setText(text.text());
}

/// Rows that never came into sight are read first.
void HoldingsView::copyUnread(const QModelIndexList& rows, bool headings)
{
  std::vector<net::Prefix> prefixes;
  for (const QModelIndex& row : rows) {
    if (const auto prefix = prefixOf(row)) prefixes.push_back(*prefix);
  }
  m_desk.session.run(
      RegisterSession::Work::reading, tr("Copy rows"), this,
      [prefixes](const registry::Registry& registry, base::Progress& /*progress*/) {
        return registry.branchesAt(prefixes, {registry.now(), {}});
      },
      [this, headings](const Result<std::vector<registry::Branch>>& branches) {
        if (!branches) return tellError(branches.error());
        CopyText text(m_table->visibleColumns());
        if (headings) text.addHeadings();
        for (const registry::Branch& branch : *branches) text.add(m_cells, branch);
        QGuiApplication::clipboard()->setText(text.text());
      });
}

void HoldingsView::act()
{
  if (m_shown == Shown::matches) {
    setFilter({});
    m_table->setFocus();
  } else if (m_shown == Shown::members) {
    Q_EMIT m_desk.requests.commandWanted(QStringLiteral("plan.new"));
  } else {
    FormRequest form;
    form.kind = FormKind::block;
    Q_EMIT m_desk.requests.formWanted(form);
  }
}

}  // namespace sextant::desktop
