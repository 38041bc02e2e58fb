// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/trace_files.h"

#include "exchange/text_file.h"
#include "exchange/trace_json.h"

#include <numeric>

namespace sextant::exchange {

Result<std::string> writeTrace(const registry::TraceTable& table, std::span<const TracedText> texts,
                               TraceForm form, const std::string& file, base::Progress& progress)
{
  TRY(TextOut out, TextOut::open(file));
  const registry::TraceSink sink = [&out](std::string_view piece, bool) { return out.put(piece); };
  base::PartProgress share(
      progress, std::accumulate(texts.begin(), texts.end(), std::uint64_t{0},
                                [](auto sum, const auto& text) { return sum + text.bytes; }));
  for (const TracedText& text : texts) {
    TRY(const registry::TraceInput input, text.open());
    if (form == TraceForm::annotated) {
      TRY_DO(registry::annotate(table, input, sink, {}, share));
    } else {
      const auto wording = traceJson(table, texts.size() > 1 ? text.name : std::string());
      TRY_DO(registry::traceLines(table, input, wording, sink, {}, share));
    }
    share.pass(text.bytes);
  }
  return out.finish();
}

}  // namespace sextant::exchange
