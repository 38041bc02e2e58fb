// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace sextant::base {

Fault Error::fault() const
{
  Fault worst = code.fault;
  for (const Error& other : more) {
    worst = std::max(worst, other.fault());
  }
  return worst;
}

Error&& Error::in(std::string file) &&
{
  where.file = std::move(file);
  return std::move(*this);
}

Error&& Error::at(std::size_t line, std::size_t column) &&
{
  where.line = line;
  where.column = column;
  return std::move(*this);
}

Error&& Error::of(std::string offendingText) &&
{
  input = std::move(offendingText);
  return std::move(*this);
}

Error allOf(std::vector<Error> errors)
{
  Error first = std::move(errors.front());
  std::move(std::next(errors.begin()), errors.end(), std::back_inserter(first.more));
  return first;
}

}  // namespace sextant::base
