// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/reader.h"

#include "sheet/codes.h"
#include "sheet/csv/csvreader.h"
#include "sheet/text/input.h"
#include "sheet/xlsx/xlsxreader.h"

#include <string_view>

namespace sextant::sheet {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kHead = std::size_t{1} << 20;
constexpr std::string_view kZip = "PK\3\4"sv;
constexpr std::string_view kEmptyZip = "PK\5\6"sv;
constexpr std::string_view kCompound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv;
// The name of a stream in the compound file around an encrypted workbook, UTF-16LE.
constexpr std::string_view kEncrypted = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv;
constexpr std::string_view kPdf = "%PDF-"sv;
constexpr std::string_view kGzip = "\x1F\x8B"sv;  // RFC 1952, 2.3.1

Result<std::string> headOf(text::Input& input)
{
  std::string head(kHead, '\0');
  TRY(const std::size_t n, input.read(head));
  head.resize(n);
  TRY_DO(input.rewind());
  return head;
}

std::string_view foreignKind(std::string_view head)
{
  if (head.starts_with(kPdf)) return "binary";
  if (head.starts_with(kGzip)) return "gzip";
  if (!head.starts_with(kCompound)) return {};
  return head.find(kEncrypted) == std::string_view::npos ? "xls" : "encrypted";
}

}  // namespace

Reader::~Reader() = default;

Result<std::unique_ptr<Reader>> openReader(const std::string& path)
{
  TRY(text::Input input, text::Input::open(path));
  TRY(const std::string head, headOf(input));
  const bool zip = head.starts_with(kZip) || head.starts_with(kEmptyZip);
  const std::string_view kind = zip && path == "-" ? "stdin-xlsx" : foreignKind(head);
  if (!kind.empty()) {
    return fail(Error{kNotATable, {std::string(kind)}, {}, {}, {}}.in(path));
  }
  return zip ? xlsx::openXlsx(path) : csv::CsvReader::open(std::move(input));
}

}  // namespace sextant::sheet
