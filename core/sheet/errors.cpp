// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/errors.h"

#include <cerrno>
#include <system_error>

namespace sextant::sheet {

tl::unexpected<Error> failBySystem(Code code, const std::string& file)
{
  const int reason = errno;
  return fail(Error{code, {std::generic_category().message(reason)}, {}, {}, {}}.in(file));
}

tl::unexpected<Error> tooLarge(std::string_view what, std::uint64_t limit)
{
  return fail(kTooLarge, {std::string(what), std::to_string(limit)});
}

}  // namespace sextant::sheet
