// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/trace/trace.h"

#include "registry/trace/in_order.h"
#include "registry/trace/party_texts.h"

#include <algorithm>

namespace sextant::registry {
namespace {

using Places = TextPieces::Places;

/// Makes one text of a piece, with what `Words` puts in.
template <typename Words>
class Rewriting {
 public:
  explicit Rewriting(const Words& words) : m_words(words) {}

  void run(const TextPiece& piece, Resolver& resolver)
  {
    m_out.clear();
    resolver.run(piece);
    m_words(piece, resolver, m_out);
  }
  [[nodiscard]] std::string_view out() const { return m_out; }

 private:
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
  const Rewriting<Words> pattern(words);
  return InOrder(table, pattern, options.threads).run(pieces, take, progress);
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

/// What follows an address held by the party; nothing where its prefix says more.
void appendLabel(const TraceParty& party, std::string& out)
{
  if (party.code.empty() && party.name.empty()) return;
  out += " [";
  appendWords(party.code, out);
  if (party.name != party.code) {
    if (!party.code.empty() && !party.name.empty()) out += ' ';
    appendWords(party.name, out);
  }
  out += ']';
}

/// Has the labels of the next addresses on their way from memory.
void fetchAhead(const PartyTexts& labels, std::span<const Traced> traced, std::size_t at)
{
  constexpr std::size_t kPlaceAhead = 16;
  constexpr std::size_t kTextAhead = 8;
  if (at + kPlaceAhead < traced.size()) labels.fetchPlace(traced[at + kPlaceAhead].party);
  if (at + kTextAhead < traced.size()) labels.fetchText(traced[at + kTextAhead].party);
}

void appendLabel(PartyTexts& labels, net::Address address, Traced traced, std::string& out)
{
  const std::string_view label = traced.party == kNobody ? " [-]" : labels.of(traced.party);
  out += label;
  if (label.empty()) out += " [" + net::toString(net::Prefix(address, traced.length)) + ']';
}

}  // namespace

Result<> annotate(const TraceTable& table, const TraceInput& input, const TraceSink& sink,
                  const TraceOptions& options, base::Progress& progress)
{
  PartyTexts labels(table.parties(),
                    [](const TraceParty& party, std::string& out) { appendLabel(party, out); });
  const auto words = [&labels](const TextPiece& piece, const Resolver& resolver, std::string& out) {
    std::size_t written = piece.from;
    for (std::size_t i = 0; i < resolver.found().size(); ++i) {
      const net::FoundAddress& found = resolver.found()[i];
      const std::size_t end = found.offset + found.length;
      fetchAhead(labels, resolver.traced(), i);
      out += piece.text().substr(written, end - written);
      appendLabel(labels, found.address, resolver.traced()[i], out);
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
