// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "questions.h"
#include "shapes.h"

#include <string>

namespace sextant::net::test {

/// A PrefixIndex and the slow one beside it, changed and asked alike. Every member that finds a
/// difference throws std::runtime_error, told with the story of all steps where one is written.
class Twin {
 public:
  enum class Story { untold, told };

  Twin(const Shape& shape, Choice& choice, Story story = Story::untold);

  /// A few changes, then a view and a few questions to it and to views of earlier.
  void round(bool grows);
  /// Erases one after another until nothing is left.
  void emptyOut();
  void clear();
  /// Walks the whole structure.
  void checkInvariants() const;

  [[nodiscard]] std::size_t size() const { return m_slow.size(); }
  /// Changes made and questions asked so far.
  [[nodiscard]] std::size_t steps() const { return m_steps; }
  [[nodiscard]] const std::string& story() const { return m_story; }

 private:
  struct Held {
    PrefixView view;
    SlowIndex slow;
  };

  void change(bool grows);
  void insertSome();
  void eraseSome();
  void assignOne();
  void rebuild();
  void insertOne(Prefix prefix);
  void eraseOne(Prefix prefix);
  void ask();
  void askHeld();
  void hold(const PrefixView& view);
  [[nodiscard]] Prefix someKey();
  void tell(const char* what, Prefix about);

  const Shape& m_shape;
  Choice& m_choice;
  Story m_kind;
  PrefixIndex m_index;
  SlowIndex m_slow;
  std::vector<Held> m_held;
  std::size_t m_steps = 0;
  std::size_t m_nextCheck = 1;
  Handle m_nextHandle = 1;
  std::string m_story;
};

/// The steps that the bytes stand for, on a fresh index that is emptied at the end. Throws
/// std::runtime_error with the whole story where the two differ.
void playBytes(std::span<const std::uint8_t> bytes);

}  // namespace sextant::net::test
