// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/network_drive.h"

#include <linux/magic.h>
#include <sys/statfs.h>

#include <cstdint>

namespace sextant::store {
namespace {

constexpr std::uint32_t kCifs = 0xFF534D42;
constexpr std::uint32_t kSmb2 = 0xFE534D42;

}  // namespace

std::optional<std::string> networkDrive(const std::string& path)
{
  struct statfs info {};
  if (statfs(path.c_str(), &info) != 0) return std::nullopt;
  switch (static_cast<std::uint32_t>(info.f_type)) {
    case NFS_SUPER_MAGIC:
      return "NFS";
    case SMB_SUPER_MAGIC:
    case kCifs:
    case kSmb2:
      return "SMB";
    default:
      return std::nullopt;
  }
}

}  // namespace sextant::store
