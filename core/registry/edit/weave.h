// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/edit/edit.h"

#include <vector>

namespace sextant::registry {

/// Checks many new holdings in prefix order against what is in force and against each other, in
/// one pass over both: what checkNesting asks one by one, without a probe for each.
class Weave {
 public:
  /// Over everything that is in force from now on at, around or inside the blocks.
  static Result<Weave> over(Edit& edit, const std::vector<model::PlannedBlock>& blocks);

  /// What becomes of a holding: it is written; it is there already, or a rule forbids it (told by
  /// finish); or the allocation of nobody's plan that stands there becomes the member's.
  enum class Verdict { write, leave, adopt };
  /// Prefixes must rise.
  Verdict judge(const model::Holding& holding);
  /// Every refusal found, at most a hundred of them.
  Result<> finish();

 private:
  /// What the pass needs of a holding.
  struct Strand {
    net::Prefix prefix;
    model::Kind kind = model::Kind::block;
    bool givesOn = false;
    bool quarantined = false;
    bool isNew = false;
    model::ObjectId member = 0;
  };
  static Strand strandOf(const model::Holding& holding, bool isNew);
  void enter(const Strand& strand);
  void passUntil(net::Prefix prefix);
  void refuseOutside(net::Prefix prefix);
  void refuseInside(const Strand& inner, const Strand& outer);
  void refuseTaken(net::Prefix prefix, const Strand& by);
  void refuse(Error error);

  std::vector<Strand> m_present;
  std::size_t m_next = 0;
  std::vector<Strand> m_around;
  std::vector<Error> m_errors;
};

}  // namespace sextant::registry
