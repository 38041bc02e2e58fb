// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin.h"

#include <algorithm>
#include <stdexcept>

namespace sextant::net::test {
namespace {

constexpr std::size_t kMostHeld = 4;

void expect(bool holds, const char* what, Prefix about)
{
  if (!holds) throw std::runtime_error(std::string(what) + ' ' + toString(about));
}

}  // namespace

Twin::Twin(const Shape& shape, Choice& choice, Story story)
    : m_shape(shape), m_choice(choice), m_kind(story)
{
}

void Twin::tell(const char* what, Prefix about)
{
  ++m_steps;
  if (m_kind == Story::told) m_story += std::string(what) + ' ' + toString(about) + '\n';
}

void Twin::round(bool grows)
{
  const std::uint64_t changes = m_choice.once(2) ? 1 : m_choice.below(1 + m_slow.size() / 8);
  for (std::uint64_t left = std::min<std::uint64_t>(changes, 30); left > 0; --left) change(grows);
  ask();
  if (m_steps >= m_nextCheck) {
    checkInvariants();
    m_nextCheck = m_steps + m_slow.size() + 500;
  }
}

void Twin::change(bool grows)
{
  if (m_choice.once(2 * m_slow.size() + 1'000)) {
    rebuild();
  } else if (m_choice.once(10)) {
    assignOne();
  } else if (m_choice.once(6) ? !grows : grows) {
    insertSome();
  } else {
    eraseSome();
  }
}

void Twin::insertSome()
{
  Prefix prefix = m_shape.draw(m_choice);
  std::uint64_t run = m_choice.once(8) ? 1 + m_choice.below(70) : 1;
  for (; run > 0; --run) {
    insertOne(prefix);
    if (prefix.last() == ~Address{}) return;
    prefix = Prefix(prefix.last() + Address{0, 1}, prefix.length());
  }
}

void Twin::insertOne(Prefix prefix)
{
  tell("insert", prefix);
  const Handle handle = m_nextHandle++;
  expect(m_index.insert(prefix, handle) == m_slow.insert(prefix, handle), "insert", prefix);
}

void Twin::eraseSome()
{
  const Prefix drawn = m_shape.draw(m_choice);
  if (m_slow.size() == 0 || m_choice.once(10)) {
    eraseOne(drawn);
    return;
  }
  Prefix prefix = m_slow.near(drawn).prefix;
  std::uint64_t run = m_choice.once(8) ? 1 + m_choice.below(70) : 1;
  for (; run > 0; --run) {
    eraseOne(prefix);
    if (m_slow.size() == 0) return;
    prefix = m_slow.near(prefix).prefix;
  }
}

void Twin::eraseOne(Prefix prefix)
{
  tell("erase", prefix);
  expect(m_index.erase(prefix) == m_slow.erase(prefix), "erase", prefix);
}

void Twin::assignOne()
{
  Prefix prefix = m_shape.draw(m_choice);
  if (m_slow.size() > 0 && !m_choice.once(4)) prefix = m_slow.near(prefix).prefix;
  tell("assign", prefix);
  const Handle handle = m_nextHandle++;
  expect(m_index.assign(prefix, handle) == m_slow.assign(prefix, handle), "assign", prefix);
  expect(m_index.exact(prefix) == m_slow.exact(prefix), "exact after assign", prefix);
}

void Twin::rebuild()
{
  IndexEntries kept = m_slow.all();
  const Handle salt = m_nextHandle++;
  std::erase_if(kept, [&](const auto& entry) { return scrambled(entry.prefix) % 16 == salt % 16; });
  m_slow.clear();
  tell("build without each whose scrambled % 16 is", Prefix({0, salt % 16}, Address::kBits));
  for (IndexEntry& entry : kept) {
    entry.handle ^= salt;
    m_slow.insert(entry.prefix, entry.handle);
  }
  m_index.build(kept);
}

void Twin::clear()
{
  tell("clear", {});
  m_slow.clear();
  m_index.clear();
}

Prefix Twin::someKey()
{
  Prefix key = m_shape.draw(m_choice);
  if (m_slow.size() > 0 && !m_choice.once(4)) key = m_slow.near(key).prefix;
  if (m_choice.once(2)) return key;
  const Address aside{m_choice.once(2) ? 0 : m_choice.bits(), m_choice.bits()};
  const Address address = key.first() | (aside & ~Address::mask(key.length()));
  const int length = m_choice.between(0, Address::kBits);
  return {address, m_choice.once(3) ? length : std::max(length, key.length())};
}

void Twin::ask()
{
  const PrefixView view = m_index.view();
  expect(view.size() == m_slow.size() && m_index.size() == m_slow.size(), "size", {});
  for (std::uint64_t left = m_choice.below(30); left > 0; --left) {
    const Prefix key = someKey();
    tell("ask about", key);
    askAlike(view, m_slow, m_choice, key);
    expect(m_index.exact(key) == m_slow.exact(key), "exact of the writer", key);
  }
  askHeld();
  if (m_choice.once(2 + m_slow.size() / 8)) hold(view);
}

void Twin::askHeld()
{
  if (m_held.empty()) return;
  const Held& held = m_choice.oneOf(m_held);
  const Prefix key = someKey();
  tell("ask an earlier view about", key);
  expect(held.view.size() == held.slow.size(), "size of an earlier view", {});
  askAlike(held.view, held.slow, m_choice, key);
}

void Twin::hold(const PrefixView& view)
{
  if (m_held.size() == kMostHeld) {
    m_held.erase(m_held.begin() + m_choice.between(0, kMostHeld - 1));
  }
  m_held.push_back({view, m_slow});
}

void Twin::emptyOut()
{
  while (m_slow.size() > 0) eraseOne(m_slow.near(m_shape.draw(m_choice)).prefix);
  ask();
  checkInvariants();
}

void Twin::checkInvariants() const
{
  const std::string fault = m_index.fault();
  if (!fault.empty()) throw std::runtime_error("fault: " + fault);
}

namespace {

void play(std::span<const std::uint8_t> bytes, Twin::Story story)
{
  ByteChoice choice(bytes);
  Twin twin(choice.oneOf(shapes()), choice, story);
  try {
    while (!choice.empty()) {
      twin.round(!choice.once(4));
      twin.checkInvariants();
    }
    twin.emptyOut();
  } catch (const std::runtime_error& error) {
    throw std::runtime_error(twin.story() + error.what());
  }
}

}  // namespace

void playBytes(std::span<const std::uint8_t> bytes)
{
  try {
    play(bytes, Twin::Story::untold);
  } catch (const std::runtime_error&) {
    play(bytes, Twin::Story::told);
    throw;
  }
}

}  // namespace sextant::net::test
