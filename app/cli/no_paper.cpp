// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/codes.h"
#include "cli/paper.h"

namespace sextant::cli {

Result<exchange::ExportedFile> writePaper(const Context& /*context*/,
                                          const registry::Registry& /*registry*/,
                                          const std::string& file,
                                          std::optional<net::Prefix> /*under*/)
{
  return fail(Error{kNoPdf, {}, file, {}, {}});
}

}  // namespace sextant::cli
