// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/// What a file may ask of us before it is taken for broken or hostile. The archive limits are those
/// of Apache POI's ZipSecureFile; rows and columns those of every spreadsheet program.
namespace sextant::sheet {

inline constexpr std::size_t kMaxColumns = 16'384;
inline constexpr std::size_t kMaxRowsPerSheet = 1'048'576;
inline constexpr std::size_t kMaxRowBytes = std::size_t{16} << 20;

inline constexpr std::uint64_t kMaxEntries = 1'000;
inline constexpr std::uint64_t kMaxPartBytes = 200'000'000;
inline constexpr std::uint64_t kMaxRatio = 100;
inline constexpr std::uint64_t kRatioFreeBytes = 100'000;
inline constexpr std::size_t kMaxStringBytes = std::size_t{64} << 20;
inline constexpr std::size_t kMaxStrings = 8'000'000;
inline constexpr std::size_t kMaxStyles = 70'000;
inline constexpr std::size_t kMaxSilentXml = std::size_t{1} << 20;

}  // namespace sextant::sheet
