// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "model/calling.h"
#include "model/plan.h"
#include "net/uint128.h"
#include "plan/decode.h"
#include "registry/change.h"
#include "registry/index/shared_index.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace sextant::store {
class Store;
}

namespace sextant::registry {

/// Who works on a register, as the journal keeps it (unverified until there are accounts).
struct Operator {
  std::string name;
  std::string host;
  std::string program;
};

/// From how many holdings on a snapshot of the index is worth its place on the disk.
inline constexpr std::size_t kLargeRegister = 100'000;

struct OpenOptions {
  Operator who;
  const base::Clock* clock = nullptr;  ///< must outlive the registry; null = the system's
  bool readOnly = false;
  /// What all who have the same file open in this process share; null = an index of its own.
  std::shared_ptr<SharedIndex> index = nullptr;
  /// loadIndex keeps a snapshot of the index beside a register of at least so many holdings, and
  /// reads it if there is one, as a TraceTable does where no index is loaded; none = never.
  std::optional<std::size_t> snapshotFrom = std::nullopt;
};

/// A place in the two times: in force at `at`, as believed after entry `known` (none = today).
struct Moment {
  Instant at;
  std::optional<model::EntryNumber> known;
};

/// A holding with the names that belong to it.
struct HoldingView {
  model::Holding holding;
  std::string holderCode;
  std::string holderName;
  std::string code;      ///< the member's
  std::string name;      ///< the member's
  std::string division;  ///< code of the division the member is, or lies in
  std::string access;    ///< the member's access category
};

/// A version of a holding, believed or not any more.
struct HoldingVersion {
  model::Holding holding;
  std::string holderName;           ///< as the holder is called now
  model::EntryNumber closedBy = 0;  ///< the entry that ended the belief, 0 = believed today
};

/// A holding with what stands directly inside it.
struct Branch {
  HoldingView view;
  std::uint64_t inside = 0;  ///< how many
  net::Count taken = 0;      ///< addresses they take
  bool whole = true;         ///< false: counting ended early, there are more
  /// What they take of its space, 0 … 1.
  [[nodiscard]] double share() const;
};

struct HolderView {
  model::Holder holder;
  std::vector<model::Contact> contacts;
};

struct Filter {
  std::optional<net::Prefix> under;
  std::optional<model::Kind> kind;
  std::optional<model::Status> status;
  std::optional<std::string> holder;  ///< code or exact name
  std::optional<std::string> code;    ///< the member's, else the holder's
  std::optional<net::Prefix> after;   ///< start behind this prefix
  std::uint64_t limit = 0;            ///< 0 = all
};

/// Exact figures of a prefix, or of all blocks where `prefix` is empty. Space is used where a
/// holding stands directly inside; `capacity`, `used` and `free` count prefixes of `unitLength`,
/// one touched at all being used.
struct Stats {
  std::optional<net::Prefix> prefix;
  std::vector<std::pair<model::Kind, std::uint64_t>> holdings;  ///< in force at or inside it
  int unitLength = 64;
  net::Count capacity;
  net::Count used;
  net::Count free;
  std::string utilisation;  ///< used / capacity to 4 places
  std::optional<std::string> hd;
  std::optional<net::Prefix> largestFree;
};

struct Verdict {
  bool whole = true;
  std::optional<model::EntryNumber> brokenAt;
  std::string reason;  ///< what was found at `brokenAt`, for the log
  std::int64_t entries = 0;
  std::int64_t versions = 0;
  std::int64_t erased = 0;
  std::string head;  ///< the anchor of the newest entry
  enum class Anchor { none, matches, differs } anchor = Anchor::none;
  enum class Index { notLoaded, matches, differs } index = Index::notLoaded;
};

/// Up to where callings were told; as made, of nothing.
struct CallingsRead {
  model::EntryNumber entry = 0;
  std::vector<std::uint8_t> hash;  ///< of that entry
  bool whole = true;               ///< all were told, not only those behind what was known
};

enum class DraftState { draft, published };

struct DraftSummary {
  std::string name;
  std::vector<model::PlannedBlock> blocks;
  std::string scheme;
  DraftState state = DraftState::draft;
  std::uint64_t members = 0;
  model::EntryNumber entry = 0;  ///< that published it, 0 = none
};

/// The one door to a register. Not thread safe: one registry per thread.
class Registry {
 public:
  /// Makes a new register at `path`, which must not exist.
  static Result<> create(const std::string& path, const OpenOptions& options);
  static Result<std::unique_ptr<Registry>> open(const std::string& path,
                                                const OpenOptions& options);
  Registry(const Registry&) = delete;
  Registry& operator=(const Registry&) = delete;
  ~Registry();

  /// All or nothing, one journal entry; acknowledged means on disk.
  Result<Applied> apply(const Change& change, base::Progress& progress = base::noProgress());
  /// As apply, with a verdict for every operation.
  Result<BatchResult> applyEach(const Change& change, BatchOptions options,
                                base::Progress& progress = base::noProgress());

  /// Keeps the holdings in memory from now on, for who asks much: until then the store answers.
  /// They follow the journal and the clock. `progress` counts versions. Asked again, loads anew.
  Result<IndexLoad> loadIndex(base::Progress& progress);
  /// The index as the store and the clock stand; none where it is not loaded, or is just changing.
  /// For who must not wait, `OpenOptions::index` has the newest view.
  Result<std::optional<HoldingsView>> view() const;

  [[nodiscard]] Instant now() const;
  /// `--at` and `--known` as people write them: a bare date is its last instant but never later
  /// than now; `known` is an entry number or a time.
  Result<Moment> moment(std::optional<std::string> at, std::optional<std::string> known) const;

  /// Who holds `prefix` (an address is its /128), widest first.
  Result<std::vector<HoldingView>> chain(net::Prefix prefix, Moment moment) const;
  /// Holdings whose holder, member, contact or facts are called so, in address order.
  Result<std::vector<HoldingView>> find(std::string_view text, Moment moment) const;
  using Visitor = std::function<bool(const HoldingView&)>;  ///< false stops
  Result<> list(const Filter& filter, Moment moment, const Visitor& visit) const;
  /// Those directly inside `parent` (where empty: inside nothing), in address order from behind
  /// `after` with all that is in it, at most `limit`. Bounded work: counting what stands inside
  /// them ends early where that is much and no index is loaded.
  Result<std::vector<Branch>> branches(std::optional<net::Prefix> parent, Moment moment,
                                       std::optional<net::Prefix> after, std::uint64_t limit) const;
  /// Those at exactly these prefixes; where nothing is held, none.
  Result<std::vector<Branch>> branchesAt(std::span<const net::Prefix> prefixes,
                                         Moment moment) const;
  /// The prefixes whose holdings changed behind entry `since`, in address order; none where these
  /// are more than `limit`, or where holders, members or plans changed, which any holding may name.
  Result<std::optional<std::vector<net::Prefix>>> touchedSince(model::EntryNumber since,
                                                               std::size_t limit) const;
  /// What `assign --from` would give. Fewer than asked when there are no more.
  Result<std::vector<net::Prefix>> free(const NextFree& wanted) const;
  Result<Stats> stats(std::optional<net::Prefix> prefix) const;
  /// The widest prefix that `prefix` may become in place: inside what stands around it, meeting
  /// nothing that stands beside it from now on. Itself where nothing stands around it.
  Result<net::Prefix> growsTo(net::Prefix prefix) const;

  Result<std::vector<HolderView>> holders(Moment moment) const;
  Result<std::optional<HolderView>> holder(std::string_view codeOrName, Moment moment) const;
  Result<std::vector<model::PublishedPlan>> plans(Moment moment) const;
  Result<std::vector<model::PlannedMember>> members(Moment moment) const;
  /// Holdings with some of their facts and without the names that belong to them, in address order.
  Result<> inForce(Moment moment, std::span<const std::string_view> facts,
                   const std::function<bool(const model::Holding&)>& visit) const;
  /// All current beliefs about holdings, past and future ones too, in address order.
  Result<> beliefs(const std::function<bool(const model::Holding&)>& visit) const;
  /// What members, holders and holdings are called as believed today, in the past and the future
  /// too. Of holdings only those with a label, a purpose or a document. Few columns and no records:
  /// the fastest way to names of millions. Where `behind` is of this register's history and not
  /// long ago, only what changed since: all that is believed of each object that any entry touched
  /// (no name and no code where that is nothing), and the holdings opened.
  Result<CallingsRead> callings(const CallingsRead& behind,
                                const std::function<bool(const model::Calling&)>& visit) const;
  /// All current beliefs about holders, contacts, plans and members, past and future ones too, with
  /// their object ids; no holdings. For an export of everything.
  Result<Load> nouns() const;
  /// By the published plan whose block holds the address.
  Result<plan::Decoded> decode(net::Address address) const;

  /// Keeps a new draft; its name must be free.
  Result<> saveDraft(const model::Draft& draft, base::Progress& progress = base::noProgress());
  Result<std::vector<DraftSummary>> drafts() const;
  Result<model::Draft> draft(std::string_view name) const;
  Result<> dropDraft(std::string_view name);
  /// What a plan of `blocks` starts from: prefixes in force, or quarantined, of members of
  /// published plans, and those of nobody's plan (without a code) that stand where members are
  /// placed.
  Result<std::vector<model::Pin>> pins(std::span<const model::PlannedBlock> blocks) const;

  /// All versions of the holdings at exactly `prefix`, newest first, at most `limit`.
  Result<std::vector<HoldingVersion>> history(net::Prefix prefix, std::size_t limit = 500) const;
  /// Newest first; only entries that touched `of` where given, and of lower numbers than `before`.
  Result<> log(std::optional<net::Prefix> of,
               const std::function<bool(const model::JournalEntry&)>& visit,
               std::optional<model::EntryNumber> before = {}) const;
  /// Prefixes of the holdings that an entry opened or closed, ascending, each once; at most
  /// `limit`.
  Result<std::vector<net::Prefix>> touched(model::EntryNumber entry, std::size_t limit) const;
  Result<model::JournalEntry> head() const;
  /// sextant:UUID:ENTRY:ALGORITHM:HASH of an entry, as `verify` takes it; 0 = before the first.
  Result<std::string> anchor(model::EntryNumber entry) const;
  Result<Verdict> verify(std::optional<std::string> anchor,
                         base::Progress& progress = base::noProgress()) const;
  /// A consistent copy at `path`, which must not exist, with its chain head and hash beside it.
  Result<> backup(const std::string& path, base::Progress& progress = base::noProgress()) const;
  /// A backup in the folder kept beside the register, old ones thinned out.
  Result<> backupBefore(std::string_view what, base::Progress& progress = base::noProgress()) const;

 private:
  friend class TraceTable;  ///< reads the store at a moment
  explicit Registry(std::unique_ptr<store::Store> store, OpenOptions options);
  [[nodiscard]] Instant nextInstant() const;
  [[nodiscard]] Result<Instant> newestTime() const;
  void keepIndex() const;
  /// The index where it can answer about that moment.
  [[nodiscard]] std::optional<HoldingsView> viewOf(Moment moment) const;
  struct Recently;
  Result<std::vector<HoldingView>> chainToday(net::Prefix prefix, Instant at,
                                              const std::optional<HoldingsView>& view) const;
  /// Forgets what is true no more. To be called in a snapshot; whether the view, where there is
  /// one, is of that state and of the clock's time.
  bool keepRecent(const std::optional<HoldingsView>& view) const;
  std::unique_ptr<store::Store> m_store;
  std::unique_ptr<Recently> m_recently;  ///< goes before the store it asks
  std::shared_ptr<SharedIndex> m_index;
  OpenOptions m_options;
};

}  // namespace sextant::registry
