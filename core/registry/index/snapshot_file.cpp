// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/index/snapshot_file.h"

#include <xxhash.h>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cstdio>
#include <utility>

namespace sextant::registry {
namespace {

constexpr std::size_t kBuffer = 1U << 20U;

}  // namespace

Summing128::Summing128() : m_state(XXH3_createState())
{
  XXH3_128bits_reset(m_state.get());
}

void Summing128::End::operator()(XXH3_state_s* state) const
{
  XXH3_freeState(state);
}

void Summing128::add(const void* bytes, std::size_t size)
{
  XXH3_128bits_update(m_state.get(), bytes, size);
}

Checksum Summing128::sum() const
{
  XXH128_canonical_t canonical;
  XXH128_canonicalFromHash(&canonical, XXH3_128bits_digest(m_state.get()));
  return std::to_array(canonical.digest);
}

SnapshotOutput::SnapshotOutput(std::string path)
    : m_path(std::move(path)),
      m_part(m_path + ".part"),
      m_file(::open(m_part.c_str(), O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600)),
      m_good(m_file >= 0 && ::flock(m_file, LOCK_EX | LOCK_NB) == 0 && isMine() &&
             ::ftruncate(m_file, 0) == 0)
{
  m_buffer.reserve(kBuffer);
}

SnapshotOutput::~SnapshotOutput()
{
  if (m_file >= 0) ::close(m_file);
}

/// Another may have put the file that was opened in place before it was locked.
bool SnapshotOutput::isMine() const
{
  struct stat opened {};
  struct stat named {};
  return ::fstat(m_file, &opened) == 0 && ::lstat(m_part.c_str(), &named) == 0 &&
         opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}

void SnapshotOutput::put(const void* bytes, std::size_t size)
{
  m_sum.add(bytes, size);
  write(bytes, size);
}

void SnapshotOutput::write(const void* bytes, std::size_t size)
{
  if (!m_good) return;
  m_buffer.append(static_cast<const char*>(bytes), size);
  if (m_buffer.size() >= kBuffer) flush();
}

void SnapshotOutput::flush()
{
  for (std::size_t done = 0; m_good && done < m_buffer.size();) {
    const ssize_t wrote = ::write(m_file, m_buffer.data() + done, m_buffer.size() - done);
    m_good = wrote > 0;
    if (m_good) done += static_cast<std::size_t>(wrote);
  }
  m_buffer.clear();
}

bool SnapshotOutput::finish()
{
  if (!m_good) return false;
  const Checksum sum = m_sum.sum();
  write(sum.data(), sum.size());
  flush();
  // Not synced: what a power cut leaves of it is told by the checksum.
  m_good = m_good && std::rename(m_part.c_str(), m_path.c_str()) == 0;
  if (!m_good) ::unlink(m_part.c_str());
  return m_good;
}

SnapshotInput::SnapshotInput(const std::string& path)
    : m_file(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC))
{
  struct stat found {};
  if (m_file >= 0 && ::fstat(m_file, &found) == 0 && S_ISREG(found.st_mode))
    m_size = static_cast<std::uint64_t>(found.st_size);
}

SnapshotInput::~SnapshotInput()
{
  if (m_file >= 0) ::close(m_file);
}

bool SnapshotInput::read(void* bytes, std::size_t size) const
{
  auto* to = static_cast<char*>(bytes);
  while (size > 0) {
    const ssize_t got = ::read(m_file, to, size);
    if (got <= 0) return false;
    to += got;
    size -= static_cast<std::size_t>(got);
  }
  return true;
}

bool SnapshotInput::get(void* bytes, std::size_t size)
{
  if (!read(bytes, size)) return false;
  m_sum.add(bytes, size);
  return true;
}

bool SnapshotInput::endsWithItsSum()
{
  Checksum said{};
  char more = 0;
  return read(said.data(), said.size()) && said == m_sum.sum() && !read(&more, 1);
}

}  // namespace sextant::registry
