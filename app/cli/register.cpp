// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/register.h"

#include "cli/codes.h"

namespace sextant::cli {

Result<std::string> registerPath(const Context& context)
{
  if (context.globals.registerPath.empty()) return fail(kNoRegister);
  return context.globals.registerPath;
}

registry::OpenOptions openOptions(const Context& context, Access access)
{
  return {.who = {.name = context.globals.operatorName,
                  .host = context.environment().host,
                  .program = std::string("sextant-cli ") + SEXTANT_VERSION},
          .clock = context.environment().clock,
          .readOnly = access == Access::read,
          .snapshotFrom = registry::kLargeRegister};
}

Result<std::unique_ptr<registry::Registry>> openRegister(const Context& context, Access access)
{
  TRY(const std::string path, registerPath(context));
  return registry::Registry::open(path, openOptions(context, access));
}

}  // namespace sextant::cli
