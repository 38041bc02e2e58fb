// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text_file.h"

#include "sheet/errors.h"

#include <openssl/evp.h>

#include <array>

namespace sextant::exchange {
namespace {

constexpr std::size_t kChunk = std::size_t{64} << 10;

std::string hexOf(EVP_MD_CTX* context)
{
  static constexpr std::string_view kDigits = "0123456789abcdef";
  std::array<unsigned char, EVP_MAX_MD_SIZE> hash{};
  unsigned int size = 0;
  EVP_DigestFinal_ex(context, hash.data(), &size);
  std::string out;
  for (unsigned int i = 0; i < size; ++i) {
    out += kDigits[hash.at(i) >> 4U];
    out += kDigits[hash.at(i) & 0xfU];
  }
  return out;
}

}  // namespace

void TextOut::FreeDigest::operator()(void* context) const
{
  EVP_MD_CTX_free(static_cast<EVP_MD_CTX*>(context));
}

TextOut::TextOut(std::optional<sheet::WrittenFile> place, sheet::FilePtr file)
    : m_place(std::move(place)), m_file(std::move(file)), m_digest(EVP_MD_CTX_new())
{
  EVP_DigestInit_ex(static_cast<EVP_MD_CTX*>(m_digest.get()), EVP_sha256(), nullptr);
}

Result<TextOut> TextOut::open(const std::string& path)
{
  if (path == "-") return TextOut({}, {});
  TRY(sheet::WrittenFile place, sheet::WrittenFile::begin(path));
  sheet::FilePtr file(std::fopen(place.part().c_str(), "wb"));
  if (!file) return sheet::failBySystem(sheet::kWriteFailed, path);
  return TextOut(std::move(place), std::move(file));
}

tl::unexpected<Error> TextOut::failed() const
{
  return sheet::failBySystem(sheet::kWriteFailed, m_place ? m_place->path() : "-");
}

Result<> TextOut::put(std::string_view bytes)
{
  std::FILE* file = m_file ? m_file.get() : stdout;
  if (std::fwrite(bytes.data(), 1, bytes.size(), file) != bytes.size()) return failed();
  EVP_DigestUpdate(static_cast<EVP_MD_CTX*>(m_digest.get()), bytes.data(), bytes.size());
  return {};
}

Result<> TextOut::line(std::string_view text)
{
  TRY_DO(put(text));
  return put("\n");
}

Result<std::string> TextOut::finish()
{
  if (std::fflush(m_file ? m_file.get() : stdout) != 0) return failed();
  if (m_place) {
    m_file.reset();
    TRY_DO(m_place->place());
  }
  return hexOf(static_cast<EVP_MD_CTX*>(m_digest.get()));
}

Result<TextIn> TextIn::open(const std::string& path)
{
  TRY(sheet::text::Input input, sheet::text::Input::open(path));
  return TextIn(std::move(input));
}

Result<bool> TextIn::next(std::string& line)
{
  line.clear();
  for (;;) {
    const auto end = m_buffer.find('\n', m_at);
    line.append(m_buffer, m_at, end == std::string::npos ? end : end - m_at);
    if (end != std::string::npos) {
      m_at = end + 1;
      break;
    }
    m_buffer.resize(kChunk);
    TRY(const std::size_t read, m_input.read(m_buffer));
    m_buffer.resize(read);
    m_at = 0;
    if (read == 0) {
      if (line.empty()) return false;
      break;
    }
  }
  if (line.ends_with('\r')) line.pop_back();
  return true;
}

}  // namespace sextant::exchange
