// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/text/input.h"

#include "sheet/errors.h"
#include "sheet/limits.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace sextant::sheet::text {
namespace {

constexpr std::size_t kChunk = std::size_t{64} << 10;

Result<FilePtr> spool(std::FILE* from, const std::string& path)
{
  FilePtr copy(std::tmpfile());
  if (!copy) return failBySystem(kCannotRead, path);
  std::array<char, kChunk> chunk{};
  LineGuard guard;
  while (const std::size_t n = std::fread(chunk.data(), 1, chunk.size(), from)) {
    if (!guard.pass({chunk.data(), n})) return tooLarge("row", kMaxRowBytes);
    if (std::fwrite(chunk.data(), 1, n, copy.get()) != n) return failBySystem(kCannotRead, path);
  }
  if (std::ferror(from)) return failBySystem(kCannotRead, path);
  return copy;
}

Result<FilePtr> openRewindable(const std::string& path)
{
  if (path == "-") return spool(stdin, path);
  FilePtr file(std::fopen(path.c_str(), "rb"));
  if (!file) return failBySystem(kCannotRead, path);
  if (std::fseek(file.get(), 0, SEEK_SET) == 0) return file;
  return spool(file.get(), path);
}

}  // namespace

Result<Input> Input::open(const std::string& path)
{
  TRY(FilePtr file, openRewindable(path));
  Input input(std::move(file), path);
  TRY_DO(input.rewind());
  return input;
}

Result<std::size_t> Input::read(std::span<char> to)
{
  const std::size_t n = std::fread(to.data(), 1, to.size(), m_file.get());
  if (n < to.size() && std::ferror(m_file.get())) return failBySystem(kCannotRead, m_path);
  return n;
}

Result<> Input::rewind()
{
  if (std::fseek(m_file.get(), 0, SEEK_SET) != 0) return failBySystem(kCannotRead, m_path);
  return {};
}

bool LineGuard::pass(std::span<const char> bytes)
{
  const std::string_view text(bytes.data(), bytes.size());
  const std::size_t first = text.find_first_of("\r\n");
  if (first == std::string_view::npos) {
    m_length += text.size();
    return m_length <= kMaxRowBytes;
  }
  const bool fits = m_length + first <= kMaxRowBytes;
  m_length = text.size() - 1 - text.find_last_of("\r\n");
  return fits;
}

}  // namespace sextant::sheet::text
