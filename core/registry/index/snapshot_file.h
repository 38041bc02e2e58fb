// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <type_traits>

struct XXH3_state_s;

namespace sextant::registry {

// A snapshot as bytes: SnapshotHead, the names of zones (each its size in 4 bytes and its text), a
// SnapshotRow for every belief in prefix order, and the XXH3 checksum (128 bits) of all of that.
// Numbers are the machine's own; `byteOrder` tells a foreign one.

inline constexpr std::array<char, 16> kSnapshotMagic = {'S', 'e', 'x', 't', 'a', 'n', 't',  ' ',
                                                        'i', 'n', 'd', 'e', 'x', 0,   '\r', '\n'};
inline constexpr std::uint32_t kSnapshotFormat = 1;
inline constexpr std::uint32_t kByteOrder = 0x01020304;

struct SnapshotHead {
  std::array<char, 16> magic = kSnapshotMagic;
  std::uint32_t format = kSnapshotFormat;
  std::uint32_t byteOrder = kByteOrder;
  std::array<char, 40> uuid{};          ///< of the register
  std::array<std::uint8_t, 64> hash{};  ///< of the entry at `height`
  std::uint32_t hashSize = 0;
  std::uint32_t zones = 0;
  std::int64_t height = 0;
  std::int64_t since = 0;
  std::int64_t nextBoundary = 0;
  std::uint64_t zoneBytes = 0;
  std::uint64_t rows = 0;
  std::uint64_t prefixes = 0;
};
static_assert(sizeof(SnapshotHead) == 184 && std::is_trivially_copyable_v<SnapshotHead>);

struct SnapshotRow {
  std::uint64_t high = 0;
  std::uint64_t low = 0;
  std::int64_t from = 0;
  std::int64_t to = 0;
  std::int64_t version = 0;
  std::int64_t holder = 0;
  std::int64_t member = 0;
  std::uint32_t zone = 0;
  std::uint8_t length = 0;
  std::uint8_t kind = 0;
  std::uint8_t status = 0;
  std::uint8_t unused = 0;
};
static_assert(sizeof(SnapshotRow) == 64 && std::is_trivially_copyable_v<SnapshotRow>);

using Checksum = std::array<std::uint8_t, 16>;

/// The checksum of all bytes so far.
class Summing128 {
 public:
  Summing128();
  void add(const void* bytes, std::size_t size);
  [[nodiscard]] Checksum sum() const;

 private:
  struct End {
    void operator()(XXH3_state_s* state) const;
  };
  std::unique_ptr<XXH3_state_s, End> m_state;
};

/// A file that takes the place of another one only when it is whole. Errors show in `finish`.
class SnapshotOutput {
 public:
  /// Writes beside `path`; two at once are one too many, and the second writes nothing.
  explicit SnapshotOutput(std::string path);
  SnapshotOutput(const SnapshotOutput&) = delete;
  SnapshotOutput& operator=(const SnapshotOutput&) = delete;
  ~SnapshotOutput();

  void put(const void* bytes, std::size_t size);
  /// Adds the checksum and puts the file in place; false when anything went wrong.
  bool finish();

 private:
  void write(const void* bytes, std::size_t size);
  void flush();
  [[nodiscard]] bool isMine() const;

  std::string m_path;
  std::string m_part;
  int m_file;
  bool m_good;
  std::string m_buffer;
  Summing128 m_sum;
};

/// Reads a file from its beginning to its end, once.
class SnapshotInput {
 public:
  explicit SnapshotInput(const std::string& path);
  SnapshotInput(const SnapshotInput&) = delete;
  SnapshotInput& operator=(const SnapshotInput&) = delete;
  ~SnapshotInput();

  [[nodiscard]] bool isOpen() const { return m_file >= 0; }
  [[nodiscard]] std::uint64_t size() const { return m_size; }
  /// False when there is not so much.
  bool get(void* bytes, std::size_t size);
  /// Whether the rest of the file is the checksum of what was read.
  bool endsWithItsSum();

 private:
  bool read(void* bytes, std::size_t size) const;
  int m_file;
  std::uint64_t m_size = 0;
  Summing128 m_sum;
};

}  // namespace sextant::registry
