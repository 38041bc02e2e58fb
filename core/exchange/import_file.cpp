// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_file.h"

#include "exchange/register_lines.h"
#include "sheet/text/input.h"

#include <array>
#include <cstdio>

namespace sextant::exchange {

std::optional<ImportFormat> importFormatFrom(std::string_view name)
{
  if (name == "register") return ImportFormat::registerLines;
  if (name == "holdings") return ImportFormat::holdings;
  return std::nullopt;
}

Result<ImportFormat> detectFormat(const std::string& path)
{
  if (path == "-") {
    const int first = std::getc(stdin);
    if (first != EOF) std::ungetc(first, stdin);
    return first == '{' ? ImportFormat::registerLines : ImportFormat::holdings;
  }
  TRY(sheet::text::Input input, sheet::text::Input::open(path));
  std::array<char, 64> start{};
  TRY(const std::size_t size, input.read(start));
  const bool ours = isRegisterStart({start.data(), size});
  return ours ? ImportFormat::registerLines : ImportFormat::holdings;
}

}  // namespace sextant::exchange
