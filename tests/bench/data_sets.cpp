// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_sets.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <memory>

namespace sextant::bench {

std::uint64_t Chance::next()
{
  m_state += 0x9E3779B97F4A7C15ULL;
  std::uint64_t z = m_state;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
  return z ^ (z >> 31);
}

namespace {

using net::Address;
using net::Prefix;

class RegisterMaker {
 public:
  explicit RegisterMaker(const RegisterShape& shape) : m_shape(shape), m_chance(shape.seed) {}

  std::vector<net::IndexEntry> make()
  {
    const Prefix root({0x240e'0000'0000'0000, 0}, 20);
    add(root);
    children(root, 32, m_shape.provinces);
    return std::move(m_entries);
  }

 private:
  void add(Prefix prefix)
  {
    m_entries.push_back({prefix, static_cast<net::Handle>(m_entries.size())});
  }

  std::uint64_t nextPlace(std::uint64_t place)
  {
    while (m_chance.below(10) == 0) ++place;
    return place;
  }

  void children(Prefix parent, int length, unsigned count)
  {
    const std::uint64_t room = std::uint64_t{1} << (length - parent.length());
    std::uint64_t place = 0;
    for (unsigned i = 0; i < count; ++i) {
      place = nextPlace(place);
      if (place >= room) return;
      const Prefix child = parent.sub(length, place++);
      add(child);
      inside(child);
    }
  }

  void inside(Prefix parent)
  {
    switch (parent.length()) {
      case 32:
        return children(parent, 40, m_shape.cities);
      case 40:
        return children(parent, 48, m_shape.counties);
      case 48:
        return children(parent, 56, m_shape.sites);
      case 56:
        return children(parent, 64, 1 + aboutTwice(m_shape.subnets - 1));
      default:
        return hosts(parent, aboutTwice(m_shape.hosts));
    }
  }

  /// 0 … 2·mean, each as likely.
  unsigned aboutTwice(double mean)
  {
    return static_cast<unsigned>(std::lround(2 * mean * m_chance.share()));
  }

  void hosts(Prefix subnet, unsigned count)
  {
    std::vector<std::uint64_t> ids;
    std::uint64_t low = 1;
    for (unsigned i = 0; i < count; ++i) {
      const bool random = m_chance.below(10) < 4;
      if (!random) low = nextPlace(low);
      ids.push_back(random ? m_chance.next() : low++);
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    for (const std::uint64_t id : ids) add(Prefix({subnet.address().hi, id}, Address::kBits));
  }

  RegisterShape m_shape;
  Chance m_chance;
  std::vector<net::IndexEntry> m_entries;
};

DataSet internetTable()
{
  using Pipe = std::unique_ptr<FILE, int (*)(FILE*)>;
  const Pipe text(popen("gzip -dc '" TEST_DATA "/bgp6.txt.gz'", "r"), pclose);
  DataSet out{"bgp", {}};
  char line[64];
  while (text && std::fgets(line, sizeof line, text.get()) != nullptr) {
    std::string_view read(line);
    while (!read.empty() && read.back() <= ' ') read.remove_suffix(1);
    if (const auto prefix = net::parsePrefix(read)) out.entries.push_back({*prefix, 0});
  }
  const auto byPrefix = [](const auto& a, const auto& b) { return a.prefix < b.prefix; };
  std::sort(out.entries.begin(), out.entries.end(), byPrefix);
  for (std::size_t i = 0; i < out.entries.size(); ++i)
    out.entries[i].handle = static_cast<net::Handle>(i);
  return out;
}

}  // namespace

DataSet syntheticRegister(std::string name, const RegisterShape& shape)
{
  return {std::move(name), RegisterMaker(shape).make()};
}

DataSet dataSet(const std::string& name)
{
  if (name == "bgp") return internetTable();
  if (name == "reg100k") return syntheticRegister(name, {1, 31, 11, 3, 12, 3.1, 1.35});
  if (name == "reg1m") return syntheticRegister(name, {});
  if (name == "reg10m") return syntheticRegister(name, {1, 31, 11, 9, 189, 6.05, 1.65});
  std::fprintf(stderr, "no data set is called %s\n", name.c_str());
  std::exit(2);
}

}  // namespace sextant::bench
