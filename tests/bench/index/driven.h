// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine.h"

#include <array>
#include <bit>

namespace sextant::bench {

/// Measures an engine of this process, a small class with some of: longest, bulk, exact, chain,
/// subtree, subtreeList, children, erase, insert, publish, firstFree … Answers about one entry are
/// its handle + 1, 0 for none. What it has not, is not measured. The loops are compiled into one
/// with its functions, as in a program that uses nothing else.
template <typename E>
class Driven final : public Engine {
 public:
  [[nodiscard]] std::string_view name() const override { return E::kName; }
  std::optional<double> build(const Workload& load) override
  {
    m_load = &load;
    m_engine = std::make_unique<E>();
    const double start = threadTime();
    if (!m_engine->build(load.data.entries)) return std::nullopt;
    return (threadTime() - start) / static_cast<double>(load.data.entries.size());
  }
  [[nodiscard]] std::size_t limit(const Row& row) const override { return E::limit(row.op); }
  [[nodiscard]] std::optional<std::size_t> bytes() const override
  {
    if constexpr (requires { m_engine->bytes(); }) return m_engine->bytes();
    return std::nullopt;
  }
  [[nodiscard]] std::string remark() const override
  {
    if constexpr (requires { E::remark(); }) return E::remark();
    return {};
  }

  std::optional<Outcome> run(const Task& task) override
  {
    switch (task.row->op) {
      case Op::longest:
      case Op::bulk:
      case Op::exact:
      case Op::chain:
        return lookup(task);
      case Op::subtree:
      case Op::subtreeList:
      case Op::children:
        return walk(task);
      case Op::erase:
      case Op::insert:
      case Op::eraseShown:
      case Op::insertShown:
      case Op::held:
        return change(task);
      default:
        return freeSpace(task);
    }
  }

 private:
  template <typename T>
  std::span<const T> slice(const std::vector<T>& all, const Task& task) const
  {
    return sliceOf(all, task.slice, std::min(task.limit, limit(*task.row)));
  }

  [[nodiscard]] std::span<const net::Address> addresses(const Task& task) const
  {
    switch (task.row->keys) {
      case Keys::zipf:
        return slice(m_load->zipf, task);
      case Keys::near:
        return slice(m_load->near, task);
      default:
        return slice(m_load->uniform, task);
    }
  }

  [[nodiscard]] std::span<const net::Prefix> prefixes(const Task& task) const
  {
    switch (task.row->keys) {
      case Keys::uniform:
        return slice(m_load->exact, task);
      case Keys::near:
        return slice(m_load->exactNear, task);
      case Keys::few:
        return slice(m_load->few, task);
      case Keys::many:
        return slice(m_load->many, task);
      case Keys::most:
        return slice(m_load->most, task);
      case Keys::hosts:
        return slice(m_load->hosts, task);
      case Keys::lowHosts:
        return slice(m_load->lowHosts, task);
      default:
        return slice(m_load->empty, task);
    }
  }

  /// `work` gives items and sum.
  template <typename Work>
  static Outcome timed(Work work)
  {
    const double start = threadTime();
    const std::array<std::uint64_t, 2> done = work();
    const double took = threadTime() - start;
    return {took / static_cast<double>(std::max<std::uint64_t>(done[0], 1)), done[1]};
  }

  /// Each key is chosen by the answers so far: nobody can look ahead.
  template <typename T, typename Ask>
  static Outcome inTurn(std::span<const T> keys, Ask ask)
  {
    return timed([&]() -> std::array<std::uint64_t, 2> {
      std::uint64_t sum = 0;
      for (std::size_t i = 0; i + 1 < keys.size(); ++i) sum += ask(keys[i + (sum & 1)]);
      return {keys.size() - 1, sum};
    });
  }

  std::optional<Outcome> lookup(const Task& task)
  {
    E& engine = *m_engine;
    if (task.row->op == Op::longest)
      return inTurn(addresses(task), [&](net::Address key) { return engine.longest(key); });
    if (task.row->op == Op::bulk)
      return timed([&, keys = addresses(task)]() -> std::array<std::uint64_t, 2> {
        return {keys.size(), engine.bulk(keys)};
      });
    if constexpr (requires { engine.exact(net::Prefix()); }) {
      if (task.row->op == Op::exact)
        return inTurn(prefixes(task), [&](net::Prefix key) { return engine.exact(key); });
      return inTurn(addresses(task), [&](net::Address key) { return engine.chain(key); });
    }
    return std::nullopt;
  }

  /// Adds up so that the order counts.
  struct Fold {
    std::uint64_t items = 0;
    std::uint64_t sum = 0;
    void operator()(net::Handle handle)
    {
      ++items;
      sum = std::rotl(sum, 5) ^ handle;
    }
  };

  std::optional<Outcome> walk(const Task& task)
  {
    E& engine = *m_engine;
    if constexpr (requires(Fold fold) { engine.subtree(net::Prefix(), fold); }) {
      const auto over = [&](auto ask) {
        return timed([&]() -> std::array<std::uint64_t, 2> {
          Fold fold;
          for (const net::Prefix& under : slice(m_load->subtrees, task)) ask(under, fold);
          return {fold.items, fold.sum};
        });
      };
      if (task.row->op == Op::subtree)
        return over([&](net::Prefix under, Fold& fold) { engine.subtree(under, fold); });
      if (task.row->op == Op::children)
        return over([&](net::Prefix under, Fold& fold) { engine.children(under, fold); });
      if constexpr (requires(Fold fold) { engine.subtreeList(net::Prefix(), fold); })
        return over([&](net::Prefix under, Fold& fold) { engine.subtreeList(under, fold); });
    }
    return std::nullopt;
  }

  template <typename Ask>
  Outcome each(const Task& task, Ask ask)
  {
    return timed([&]() -> std::array<std::uint64_t, 2> {
      std::uint64_t sum = 0;
      const auto changes = slice(m_load->changes, task);
      for (const net::IndexEntry& entry : changes) sum += ask(entry) ? 1U : 0U;
      // They are not done before they can be seen.
      if constexpr (requires { m_engine->publish(); }) m_engine->publish();
      return {changes.size(), sum};
    });
  }

  std::optional<Outcome> change(const Task& task)
  {
    using Entry = const net::IndexEntry&;
    E& engine = *m_engine;
    if constexpr (requires(Entry e) { engine.insert(e); }) {
      if (task.row->op == Op::erase) return each(task, [&](Entry e) { return engine.erase(e); });
      if (task.row->op == Op::insert) return each(task, [&](Entry e) { return engine.insert(e); });
    }
    if constexpr (requires { engine.publish(); }) {
      if (task.row->op == Op::eraseShown)
        return each(task, [&](Entry e) { return engine.erase(e) && engine.publish(); });
      if (task.row->op == Op::insertShown)
        return each(task, [&](Entry e) { return engine.insert(e) && engine.publish(); });
      if (task.row->op == Op::held)
        return Outcome{engine.bytesWhileHeld(
                           sliceOf(m_load->changes, task.slice, m_load->data.entries.size() / 100)),
                       0};
    }
    return std::nullopt;
  }

  static std::uint64_t number(net::Address a) { return a.hi * 31 + a.lo; }
  static std::uint64_t number(std::optional<net::Prefix> found)
  {
    return found ? number(found->address()) + static_cast<std::uint64_t>(found->length()) : 1;
  }

  std::optional<Outcome> freeSpace(const Task& task)
  {
    E& engine = *m_engine;
    const auto over = [&](auto ask) { return inTurn(prefixes(task), ask); };
    if constexpr (requires { engine.firstFree(net::Prefix()); }) {
      if (task.row->op == Op::firstFree)
        return over([&](net::Prefix parent) { return number(engine.firstFree(parent)); });
    }
    if constexpr (requires { engine.freeAddress(net::Prefix()); }) {
      if (task.row->op == Op::freeAddress)
        return over([&](net::Prefix subnet) { return number(engine.freeAddress(subnet)); });
    }
    if constexpr (requires { engine.largestFree(net::Prefix()); }) {
      switch (task.row->op) {
        case Op::bestFree:
          return over([&](net::Prefix p) { return number(engine.bestFree(p)); });
        case Op::sparseFree:
          return over([&](net::Prefix p) { return number(engine.sparseFree(p)); });
        case Op::largestFree:
          return over([&](net::Prefix p) { return number(engine.largestFree(p)); });
        case Op::taken:
          return over([&](net::Prefix p) { return engine.taken(p); });
        default:
          break;
      }
    }
    if constexpr (requires { engine.allocateAll(net::Prefix()); }) {
      if (task.row->op == Op::allocate) return allocate(m_load->empty.front());
    }
    return std::nullopt;
  }

  Outcome allocate(net::Prefix parent)
  {
    const Outcome out = timed([&] { return m_engine->allocateAll(parent); });
    m_engine->giveBackAll(parent);
    return out;
  }

  const Workload* m_load = nullptr;
  std::unique_ptr<E> m_engine;
};

}  // namespace sextant::bench
