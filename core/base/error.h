// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace sextant::base {

/// What kind of failure an error is; the exit status of the command line, worst wins.
enum class Fault : int { answerNo = 1, usage = 2, badInput = 3, refused = 4, store = 5 };

/// Names one kind of error for good: `id` is what scripts see and what app/wording turns into a
/// sentence. Each room declares its own in `codes.h` and lists them in a constant `kCodes`.
struct Code {
  std::string_view id;
  Fault fault = Fault::badInput;
  friend constexpr bool operator==(Code a, Code b) { return a.id == b.id; }
};

/// Where the offending text stands. Lines and columns count from 1 in characters (code points);
/// 0 = does not apply. For a table `line` is the row of the sheet, the heading row included.
struct Where {
  std::string file;
  std::size_t line = 0;
  std::size_t column = 0;
};

/// An expected failure as a value. `args` fill the places %1, %2 … of the code's sentence and hint.
/// `more` holds further faults found in the same pass, in order, so that all can be told at once.
struct Error {
  Code code;
  std::vector<std::string> args;
  std::string input;
  Where where;
  std::vector<Error> more;

  /// The worst fault of this error and of all in `more`.
  [[nodiscard]] Fault fault() const;
  Error&& in(std::string file) &&;
  Error&& at(std::size_t line, std::size_t column = 0) &&;
  Error&& of(std::string offendingText) &&;
};

/// Folds errors found in one pass into one: the first with the others in `more`. Not empty.
Error allOf(std::vector<Error> errors);

}  // namespace sextant::base
