// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/digest.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <cstring>
#include <fstream>
#include <stdexcept>

namespace sextant::store {
namespace {

constexpr std::size_t kBufferSize = std::size_t{1} << 16;

const EVP_MD* implementation(Algorithm algorithm)
{
  return algorithm == Algorithm::sm3 ? EVP_sm3() : EVP_sha256();
}

ByteView bytesOf(std::string_view text)
{
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

}  // namespace

std::string_view toString(Algorithm algorithm)
{
  return algorithm == Algorithm::sm3 ? "SM3" : "SHA-256";
}

Algorithm algorithmFrom(std::string_view name)
{
  return name == "SM3" ? Algorithm::sm3 : Algorithm::sha256;
}

Digest::Digest(Algorithm algorithm) : m_context(EVP_MD_CTX_new())
{
  if (m_context == nullptr || EVP_DigestInit_ex(m_context, implementation(algorithm), nullptr) != 1)
    throw std::runtime_error("no hash implementation");
  m_buffer.resize(kBufferSize);
}

Digest::~Digest()
{
  EVP_MD_CTX_free(m_context);
}

void Digest::flush()
{
  EVP_DigestUpdate(m_context, m_buffer.data(), m_used);
  m_used = 0;
}

void Digest::put(const void* data, std::size_t size)
{
  if (m_used + size > kBufferSize) flush();
  if (size > kBufferSize) {
    EVP_DigestUpdate(m_context, data, size);
  } else if (size > 0) {
    std::memcpy(m_buffer.data() + m_used, data, size);
    m_used += size;
  }
}

void Digest::header(int id, char type, std::uint64_t sizeOrValue)
{
  constexpr std::size_t kSize = 11;
  if (m_used + kSize > kBufferSize) flush();
  std::uint8_t* out = m_buffer.data() + m_used;
  m_used += kSize;
  out[0] = static_cast<std::uint8_t>(id >> 8);
  out[1] = static_cast<std::uint8_t>(id & 0xff);
  out[2] = static_cast<std::uint8_t>(type);
  for (std::size_t i = 0; i < 8; ++i) {
    out[3 + i] = static_cast<std::uint8_t>(sizeOrValue >> (56 - 8 * i));
  }
}

void Digest::column(int id, std::int64_t value)
{
  header(id, 'i', static_cast<std::uint64_t>(value));
}

void Digest::column(int id, std::string_view text)
{
  header(id, 't', text.size());
  put(text.data(), text.size());
}

void Digest::column(int id, ByteView blob)
{
  header(id, 'b', blob.size());
  put(blob.data(), blob.size());
}

void Digest::row(int table)
{
  header(table, 'r', 0);
}

void Digest::raw(ByteView bytes)
{
  put(bytes.data(), bytes.size());
}

Bytes Digest::finish()
{
  flush();
  Bytes out(EVP_MAX_MD_SIZE);
  unsigned size = 0;
  EVP_DigestFinal_ex(m_context, out.data(), &size);
  out.resize(size);
  return out;
}

Bytes saltedHash(Algorithm algorithm, ByteView salt, std::string_view value)
{
  Digest digest(algorithm);
  digest.raw(salt);
  digest.raw(bytesOf(value));
  return digest.finish();
}

std::string toHex(ByteView bytes)
{
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string out;
  out.reserve(bytes.size() * 2);
  for (const std::uint8_t byte : bytes) {
    out += kDigits[byte >> 4U];
    out += kDigits[byte & 15U];
  }
  return out;
}

Bytes randomBytes(std::size_t count)
{
  Bytes out(count);
  if (RAND_bytes(out.data(), static_cast<int>(count)) != 1)
    throw std::runtime_error("no random numbers");
  return out;
}

std::string fileSha256(const std::string& path)
{
  std::ifstream in(path, std::ios::binary);
  Digest digest(Algorithm::sha256);
  std::vector<char> block(kBufferSize);
  while (in.read(block.data(), static_cast<std::streamsize>(block.size())) || in.gcount() > 0) {
    digest.raw(bytesOf({block.data(), static_cast<std::size_t>(in.gcount())}));
  }
  return toHex(digest.finish());
}

}  // namespace sextant::store
