// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlsx/formats.h"

#include <xlsxwriter.h>

#include <string>

namespace sextant::sheet::xlsx {
namespace {

constexpr const char* kMonoFont = "Consolas";
constexpr lxw_color_t kHeadingFill = 0xD9E2EC;
constexpr lxw_color_t kNoteColour = 0xB3261E;

}  // namespace

lxw_format* Formats::of(Look look)
{
  if (look == Look{}) return nullptr;
  const auto [at, isNew] = m_made.try_emplace(look, nullptr);
  if (isNew) at->second = make(look);
  return at->second;
}

lxw_format* Formats::make(Look look) const
{
  lxw_format* format = workbook_add_format(m_workbook);
  if (look.mono) format_set_font_name(format, kMonoFont);
  if (look.indent > 0) format_set_indent(format, static_cast<uint8_t>(look.indent));
  if (look.decimals >= 0) {
    std::string code = "0";
    if (look.decimals > 0) code += "." + std::string(static_cast<std::size_t>(look.decimals), '0');
    format_set_num_format(format, code.c_str());
  }
  return format;
}

lxw_format* Formats::heading(bool number)
{
  const auto [at, isNew] = m_headings.try_emplace(number, nullptr);
  if (!isNew) return at->second;
  lxw_format* format = workbook_add_format(m_workbook);
  format_set_bold(format);
  format_set_text_wrap(format);
  format_set_bg_color(format, kHeadingFill);
  format_set_bottom(format, LXW_BORDER_THIN);
  format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
  if (number) format_set_align(format, LXW_ALIGN_RIGHT);
  return at->second = format;
}

lxw_format* Formats::note()
{
  if (m_note == nullptr) {
    m_note = workbook_add_format(m_workbook);
    format_set_bold(m_note);
    format_set_font_color(m_note, kNoteColour);
  }
  return m_note;
}

}  // namespace sextant::sheet::xlsx
