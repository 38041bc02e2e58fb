// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions.h"

#include <algorithm>
#include <stdexcept>

namespace sextant::net::test {
namespace {

constexpr FreePlacement kPlacements[] = {FreePlacement::first, FreePlacement::last,
                                         FreePlacement::best, FreePlacement::sparse,
                                         FreePlacement::nibble};

struct Asked {
  const PrefixView& view;
  const SlowIndex& slow;
  Choice& choice;
  Prefix key;
};

std::string said(std::integral auto number)
{
  return std::to_string(number);
}
std::string said(const Count& count)
{
  return toString(count);
}
std::string said(Prefix prefix)
{
  return toString(prefix);
}
std::string said(Address address)
{
  return toString(address);
}
std::string said(const IndexEntry& entry)
{
  return toString(entry.prefix) + '=' + std::to_string(entry.handle);
}
std::string said(const IndexMatch& match)
{
  return '/' + std::to_string(match.length) + '=' + std::to_string(match.handle);
}
std::string said(const IndexTaken& taken)
{
  return std::to_string(taken.entries) + " with " + toString(taken.addresses);
}
template <typename T>
std::string said(const std::optional<T>& value)
{
  return value ? said(*value) : "none";
}
template <typename T>
std::string said(const std::vector<T>& values)
{
  std::string out = std::to_string(values.size()) + ':';
  for (const T& value : values) out += ' ' + said(value);
  return out;
}

template <typename T>
void same(const std::string& question, const T& ours, const T& expected)
{
  if (ours != expected) {
    throw std::runtime_error(question + "\n    answered " + said(ours) + "\n    expected " +
                             said(expected));
  }
}

void exact(const Asked& ask)
{
  same("exact " + said(ask.key), ask.view.exact(ask.key), ask.slow.exact(ask.key));
}

void longestMatch(const Asked& ask)
{
  const Prefix key = ask.key;
  same("longestMatch " + said(key), ask.view.longestMatch(key), ask.slow.longestMatch(key));
  const Address address = key.last();
  same("longestMatch " + said(address), ask.view.longestMatch(address),
       ask.slow.longestMatch({address, Address::kBits}));
}

void longestMatches(const Asked& ask)
{
  std::vector<Address> keys;
  std::vector<IndexMatch> expected;
  for (std::uint64_t left = ask.choice.below(40); left > 0; --left) {
    const int length = ask.choice.between(0, Address::kBits);
    const Address other = ask.slow.size() == 0 ? Address{} : ask.slow.near(ask.key).prefix.last();
    const Address bit = length == 0 ? Address{} : Address::powerOfTwo(length - 1);
    keys.push_back((ask.choice.once(2) ? other : ask.key.first()) ^ bit);
    const auto found = ask.slow.longestMatch({keys.back(), Address::kBits});
    expected.push_back(
        found ? IndexMatch{found->handle, static_cast<std::int16_t>(found->prefix.length())}
              : IndexMatch{});
  }
  std::vector<IndexMatch> ours(keys.size(), {99, 99});
  ask.view.longestMatches(keys, ours);
  same("longestMatches " + said(keys), ours, expected);
}

void chain(const Asked& ask)
{
  same("chain " + said(ask.key), ask.view.chain(ask.key), ask.slow.chain(ask.key));
}

void overlaps(const Asked& ask)
{
  same("overlaps " + said(ask.key), ask.view.overlaps(ask.key), ask.slow.overlaps(ask.key));
}

std::string saidPage(const IndexPage& page)
{
  return " after " + said(page.after) + " limit " + said(page.limit);
}

/// Some prefix to go on behind, often one in the index, often in or around the key.
std::optional<Prefix> somePlace(const Asked& ask)
{
  if (ask.choice.once(3)) return std::nullopt;
  const Prefix inKey(ask.key.first() | (Address{ask.choice.bits(), ask.choice.bits()} &
                                        ~Address::mask(ask.key.length())),
                     ask.choice.between(0, Address::kBits));
  return ask.slow.size() == 0 || ask.choice.once(3) ? inKey : ask.slow.near(inKey).prefix;
}

void subtreePage(const Asked& ask)
{
  const IndexPage page{somePlace(ask), ask.choice.below(70)};
  same("subtree " + said(ask.key) + saidPage(page), ask.view.subtree(ask.key, page),
       ask.slow.subtree(ask.key, page));
}

void childrenPages(const Asked& ask)
{
  IndexPage page{std::nullopt, 1 + ask.choice.below(40)};
  for (int i = 0; i < 3; ++i) {
    const IndexEntries expected = ask.slow.children(ask.key, page);
    same("children " + said(ask.key) + saidPage(page), ask.view.children(ask.key, page), expected);
    if (expected.empty()) return;
    page.after = ask.choice.oneOf(expected).prefix;
  }
  page.limit = 0;
  same("children " + said(ask.key) + saidPage(page), ask.view.children(ask.key, page), {});
}

/// What a walk sees that stops after 200 and steps over what the salt says.
template <typename Index>
IndexEntries walked(const Index& index, Prefix under, std::optional<Prefix> after,
                    std::uint32_t salt)
{
  IndexEntries seen;
  index.walk(under, after, [&](const IndexEntry& entry) {
    seen.push_back(entry);
    if (seen.size() == 200) return IndexWalk::stop;
    return (scrambled(entry.prefix) ^ salt) % 3 == 0 ? IndexWalk::past : IndexWalk::inside;
  });
  return seen;
}

void walk(const Asked& ask)
{
  const auto after = somePlace(ask);
  const auto salt = static_cast<std::uint32_t>(ask.choice.below(4));
  same("walk " + said(ask.key) + " after " + said(after) + " salt " + said(salt),
       walked(ask.view, ask.key, after, salt), walked(ask.slow, ask.key, after, salt));
}

void countAndTaken(const Asked& ask)
{
  same("count " + said(ask.key), ask.view.count(ask.key), ask.slow.count(ask.key));
  same("taken " + said(ask.key), ask.view.taken(ask.key), ask.slow.taken(ask.key));
}

void whole(const Asked& ask)
{
  same("subtree " + said(ask.key), ask.view.subtree(ask.key), ask.slow.subtree(ask.key, {}));
  same("children " + said(ask.key), ask.view.children(ask.key), ask.slow.children(ask.key, {}));
}

int someLength(const Asked& ask)
{
  static constexpr int kUsual[] = {0, 32, 48, 56, 60, 64, 127, 128, 129};
  if (ask.choice.once(3)) return ask.choice.oneOf(kUsual);
  return std::min(Address::kBits, ask.key.length() + ask.choice.between(-1, 12));
}

/// Keeps a third of the prefixes of one length, which is near the one asked for.
KeptSpace someKept(const Asked& ask, int asked)
{
  if (ask.choice.once(2)) return {};
  const int length = std::clamp(asked + ask.choice.between(-3, 3), 0, Address::kBits);
  return [length](Prefix candidate) -> std::optional<Prefix> {
    const Prefix kept(candidate.address(), length);
    return scrambled(kept) % 3 == 0 ? std::optional(kept) : std::nullopt;
  };
}

void freePrefixes(const Asked& ask)
{
  FreeQuery query{ask.key, someLength(ask), ask.choice.below(10), ask.choice.oneOf(kPlacements)};
  if (ask.choice.once(10)) query.count *= 20;
  const KeptSpace kept = someKept(ask, query.length);
  same("freePrefixes " + said(ask.key) + ' ' + said(query.count) + " of /" + said(query.length) +
           " placement " + said(static_cast<int>(query.placement)) + (kept ? " some kept" : ""),
       ask.view.freePrefixes(query, kept), ask.slow.freePrefixes(query, kept));
}

void freeSizes(const Asked& ask)
{
  const int length = someLength(ask);
  same("largestFree " + said(ask.key), ask.view.largestFree(ask.key),
       ask.slow.largestFree(ask.key));
  same("freeCount " + said(ask.key) + " of /" + said(length), ask.view.freeCount(ask.key, length),
       ask.slow.freeCount(ask.key, length));
}

void growsTo(const Asked& ask)
{
  Prefix inside = ask.key;
  if (const auto page = ask.slow.subtree(ask.key, {std::nullopt, 20}); !page.empty()) {
    inside = ask.choice.oneOf(page).prefix;
  }
  if (ask.choice.once(3)) {
    inside = Prefix(inside.last(), ask.choice.between(ask.key.length(), Address::kBits));
  }
  same("growsTo " + said(inside) + " in " + said(ask.key), ask.view.growsTo(inside, ask.key),
       ask.slow.growsTo(inside, ask.key));
}

void nextFreeAddress(const Asked& ask)
{
  const Prefix subnet = ask.choice.once(2) ? ask.key : Prefix(ask.key.first(), 64);
  same("nextFreeAddress " + said(subnet), ask.view.nextFreeAddress(subnet),
       ask.slow.nextFreeAddress(subnet));
}

using Question = void (*)(const Asked&);
constexpr Question kCheap[] = {exact,    longestMatch, longestMatches, chain,
                               overlaps, subtreePage,  childrenPages};
/// Those that look at all that lies in the key, or at least the slow twin does.
constexpr Question kDear[] = {walk,         countAndTaken, whole,   freePrefixes,
                              freePrefixes, freeSizes,     growsTo, nextFreeAddress};

}  // namespace

void askAlike(const PrefixView& view, const SlowIndex& slow, Choice& choice, Prefix key)
{
  constexpr std::size_t kMany = 200;
  const Asked ask{view, slow, choice, key};
  const bool mayCost = !slow.holdsMoreThan(key, kMany) || choice.once(1 + slow.size() / kMany);
  const Question question = mayCost && !choice.once(3) ? choice.oneOf(kDear) : choice.oneOf(kCheap);
  question(ask);
}

std::uint32_t scrambled(Prefix prefix)
{
  std::uint64_t mixed = prefix.address().hi * 0x9e3779b97f4a7c15;
  mixed = (mixed ^ mixed >> 29U ^ prefix.address().lo) * 0xbf58476d1ce4e5b9;
  mixed = (mixed ^ mixed >> 32U ^ static_cast<std::uint64_t>(prefix.length())) * 0x94d049bb133111eb;
  return static_cast<std::uint32_t>(mixed >> 32U);
}

}  // namespace sextant::net::test
