// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/codes.h"
#include "registry/index/indexed_holdings.h"
#include "registry/registry.h"
#include "store/backup.h"
#include "store/beliefs.h"
#include "store/journal.h"
#include "store/store.h"
#include "store/verify.h"
#include "store/versions.h"

#include <algorithm>
#include <set>
#include <sstream>
#include <vector>

namespace sextant::registry {
namespace {

constexpr std::string_view kAnchorWord = "sextant";

struct AnchorText {
  std::string uuid;
  model::EntryNumber entry = 0;
  std::string algorithm;
  std::string hash;
};

std::string upper(std::string text)
{
  std::ranges::transform(text, text.begin(), [](char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  });
  return text;
}

Result<AnchorText> parseAnchor(const std::string& text)
{
  std::vector<std::string> parts;
  std::istringstream in(text);
  for (std::string part; std::getline(in, part, ':');) parts.push_back(part);
  const Error bad{kBadAnchor, {text}, text, {}, {}};
  if (parts.size() != 5 || parts[0] != kAnchorWord || parts[2].empty() || parts[2].size() > 18)
    return fail(bad);
  if (!std::ranges::all_of(parts[2], [](char c) { return c >= '0' && c <= '9'; })) return fail(bad);
  return AnchorText{parts[1], std::stoll(parts[2]), upper(parts[3]), upper(parts[4])};
}

std::string anchorOf(const std::string& uuid, model::EntryNumber entry, std::string_view algorithm,
                     store::ByteView hash)
{
  return std::string(kAnchorWord) + ":" + uuid + ":" + std::to_string(entry) + ":" +
         std::string(algorithm) + ":" + store::toHex(hash);
}

}  // namespace

Result<> Registry::log(std::optional<net::Prefix> of,
                       const std::function<bool(const model::JournalEntry&)>& visit,
                       std::optional<model::EntryNumber> before) const
{
  store::Database& database = m_store->database();
  std::vector<model::EntryNumber> touching;
  if (of) {
    TRY(touching, store::entriesTouching(database, *of));
  }
  return store::guarded(database, [&]() -> Result<> {
    const auto tell = [&](const store::ChainEntry& entry) {
      const bool told = !of || std::ranges::find(touching, entry.number) != touching.end();
      return !told || visit(entry);
    };
    store::visitEntries(database, {}, true, tell, before);
    return {};
  });
}

Result<std::vector<net::Prefix>> Registry::touched(model::EntryNumber entry,
                                                   std::size_t limit) const
{
  constexpr model::VersionId kStep = 1000;
  store::Database& database = m_store->database();
  return store::guarded(database, [&]() -> Result<std::vector<net::Prefix>> {
    const auto header = store::entryOf(database, {}, entry);
    const std::string text = std::to_string(entry);
    if (!header) return fail(Error{kUnknownEntry, {text}, text, {}, {}});
    std::set<net::Prefix> found;
    for (auto first = header->firstVersion; first <= header->lastVersion && found.size() < limit;
         first += kStep) {
      const auto last = std::min(first + kStep - 1, header->lastVersion);
      store::visitVersions<model::Holding>(
          database, first, last,
          [&found](const model::Holding& holding, auto) { found.insert(holding.prefix); });
    }
    for (const model::VersionId version : store::unpackVersions(header->closedVersions)) {
      if (found.size() >= limit) break;
      const auto holding = store::versionOf<model::Holding>(database, version);
      if (holding) found.insert(holding->prefix);
    }
    std::vector<net::Prefix> out(found.begin(), found.end());
    out.resize(std::min(out.size(), limit));
    return out;
  });
}

Result<model::JournalEntry> Registry::head() const
{
  store::Database& database = m_store->database();
  return store::guarded(database, [&]() -> Result<model::JournalEntry> {
    if (auto head = store::headOf(database, {})) return *head;
    model::JournalEntry none;
    none.time = base::kSinceEver;
    none.hash = store::toHex(store::genesisOf(database));
    return none;
  });
}

Result<std::string> Registry::anchor(model::EntryNumber number) const
{
  store::Database& database = m_store->database();
  return store::guarded(database, [&]() -> Result<std::string> {
    if (number == 0) return anchorOf(m_store->uuid(), 0, "SHA-256", store::genesisOf(database));
    const auto entry = store::entryOf(database, {}, number);
    const std::string text = std::to_string(number);
    if (!entry) return fail(Error{kUnknownEntry, {text}, text, {}, {}});
    return anchorOf(m_store->uuid(), number, entry->algorithm, entry->ownHash);
  });
}

Result<Verdict> Registry::verify(std::optional<std::string> anchor, base::Progress& progress) const
{
  store::Database& database = m_store->database();
  std::optional<AnchorText> given;
  if (anchor) {
    TRY(given, parseAnchor(*anchor));
  }
  TRY(const auto chains, store::verifyChains(database, progress));
  auto index = Verdict::Index::notLoaded;
  if (m_index->view()) {
    TRY(const bool matches, m_index->check(*m_store, now()));
    index = matches ? Verdict::Index::matches : Verdict::Index::differs;
  }
  return store::guarded(database, [&]() -> Result<Verdict> {
    Verdict out;
    out.whole = chains.whole();
    out.brokenAt = chains.brokenAt;
    out.reason = chains.reason;
    out.entries = chains.entries;
    out.versions = chains.versions;
    out.erased = chains.erased;
    out.index = index;
    const auto newest = store::headOf(database, {});
    out.head = newest
                   ? anchorOf(m_store->uuid(), newest->number, newest->algorithm, newest->ownHash)
                   : anchorOf(m_store->uuid(), 0, "SHA-256", store::genesisOf(database));
    if (!given) return out;
    const auto entry = store::entryOf(database, {}, given->entry);
    const std::string hash = upper(entry               ? entry->hash
                                   : given->entry == 0 ? store::toHex(store::genesisOf(database))
                                                       : "");
    const bool same = given->uuid == m_store->uuid() && hash == given->hash;
    out.anchor = same ? Verdict::Anchor::matches : Verdict::Anchor::differs;
    return out;
  });
}

Result<> Registry::backup(const std::string& path, base::Progress& progress) const
{
  return store::backup(m_store->database(), path, progress);
}

Result<> Registry::backupBefore(std::string_view what, base::Progress& progress) const
{
  return store::automaticBackup(m_store->database(), what, now(), progress);
}

}  // namespace sextant::registry
