// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/faults.h"

namespace sextant::cli {
namespace {

const wording::Words& english()
{
  static const wording::Words words(wording::Language::en);
  return words;
}

Json orNull(std::size_t number)
{
  return number == 0 ? Json(nullptr) : Json(number);
}

std::string placeOf(const base::Where& where)
{
  std::string place;
  if (!where.file.empty()) place += where.file + ':';
  if (where.line > 0) place += std::to_string(where.line) + ':';
  if (where.column > 0) place += std::to_string(where.column) + ':';
  return place.empty() ? place : place + ' ';
}

}  // namespace

std::string withHint(std::string sentence, const std::string& hint, const wording::Words& words)
{
  const bool chinese = words.language() == wording::Language::zh;
  if (!hint.empty()) sentence += (chinese ? "；" : ": ") + hint;
  return sentence;
}

std::string faultText(const base::Error& error, const wording::Words& words)
{
  return withHint(placeOf(error.where) + words.sentence(error).toStdString(),
                  words.hint(error).toStdString(), words);
}

Json faultJson(const base::Error& error)
{
  return {{"code", error.code.id},
          {"message", english().sentence(error).toStdString()},
          {"input", cli::orNull(error.input)},
          {"file", cli::orNull(error.where.file)},
          {"line", orNull(error.where.line)},
          {"column", orNull(error.where.column)},
          {"hint", cli::orNull(english().hint(error).toStdString())}};
}

}  // namespace sextant::cli
