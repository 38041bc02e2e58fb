// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct evp_md_ctx_st;

namespace sextant::store {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

/// The hash the journal is chained by. Named in every entry, so that it can change from one entry
/// to the next (GB/T 39786 asks for SM3).
enum class Algorithm { sha256, sm3 };
std::string_view toString(Algorithm algorithm);
Algorithm algorithmFrom(std::string_view name);

/// A running hash with the framing of the journal's canonical form: every piece is typed and
/// carries its length, so that no two sequences of pieces look alike.
class Digest {
 public:
  explicit Digest(Algorithm algorithm);
  Digest(const Digest&) = delete;
  Digest& operator=(const Digest&) = delete;
  ~Digest();

  void column(int id, std::int64_t value);
  void column(int id, std::string_view text);
  void column(int id, ByteView blob);
  /// Begins a version of a table.
  void row(int table);
  void raw(ByteView bytes);
  /// The hash of everything so far; the digest cannot be used afterwards.
  Bytes finish();

 private:
  void header(int id, char type, std::uint64_t sizeOrValue);
  void put(const void* data, std::size_t size);
  void flush();

  evp_md_ctx_st* m_context;
  std::vector<std::uint8_t> m_buffer;
  std::size_t m_used = 0;
};

/// H(salt ‖ value), under which a personal field enters a version.
Bytes saltedHash(Algorithm algorithm, ByteView salt, std::string_view value);
std::string toHex(ByteView bytes);
/// Bytes nobody can foresee.
Bytes randomBytes(std::size_t count);
/// Lower-case hex SHA-256 of a file's content.
std::string fileSha256(const std::string& path);

}  // namespace sextant::store
