// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/environment.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <sstream>

namespace sextant::cli::test {

/// What one run of the program left behind.
struct Ran {
  int status = 0;
  QString out;
  QString err;

  [[nodiscard]] QStringList lines() const
  {
    return out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
  }
  /// Line `index` of the standard output as a JSON object.
  [[nodiscard]] QJsonObject json(qsizetype index = 0) const
  {
    return QJsonDocument::fromJson(lines().value(index).toUtf8()).object();
  }
};

/// The program in a made-up environment: English, operator `planner`.
class Program {
 public:
  Environment environment{.variables = {{"LC_ALL", "C.UTF-8"}},
                          .login = "planner",
                          .host = "desk",
                          .clock = nullptr,
                          .interrupt = nullptr,
                          .errIsTerminal = false};

  Ran run(const std::vector<std::string>& args, const std::string& input = {}) const
  {
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    const int status = runCli(args, {in, out, err}, environment);
    return {status, QString::fromStdString(out.str()), QString::fromStdString(err.str())};
  }
};

}  // namespace sextant::cli::test
