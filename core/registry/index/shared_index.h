// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "registry/index/holdings_view.h"
#include "registry/index/index_load.h"

#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace sextant::store {
class Store;
}

namespace sextant::registry {

class HoldingsIndex;

/// The index of one register file, for all who have it open in this process: each Registry is given
/// the same one (OpenOptions::index), one of them loads it, each keeps it true. Any thread.
class SharedIndex {
 public:
  SharedIndex();
  SharedIndex(const SharedIndex&) = delete;
  SharedIndex& operator=(const SharedIndex&) = delete;
  ~SharedIndex();

  /// The newest view; none until the index was loaded. Waits for nothing but the copy of a pointer.
  [[nodiscard]] std::optional<HoldingsView> view() const;

  // What a Registry does with it.
  struct Loading {
    Instant now;
    std::optional<std::size_t> snapshotFrom;  ///< see OpenOptions
  };
  Result<IndexLoad> load(const store::Store& store, Loading how, base::Progress& progress);
  enum class IfBusy { wait, giveUp };
  /// Takes in what the journal gained, and the time that has passed; the view as the store stands.
  /// None where the index is not loaded, where another thread is changing it and `busy` says so,
  /// or where the store's connection is amid another question.
  Result<std::optional<HoldingsView>> follow(const store::Store& store, Instant now, IfBusy busy);
  /// Brings it up to date, reads every belief from the store again and compares; looks for broken
  /// invariants as well.
  Result<bool> check(const store::Store& store, Instant now);

 private:
  Result<HoldingsView> install(const store::Store& store, std::unique_ptr<HoldingsIndex> made,
                               Instant now);
  void publish();
  Result<> takeIn(const store::Store& store, Instant now);
  Result<> keepTrue(const store::Store& store, Instant now);

  mutable std::mutex m_viewGuard;
  std::optional<HoldingsView> m_view;
  std::mutex m_writing;  ///< held while m_index changes
  std::unique_ptr<HoldingsIndex> m_index;
};

}  // namespace sextant::registry
