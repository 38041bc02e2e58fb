// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/holdings/holding_cells.h"

#include <array>
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace sextant::desktop {
namespace {

constexpr int kSubnetLength = 64;

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(holdings)
};

QString said(const char* source, int n = -1)
{
  return QCoreApplication::translate("holdings", source, nullptr, n);
}

QString text(std::string_view utf8)
{
  return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QVariant alignmentOf(Column column)
{
  if (column == Column::used) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
  return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
}

}  // namespace

QString heading(Column column)
{
  static constexpr std::array kHeadings{
      QT_TRANSLATE_NOOP("holdings", "Prefix"), QT_TRANSLATE_NOOP("holdings", "Name"),
      QT_TRANSLATE_NOOP("holdings", "Used"),   QT_TRANSLATE_NOOP("holdings", "Status"),
      QT_TRANSLATE_NOOP("holdings", "Kind"),   QT_TRANSLATE_NOOP("holdings", "Holder"),
      QT_TRANSLATE_NOOP("holdings", "Zone"),   QT_TRANSLATE_NOOP("holdings", "Since")};
  return said(kHeadings.at(static_cast<std::size_t>(column)));
}

QString HoldingCells::nameOf(const registry::HoldingView& view)
{
  if (!view.name.empty()) return desktop::text(view.name);
  const auto label = model::valueOf(view.holding.facts, "label");
  return desktop::text(label.empty() ? std::string_view(view.holderName) : label);
}

QString HoldingCells::usedText(const registry::Branch& branch) const
{
  const int length = branch.view.holding.prefix.length();
  if (branch.inside == 0 && branch.view.holding.kind == model::Kind::registration) return {};
  if (length >= kSubnetLength)
    return branch.whole ? Texts::tr("%n in use", nullptr, static_cast<int>(branch.inside))
                        : Texts::tr("many in use");
  const QString share = shareText(branch.share());
  return branch.whole ? share : QStringLiteral("≥ %1").arg(share);
}

QString HoldingCells::text(const registry::Branch& branch, Column column) const
{
  const registry::HoldingView& view = branch.view;
  switch (column) {
    case Column::prefix:
      return m_desk.addressForm.text(view.holding.prefix);
    case Column::name:
      return nameOf(view);
    case Column::kind:
      return m_desk.words.word(view.holding.kind);
    case Column::status:
      return m_desk.words.word(view.holding.status, view.holding.kind);
    case Column::holder:
      return desktop::text(view.holderName);
    case Column::used:
      return usedText(branch);
    case Column::zone:
      return m_levels.zoneTitle(view.holding.zone);
    case Column::validFrom:
      return dateText(view.holding.valid.from);
  }
  return {};
}

QString HoldingCells::tip(const registry::Branch& branch) const
{
  const model::Holding& holding = branch.view.holding;
  QStringList lines{compressed(holding.prefix), nameOf(branch.view)};
  if (!branch.view.code.empty())
    lines.push_back(Texts::tr("Code %1").arg(desktop::text(branch.view.code)));
  if (holding.valid.to != base::kForEver)
    lines.push_back(Texts::tr("Until %1").arg(dateText(holding.valid.to)));
  if (branch.inside > 0 && branch.whole)
    lines.push_back(Texts::tr("%n directly inside", nullptr, static_cast<int>(branch.inside)));
  lines.removeAll(QString());
  return lines.join(QLatin1Char('\n'));
}

QVariant HoldingCells::held(const registry::Branch& branch, Column column, int role) const
{
  const model::Holding& holding = branch.view.holding;
  switch (role) {
    case Qt::DisplayRole:
      return text(branch, column);
    case Qt::AccessibleTextRole:
      return QStringLiteral("%1: %2").arg(heading(column), text(branch, column));
    case Qt::ToolTipRole:
      return tip(branch);
    case Qt::TextAlignmentRole:
      return alignmentOf(column);
    case rowKindRole:
      return static_cast<int>(RowKind::held);
    case prefixRole:
      return QVariant::fromValue(holding.prefix);
    case kindRole:
      return static_cast<int>(holding.kind);
    case statusRole:
      return static_cast<int>(holding.status);
    case shareRole:
      if (holding.prefix.length() >= kSubnetLength) return {};
      return branch.share();
    default:
      return {};
  }
}

QVariant HoldingCells::free(const FreeGap& gap, Column column, int role) const
{
  switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
      if (column == Column::prefix) return m_desk.addressForm.text(gap.first);
      if (column == Column::name)
        //: shown in the table where nothing is held: how many prefixes of which length are free
        return Texts::tr("free: %1 × /%2").arg(countText(gap.count)).arg(gap.length);
      return {};
    case Qt::ToolTipRole:
      return Texts::tr("Free from %1 to %2.\nEnter gives a prefix here.")
          .arg(m_desk.addressForm.text(gap.range.first), m_desk.addressForm.text(gap.range.last));
    case Qt::TextAlignmentRole:
      return alignmentOf(column);
    case rowKindRole:
      return static_cast<int>(RowKind::free);
    case prefixRole:
      return QVariant::fromValue(gap.first);
    case gapRole:
      return QVariant::fromValue(gap);
    default:
      return {};
  }
}

QVariant HoldingCells::pending(std::optional<net::Prefix> prefix, Column column, int role) const
{
  switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
      if (column != Column::prefix) return {};
      return prefix ? m_desk.addressForm.text(*prefix) : Texts::tr("Reading …");
    case Qt::TextAlignmentRole:
      return alignmentOf(column);
    case rowKindRole:
      return static_cast<int>(RowKind::pending);
    case prefixRole:
      return prefix ? QVariant::fromValue(*prefix) : QVariant();
    default:
      return {};
  }
}

}  // namespace sextant::desktop
