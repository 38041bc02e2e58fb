// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/registry.h"

#include <QString>
#include <QStringList>
#include <variant>
#include <vector>

namespace sextant::desktop {

/// What a term of a filter looks at.
enum class FilterField { any, prefix, length, unit, holder, kind, status, used, zone, since };
enum class FilterOp { contains, equals, differs, less, atMost, more, atLeast };

/// One condition. `value` is brought to one form: kinds, statuses as their English words, used as
/// percent, dates as yyyy-MM-dd, prefixes in RFC 5952 form; else as typed.
struct FilterTerm {
  FilterField field = FilterField::any;
  FilterOp op = FilterOp::contains;
  QString value;
  friend bool operator==(const FilterTerm&, const FilterTerm&) = default;
};

/// Why a text is no filter.
enum class FilterFault {
  unknownField,   ///< there is no field called so
  wrongOperator,  ///< the field cannot be compared so
  badNumber,      ///< used and length want a number
  badKind,
  badStatus,
  badDate,
  badPrefix,
  noValue,
  openQuote
};
struct FilterError {
  FilterFault fault;
  QString about;  ///< the piece of text that is wrong
};

/// Conditions that holdings meet all of. Its two faces, the text of the filter bar and the fields
/// beneath the header, are written from it and read into it.
class RowFilter {
 public:
  /// Reads `unit~兴安 len=56 used>80% status=active`, or the same in Chinese; words without a field
  /// are looked for everywhere. Empty text is the empty filter.
  static std::variant<RowFilter, FilterError> parse(const QString& text);
  /// What parse reads as the same filter, with names of fields in Chinese or English.
  [[nodiscard]] QString format(bool chinese) const;

  /// One field beneath the header, such as `兴安`, `=兴安`, `>80%`; empty takes the field's terms
  /// out.
  [[nodiscard]] std::variant<RowFilter, FilterError> with(FilterField field,
                                                          const QString& typed) const;
  /// What `with` would take for the field as it is.
  [[nodiscard]] QString typed(FilterField field, bool chinese) const;

  [[nodiscard]] bool empty() const { return m_terms.empty(); }
  [[nodiscard]] const std::vector<FilterTerm>& terms() const { return m_terms; }
  /// Does any term need to know how much is used? That costs more than the rest.
  [[nodiscard]] bool needsShare() const;
  /// Does any term look at names or facts?
  [[nodiscard]] bool needsNames() const;
  /// The narrowest prefix that every match lies in, none where no term says so.
  [[nodiscard]] std::optional<net::Prefix> under() const;

  /// What terms say that do not look at the use. `zone` is the title of the holding's zone.
  [[nodiscard]] bool accepts(const registry::HoldingView& view, const QString& zone) const;
  /// What the others say; `share` is 0 … 1.
  [[nodiscard]] bool acceptsUse(double share) const;

  friend bool operator==(const RowFilter&, const RowFilter&) = default;

 private:
  std::vector<FilterTerm> m_terms;
};

}  // namespace sextant::desktop
