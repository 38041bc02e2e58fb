// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/codes.h"
#include "registry/trace/trace.h"

#include <fcntl.h>
#include <sys/poll.h>
#include <sys/stat.h>
#include <unistd.h>
#include <array>
#include <cerrno>
#include <cstring>
#include <memory>
#include <system_error>

namespace sextant::registry {
namespace {

/// An open file; the standard input is left open.
class TextFile {
 public:
  TextFile(std::string path, int descriptor) : m_path(std::move(path)), m_descriptor(descriptor) {}
  TextFile(const TextFile&) = delete;
  TextFile& operator=(const TextFile&) = delete;
  ~TextFile()
  {
    if (m_descriptor != STDIN_FILENO) close(m_descriptor);
  }

  Result<std::size_t> read(std::span<char> to, base::Progress& progress) const
  {
    std::size_t size = 0;
    while (size < to.size() && (size == 0 || hasMore())) {
      TRY(const std::size_t count, readSome(to.subspan(size), progress));
      if (count == 0) break;
      size += count;
    }
    return size;
  }

  /// Whether it is a file on a disk that begins as no text does: packed, UTF-16, a program.
  [[nodiscard]] bool isBinary() const
  {
    std::array<char, 4096> head{};
    const ssize_t count = pread(m_descriptor, head.data(), head.size(), 0);
    return count > 0 && std::memchr(head.data(), 0, static_cast<std::size_t>(count)) != nullptr;
  }

  /// 0 for what is no file on a disk.
  [[nodiscard]] std::uint64_t bytes() const
  {
    struct stat status = {};
    const bool known = fstat(m_descriptor, &status) == 0 && S_ISREG(status.st_mode);
    return known ? static_cast<std::uint64_t>(status.st_size) : 0;
  }

 private:
  /// A writer that is at it fills a block before it is worked on.
  [[nodiscard]] bool hasMore() const
  {
    constexpr int kPatience = 1;  // ms
    pollfd asked{m_descriptor, POLLIN, 0};
    return poll(&asked, 1, kPatience) > 0;
  }

  Result<std::size_t> readSome(std::span<char> to, base::Progress& progress) const
  {
    while (true) {
      const ssize_t count = ::read(m_descriptor, to.data(), to.size());
      if (count >= 0) return static_cast<std::size_t>(count);
      if (errno != EINTR) return fail(cannotRead(m_path));
      if (progress.cancelled()) return fail(base::kCancelled);
    }
  }

 public:
  static Error cannotRead(const std::string& path)
  {
    return Error{kCannotReadText, {std::generic_category().message(errno)}, {}, {path, 0, 0}, {}};
  }

 private:
  std::string m_path;
  int m_descriptor;
};

}  // namespace

Result<TraceInput> openText(const std::string& path)
{
  const int descriptor =
      path == "-" ? STDIN_FILENO : open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
  if (descriptor < 0) return fail(TextFile::cannotRead(path));
  const auto file = std::make_shared<const TextFile>(path, descriptor);
  if (file->isBinary()) return fail(Error{kNotText, {}, {}, {path, 0, 0}, {}});
  return TraceInput{
      [file](std::span<char> to, base::Progress& progress) { return file->read(to, progress); },
      file->bytes()};
}

}  // namespace sextant::registry
