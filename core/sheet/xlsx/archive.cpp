// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlsx/archive.h"

#include "sheet/errors.h"
#include "sheet/limits.h"
#include "sheet/text/input.h"

#include <zip.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <vector>

namespace sextant::sheet::xlsx {
namespace {

// The end record of APPNOTE.TXT 4.3.16: signature, …, number of entries at 10, …; at most a comment
// of 65,535 bytes follows. 0xFFFF entries means that a ZIP64 record has the number.
constexpr std::size_t kEndRecord = 22;
constexpr std::size_t kLongestTail = kEndRecord + 65'535;
constexpr std::string_view kEndSignature("PK\5\6", 4);

Result<std::string> tailOf(const std::string& path)
{
  const FilePtr file(std::fopen(path.c_str(), "rb"));
  if (!file || std::fseek(file.get(), 0, SEEK_END) != 0) return failBySystem(kCannotRead, path);
  const long size = std::ftell(file.get());
  const long length = std::min(size, static_cast<long>(kLongestTail));
  if (length < 0 || std::fseek(file.get(), -length, SEEK_END) != 0) {
    return failBySystem(kCannotRead, path);
  }
  std::string tail(static_cast<std::size_t>(length), '\0');
  tail.resize(std::fread(tail.data(), 1, tail.size(), file.get()));
  return tail;
}

// libzip loads the whole directory; a hostile one must be seen before.
Result<> checkEntries(const std::string& path)
{
  TRY(const std::string tail, tailOf(path));
  const std::size_t at = tail.rfind(kEndSignature);
  if (at == std::string::npos || tail.size() - at < kEndRecord) {
    return fail(kDamaged, {"ZIP"});
  }
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(tail[at + i]); };
  const std::uint64_t entries = byte(10) + (std::uint64_t{byte(11)} << 8);
  if (entries > kMaxEntries) return tooLarge("entries", kMaxEntries);
  return {};
}

bool isEncrypted(const zip_stat_t& stat)
{
  return (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE;
}

Result<> checkSize(const zip_stat_t& stat)
{
  if (stat.size > kMaxPartBytes) return tooLarge("sheet", kMaxPartBytes);
  if (stat.size > kRatioFreeBytes && stat.size / kMaxRatio > stat.comp_size) {
    return tooLarge("ratio", kMaxRatio);
  }
  return {};
}

}  // namespace

void Part::Close::operator()(zip_file* file) const
{
  zip_fclose(file);
}
void Archive::Discard::operator()(zip* archive) const
{
  zip_discard(archive);
}

Part::Part(zip_file* file, std::uint64_t size, std::string name)
    : m_file(file), m_left(size), m_name(std::move(name))
{
}

Result<std::size_t> Part::read(std::span<char> to)
{
  const zip_int64_t n = zip_fread(m_file.get(), to.data(), to.size());
  if (n < 0 || static_cast<std::uint64_t>(n) > m_left) return fail(kDamaged, {m_name});
  m_left -= static_cast<std::uint64_t>(n);
  if (n == 0 && m_left > 0 && !to.empty()) return fail(kDamaged, {m_name});
  return static_cast<std::size_t>(n);
}

Result<Archive> Archive::open(const std::string& path)
{
  TRY_DO(checkEntries(path));
  int reason = 0;
  zip_t* archive = zip_open(path.c_str(), ZIP_RDONLY, &reason);
  if (archive == nullptr) return fail(kDamaged, {"ZIP"});
  Archive opened(archive);
  if (zip_get_num_entries(archive, 0) > static_cast<zip_int64_t>(kMaxEntries)) {
    return tooLarge("entries", kMaxEntries);
  }
  return opened;
}

bool Archive::has(const std::string& name) const
{
  return zip_name_locate(m_archive.get(), name.c_str(), ZIP_FL_NOCASE) >= 0;
}

std::uint64_t Archive::sizeOf(const std::string& name) const
{
  zip_stat_t stat;
  zip_stat_init(&stat);
  zip_stat(m_archive.get(), name.c_str(), 0, &stat);
  return (stat.valid & ZIP_STAT_SIZE) != 0 ? stat.size : 0;
}

Result<Part> Archive::part(const std::string& name)
{
  const zip_int64_t found = zip_name_locate(m_archive.get(), name.c_str(), ZIP_FL_NOCASE);
  if (found < 0) return fail(kDamaged, {name});
  const auto index = static_cast<zip_uint64_t>(found);
  zip_stat_t stat;
  if (zip_stat_index(m_archive.get(), index, 0, &stat) != 0) return fail(kDamaged, {name});
  if (isEncrypted(stat)) return fail(kNotATable, {"encrypted"});
  TRY_DO(checkSize(stat));
  zip_file_t* file = zip_fopen_index(m_archive.get(), index, 0);
  if (file == nullptr) return fail(kDamaged, {name});
  return Part(file, stat.size, name);
}

}  // namespace sextant::sheet::xlsx
