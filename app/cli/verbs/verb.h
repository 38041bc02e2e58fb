// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/context.h"

#include <memory>
#include <QtGlobal>

namespace sextant::cli {

/// One thing the program does. The texts are marked with QT_TRANSLATE_NOOP("cli", …).
class Verb {
 public:
  struct About {
    const char* name;     ///< one word, or two where the first groups verbs: "net count"
    const char* summary;  ///< one line
    const char* example;  ///< a whole command line, not translated
    const char* notes = "";
  };

  explicit Verb(About about) : m_about(about) {}
  Verb(const Verb&) = delete;
  Verb& operator=(const Verb&) = delete;
  virtual ~Verb() = default;

  [[nodiscard]] const About& about() const { return m_about; }
  virtual void declare(Arguments& arguments) = 0;
  /// An error returned is reported by the caller.
  virtual Result<> run(Context& context) = 0;

 private:
  About m_about;
};

/// How a verb is called: "sextant-cli net count".
inline std::string programWords(const std::string& verb)
{
  return verb.empty() ? "sextant-cli" : "sextant-cli " + verb;
}

/// Every verb, in the order of the help.
std::vector<std::unique_ptr<Verb>> allVerbs();

}  // namespace sextant::cli
