// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/codes.h"
#include "plan/scheme_shape.h"
#include "support.h"

#include <rapidcheck.h>

#include <QObject>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

using namespace sextant;
using namespace sextant::plan;
using namespace sextant::plan::test;
using model::SchemeField;
using net::Address;
using net::Prefix;

namespace {

/// A division or unit as the slow placer sees it.
struct Person {
  std::string code;
  int parent = -1;
  std::size_t field = 0;  ///< index of the scheme field
  std::string access;
};

struct World {
  std::string toml;
  std::vector<Person> people;  ///< divisions, then units
  std::size_t divisions = 0;
  std::vector<Prefix> blocks;
  std::vector<Prefix> foreign;  ///< in force, nobody's
};

using Placed =
    std::tuple<std::string, std::string, std::string, int>;  // code, prefix, zone, growTo

/// Places everybody the long way: one at a time, trying every value from 0.
class SlowPlacer {
 public:
  SlowPlacer(const World& world, const model::Scheme& scheme) : m_world(world), m_scheme(scheme) {}

  /// Nothing when a field is full, an own slot is missing, or somebody comes to lie in what is
  /// nobody's.
  std::optional<std::set<Placed>> place()
  {
    for (std::size_t field = 0; field < m_scheme.fields.size(); ++field) {
      for (std::size_t i = 0; i < m_world.people.size(); ++i) {
        if (m_world.people[i].field == field && !number(i)) return std::nullopt;
      }
    }
    for (std::size_t i = 0; i < m_world.people.size(); ++i) spread(i);
    for (const auto& [who, prefix, zone] : m_spots) {
      const Prefix at = prefix;
      const auto around = [&](Prefix foreign) { return foreign.covers(at); };
      if (std::ranges::any_of(m_world.foreign, around)) return std::nullopt;
    }
    std::set<Placed> placed;
    for (const auto& [who, prefix, zone] : m_spots) {
      placed.insert({m_world.people[who].code, net::toString(prefix), zone, growth(who, prefix)});
    }
    return placed;
  }

 private:
  using Path = std::vector<std::uint64_t>;  // a value per field, zones as 0

  bool kept(std::size_t field, std::uint64_t value) const
  {
    const SchemeField& f = m_scheme.fields[field];
    return f.own == value || std::ranges::count(f.reserved, value) > 0;
  }

  bool number(std::size_t who)
  {
    const Person& person = m_world.people[who];
    Path path;
    if (person.parent >= 0) path = m_paths[static_cast<std::size_t>(person.parent)];
    while (path.size() < person.field) {
      const SchemeField& field = m_scheme.fields[path.size()];
      if (field.role == model::FieldRole::level && !field.own) return false;
      path.push_back(field.role == model::FieldRole::level ? *field.own : 0);
    }
    const SchemeField& field = m_scheme.fields[person.field];
    for (std::uint64_t value = field.first; value < 1ULL << field.bits; ++value) {
      Path mine = path;
      mine.push_back(value);
      if (kept(person.field, value) || m_taken.contains(mine) || meetsForeign(who, mine)) continue;
      m_taken.insert(mine);
      m_paths[who] = mine;
      return true;
    }
    return false;
  }

  /// Would a prefix of `who` overlap what is nobody's, short of standing in it with all siblings?
  bool meetsForeign(std::size_t who, const Path& path)
  {
    const auto before = std::ssize(m_spots);
    m_paths[who] = path;
    spread(who);
    const std::vector spots(m_spots.begin() + before, m_spots.end());
    m_spots.resize(static_cast<std::size_t>(before));
    const int begin = lengthBefore(m_scheme, m_world.people[who].field);
    for (const auto& spot : spots) {
      for (const Prefix foreign : m_world.foreign) {
        if (foreign.length() > begin && foreign.overlaps(std::get<Prefix>(spot))) return true;
      }
    }
    return false;
  }

  std::set<std::string> zonesOf(std::size_t who) const
  {
    std::set<std::string> zones;
    const bool anyUnits = m_world.people.size() > m_world.divisions;
    for (const model::AccessCategory& category : m_scheme.access) {
      const std::string& said = m_world.people[who].access;
      if (anyUnits && category.code != (said.empty() ? m_scheme.defaultAccess : said)) continue;
      zones.insert(category.zones.begin(), category.zones.end());
    }
    for (std::size_t i = 0; i < m_world.people.size(); ++i) {
      if (m_world.people[i].parent != static_cast<int>(who)) continue;
      const auto below = zonesOf(i);
      zones.insert(below.begin(), below.end());
    }
    return zones;
  }

  void spread(std::size_t who)
  {
    const std::size_t zone = zoneAbove(m_scheme);
    const bool many = zone != model::Scheme::npos && m_world.people[who].field > zone;
    for (const Prefix block : m_world.blocks) {
      if (!many) {
        m_spots.emplace_back(who, prefixOf(who, block, 0), "");
        continue;
      }
      for (const std::string& name : zonesOf(who)) {
        const std::uint64_t value = findCode(m_scheme.fields[zone], name)->value;
        m_spots.emplace_back(who, prefixOf(who, block, value), name);
      }
    }
  }

  Prefix prefixOf(std::size_t who, Prefix block, std::uint64_t zone) const
  {
    Prefix prefix = block;
    const Path& path = m_paths.at(who);
    for (std::size_t i = 0; i < path.size(); ++i) {
      const bool isZone = m_scheme.fields[i].role == model::FieldRole::zone;
      prefix = prefix.sub(m_scheme.lengthAfter(i), isZone ? zone : path[i]);
    }
    return prefix;
  }

  int growth(std::size_t who, Prefix prefix) const
  {
    const std::size_t field = m_world.people[who].field;
    int best = prefix.length();
    for (int length = prefix.length(); length > lengthBefore(m_scheme, field); --length) {
      if (blocked(prefix, prefix.widened(length), field)) break;
      best = length;
    }
    return best;
  }

  bool blocked(Prefix prefix, Prefix grown, std::size_t field) const
  {
    for (const auto& [other, at, zone] : m_spots) {
      if (!at.overlaps(prefix) && at.overlaps(grown)) return true;
    }
    for (const Prefix foreign : m_world.foreign) {
      if (!foreign.overlaps(prefix) && foreign.overlaps(grown)) return true;
    }
    const Prefix node = prefix.widened(lengthBefore(m_scheme, field));
    for (std::uint64_t value = 0; value < 1ULL << m_scheme.fields[field].bits; ++value) {
      const Prefix slot = node.sub(m_scheme.lengthAfter(field), value);
      if (kept(field, value) && slot.overlaps(grown) && !slot.overlaps(prefix)) return true;
    }
    return false;
  }

  const World& m_world;
  const model::Scheme& m_scheme;
  std::map<std::size_t, Path> m_paths;
  std::set<Path> m_taken;
  std::vector<std::tuple<std::size_t, Prefix, std::string>> m_spots;
};

int pick(int least, int most)
{
  return *rc::gen::inRange(least, most + 1);
}

std::string randomLevel(const std::string& name)
{
  const int bits = pick(2, 4);
  std::string text = "[[field]]\nname = \"" + name + "\"\nbits = " + std::to_string(bits) +
                     "\nfirst = " + std::to_string(pick(0, 1)) + "\n";
  if (pick(0, 3) > 0) text += "own = " + std::to_string(pick(0, (1 << bits) - 1)) + "\n";
  text += "reserved = [";
  for (int i = pick(0, 2); i > 0; --i) text += std::to_string(pick(0, (1 << bits) - 1)) + ", ";
  return text + "]\n";
}

constexpr const char* kZone =
    "[[field]]\nname = \"zone\"\nrole = \"zone\"\nbits = 2\n"
    "values = [{ value = 1, code = \"p\" }, { value = 2, code = \"q\" }]\n";
constexpr const char* kAccess =
    "[[access]]\ncode = \"A\"\nzones = [\"p\"]\n[[access]]\ncode = \"B\"\nzones = [\"p\", \"q\"]\n";

World randomWorld()
{
  World world;
  const int levels = pick(2, 3);
  const int zoneAt = pick(-1, levels - 1);
  world.toml =
      std::string("name = \"r\"\nblock = 32\n") + (zoneAt >= 0 ? "default_access = \"A\"\n" : "");
  std::vector<std::size_t> fields;
  for (int i = 0, at = 0; i < levels; ++i, ++at) {
    if (i == zoneAt) {
      world.toml += kZone;
      ++at;
    }
    world.toml += randomLevel("l" + std::to_string(i));
    fields.push_back(static_cast<std::size_t>(at));
  }
  if (zoneAt >= 0) world.toml += kAccess;
  // At least two tops: a single one might hold the block.
  for (int level = 0; level < levels; ++level) {
    const int above = static_cast<int>(world.people.size());
    const bool units = level + 1 == levels;
    if (units) world.divisions = world.people.size();
    for (int i = pick(level == 0 ? 2 : 1, 6); i > 0; --i) {
      Person person{"x" + std::to_string(world.people.size()), -1,
                    fields[static_cast<std::size_t>(level)], ""};
      if (level > 0) person.parent = pick(0, above - 1);
      if (units && pick(0, 1) > 0) person.access = "B";
      // Divisions go by depth: their parents are of the level just above.
      const auto parent = static_cast<std::size_t>(std::max(person.parent, 0));
      const std::size_t up = level > 0 ? fields[static_cast<std::size_t>(level) - 1] : 0;
      if (!units && level > 0 && world.people[parent].field != up) continue;
      world.people.push_back(person);
    }
  }
  const char* known[] = {"2001:db8::/32", "3fff:1::/32"};
  for (int i = pick(1, 2); i > 0; --i) world.blocks.push_back(must(net::parsePrefix(known[i - 1])));
  for (int i = pick(-2, 3); i > 0; --i) {
    const Prefix block = world.blocks[static_cast<std::size_t>(pick(0, 1)) % world.blocks.size()];
    const int length = pick(37, 46);
    const auto index = static_cast<std::uint64_t>(pick(0, (1 << (length - 32)) - 1));
    world.foreign.push_back(block.sub(length, index));
  }
  return world;
}

std::string csvOf(const World& world, std::size_t begin, std::size_t end)
{
  std::string text = "code,parent,category\n";
  for (std::size_t i = begin; i < end; ++i) {
    const Person& person = world.people[i];
    text += person.code + "," +
            (person.parent < 0 ? "" : world.people[static_cast<std::size_t>(person.parent)].code) +
            "," + person.access + "\n";
  }
  return text;
}

DraftRequest requestOf(const World& world, const Folder& folder)
{
  DraftRequest request;
  request.scheme = must(parseScheme(world.toml, "random"));
  for (const Prefix block : world.blocks) request.blocks.push_back({block, {}});
  request.divisions = {folder.put("d.csv", csvOf(world, 0, world.divisions))};
  request.units = {folder.put("u.csv", csvOf(world, world.divisions, world.people.size()))};
  for (const Prefix foreign : world.foreign) request.pins.push_back({"", "", foreign});
  return request;
}

/// Levels of divisions that nobody is in shift the units up; those worlds are left aside.
bool isPlain(const World& world, const model::Scheme& scheme)
{
  for (std::size_t i = 0; i < scheme.lastLevel(); ++i) {
    if (scheme.fields[i].role != model::FieldRole::level) continue;
    if (std::ranges::count(world.people, i, &Person::field) == 0) return false;
  }
  return world.people.size() > world.divisions;
}

}  // namespace

class TstOracle : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void agreesWithASlowPlacer();
};

void TstOracle::agreesWithASlowPlacer()
{
  int placed = 0;
  int refused = 0;
  int around = 0;
  const bool held = rc::check("draft = slow placer", [&] {
    const Folder folder;
    const World world = randomWorld();
    const DraftRequest request = requestOf(world, folder);
    RC_PRE(isPlain(world, request.scheme));
    const auto expected = SlowPlacer(world, request.scheme).place();
    const auto draft = makeDraft(request, base::noProgress());
    RC_ASSERT(draft.has_value() == expected.has_value());
    ++(draft ? placed : refused);
    if (draft && !world.foreign.empty()) ++around;
    if (!draft) return;
    std::set<Placed> actual;
    for (const model::Placement& placement : draft->placements) {
      actual.insert({draft->members[placement.member].code, net::toString(placement.prefix),
                     placement.zone, placement.growTo});
    }
    RC_ASSERT(actual.size() == draft->placements.size());
    RC_ASSERT(actual == *expected);
    RC_ASSERT(std::ranges::is_sorted(draft->placements, {}, &model::Placement::prefix));
  });
  QVERIFY(held);
  QVERIFY(placed > 10 && refused > 5 && around > 0);
}

QTEST_GUILESS_MAIN(TstOracle)
#include "tst_oracle.moc"
