// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/change.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace sextant::test {

/// The register as ARCHITECTURE tells it, kept as one list of versions that every question and
/// every rule walks through: nothing is looked up, nothing is remembered.
class BitemporalModel {
 public:
  struct Version {
    int object = 0;
    net::Prefix prefix;
    model::Kind kind = model::Kind::block;
    model::Status status = model::Status::active;
    int holder = 0;
    Period valid;
    model::Facts facts;
    model::EntryNumber openedBy = 0;
    model::EntryNumber closedBy = 0;
  };
  struct HolderVersion {
    int object = 0;
    std::string code;
    model::Facts facts;
    Period valid;
    model::EntryNumber openedBy = 0;
    model::EntryNumber closedBy = 0;
  };
  struct ContactVersion {
    int object = 0;
    int holder = 0;
    std::string phone;
    Period valid;
    model::EntryNumber openedBy = 0;
    model::EntryNumber closedBy = 0;
  };
  struct Entry {
    std::string who;
    std::string what;
    model::EntryNumber undoes = 0;
  };
  enum class Verdict { refused, same, changed };

  /// Begins the next entry; every `apply` until `commit` belongs to it.
  void begin(std::string who, std::string what, Instant now);
  /// Judges and does one operation. A refused one changes nothing.
  Verdict apply(const registry::Operation& operation);
  /// Keeps the entry if the last operation wrote anything.
  void commit();
  /// Keeps the entry.
  void keep() { m_entries.push_back(m_entry); }

  /// In force at `t` around `prefix` as believed after entry `known`, widest first, as text.
  [[nodiscard]] std::vector<std::string> chain(net::Prefix prefix, Instant t,
                                               model::EntryNumber known) const;
  /// Every current belief about holdings, for whoever looks for a fault.
  [[nodiscard]] std::vector<std::string> believed() const;
  [[nodiscard]] std::size_t entries() const { return m_entries.size(); }
  [[nodiscard]] std::size_t versions() const { return m_versions.size(); }
  [[nodiscard]] std::size_t holderVersions() const { return m_holders.size(); }
  [[nodiscard]] std::size_t contactVersions() const { return m_contacts.size(); }
  /// What breaks the rules of nesting among all current beliefs; empty = nothing.
  [[nodiscard]] std::string illegal() const;

 private:
  using Versions = std::vector<Version>;
  struct Fields;

  bool does(const registry::PutBlock& operation);
  bool does(const registry::PutHolder& operation);
  bool does(const registry::PutContact& operation);
  bool does(const registry::Give& operation);
  bool does(const registry::Amend& operation);
  bool does(const registry::Release& operation);
  bool does(const registry::Undo& operation);
  bool does(const registry::Redo& operation);
  bool does(const registry::Publish&) { return false; }
  bool does(const registry::Load&) { return false; }

  bool withdraw(model::EntryNumber number);
  [[nodiscard]] bool withdrawn(model::EntryNumber number) const;
  void open(Version version);
  void close(std::size_t place);
  /// Opens the content up to its expiry and as returning from then on.
  void openWithExpiry(Version content, Instant expiry);
  /// The believed versions of the object in force at exactly `prefix` at `t`, by place.
  [[nodiscard]] std::vector<std::size_t> objectAt(net::Prefix prefix, Instant t) const;
  void amend(const std::vector<std::size_t>& places, Instant from, const Fields& fields,
             int holder);
  bool turnReservation(const std::vector<std::size_t>& places, Instant begin, const Fields& fields,
                       int holder);
  [[nodiscard]] int holderCalled(const std::string& name) const;
  int createHolder(const std::string& code, const model::Facts& facts);
  bool putHolder(const std::string& code, const model::Facts& facts);
  [[nodiscard]] std::string codeOf(int holder) const;

  [[nodiscard]] bool covered(const Version& version) const;
  /// Objects of the versions opened since `from` that lie outside everything at every moment.
  [[nodiscard]] bool anyOutside(std::size_t from) const;
  [[nodiscard]] std::set<int> whollyOutside() const;
  [[nodiscard]] bool namesFree() const;
  [[nodiscard]] bool holdersThere() const;
  [[nodiscard]] bool oneContactEach() const;
  template <typename Row>
  std::optional<std::size_t> standingFor(const std::vector<Row>& rows, std::size_t place) const;
  /// Closes what entry `number` opened and opens again what it closed; false where built upon.
  template <typename Row>
  bool takeBack(std::vector<Row>& rows, model::EntryNumber number);

  Versions m_versions;
  std::vector<HolderVersion> m_holders;
  std::vector<ContactVersion> m_contacts;
  std::vector<Entry> m_entries;
  int m_objects = 0;
  std::string m_who;
  Entry m_entry;
  Instant m_now;
  model::EntryNumber m_number = 0;
  bool m_written = false;
};

}  // namespace sextant::test
