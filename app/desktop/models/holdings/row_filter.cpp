// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/holdings/row_filter.h"

#include "desktop/models/holdings/filter_words.h"
#include "desktop/models/holdings/holding_cells.h"

#include <algorithm>
#include <QDateTime>

namespace sextant::desktop {
namespace {

using Checked = std::variant<FilterTerm, FilterError>;

constexpr QChar kQuote = u'"';

QString utf8(std::string_view text)
{
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Signs and digits as full-width keyboards type them. Other full-width characters belong to names.
QString plain(QString text)
{
  static constexpr char16_t kWideShift = u'！' - u'!';
  for (QChar& c : text) {
    const bool sign = QStringView(u"＝～＞＜％！：／").contains(c) || (c >= u'０' && c <= u'９');
    if (sign) c = QChar(static_cast<char16_t>(c.unicode() - kWideShift));
    if (c == u'“' || c == u'”') c = kQuote;
    if (c == u'\u3000') c = u' ';
  }
  text.replace(u'≥', QStringLiteral(">="));
  text.replace(u'≤', QStringLiteral("<="));
  return text;
}

/// Pieces between blanks; blanks inside quotation marks stay.
std::variant<QStringList, FilterError> pieces(const QString& text)
{
  QStringList out;
  QString piece;
  bool quoted = false;
  for (const QChar c : text) {
    if (c == kQuote) quoted = !quoted;
    if (c.isSpace() && !quoted) {
      if (!piece.isEmpty()) out.push_back(piece);
      piece.clear();
    } else {
      piece += c;
    }
  }
  if (quoted) return FilterError{FilterFault::openQuote, piece};
  if (!piece.isEmpty()) out.push_back(piece);
  return out;
}

QString unquoted(QString text)
{
  return text.remove(kQuote);
}

/// As parse reads it back: in quotation marks where it holds a blank or a sign.
QString quoted(const QString& value)
{
  const bool needs = value.isEmpty() || std::ranges::any_of(value, [](QChar c) {
                       return c.isSpace() || QStringLiteral("~=<>!").contains(c);
                     });
  return needs ? kQuote + value + kQuote : value;
}

Checked number(FilterTerm term, double most)
{
  QString digits = term.value;
  if (digits.endsWith(u'%')) digits.chop(1);
  if (digits.startsWith(u'/')) digits.remove(0, 1);
  bool ok = false;
  const double value = digits.toDouble(&ok);
  if (!ok || value < 0 || value > most) return FilterError{FilterFault::badNumber, term.value};
  term.value = QString::number(value);
  return term;
}

Checked kindOf(FilterTerm term)
{
  const auto kind = model::kindFrom(term.value.toStdString());
  if (!kind) return FilterError{FilterFault::badKind, term.value};
  term.value = utf8(model::toString(*kind));
  return term;
}

Checked statusOf(FilterTerm term)
{
  const auto status = model::statusFrom(term.value.toStdString());
  if (!status) return FilterError{FilterFault::badStatus, term.value};
  term.value = utf8(model::toString(*status));
  return term;
}

Checked dateOf(FilterTerm term)
{
  if (!QDate::fromString(term.value, Qt::ISODate).isValid())
    return FilterError{FilterFault::badDate, term.value};
  return term;
}

Checked prefixOf(FilterTerm term)
{
  if (term.op == FilterOp::contains) return term;
  const auto prefix = net::parseTyped(term.value.toStdString());
  if (!prefix) return FilterError{FilterFault::badPrefix, term.value};
  term.value = compressed(*prefix);
  return term;
}

Checked checked(const FilterTerm& term)
{
  if (term.value.isEmpty())
    return FilterError{FilterFault::noValue, utf8(wordsOf(term.field).english)};
  const bool compares =
      term.op != FilterOp::contains && term.op != FilterOp::equals && term.op != FilterOp::differs;
  const bool ordered = wordsOf(term.field).ordered;
  if ((compares && !ordered) || (ordered && term.op == FilterOp::contains))
    return FilterError{FilterFault::wrongOperator, term.value};
  switch (term.field) {
    case FilterField::length:
      return number(term, net::Address::kBits);
    case FilterField::used:
      return number(term, 100);
    case FilterField::kind:
      return kindOf(term);
    case FilterField::status:
      return statusOf(term);
    case FilterField::since:
      return dateOf(term);
    case FilterField::prefix:
      return prefixOf(term);
    default:
      return term;
  }
}

/// The operator that stands first in the piece outside quotation marks, and where.
std::optional<std::pair<FilterOp, qsizetype>> operatorIn(const QString& piece)
{
  for (qsizetype at = 0; at < piece.size() && piece[at] != kQuote; ++at) {
    for (const OpWords& words : opWords()) {
      if (QStringView(piece).mid(at).startsWith(QLatin1String(words.sign)))
        return std::pair(words.op, at);
    }
  }
  return std::nullopt;
}

/// Kinds and statuses are one of few words: what looks like "contains" means "is".
FilterOp settled(FilterField field, FilterOp op)
{
  const bool choice = field == FilterField::kind || field == FilterField::status;
  return choice && op == FilterOp::contains ? FilterOp::equals : op;
}

Checked term(const QString& piece)
{
  const auto op = operatorIn(piece);
  if (!op) return FilterTerm{FilterField::any, FilterOp::contains, unquoted(piece)};
  const QString name = piece.left(op->second);
  const auto field = fieldCalled(name);
  if (!field) return FilterError{FilterFault::unknownField, name};
  const QString value = unquoted(piece.mid(op->second + signOf(op->first).size()));
  if (value.isEmpty()) return FilterError{FilterFault::noValue, name};
  return checked({*field, settled(*field, op->first), value});
}

template <typename Value>
bool compares(FilterOp op, const Value& is, const Value& asked)
{
  switch (op) {
    case FilterOp::contains:
    case FilterOp::equals:
      return is == asked;
    case FilterOp::differs:
      return is != asked;
    case FilterOp::less:
      return is < asked;
    case FilterOp::atMost:
      return is <= asked;
    case FilterOp::more:
      return is > asked;
    case FilterOp::atLeast:
      return is >= asked;
  }
  return false;
}

bool meets(const FilterTerm& term, const QString& text)
{
  if (term.op == FilterOp::contains) return text.contains(term.value, Qt::CaseInsensitive);
  const bool same = text.compare(term.value, Qt::CaseInsensitive) == 0;
  return same == (term.op == FilterOp::equals);
}

bool meetsAny(const FilterTerm& term, std::initializer_list<QString> texts)
{
  const auto one = [&term](const QString& text) { return meets(term, text); };
  return term.op == FilterOp::differs ? std::ranges::all_of(texts, one)
                                      : std::ranges::any_of(texts, one);
}

bool meetsPrefix(const FilterTerm& term, net::Prefix prefix)
{
  if (term.op == FilterOp::contains)
    return meetsAny(term, {compressed(prefix), utf8(net::toExpanded(prefix.address()))});
  const auto asked = net::parsePrefix(term.value.toStdString());
  const bool inside = asked && asked->covers(prefix);
  return inside == (term.op == FilterOp::equals);
}

QString dateOf(const model::Holding& holding)
{
  return QDateTime::fromMSecsSinceEpoch(holding.valid.from.us / 1000).date().toString(Qt::ISODate);
}

bool meets(const FilterTerm& term, const registry::HoldingView& view, const QString& zone)
{
  const model::Holding& holding = view.holding;
  switch (term.field) {
    case FilterField::any:
      return meetsAny(term, {compressed(holding.prefix), HoldingCells::nameOf(view),
                             utf8(view.code), utf8(view.holderName), utf8(view.holderCode)});
    case FilterField::prefix:
      return meetsPrefix(term, holding.prefix);
    case FilterField::length:
      return compares<double>(term.op, holding.prefix.length(), term.value.toDouble());
    case FilterField::unit:
      return meetsAny(term, {HoldingCells::nameOf(view), utf8(view.code)});
    case FilterField::holder:
      return meetsAny(term, {utf8(view.holderName), utf8(view.holderCode)});
    case FilterField::kind:
      return meets(term, utf8(model::toString(holding.kind)));
    case FilterField::status:
      return meets(term, utf8(model::toString(holding.status)));
    case FilterField::used:
      return true;  // acceptsUse
    case FilterField::zone:
      return meetsAny(term, {zone, utf8(holding.zone)});
    case FilterField::since:
      return compares(term.op, dateOf(holding), term.value);
  }
  return false;
}

/// As people write the value: words of the language where there are some.
QString spoken(const FilterTerm& term, bool chinese)
{
  if (term.field == FilterField::used) return QString(term.value + u'%');
  if (!chinese) return term.value;
  static const QHash<QString, QString> kChinese{
      {QStringLiteral("block"), QStringLiteral("地址块")},
      {QStringLiteral("allocation"), QStringLiteral("分配")},
      {QStringLiteral("reservation"), QStringLiteral("预留")},
      {QStringLiteral("assignment"), QStringLiteral("分配使用")},
      {QStringLiteral("registration"), QStringLiteral("登记")},
      {QStringLiteral("applied"), QStringLiteral("申请中")},
      {QStringLiteral("approved"), QStringLiteral("已批准")},
      {QStringLiteral("active"), QStringLiteral("在用")},
      {QStringLiteral("suspended"), QStringLiteral("停用")},
      {QStringLiteral("returning"), QStringLiteral("退回中")},
      {QStringLiteral("quarantined"), QStringLiteral("隔离")},
      {QStringLiteral("released"), QStringLiteral("已释放")},
      {QStringLiteral("rejected"), QStringLiteral("已驳回")}};
  const bool choice = term.field == FilterField::kind || term.field == FilterField::status;
  return choice ? kChinese.value(term.value, term.value) : term.value;
}

}  // namespace

std::variant<RowFilter, FilterError> RowFilter::parse(const QString& text)
{
  auto split = pieces(plain(text));
  if (auto* error = std::get_if<FilterError>(&split)) return *error;
  RowFilter out;
  for (const QString& piece : std::get<QStringList>(split)) {
    auto read = term(piece);
    if (auto* error = std::get_if<FilterError>(&read)) return *error;
    out.m_terms.push_back(std::get<FilterTerm>(read));
  }
  return out;
}

QString RowFilter::format(bool chinese) const
{
  QStringList out;
  for (const FilterTerm& term : m_terms) {
    const FieldWords& words = wordsOf(term.field);
    const QString name = QString::fromUtf8(chinese ? words.chinese : words.english);
    const QString sign = term.field == FilterField::any ? QString() : signOf(term.op);
    out.push_back(QString(name + sign + quoted(spoken(term, chinese))));
  }
  return out.join(u' ');
}

std::variant<RowFilter, FilterError> RowFilter::with(FilterField field, const QString& typed) const
{
  RowFilter out = *this;
  std::erase_if(out.m_terms, [field](const FilterTerm& term) { return term.field == field; });
  const QString text = plain(typed).trimmed();
  if (text.isEmpty()) return out;
  const bool ordered = wordsOf(field).ordered;
  FilterTerm term{field, ordered ? FilterOp::equals : FilterOp::contains, text};
  if (const auto op = operatorIn(text); op && op->second == 0) {
    term.op = op->first;
    term.value = unquoted(text.mid(signOf(op->first).size())).trimmed();
  }
  term.op = settled(field, term.op);
  auto read = checked(term);
  if (auto* error = std::get_if<FilterError>(&read)) return *error;
  out.m_terms.push_back(std::get<FilterTerm>(read));
  return out;
}

QString RowFilter::typed(FilterField field, bool chinese) const
{
  const auto found = std::ranges::find(m_terms, field, &FilterTerm::field);
  if (found == m_terms.end()) return {};
  const auto usual = settled(field, wordsOf(field).ordered ? FilterOp::equals : FilterOp::contains);
  const QString value = spoken(*found, chinese);
  return found->op == usual ? value : QString(signOf(found->op) + value);
}

bool RowFilter::needsShare() const
{
  return std::ranges::find(m_terms, FilterField::used, &FilterTerm::field) != m_terms.end();
}

std::optional<net::Prefix> RowFilter::under() const
{
  std::optional<net::Prefix> out;
  for (const FilterTerm& term : m_terms) {
    if (term.field != FilterField::prefix || term.op != FilterOp::equals) continue;
    const auto prefix = net::parsePrefix(term.value.toStdString());
    if (prefix && (!out || out->covers(*prefix))) out = *prefix;
  }
  return out;
}

bool RowFilter::needsNames() const
{
  return std::ranges::any_of(m_terms, [](const FilterTerm& term) {
    return term.field == FilterField::any || term.field == FilterField::unit ||
           term.field == FilterField::holder;
  });
}

bool RowFilter::accepts(const registry::HoldingView& view, const QString& zone) const
{
  return std::ranges::all_of(m_terms, [&](const FilterTerm& term) {
    return term.field == FilterField::used || meets(term, view, zone);
  });
}

bool RowFilter::acceptsUse(double share) const
{
  return std::ranges::all_of(m_terms, [share](const FilterTerm& term) {
    return term.field != FilterField::used || compares(term.op, share * 100, term.value.toDouble());
  });
}

}  // namespace sextant::desktop
