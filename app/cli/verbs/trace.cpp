// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/trace/trace.h"

#include "cli/codes.h"
#include "cli/register.h"
#include "cli/verbs/verb.h"
#include "exchange/trace_json.h"

#include <iostream>

namespace sextant::cli {
namespace {

using registry::TraceInput;
using registry::TraceTable;

/// A stream that is not the program's own standard input, as tests have it.
TraceInput inputFrom(std::istream& in)
{
  return {[&in](std::span<char> to, base::Progress&) -> Result<std::size_t> {
            in.read(to.data(), static_cast<std::streamsize>(to.size()));
            return static_cast<std::size_t>(in.gcount());
          },
          0};
}

Result<TraceInput> inputOf(const Context& context, const std::string& file)
{
  if (file == "-" && &context.in() != &std::cin) return inputFrom(context.in());
  return registry::openText(file);
}

class Trace final : public Verb {
 public:
  Trace()
      : Verb({.name = "trace",
              .summary = QT_TRANSLATE_NOOP("cli", "who held the IPv6 addresses in a log"),
              .example = "sextant-cli trace access.log --at 2026-05-01",
              .notes = QT_TRANSLATE_NOOP(
                  "cli",
                  "Answers the text again with [code name] behind every address, [-] where nobody "
                  "holds it; everything else in it stays as it is. With --json one object for each "
                  "address; of several files it says which.")})
  {
  }

  void declare(Arguments& arguments) override
  {
    arguments.some("FILE", m_files, QT_TRANSLATE_NOOP("cli", "text of any sort; - reads"));
    arguments.maybe("--at T", m_at,
                    QT_TRANSLATE_NOOP("cli", "as in force at that time; unsaid: now"));
  }

  Result<> run(Context& context) override
  {
    TerminalProgress progress = context.progress();
    TRY(m_table, table(context, progress));
    for (const std::string& file : m_files) {
      const auto traced = trace(context, file, progress);
      if (!context.out()) return {};  // told when the program ends
      if (traced) continue;
      if (traced.error().code == base::kCancelled) return traced;
      context.report(traced.error());
    }
    return {};
  }

 private:
  [[nodiscard]] Result<std::shared_ptr<const TraceTable>> table(Context& context,
                                                                base::Progress& progress) const
  {
    TRY(const auto registry, openRegister(context, Access::read));
    TRY(const registry::Moment moment, registry->moment(m_at, std::nullopt));
    return TraceTable::build(*registry, moment, progress);
  }

  [[nodiscard]] Result<> trace(Context& context, const std::string& file,
                               base::Progress& progress) const
  {
    TRY(const TraceInput input, inputOf(context, file));
    const auto sink = [&context](std::string_view piece, bool flush) -> Result<> {
      context.out().write(piece.data(), static_cast<std::streamsize>(piece.size()));
      if (flush) context.out().flush();
      if (!context.out()) return fail(kCannotWrite, {"-"});
      return {};
    };
    if (!context.json()) return registry::annotate(*m_table, input, sink, {}, progress);
    const auto json = exchange::traceJson(*m_table, m_files.size() > 1 ? file : std::string());
    return registry::traceLines(*m_table, input, json, sink, {}, progress);
  }

  std::vector<std::string> m_files;
  std::optional<std::string> m_at;
  std::shared_ptr<const TraceTable> m_table;
};

}  // namespace

std::unique_ptr<Verb> makeTrace()
{
  return std::make_unique<Trace>();
}

}  // namespace sextant::cli
