// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"
#include "registry/registry.h"

#include <memory>

namespace sextant::cli {

enum class Access { read, write };

/// The register named by -r or SEXTANT_REGISTER; none named is a usage error.
Result<std::unique_ptr<registry::Registry>> openRegister(const Context& context, Access access);

/// Its path, and who works on it.
Result<std::string> registerPath(const Context& context);
registry::OpenOptions openOptions(const Context& context, Access access);

}  // namespace sextant::cli
