// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/trace/trace.h"

#include "registry/trace/in_order.h"
#include "registry/trace/resolver.h"

#include <algorithm>

namespace sextant::registry {
namespace {

using Places = TextPieces::Places;

/// Makes one text of a piece, with what `Words` puts in.
template <typename Words>
class Rewriting {
 public:
  Rewriting(const TraceTable& table, const Words& words) : m_resolver(table), m_words(words) {}

  void run(const TextPiece& piece)
  {
    m_out.clear();
    m_resolver.run(piece);
    m_words(piece, m_resolver, m_out);
  }
  [[nodiscard]] std::string_view out() const { return m_out; }

 private:
  Resolver m_resolver;
  const Words& m_words;
  std::string m_out;
};

template <typename Words>
Result<> rewrite(const TraceTable& table, TextPieces pieces, const Words& words,
                 const TraceSink& sink, const TraceOptions& options, const TraceInput& input,
                 base::Progress& progress)
{
  std::uint64_t done = 0;
  const auto take = [&](const Rewriting<Words>& work, const TextPiece& piece) -> Result<> {
    done += piece.own().size();
    progress.report(done, input.bytes);
    return sink(work.out(), piece.pauses);
  };
  const Rewriting<Words> pattern(table, words);
  return InOrder(pattern, options.threads).run(pieces, take, progress);
}

/// The words of a label; characters that would break the line become blanks.
void appendWords(std::string_view words, std::string& out)
{
  const std::size_t begin = out.size();
  out += words;
  for (std::size_t i = begin; i < out.size(); ++i) {
    if (static_cast<unsigned char>(out[i]) < ' ') out[i] = ' ';
  }
}

/// Has what the next addresses will say on its way from memory: first the party, then its name.
void fetchAhead(const TraceTable& table, std::span<const Traced> traced, std::size_t at)
{
  constexpr std::size_t kPartyAhead = 16;
  constexpr std::size_t kNameAhead = 8;
  const auto partyAt = [&](std::size_t i) {
    return i < traced.size() && traced[i].party != kNobody ? &table.parties()[traced[i].party]
                                                           : nullptr;
  };
  if (const TraceParty* party = partyAt(at + kPartyAhead)) {
    __builtin_prefetch(&party->code);
    __builtin_prefetch(&party->name);
  }
  if (const TraceParty* party = partyAt(at + kNameAhead)) __builtin_prefetch(party->name.data());
}

void appendLabel(const TraceTable& table, net::Address address, Traced traced, std::string& out)
{
  if (traced.party == kNobody) {
    out += " [-]";
    return;
  }
  const TraceParty& party = table.parties()[traced.party];
  out += " [";
  appendWords(party.code, out);
  if (party.name != party.code) {
    if (!party.code.empty() && !party.name.empty()) out += ' ';
    appendWords(party.name, out);
  }
  if (party.code.empty() && party.name.empty())
    out += net::toString(net::Prefix(address, traced.length));
  out += ']';
}

}  // namespace

Result<> annotate(const TraceTable& table, const TraceInput& input, const TraceSink& sink,
                  const TraceOptions& options, base::Progress& progress)
{
  const auto words = [&table](const TextPiece& piece, const Resolver& resolver, std::string& out) {
    std::size_t written = piece.from;
    for (std::size_t i = 0; i < resolver.found().size(); ++i) {
      const net::FoundAddress& found = resolver.found()[i];
      const std::size_t end = found.offset + found.length;
      fetchAhead(table, resolver.traced(), i);
      out += piece.text().substr(written, end - written);
      appendLabel(table, found.address, resolver.traced()[i], out);
      written = end;
    }
    out += piece.text().substr(written, piece.to - written);
  };
  return rewrite(table, TextPieces(input, Places::unknown), words, sink, options, input, progress);
}

Result<> traceLines(const TraceTable& table, const TraceInput& input, const TraceWording& wording,
                    const TraceSink& sink, const TraceOptions& options, base::Progress& progress)
{
  const auto words = [&wording](const TextPiece& piece, const Resolver& resolver,
                                std::string& out) {
    TextPlace place = piece.place;
    std::size_t passed = piece.from;
    for (std::size_t i = 0; i < resolver.found().size(); ++i) {
      const net::FoundAddress& found = resolver.found()[i];
      place.pass(piece.text().substr(passed, found.offset - passed));
      passed = found.offset;
      wording({place.line, place.column, found.address, resolver.traced()[i]}, out);
      out += '\n';
    }
  };
  return rewrite(table, TextPieces(input, Places::counted), words, sink, options, input, progress);
}

}  // namespace sextant::registry
