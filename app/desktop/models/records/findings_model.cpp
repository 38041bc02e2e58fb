// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/records/findings_model.h"

#include "desktop/look/palette.h"
#include "desktop/models/records/tone.h"

#include <algorithm>
#include <QFont>

namespace sextant::desktop {
namespace {

using registry::Finding;
using registry::Severity;

Tone toneOf(Severity severity)
{
  if (severity == Severity::error) return Tone::bad;
  return severity == Severity::warning ? Tone::warning : Tone::quiet;
}

QString markOf(Severity severity)
{
  if (severity == Severity::error) return QStringLiteral("✕");
  return severity == Severity::warning ? QStringLiteral("▲") : QStringLiteral("○");
}

}  // namespace

Result<std::shared_ptr<const Findings>> findAll(const registry::Registry& registry,
                                                base::Progress& progress)
{
  auto found = std::make_shared<Findings>();
  const auto take = [&found](const Finding& finding) {
    int& count = found->counts.at(static_cast<std::size_t>(finding.rule.severity));
    if (++count <= kMostFindings) found->list.push_back(finding);
    return true;
  };
  TRY_DO(registry::check(registry, take, progress));
  if (progress.cancelled()) return fail(base::kCancelled);
  std::ranges::stable_sort(found->list, std::ranges::greater(),
                           [](const Finding& finding) { return finding.rule.severity; });
  return found;
}

FindingsModel::FindingsModel(const wording::Words& words, const AddressForm& form, QObject* parent)
    : QAbstractTableModel(parent), m_words(words), m_form(form)
{
  connect(&form, &AddressForm::changed, this, [this] {
    if (rowCount() > 0) {
      Q_EMIT dataChanged(index(0, prefixColumn), index(rowCount() - 1, prefixColumn));
    }
  });
}

void FindingsModel::setFindings(std::shared_ptr<const Findings> findings)
{
  beginResetModel();
  m_findings = std::move(findings);
  choose();
  endResetModel();
}

void FindingsModel::setShown(Severity severity, bool shown)
{
  beginResetModel();
  m_shown.at(static_cast<std::size_t>(severity)) = shown;
  choose();
  endResetModel();
}

void FindingsModel::choose()
{
  m_rows.clear();
  for (std::size_t i = 0; i < m_findings->list.size(); ++i) {
    const auto severity = static_cast<std::size_t>(m_findings->list[i].rule.severity);
    if (m_shown.at(severity)) m_rows.push_back(i);
  }
}

const Finding& FindingsModel::finding(int row) const
{
  return m_findings->list.at(m_rows.at(static_cast<std::size_t>(row)));
}

QString FindingsModel::word(Severity severity)
{
  if (severity == Severity::error) return tr("error");
  return severity == Severity::warning ? tr("warning") : tr("note");
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : columnsInAll;
}

QString FindingsModel::text(const Finding& finding, int column) const
{
  switch (column) {
    case severityColumn:
      return markOf(finding.rule.severity) + u' ' + word(finding.rule.severity);
    case prefixColumn:
      return m_form.text(finding.prefix);
    case textColumn:
      return m_words.rule(finding.rule.id, finding.args).text;
    case fixColumn:
      return m_words.rule(finding.rule.id, finding.args).fix;
    default:
      return {};
  }
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
    return {};
  }
  const Finding& finding = this->finding(index.row());
  switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
      return text(finding, index.column());
    case Qt::AccessibleTextRole:
      return index.column() == severityColumn ? word(finding.rule.severity)
                                              : text(finding, index.column());
    case Qt::FontRole:
      return index.column() == prefixColumn ? QVariant(addressFont(QFont())) : QVariant();
    case toneRole:
      if (index.column() == severityColumn) return static_cast<int>(toneOf(finding.rule.severity));
      return static_cast<int>(index.column() == fixColumn ? Tone::quiet : Tone::plain);
    default:
      return {};
  }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case severityColumn:
      return tr("Severity");
    case prefixColumn:
      return tr("Prefix");
    case textColumn:
      return tr("Problem");
    case fixColumn:
      return tr("What to do");
    default:
      return {};
  }
}

}  // namespace sextant::desktop
