// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/go/answer_rows.h"

#include "desktop/look/figures.h"
#include "desktop/models/special_words.h"

#include <algorithm>
#include <QCoreApplication>

namespace sextant::desktop {
namespace {

/// So many names with all their prefixes; where more are found each gets one row.
constexpr std::size_t kFewNames = 4;

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(GoTo)
};

QString text(std::string_view bytes)
{
  return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QString kindIcon(model::Kind kind)
{
  return text(model::toString(kind));
}

QString joined(QStringList parts)
{
  parts.removeAll(QString());
  return parts.join(QStringLiteral(" · "));
}

/// Who holds it, by the name people know: the member's, else the holder's.
QString nameOf(const registry::HoldingView& view)
{
  QString label = text(model::valueOf(view.holding.facts, "label"));
  if (!label.isEmpty()) return label;
  if (!view.name.empty()) return text(view.name);
  if (!view.holderName.empty()) return text(view.holderName);
  return text(view.code.empty() ? view.holderCode : view.code);
}

GoRow placeRow(net::Prefix prefix)
{
  GoRow row;
  row.prefix = prefix;
  row.place = Place{prefix, false};
  row.form = FormRequest{FormKind::set, prefix, std::nullopt, std::nullopt, {}};
  return row;
}

QString zoneTitle(const wording::Words& words, const NameZone& zone)
{
  const bool chinese = words.language() == wording::Language::zh;
  const std::string& title = chinese ? zone.titleZh : zone.title;
  return text(title.empty() ? zone.name : title);
}

/// By name, while the names are not read yet too.
QString zoneTitle(const wording::Words& words, const Found& found, const std::string& name)
{
  if (!found.index || name.empty()) return text(name);
  const auto& zones = found.index->zones();
  const auto zone = std::ranges::find(zones, name, &NameZone::name);
  return zone == zones.end() ? text(name) : zoneTitle(words, *zone);
}

GoRow holdingRow(const wording::Words& words, const registry::HoldingView& view)
{
  GoRow row = placeRow(view.holding.prefix);
  row.icon = kindIcon(view.holding.kind);
  row.title = nameOf(view);
  if (row.title.isEmpty()) row.title = words.word(view.holding.kind);
  row.status = view.holding.status;
  row.detail =
      joined({words.word(view.holding.kind), words.word(view.holding.status, view.holding.kind)});
  return row;
}

GoRow note(const QString& title, const QString& detail = {})
{
  GoRow row;
  row.icon = QStringLiteral("help-hint");
  row.title = title;
  row.detail = detail;
  return row;
}

GoRow everywhereRow(const QString& what)
{
  GoRow row;
  row.icon = QStringLiteral("edit-find");
  row.title = Texts::tr("Search every field for \"%1\"").arg(what);
  row.detail = Texts::tr("contacts, purposes, remarks, MAC …");
  row.everywhere = true;
  return row;
}

GoRow freeRow(const Found& found)
{
  GoRow row;
  row.icon = QStringLiteral("free");
  const bool assign = *found.fits == model::Kind::assignment;
  row.title = assign ? Texts::tr("Nobody holds it: free") : Texts::tr("Not registered: free");
  row.prefix = found.free;
  row.place = Place{*found.free, true};
  row.detail = assign ? Texts::tr("Ctrl+Enter assigns") : Texts::tr("Ctrl+Enter registers");
  FormRequest form;
  form.kind = assign ? FormKind::assign : FormKind::registration;
  if (assign) {
    form.parent = found.free;
  } else {
    form.prefix = found.wanted.prefix;
  }
  row.form = form;
  return row;
}

/// The address as it was understood, what kind it is, and the time asked about.
GoRow headRow(const Found& found)
{
  GoRow row;
  row.icon = QStringLiteral("ruler");
  row.title = found.wanted.at ? Texts::tr("As of %1").arg(timeText(found.at)) : Texts::tr("Now");
  row.prefix = found.wanted.prefix;
  QStringList parts{spaceText(*found.wanted.prefix)};
  if (found.wanted.prefix->length() == net::Address::kBits) {
    const auto mac = net::macOf(found.wanted.prefix->address().lo);
    if (mac) parts << Texts::tr("MAC %1").arg(text(net::toString(*mac, net::MacStyle::colon)));
  }
  row.detail = joined(parts);
  return row;
}

GoRow unheldRow(const Found& found)
{
  if (found.holdsOthers) {
    GoRow row = placeRow(*found.wanted.prefix);
    row.icon = QStringLiteral("zone");
    row.title = Texts::tr("Not held as a whole; holdings lie inside");
    row.form.reset();
    return row;
  }
  if (found.chain.empty()) {
    return note(Texts::tr("Nobody holds it: outside every block of this register"));
  }
  return note(Texts::tr("Nothing is given inside it while it is set aside"));
}

QList<GoRow> prefixRows(const wording::Words& words, const Found& found)
{
  QList<GoRow> rows{headRow(found)};
  for (const registry::HoldingView& view : found.chain) {
    GoRow row = holdingRow(words, view);
    row.detail = joined({zoneTitle(words, found, view.holding.zone), row.detail});
    row.depth = static_cast<int>(rows.size() - 1);
    rows.append(row);
  }
  if (!found.held) {
    const bool answersAlready = !found.chain.empty() && !found.free && !found.holdsOthers;
    GoRow last = found.free ? freeRow(found) : unheldRow(found);
    last.depth = static_cast<int>(rows.size() - 1);
    if (answersAlready) rows.back().strong = true;
    rows.append(last);
  }
  if (rows.back().choosable()) rows.back().strong = true;
  return rows;
}

QString iconOf(const NameHit& hit, const NamePlace& spot)
{
  switch (hit.of) {
    case NameOf::document:
      return QStringLiteral("filing");
    case NameOf::holder:
      return QStringLiteral("holder");
    case NameOf::member:
    case NameOf::label:
      break;
  }
  return kindIcon(spot.kind);
}

GoRow spotRow(const wording::Words& words, const Found& found, const NameHit& hit,
              const NamePlace& spot)
{
  GoRow row = placeRow(spot.prefix);
  row.icon = iconOf(hit, spot);
  row.title = hit.name;
  row.status = spot.status;
  row.detail = joined({hit.code == hit.name ? QString() : hit.code,
                       zoneTitle(words, found.index->zones()[spot.zone]), words.word(spot.kind)});
  return row;
}

void addHit(const wording::Words& words, const Found& found, const NameHit& hit, QList<GoRow>& rows)
{
  if (hit.spots.empty()) {
    GoRow row = note(hit.name, joined({hit.code, Texts::tr("holds nothing now")}));
    row.icon = hit.of == NameOf::holder ? QStringLiteral("holder") : QStringLiteral("unit");
    rows.append(row);
    return;
  }
  const std::size_t shown = found.names.total <= kFewNames ? hit.spots.size() : 1;
  for (std::size_t i = 0; i < shown; ++i) rows.append(spotRow(words, found, hit, hit.spots[i]));
  const auto more = static_cast<int>(hit.places - shown);
  if (more > 0)
    rows.back().detail = joined({rows.back().detail, Texts::tr("%n more", nullptr, more)});
}

QList<GoRow> nameRows(const wording::Words& words, const Found& found)
{
  QList<GoRow> rows;
  for (const NameHit& hit : found.names.best) addHit(words, found, hit, rows);
  if (rows.size() > kMostRows - 1) rows.resize(kMostRows - 1);
  if (rows.isEmpty()) {
    rows.append(found.index ? note(Texts::tr("Nothing is called \"%1\"").arg(found.wanted.text))
                            : note(Texts::tr("The names are still being read")));
  } else if (found.names.total > static_cast<std::size_t>(rows.size())) {
    rows.append(note(Texts::tr("%n names are called so: type more of it", nullptr,
                               static_cast<int>(found.names.total))));
    return rows;
  }
  rows.append(everywhereRow(found.wanted.text));
  return rows;
}

QList<GoRow> macRows(const Found& found)
{
  const net::Mac& mac = *found.wanted.mac;
  const std::uint64_t id = net::interfaceIdOf(mac);
  GoRow row = note(Texts::tr("Interface identifier of this MAC (EUI-64)"),
                   text(net::toString(mac, net::MacStyle::colon)));
  row.icon = QStringLiteral("registration");
  row.prefix = net::Prefix({0, id}, net::Address::kBits);
  return {row, everywhereRow(text(net::toString(mac, net::MacStyle::colon)))};
}

}  // namespace

QList<GoRow> answerRows(const wording::Words& words, const Found& found)
{
  if (found.wanted.mistake) return errorRows(words, *found.wanted.mistake);
  if (found.wanted.prefix) return prefixRows(words, found);
  if (found.wanted.mac) return macRows(found);
  if (found.wanted.text.isEmpty()) {
    return {note(Texts::tr("As of %1").arg(timeText(found.at)),
                 Texts::tr("now type an address or prefix"))};
  }
  return nameRows(words, found);
}

QList<GoRow> errorRows(const wording::Words& words, const base::Error& error)
{
  GoRow row = note(words.sentence(error), words.hint(error));
  row.icon = QStringLiteral("dialog-warning");
  return {row};
}

QList<GoRow> everywhereRows(const wording::Words& words, const Wanted& wanted,
                            const std::vector<registry::HoldingView>& views)
{
  QList<GoRow> rows;
  for (const registry::HoldingView& view : views) {
    if (rows.size() == kMostRows - 1) break;
    rows.append(holdingRow(words, view));
  }
  const auto left = static_cast<int>(views.size()) - static_cast<int>(rows.size());
  if (left > 0) rows.append(note(Texts::tr("and %n more; narrow it down", nullptr, left)));
  if (rows.isEmpty()) {
    rows.append(note(Texts::tr("No field of any holding says \"%1\"").arg(wanted.text),
                     Texts::tr("names, codes, contacts, purposes and remarks were searched")));
  }
  return rows;
}

}  // namespace sextant::desktop
