// SPDX-License-Identifier: GPL-3.0-or-later
#include "filing/allocation_rows.h"
#include "print/allocation_sheet_pages.h"
#include "print/sheet_layout.h"

#include <QLocale>

namespace sextant::print {
namespace {

using filing::AllocationRow;
using filing::AllocationRows;
namespace at = sheet_layout;

constexpr int kMostLines = 4;

QString q(std::string_view text)
{
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// A count with its thousands parted.
QString counted(const std::string& digits)
{
  QString out = q(digits);
  for (qsizetype i = out.size() - 3; i > 0; i -= 3) out.insert(i, u',');
  return out;
}

/// From the first day on, to the last one where there is one.
QString datesOf(const AllocationRow& row)
{
  const Instant to = row.view.holding.valid.to;
  QString out = row.since == base::kSinceEver ? QString() : q(base::toDate(row.since));
  if (to != base::kForEver) out += u"\n→ "_qs + q(base::toDate({to.us - 1}));
  return out;
}

QString placeOf(const AllocationRow& row)
{
  QStringList names;
  for (const std::string& name : row.levels) {
    if (!name.empty()) names << q(name);
  }
  return names.join(u' ');
}

QString holderOf(const AllocationRow& row)
{
  const registry::HoldingView& view = row.view;
  if (view.holderName.empty()) return {};
  const bool coded = !view.holderCode.empty() && view.holderCode != view.holderName;
  return coded ? q(view.holderName) + u' ' + q(view.holderCode) : q(view.holderName);
}

QString contactOf(const AllocationRow& row)
{
  const QString name = q(model::valueOf(row.contact, "contact_name"));
  const QString phone = q(model::valueOf(row.contact, "contact_phone"));
  return phone.isEmpty() ? name : name + u' ' + phone;
}

/// Makes rows that fit their columns.
class RowFitter {
 public:
  explicit RowFitter(const wording::Words& words)
      : m_words(words), m_widths(at::widthsFor(words.language()))
  {
  }

  SheetRow row(const AllocationRow& from)
  {
    const model::Holding& holding = from.view.holding;
    SheetRow row;
    row.kind = holding.kind;
    row.depth = from.depth;
    row.cells = {QString::number(++m_count),
                 q(net::toString(holding.prefix)),
                 m_words.word(holding.kind),
                 m_words.word(holding.status),
                 holderOf(from),
                 placeOf(from),
                 q(from.zone),
                 counted(from.units),
                 q(from.utilisation),
                 datesOf(from),
                 q(model::valueOf(holding.facts, "document")),
                 contactOf(from)};
    for (std::size_t column = 0; column < kSheetColumns; ++column) fit(row, column);
    return row;
  }

 private:
  void fit(SheetRow& row, std::size_t column) const
  {
    const QFont font = at::faceOf(column, row.kind);
    const double room = at::roomOf(m_widths, column, row.depth);
    QStringList lines;
    for (const QString& part : row.cells.at(column).split(u'\n'))
      lines << at::fitted(part, font, room, kMostLines);
    row.lines = std::max(row.lines, static_cast<int>(lines.size()));
    row.cells.at(column) = lines.join(u'\n');
  }

  const wording::Words& m_words;
  const at::Widths& m_widths;
  quint64 m_count = 0;
};

/// Who holds the widest of what the sheet tells.
Result<QString> unitOf(const registry::Registry& registry, const AllocationRows& rows,
                       std::optional<net::Prefix> under)
{
  const registry::Moment now{registry.now(), rows.entry()};
  QString unit;
  if (under) {
    TRY(const auto around, registry.chain(*under, now));
    for (const auto& view : around) {
      if (!view.holderName.empty()) return q(view.holderName);
    }
  }
  registry::Filter filter;
  filter.kind = model::Kind::block;
  TRY_DO(registry.list(filter, now, [&unit](const registry::HoldingView& view) {
    unit = q(view.holderName);
    return unit.isEmpty();
  }));
  return unit;
}

}  // namespace

Result<std::shared_ptr<const AllocationSheetPages>> AllocationSheetPages::read(
    const registry::Registry& registry, const SheetOptions& options, const wording::Words& words,
    base::Progress& progress)
{
  const bool chinese = words.language() == wording::Language::zh;
  filing::AllocationOptions wanted;
  wanted.under = options.under;
  wanted.language = chinese ? filing::Language::chinese : filing::Language::english;
  wanted.unitLength = options.unitLength;
  TRY(const AllocationRows rows, AllocationRows::of(registry, wanted));
  SheetHead head;
  head.title = words.text("print", QT_TRANSLATE_NOOP("print", "IPv6 address allocation sheet"));
  head.registerName = options.registerName;
  head.under = options.under ? q(net::toString(*options.under)) : QString();
  head.date = q(base::toDate(registry.now()));
  head.entry = rows.entry();
  head.unitLength = options.unitLength;
  TRY(const std::string anchor, registry.anchor(rows.entry()));
  head.anchor = q(anchor);
  TRY(head.unit, unitOf(registry, rows, options.under));
  std::vector<SheetRow> fitted;
  RowFitter fitter(words);
  TRY_DO(rows.visit([&](const AllocationRow& row) -> Result<> {
    progress.report(++head.rows, 0);
    if (progress.cancelled()) return fail(base::kCancelled);
    fitted.push_back(fitter.row(row));
    return {};
  }));
  return std::make_shared<const AllocationSheetPages>(std::move(head), std::move(fitted), words);
}

}  // namespace sextant::print
