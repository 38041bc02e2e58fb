// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/reader.h"
#include "sheet/writer.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tables {

using sextant::sheet::Row;
using Table = std::vector<Row>;

inline QByteArray bytes(std::string_view text)
{
  return {text.data(), static_cast<qsizetype>(text.size())};
}

inline void put(const std::string& path, std::string_view content)
{
  QFile file(QString::fromStdString(path));
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes(content)) < 0) qFatal("cannot write");
}

inline std::string get(const std::string& path)
{
  QFile file(QString::fromStdString(path));
  if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read %s", path.c_str());
  return file.readAll().toStdString();
}

/// An error as "id row:column args", without the file.
inline std::string shown(const sextant::Error& error)
{
  std::string text(error.code.id);
  text += " " + std::to_string(error.where.line) + ":" + std::to_string(error.where.column);
  for (const std::string& arg : error.args) text += " " + arg;
  return text;
}

/// A file as "1:a|b\n3:c" with row numbers; line ends in cells are drawn, an error ends the
/// drawing.
inline std::string draw(const std::string& path)
{
  auto reader = sextant::sheet::openReader(path);
  if (!reader) return shown(reader.error());
  std::string drawing;
  Row row;
  while (true) {
    const auto found = (*reader)->next(row);
    if (!found) return drawing + shown(found.error());
    if (!*found) return drawing;
    drawing += std::to_string((*reader)->rowNumber()) + ":";
    for (std::size_t i = 0; i < row.size(); ++i) drawing += (i == 0 ? "" : "|") + row[i];
    drawing += "\n";
  }
}

inline Table trimmed(Table table)
{
  for (Row& row : table) {
    while (!row.empty() && row.back().empty()) row.pop_back();
  }
  return table;
}

/// All rows, without trailing empty cells.
inline Table read(const std::string& path)
{
  Table table;
  auto reader = sextant::sheet::openReader(path);
  if (!reader) qFatal("%s", shown(reader.error()).c_str());
  Row row;
  for (auto found = (*reader)->next(row); *found; found = (*reader)->next(row))
    table.push_back(row);
  return trimmed(std::move(table));
}

/// An archive of the given parts, made by Python's zipfile: independent of our libraries.
inline void zip(const std::string& path, const std::map<std::string, std::string>& parts)
{
  const std::string folder = path + ".parts";
  QDir().mkpath(QString::fromStdString(folder));
  QStringList arguments{QStringLiteral(TEST_SHEET "/zip_parts.py"), QString::fromStdString(path)};
  int index = 0;
  for (const auto& [name, content] : parts) {
    const std::string file = folder + "/" + std::to_string(index++);
    put(file, content);
    arguments << QString::fromStdString(name) << QString::fromStdString(file);
  }
  if (QProcess::execute(QStringLiteral("python3"), arguments) != 0) qFatal("python3 failed");
}

}  // namespace tables
