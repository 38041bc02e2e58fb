// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/sheets/findings_model.h"

#include "desktop/look/palette.h"
#include "desktop/look/tints.h"

#include <algorithm>
#include <QApplication>

namespace sextant::desktop {
namespace {

using filing::Finding;
using filing::Severity;

/// Which row the finding is about: its prefix or range.
QString rowOf(const Finding& finding)
{
  return finding.what.args.empty() ? QString() : QString::fromStdString(finding.what.args.front());
}

/// `sentence` without the row it begins with, which has a column of its own.
QString behindRow(const QString& sentence, const QString& row)
{
  if (row.isEmpty() || !sentence.startsWith(row)) return sentence;
  qsizetype at = row.size();
  while (at < sentence.size() && (sentence[at].isPunct() || sentence[at].isSpace())) ++at;
  return sentence.mid(at);
}

/// The third argument is the command that mends it, such as "holder 450325-01 org_address=…".
QString commandOf(const Finding& finding)
{
  const auto& args = finding.what.args;
  return args.size() < 3 ? QString() : QString::fromStdString(args[2]);
}

/// The hint without its command, which is for the command line.
QString remedyOf(const wording::Words& words, const Finding& finding)
{
  base::Error error = finding.what;
  if (error.args.size() > 2) error.args[2].clear();
  QString hint = words.hint(error).trimmed();
  while (hint.endsWith(u':') || hint.endsWith(u'：')) hint = hint.chopped(1).trimmed();
  return hint;
}

QString markOf(Severity severity)
{
  switch (severity) {
    case Severity::error:
      return QStringLiteral("✖");
    case Severity::warning:
      return QStringLiteral("▲");
    case Severity::note:
      break;
  }
  return QStringLiteral("·");
}

QColor colourOf(Severity severity)
{
  const QPalette palette = QApplication::palette();
  switch (severity) {
    case Severity::error:
      return badColour(palette);
    case Severity::warning:
      return warningColour(palette);
    case Severity::note:
      break;
  }
  return quietText(palette);
}

}  // namespace

FilingFindings::FilingFindings(const wording::Words& words, QObject* parent)
    : QAbstractTableModel(parent), m_words(words)
{
}

void FilingFindings::setFindings(std::vector<Finding> findings)
{
  beginResetModel();
  m_findings = std::move(findings);
  std::ranges::stable_sort(m_findings, {}, &Finding::severity);
  m_errors = static_cast<int>(std::ranges::count(m_findings, Severity::error, &Finding::severity));
  endResetModel();
}

std::optional<net::Prefix> FilingFindings::prefix(int row) const
{
  const Finding& finding = m_findings.at(static_cast<std::size_t>(row));
  const auto prefix = net::parsePrefix(rowOf(finding).toStdString());
  return prefix ? std::optional(*prefix) : std::nullopt;
}

std::optional<FormRequest> FilingFindings::form(int row) const
{
  const auto place = prefix(row);
  if (!place) return std::nullopt;
  FormRequest form;
  form.kind = FormKind::set;
  form.prefix = place;
  const QString command = commandOf(m_findings.at(static_cast<std::size_t>(row)));
  const bool isHolders = command.startsWith(QStringLiteral("holder "));
  if (!isHolders && !command.startsWith(QStringLiteral("contact "))) return form;
  form.kind = isHolders ? FormKind::holder : FormKind::contact;
  form.prefix.reset();
  form.holder = command.section(u' ', 1, -2);
  return form;
}

int FilingFindings::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FilingFindings::columnCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : columns;
}

QVariant FilingFindings::data(const QModelIndex& index, int role) const
{
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Finding& finding = m_findings[static_cast<std::size_t>(index.row())];
  if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return text(finding, index.column());
  if (role == Qt::FontRole && index.column() == rowColumn) return addressFont(QApplication::font());
  if (role == Qt::ForegroundRole && index.column() != remedyColumn)
    return colourOf(finding.severity);
  return {};
}

QString FilingFindings::text(const Finding& finding, int column) const
{
  const QString row = rowOf(finding);
  if (column == rowColumn) return markOf(finding.severity) + u' ' + row;
  return column == remedyColumn ? remedyOf(m_words, finding)
                                : behindRow(m_words.sentence(finding.what), row);
}

QVariant FilingFindings::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (role != Qt::DisplayRole || orientation != Qt::Horizontal) return {};
  switch (section) {
    case rowColumn:
      return tr("Row");
    case reasonColumn:
      return tr("Reason");
    default:
      return tr("Remedy");
  }
}

}  // namespace sextant::desktop
