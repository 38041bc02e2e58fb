// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "registry/change.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace sextant::exchange {

/// A register as lines of text: JSON Lines (RFC 8259, UTF-8), one belief per line, its sort told by
/// the first key.
///
///   {"sextant":"register","version":1}
///   {"holder":CODE, "continues":LINE, "valid_from":T, "valid_to":T, "facts":{…}}
///   {"contact":ROLE, "of":LINE, …}
///   {"plan":NAME, …, "scheme":TOML, "blocks":[{"prefix":P,"zones":[…]}]}
///   {"member":CODE, …, "name":…, "level":…, "parent":LINE, "division":…, "access":…, "unit":true}
///   {"holding":P, …, "kind":…, "status":…, "holder":LINE, "member":LINE, "zone":…, "facts":{…}}
///
/// What is empty, unknown or without end is left out. Times are UTC. LINE is the number of an
/// earlier line, the first one of the object meant; `continues` says that a line is a further
/// version of it. Lines of a sort stand in the order of their names and times, holdings in address
/// order, so that equal registers make equal files. Numbers of objects, versions and journal
/// entries do not appear, and neither do drafts and the journal.
inline constexpr int kRegisterVersion = 1;

using LineSink = std::function<Result<>(std::string_view line)>;
/// Visits all holdings in address order, then by time. Called twice.
using HoldingSource = std::function<Result<>(const std::function<bool(const model::Holding&)>&)>;

/// Writes `nouns` (holders, contacts, plans, members with their object ids; no holdings) and the
/// holdings. Returns how many holdings.
Result<std::uint64_t> writeRegister(registry::Load nouns, const HoldingSource& holdings,
                                    const LineSink& sink,
                                    base::Progress& progress = base::noProgress());

/// What was read: references as registry::Load has them, and the line each holding stands on.
struct ReadRegister {
  registry::Load load;
  std::vector<std::uint64_t> holdingLines;
};

/// Reads lines one after another, strictly: every unknown key, wrong type or wrong reference is an
/// error with its line and column.
class RegisterReader {
 public:
  RegisterReader();
  RegisterReader(const RegisterReader&) = delete;
  RegisterReader& operator=(const RegisterReader&) = delete;
  ~RegisterReader();

  Result<> line(std::string_view text);
  /// After the last line.
  Result<ReadRegister> finish();

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

/// Does a file that begins so hold register lines?
bool isRegisterStart(std::string_view firstBytes);

}  // namespace sextant::exchange
