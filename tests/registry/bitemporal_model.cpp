// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/bitemporal_model.h"

#include "net/special.h"

#include <algorithm>

namespace sextant::test {

using model::Facts;
using model::Kind;
using model::Status;
using Version = BitemporalModel::Version;

namespace {

constexpr std::int64_t kDay = 86'400'000'000;

/// "block › allocation, reservation, assignment · allocation › the same · assignment ›
/// registration, and assignment where 可再分 · registration › registration · reservation › nothing"
bool allowed(const Version& inner, const Version& outer)
{
  if (inner.kind == Kind::block) return false;
  if (inner.status == Status::quarantined) return true;
  if (outer.status == Status::quarantined) return false;
  const std::string pair =
      std::string(model::toString(outer.kind)) + ">" + std::string(model::toString(inner.kind));
  if (pair == "assignment>assignment") return model::valueOf(outer.facts, "gives_on") == "yes";
  static const std::set<std::string> kAllowed = {
      "block>allocation",        "block>reservation",        "block>assignment",
      "allocation>allocation",   "allocation>reservation",   "allocation>assignment",
      "assignment>registration", "registration>registration"};
  return kAllowed.contains(pair);
}

void merge(Facts& into, const Facts& given)
{
  for (const auto& [name, value] : given) {
    into.erase(name);
    if (!value.empty()) into[name] = value;
  }
}

bool sameContent(const Version& a, const Version& b)
{
  return a.kind == b.kind && a.status == b.status && a.holder == b.holder && a.facts == b.facts;
}

std::string told(const Version& v, const std::string& holder)
{
  std::string out = net::toString(v.prefix) + " " + std::string(model::toString(v.kind)) + " " +
                    std::string(model::toString(v.status)) + " " + holder + " " +
                    std::to_string(v.valid.from.us) + ".." + std::to_string(v.valid.to.us) +
                    " by " + std::to_string(v.openedBy);
  for (const auto& [name, value] : v.facts) out += " " + name + "=" + value;
  return out;
}

}  // namespace

struct BitemporalModel::Fields {
  Facts facts;
  std::string holder;
  std::optional<Status> status;
  std::optional<Instant> from;
  std::optional<Instant> to;
  bool good = true;

  explicit Fields(Facts given)
  {
    const auto take = [&given](const char* name) {
      auto node = given.extract(name);
      return node.empty() ? std::optional<std::string>{} : std::optional(node.mapped());
    };
    holder = take("holder").value_or("");
    if (const auto word = take("status")) status = model::statusFrom(*word);
    if (const auto text = take("valid_from"))
      from = *base::parseInstant(*text, base::DateMeans::firstInstant);
    if (const auto text = take("valid_to")) {
      to = base::kForEver;  // a date's last instant is still inside
      if (!text->empty()) to = {base::parseInstant(*text, base::DateMeans::lastInstant)->us + 1};
    }
    good = !from || !to || *from < *to;
    facts = std::move(given);
  }
  [[nodiscard]] Instant begin(const char* dateField, Instant now) const
  {
    if (from) return *from;
    const auto date = facts.find(dateField);
    if (date == facts.end()) return now;
    return *base::parseInstant(date->second, base::DateMeans::firstInstant);
  }
};

void BitemporalModel::begin(std::string who, std::string what, Instant now)
{
  m_entry = {std::move(who), std::move(what), 0};
  m_now = now;
  m_number = static_cast<model::EntryNumber>(m_entries.size()) + 1;
  m_written = false;
}

void BitemporalModel::commit()
{
  if (m_written) keep();
}

BitemporalModel::Verdict BitemporalModel::apply(const registry::Operation& operation)
{
  BitemporalModel next = *this;
  next.m_written = false;
  const bool done = std::visit([&next](const auto& one) { return next.does(one); }, operation);
  if (!done || !next.illegal().empty()) return Verdict::refused;
  if (!next.m_written) return Verdict::same;
  *this = std::move(next);
  return Verdict::changed;
}

void BitemporalModel::open(Version version)
{
  if (version.valid.empty()) return;
  version.openedBy = m_number;
  version.closedBy = 0;
  m_versions.push_back(std::move(version));
  m_written = true;
}

void BitemporalModel::close(std::size_t place)
{
  m_versions[place].closedBy = m_number;
  m_written = true;
}

void BitemporalModel::openWithExpiry(Version content, Instant expiry)
{
  if (expiry >= content.valid.to) return open(content);
  Version returning = content;
  returning.status = Status::returning;
  returning.valid.from = std::max(expiry, content.valid.from);
  content.valid.to = returning.valid.from;
  open(content);
  open(returning);
}

std::vector<std::size_t> BitemporalModel::objectAt(net::Prefix prefix, Instant t) const
{
  int object = 0;
  for (const Version& v : m_versions) {
    if (v.closedBy == 0 && v.prefix == prefix && v.valid.holds(t)) object = v.object;
  }
  std::vector<std::size_t> out;
  for (std::size_t i = 0; i < m_versions.size(); ++i) {
    if (m_versions[i].closedBy == 0 && m_versions[i].object == object) out.push_back(i);
  }
  std::ranges::sort(out, {}, [this](std::size_t i) { return m_versions[i].valid.from; });
  return out;
}

// Holders ---------------------------------------------------------------------------------------

int BitemporalModel::holderCalled(const std::string& name) const
{
  int byName = 0;
  for (const HolderVersion& h : m_holders) {
    if (h.closedBy != 0 || !h.valid.holds(m_now)) continue;
    if (h.code == name) return h.object;
    if (model::valueOf(h.facts, "org_name") == name) byName = h.object;
  }
  return byName;
}

std::string BitemporalModel::codeOf(int holder) const
{
  for (const HolderVersion& h : m_holders) {
    if (h.object == holder) return h.code;
  }
  return {};
}

int BitemporalModel::createHolder(const std::string& code, const Facts& facts)
{
  HolderVersion holder{++m_objects, code, {}, {}, m_number, 0};
  merge(holder.facts, facts);
  holder.facts.try_emplace("org_name", code);
  m_holders.push_back(holder);
  m_written = true;
  return holder.object;
}

bool BitemporalModel::putHolder(const std::string& code, const Facts& facts)
{
  int object = 0;
  for (const HolderVersion& h : m_holders) {
    if (h.closedBy == 0 && h.code == code) object = h.object;
  }
  if (object == 0) {
    createHolder(code, facts);
    return namesFree();
  }
  const auto before = m_holders;
  bool changed = false;
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (before[i].object != object || before[i].closedBy != 0 || before[i].valid.to <= m_now)
      continue;
    HolderVersion past = before[i];
    HolderVersion next = before[i];
    merge(next.facts, facts);
    if (!next.facts.contains("org_name")) next.facts["org_name"] = code;
    if (next.facts == past.facts) continue;
    changed = true;
    m_holders[i].closedBy = m_number;
    past.openedBy = next.openedBy = m_number;
    past.valid.to = std::min(past.valid.to, m_now);
    next.valid.from = std::max(next.valid.from, m_now);
    if (!past.valid.empty()) m_holders.push_back(past);
    m_holders.push_back(next);
  }
  m_written = m_written || changed;
  return namesFree();
}

bool BitemporalModel::namesFree() const
{
  for (const HolderVersion& a : m_holders) {
    for (const HolderVersion& b : m_holders) {
      const Period both{std::max({a.valid.from, b.valid.from, m_now}),
                        std::min(a.valid.to, b.valid.to)};
      if (a.closedBy != 0 || b.closedBy != 0 || a.object == b.object || both.empty()) continue;
      if (a.code == b.code ||
          model::valueOf(a.facts, "org_name") == model::valueOf(b.facts, "org_name"))
        return false;
    }
  }
  return true;
}

bool BitemporalModel::holdersThere() const
{
  const auto there = [this](int holder) {
    return std::ranges::any_of(m_holders, [holder](const HolderVersion& h) {
      return h.closedBy == 0 && h.object == holder;
    });
  };
  return std::ranges::all_of(m_versions,
                             [&](const Version& v) {
                               return v.closedBy != 0 || v.holder == 0 || there(v.holder);
                             }) &&
         std::ranges::all_of(m_contacts, [&](const ContactVersion& c) {
           return c.closedBy != 0 || there(c.holder);
         });
}

bool BitemporalModel::oneContactEach() const
{
  std::map<int, std::set<int>> contacts;
  for (const ContactVersion& c : m_contacts) {
    if (c.closedBy == 0 && m_now < c.valid.to) contacts[c.holder].insert(c.object);
  }
  return std::ranges::all_of(contacts, [](const auto& one) { return one.second.size() == 1; });
}

bool BitemporalModel::does(const registry::PutHolder& operation)
{
  return putHolder(operation.code, operation.facts);
}

bool BitemporalModel::does(const registry::PutContact& operation)
{
  const int holder = holderCalled(operation.holder);
  if (holder == 0) return false;
  const std::string phone = operation.facts.at("contact_phone");
  const auto before = m_contacts;
  bool any = false;
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (before[i].holder != holder || before[i].closedBy != 0 || before[i].valid.to <= m_now)
      continue;
    any = true;
    if (before[i].phone == phone) continue;
    m_contacts[i].closedBy = m_number;
    ContactVersion past = before[i];
    ContactVersion next = before[i];
    past.openedBy = next.openedBy = m_number;
    past.valid.to = std::min(past.valid.to, m_now);
    next.valid.from = std::max(next.valid.from, m_now);
    next.phone = phone;
    if (!past.valid.empty()) m_contacts.push_back(past);
    m_contacts.push_back(next);
    m_written = true;
  }
  if (!any) {
    m_contacts.push_back({++m_objects, holder, phone, {}, m_number, 0});
    m_written = true;
  }
  return true;
}

// Holdings --------------------------------------------------------------------------------------

bool BitemporalModel::does(const registry::PutBlock& operation)
{
  const Fields fields(operation.facts);
  const int holder = fields.holder.empty() ? 0 : holderCalled(fields.holder);
  if (!fields.good || (holder == 0 && !fields.holder.empty())) return false;
  const auto present = objectAt(operation.prefix, m_now);
  if (!present.empty() && m_versions[present.front()].kind == Kind::block)
    return does(registry::Amend{operation.prefix, operation.facts, std::nullopt});
  Version block;
  block.object = ++m_objects;
  block.prefix = operation.prefix;
  block.status = fields.status.value_or(Status::active);
  block.holder = holder;
  block.valid = {fields.begin("obtained", m_now), base::kForEver};
  merge(block.facts, fields.facts);
  block.facts.try_emplace("requires_filing", net::isUniqueLocal(block.prefix) ? "no" : "yes");
  openWithExpiry(block, fields.to.value_or(base::kForEver));
  return true;
}

bool BitemporalModel::turnReservation(const std::vector<std::size_t>& places, Instant begin,
                                      const Fields& fields, int holder)
{
  for (const std::size_t place : places) {
    if (m_versions[place].valid.to <= begin) continue;
    close(place);
    Version past = m_versions[place];
    past.valid.to = std::min(past.valid.to, begin);
    open(past);
    Version next = m_versions[place];
    next.valid.from = std::max(next.valid.from, begin);
    next.kind = Kind::assignment;
    next.status = fields.status.value_or(Status::active);
    next.holder = holder;
    merge(next.facts, fields.facts);
    next.facts.try_emplace("use_date", base::toDate(begin));
    openWithExpiry(next, fields.to.value_or(base::kForEver));
  }
  return true;
}

bool BitemporalModel::does(const registry::Give& operation)
{
  const Fields fields(operation.facts);
  if (!fields.good) return false;
  const std::string name = operation.holder.empty() ? fields.holder : operation.holder;
  int holder = name.empty() ? 0 : holderCalled(name);
  if (holder == 0 && !name.empty()) {
    if (!operation.createHolder) return false;
    holder = createHolder(name, {});
    if (!namesFree()) return false;
  }
  const net::Prefix prefix = std::get<net::Prefix>(operation.where);
  const Instant begin = fields.begin("use_date", m_now);
  const Instant from = std::max(begin, m_now);
  const bool taken = std::ranges::any_of(m_versions, [&](const Version& v) {
    return v.closedBy == 0 && v.prefix == prefix && begin < v.valid.to;
  });
  if (taken) {
    const auto current = objectAt(prefix, from);
    if (current.empty()) return false;
    const auto there = std::ranges::find_if(
        current, [&](std::size_t i) { return m_versions[i].valid.holds(from); });
    if (operation.kind != Kind::assignment || m_versions[*there].kind != Kind::reservation ||
        m_versions[*there].status == Status::quarantined || holder == 0)
      return false;
    const std::size_t first = m_versions.size();
    turnReservation(current, std::max(begin, m_versions[current.front()].valid.from), fields,
                    holder);
    return !anyOutside(first);
  }
  if (operation.kind == Kind::assignment && holder == 0) return false;
  if (operation.kind == Kind::registration && holder == 0) {
    const Version* around = nullptr;
    for (const Version& v : m_versions) {
      if (v.closedBy != 0 || !v.prefix.covers(prefix) || v.valid.to <= m_now) continue;
      if (around == nullptr ||
          std::pair(around->prefix, around->valid.from) < std::pair(v.prefix, v.valid.from))
        around = &v;
    }
    if (around != nullptr) holder = around->holder;
  }
  Version content;
  content.object = ++m_objects;
  content.prefix = prefix;
  content.kind = operation.kind;
  content.status = fields.status.value_or(Status::active);
  content.holder = holder;
  content.valid = {begin, base::kForEver};
  merge(content.facts, fields.facts);
  if (content.kind == Kind::assignment) content.facts.try_emplace("use_date", base::toDate(begin));
  const std::size_t first = m_versions.size();
  openWithExpiry(content, fields.to.value_or(base::kForEver));
  return !anyOutside(first);
}

void BitemporalModel::amend(const std::vector<std::size_t>& places, Instant from,
                            const Fields& fields, int holder)
{
  for (const std::size_t place : places) {
    if (m_versions[place].valid.to <= from) continue;
    close(place);
    Version past = m_versions[place];
    past.valid.to = std::min(past.valid.to, from);
    open(past);
    Version next = m_versions[place];
    const bool inForce = next.valid.holds(from);
    if (fields.to && !inForce) continue;
    const Status before = next.status;
    next.valid.from = std::max(next.valid.from, from);
    merge(next.facts, fields.facts);
    if (holder != 0) next.holder = holder;
    if (fields.to && before == Status::returning) next.status = Status::active;
    const bool comes = before == Status::returning || before == Status::quarantined;
    if (fields.status && (inForce || !comes)) next.status = *fields.status;
    const bool last = std::ranges::none_of(places, [&](std::size_t other) {
      return m_versions[place].valid.to <= m_versions[other].valid.from;
    });
    const bool woken = last && inForce && before == Status::quarantined && next.status != before;
    if (fields.to || woken) next.valid.to = base::kForEver;
    openWithExpiry(next, fields.to.value_or(base::kForEver));
  }
}

bool BitemporalModel::does(const registry::Amend& operation)
{
  const Fields fields(operation.facts);
  const int holder = fields.holder.empty() ? 0 : holderCalled(fields.holder);
  if (!fields.good || (holder == 0 && !fields.holder.empty())) return false;
  Instant from = operation.from.value_or(m_now);
  auto places = objectAt(operation.prefix, from);
  if (places.empty()) return false;
  const std::size_t first = m_versions.size();
  const auto outsideBefore = whollyOutside();
  const int object = m_versions[places.front()].object;
  if (fields.from && *fields.from != m_versions[places.front()].valid.from) {
    Version corrected = m_versions[places.front()];
    corrected.valid.from = *fields.from;
    if (corrected.valid.empty()) return false;
    close(places.front());
    open(corrected);
  }
  if (fields.from) {
    from = std::max(from, *fields.from);
    places = objectAt(operation.prefix, from);
  }
  // Nothing is written where nothing would differ at any moment.
  BitemporalModel changed = *this;
  const bool corrected = m_versions.size() > first;
  changed.amend(places, from, fields, holder);
  const auto contentAt = [object](const BitemporalModel& in, Instant t) {
    const auto found = std::ranges::find_if(in.m_versions, [&](const Version& v) {
      return v.closedBy == 0 && v.object == object && v.valid.holds(t);
    });
    return found == in.m_versions.end() ? std::optional<Version>{} : *found;
  };
  bool differs = false;
  for (const Version& v : changed.m_versions) {
    for (const Instant t : {v.valid.from, Instant{v.valid.to.us - 1}, v.valid.to}) {
      const auto a = contentAt(*this, t);
      const auto b = contentAt(changed, t);
      differs = differs || a.has_value() != b.has_value() || (a && !sameContent(*a, *b));
    }
  }
  const auto placed = [&] {
    std::set<int> outside = whollyOutside();
    for (const int known : outsideBefore) outside.erase(known);
    return !anyOutside(first) && (!corrected || outside.empty());
  };
  if (!differs) return placed();
  *this = std::move(changed);
  // What was only corrected on the way is not written.
  if (corrected && m_versions[first].closedBy != 0)
    m_versions.erase(m_versions.begin() + static_cast<std::ptrdiff_t>(first));
  const bool asked = corrected || fields.to || fields.status || fields.facts.contains("gives_on");
  return !asked || placed();
}

bool BitemporalModel::does(const registry::Release& operation)
{
  const Instant from = operation.from.value_or(m_now);
  const auto places = objectAt(operation.prefix, from);
  if (places.empty()) return false;
  const bool left = std::ranges::any_of(m_versions, [&](const Version& v) {
    return v.closedBy == 0 && v.prefix != operation.prefix && operation.prefix.covers(v.prefix) &&
           from < v.valid.to && v.status != Status::quarantined;
  });
  if (left) return false;
  for (const std::size_t place : places) {
    const Version old = m_versions[place];
    if (old.valid.to <= from) continue;
    close(place);
    Version past = old;
    past.valid.to = std::min(old.valid.to, from);
    open(past);
    const bool given = old.kind == Kind::assignment || old.kind == Kind::registration;
    if (!old.valid.holds(from) || !given || old.status == Status::quarantined) continue;
    Version quarantine = old;
    quarantine.status = Status::quarantined;
    quarantine.valid = {from, {from.us + 184 * kDay}};
    for (const Version& v : m_versions) {
      if (v.closedBy == 0 && v.prefix == old.prefix && v.object != old.object &&
          v.valid.from > from)
        quarantine.valid.to = std::min(quarantine.valid.to, v.valid.from);
    }
    open(quarantine);
  }
  return true;
}

// Undo ------------------------------------------------------------------------------------------

bool BitemporalModel::withdrawn(model::EntryNumber number) const
{
  for (std::size_t i = 0; i < m_entries.size(); ++i) {
    if (m_entries[i].undoes == number && !withdrawn(static_cast<model::EntryNumber>(i) + 1))
      return true;
  }
  return false;
}

bool BitemporalModel::does(const registry::Undo& operation)
{
  if (operation.entry) return withdraw(*operation.entry);
  for (auto number = static_cast<model::EntryNumber>(m_entries.size()); number > 0; --number) {
    const Entry& entry = m_entries[static_cast<std::size_t>(number) - 1];
    if (entry.who == m_entry.who && entry.what != "undo" && !withdrawn(number))
      return withdraw(number);
  }
  return false;
}

bool BitemporalModel::does(const registry::Redo& /*operation*/)
{
  for (auto number = static_cast<model::EntryNumber>(m_entries.size()); number > 0; --number) {
    const Entry& entry = m_entries[static_cast<std::size_t>(number) - 1];
    if (entry.what == "redo" || (entry.what == "undo" && withdrawn(number))) continue;
    return entry.what == "undo" && entry.who == m_entry.who && withdraw(number);
  }
  return false;
}

template <typename Row>
bool BitemporalModel::takeBack(std::vector<Row>& rows, model::EntryNumber number)
{
  const std::vector<Row> before = rows;
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (before[i].openedBy != number || before[i].closedBy == number) continue;
    const auto place = standingFor(before, i);
    if (!place) return false;
    rows[*place].closedBy = m_number;
  }
  for (Row row : before) {
    if (row.closedBy != number || row.openedBy == number) continue;
    row.openedBy = m_number;
    row.closedBy = 0;
    rows.push_back(row);
  }
  return true;
}

/// A version stands until something closes it; where that was undone, its copy stands for it.
template <typename Row>
std::optional<std::size_t> BitemporalModel::standingFor(const std::vector<Row>& rows,
                                                        std::size_t place) const
{
  while (rows[place].closedBy != 0) {
    model::EntryNumber undo = 0;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
      const auto number = static_cast<model::EntryNumber>(i) + 1;
      if (m_entries[i].undoes == rows[place].closedBy && !withdrawn(number)) undo = number;
    }
    const auto copy = std::ranges::find_if(rows, [&](const Row& other) {
      return undo != 0 && other.openedBy == undo && other.object == rows[place].object &&
             other.valid.from == rows[place].valid.from;
    });
    if (copy == rows.end()) return std::nullopt;
    place = static_cast<std::size_t>(copy - rows.begin());
  }
  return place;
}

bool BitemporalModel::withdraw(model::EntryNumber number)
{
  if (number < 1 || number > static_cast<model::EntryNumber>(m_entries.size()) || withdrawn(number))
    return false;
  const auto outsideBefore = whollyOutside();
  const std::size_t first = m_versions.size();
  if (!takeBack(m_versions, number) || !takeBack(m_holders, number) ||
      !takeBack(m_contacts, number))
    return false;
  m_written = true;
  m_entry.undoes = number;
  std::set<int> outside = whollyOutside();
  for (const int known : outsideBefore) outside.erase(known);
  return outside.empty() && !anyOutside(first) && holdersThere() && namesFree() && oneContactEach();
}

// Rules -----------------------------------------------------------------------------------------

bool BitemporalModel::covered(const Version& version) const
{
  return version.kind == Kind::block || std::ranges::any_of(m_versions, [&](const Version& outer) {
           return outer.closedBy == 0 && outer.prefix != version.prefix &&
                  outer.prefix.covers(version.prefix) && outer.valid.meets(version.valid);
         });
}

bool BitemporalModel::anyOutside(std::size_t from) const
{
  std::map<int, bool> inside;
  for (std::size_t i = from; i < m_versions.size(); ++i) {
    if (m_versions[i].closedBy != 0) continue;
    bool& any = inside[m_versions[i].object];
    any = any || covered(m_versions[i]);
  }
  return std::ranges::any_of(inside, [](const auto& one) { return !one.second; });
}

std::set<int> BitemporalModel::whollyOutside() const
{
  std::set<int> out;
  std::set<int> inside;
  for (const Version& v : m_versions) {
    if (v.closedBy == 0) (covered(v) ? inside : out).insert(v.object);
  }
  for (const int object : inside) out.erase(object);
  return out;
}

std::string BitemporalModel::illegal() const
{
  std::set<Instant> moments;
  for (const Version& v : m_versions) {
    if (v.closedBy == 0) moments.insert({v.valid.from, v.valid.to});
  }
  for (const Instant t : moments) {
    std::vector<const Version*> inForce;
    for (const Version& v : m_versions) {
      if (v.closedBy == 0 && v.valid.holds(t)) inForce.push_back(&v);
    }
    std::ranges::sort(inForce, {}, &Version::prefix);
    std::vector<const Version*> around;
    for (const Version* v : inForce) {
      while (!around.empty() && !around.back()->prefix.covers(v->prefix)) around.pop_back();
      const bool bad =
          !around.empty() && (around.back()->prefix == v->prefix || !allowed(*v, *around.back()));
      if (bad) return told(*v, "") + " in " + told(*around.back(), "");
      around.push_back(v);
    }
  }
  return {};
}

std::vector<std::string> BitemporalModel::believed() const
{
  std::vector<std::string> out;
  for (const Version& v : m_versions) {
    if (v.closedBy != 0) continue;
    out.push_back(std::to_string(v.object) + ": " + told(v, codeOf(v.holder)) + " from " +
                  base::toIso(v.valid.from) + " to " + base::toIso(v.valid.to));
  }
  return out;
}

std::vector<std::string> BitemporalModel::chain(net::Prefix prefix, Instant t,
                                                model::EntryNumber known) const
{
  std::vector<const Version*> found;
  for (const Version& v : m_versions) {
    const bool believed = v.openedBy <= known && (v.closedBy == 0 || v.closedBy > known);
    if (believed && v.valid.holds(t) && v.prefix.covers(prefix)) found.push_back(&v);
  }
  std::ranges::sort(found, {}, &Version::prefix);
  std::vector<std::string> out;
  for (const Version* v : found) out.push_back(told(*v, codeOf(v->holder)));
  return out;
}

}  // namespace sextant::test
