// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/writtenfile.h"

#include "sheet/errors.h"

#include <openssl/evp.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <memory>
#include <span>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sextant::sheet {
namespace {

class Descriptor {
 public:
  Descriptor(const std::string& path, int flags) : m_fd(::open(path.c_str(), flags | O_CLOEXEC)) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor()
  {
    if (m_fd >= 0) ::close(m_fd);
  }
  [[nodiscard]] int get() const { return m_fd; }
  [[nodiscard]] bool sync() const { return m_fd >= 0 && ::fsync(m_fd) == 0; }

 private:
  int m_fd;
};

std::string toHex(std::span<const unsigned char> bytes)
{
  static constexpr std::string_view kHex = "0123456789abcdef";
  std::string text;
  for (const unsigned char byte : bytes) {
    text.push_back(kHex[byte >> 4]);
    text.push_back(kHex[byte & 15]);
  }
  return text;
}

Result<std::string> sha256Of(int fd)
{
  const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                        &EVP_MD_CTX_free);
  EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr);
  std::array<char, 1 << 16> chunk{};
  while (const ssize_t n = ::read(fd, chunk.data(), chunk.size())) {
    if (n < 0) return failBySystem(kWriteFailed, {});
    EVP_DigestUpdate(context.get(), chunk.data(), static_cast<std::size_t>(n));
  }
  std::array<unsigned char, 32> digest{};
  if (EVP_DigestFinal_ex(context.get(), digest.data(), nullptr) != 1) {
    return fail(kWriteFailed, {"SHA-256"});
  }
  return toHex(digest);
}

std::filesystem::path folderOf(const std::string& path)
{
  const std::filesystem::path parent = std::filesystem::path(path).parent_path();
  return parent.empty() ? std::filesystem::path(".") : parent;
}

bool isReplaceable(const std::string& path)
{
  struct stat status = {};
  errno = ENOENT;
  if (path.empty()) return false;
  if (::lstat(path.c_str(), &status) != 0) return errno == ENOENT;
  errno = S_ISDIR(status.st_mode) ? EISDIR : EINVAL;
  return S_ISREG(status.st_mode) || S_ISLNK(status.st_mode);
}

}  // namespace

Result<WrittenFile> WrittenFile::begin(const std::string& path)
{
  if (!isReplaceable(path)) return failBySystem(kCannotWrite, path);
  std::string folder = (folderOf(path) / ".sextant-XXXXXX").string();
  if (::mkdtemp(folder.data()) == nullptr) {
    const bool full = errno == ENOSPC || errno == EDQUOT || errno == EIO;
    return failBySystem(full ? kWriteFailed : kCannotWrite, path);
  }
  return WrittenFile(path, std::move(folder));
}

WrittenFile::WrittenFile(WrittenFile&& other) noexcept
    : m_path(std::move(other.m_path)), m_folder(std::exchange(other.m_folder, {}))
{
}

WrittenFile::~WrittenFile()
{
  std::error_code ignored;
  if (!m_folder.empty()) std::filesystem::remove_all(m_folder, ignored);
}

Result<std::string> WrittenFile::place()
{
  const Descriptor file(part(), O_RDONLY | O_NOFOLLOW);
  if (!file.sync()) return failBySystem(kWriteFailed, m_path);
  TRY(std::string digest, sha256Of(file.get()));
  if (::rename(part().c_str(), m_path.c_str()) != 0) return failBySystem(kWriteFailed, m_path);
  // Some file systems cannot sync a folder; the file itself is safe by then.
  const Descriptor folder(folderOf(m_path).string(), O_RDONLY | O_DIRECTORY);
  static_cast<void>(folder.sync());
  return digest;
}

}  // namespace sextant::sheet
