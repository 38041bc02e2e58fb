// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/prefix.h"
#include "plan/make_draft.h"
#include "plan/scheme_toml.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTemporaryDir>
#include <QTest>

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace sextant::plan::test {

/// The value of a Result that a test knows to be there.
template <typename T>
T must(Result<T> result)
{
  if (!result) {
    const Error& error = result.error();
    throw std::runtime_error(std::string(error.code.id) + ": " + error.input + " in " +
                             error.where.file + ":" + std::to_string(error.where.line));
  }
  return *std::move(result);
}

inline net::Prefix operator""_p(const char* text, std::size_t size)
{
  return must(net::parsePrefix({text, size}));
}

inline QString q(std::string_view text)
{
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Files of one test, gone with it.
class Folder {
 public:
  std::string put(const char* name, std::string_view content) const
  {
    QFile file(m_folder.filePath(QString::fromUtf8(name)));
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
    file.write(QByteArray(content.data(), static_cast<qsizetype>(content.size())));
    return file.fileName().toStdString();
  }

 private:
  QTemporaryDir m_folder;
};

/// `code row:column args`, one line for each fault, without folders.
inline std::string drawn(const Error& error)
{
  const auto line = [](const Error& fault) {
    std::string text(fault.code.id);
    text += " " + std::to_string(fault.where.line) + ":" + std::to_string(fault.where.column);
    for (const std::string& arg : fault.args) text += " " + arg.substr(arg.rfind('/') + 1);
    return text + "\n";
  };
  std::string text = line(error);
  for (const Error& fault : error.more) text += line(fault);
  return text;
}

/// `code level prefix [zone]`, one line for each placement; or the faults.
inline std::string drawn(const Result<model::Draft>& draft)
{
  if (!draft) return drawn(draft.error());
  std::string text;
  for (const model::Placement& placement : draft->placements) {
    const model::Member& member = draft->members[placement.member];
    text += member.code + " " + (member.level.empty() ? "-" : member.level) + " " +
            net::toString(placement.prefix);
    if (!placement.zone.empty()) text += " " + placement.zone;
    if (placement.pinned) text += " pinned";
    text += "\n";
  }
  return text;
}

/// The prefixes of a member, in order, separated by blanks.
inline std::string prefixesOf(const model::Draft& draft, std::string_view code)
{
  std::string text;
  for (const model::Placement& placement : draft.placements) {
    if (draft.members[placement.member].code != code) continue;
    text += (text.empty() ? "" : " ") + net::toString(placement.prefix);
    if (!placement.zone.empty()) text += "=" + placement.zone;
  }
  return text;
}

inline const model::Member& memberOf(const model::Draft& draft, std::string_view code)
{
  for (const model::Member& member : draft.members) {
    if (member.code == code) return member;
  }
  throw std::runtime_error("no member " + std::string(code));
}

struct Ask {
  std::string scheme = "nibble-28";
  std::vector<std::string> blocks = {"3fff:450::/28"};
  std::vector<std::string> divisions = {"catalogue:45"};
  std::vector<std::string> units = {};
  std::vector<model::Pin> pins = {};
};

inline DraftRequest requestOf(const Ask& ask)
{
  DraftRequest request;
  request.name = "test";
  request.scheme = must(loadScheme(ask.scheme));
  for (const std::string& block : ask.blocks) {
    request.blocks.push_back({must(net::parsePrefix(block)), {}});
  }
  request.divisions = ask.divisions;
  request.units = ask.units;
  request.pins = ask.pins;
  return request;
}

inline Result<model::Draft> draftOf(const Ask& ask)
{
  return makeDraft(requestOf(ask), base::noProgress());
}

/// Compares drawn texts line by line, so that a failure shows both.
inline void same(const std::string& actual, std::string_view expected)
{
  QCOMPARE(q(actual), q(expected));
}

}  // namespace sextant::plan::test
