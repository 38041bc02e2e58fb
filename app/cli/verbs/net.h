// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/verbs/verb.h"

#include <span>
#include <string_view>

namespace sextant::cli {

/// A word of an input and the column it begins at, from 1.
struct Word {
  std::string_view text;
  std::size_t column = 1;

  /// Makes an error about this word, or about all of the input, one about the input.
  [[nodiscard]] Error inInput(Error error) const;
  template <typename T>
  [[nodiscard]] Result<T> inInput(Result<T> result) const
  {
    if (result) return result;
    return fail(inInput(std::move(result).error()));
  }
};

/// Address arithmetic: one answer line per input, also for a bad one.
class NetVerb : public Verb {
 public:
  /// `form` names the words of one input, such as "PREFIX N". A verb of one word takes many inputs
  /// on the command line and whole lines from the standard input. `list` = the answer is one.
  NetVerb(About about, const char* form, bool list = false);

  void declare(Arguments& arguments) override;
  Result<> run(Context& context) override;

 protected:
  /// `words` are as many as the form names.
  [[nodiscard]] virtual Result<std::vector<std::string>> compute(
      std::span<const Word> words) const = 0;

 private:
  [[nodiscard]] std::size_t wordCount() const;
  [[nodiscard]] Result<std::vector<Word>> split(std::string_view line) const;
  void answerLine(Context& context, const std::string& line) const;
  void answerLines(Context& context) const;
  void print(Context& context, const std::string& input,
             const Result<std::vector<std::string>>& result) const;

  const char* m_form;
  bool m_list;
  std::vector<std::string> m_inputs;
};

}  // namespace sextant::cli
