// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/map/picture.h"
#include "desktop/models/holding_names.h"
#include "registry/registry.h"
#include "wording/language.h"

#include <unordered_map>

namespace sextant::desktop {

/// Makes a picture from prefixes in address order, the wider first.
class PictureBuilder {
 public:
  /// What is told of one prefix; looked at only while it is added.
  struct Held {
    net::Prefix prefix;
    model::Kind kind = model::Kind::assignment;
    model::Status status = model::Status::active;
    std::string_view name;
    std::string_view code;
    std::string_view zone;
    std::string_view holder;
    bool pinned = false;
    /// Of the picture before: its name, code and holder are taken instead.
    const Node* before = nullptr;
  };

  explicit PictureBuilder(wording::Language language);
  /// Goes on with the texts of a picture made before.
  PictureBuilder(wording::Language language, const Picture& before);

  /// Before anything inside the blocks is added.
  void addScheme(const model::Scheme& scheme, const std::vector<model::PlannedBlock>& blocks);
  void add(const Held& held);
  [[nodiscard]] PicturePtr finish(bool ofDraft);

 private:
  /// How a scheme's zones are found and called.
  struct Zoning {
    std::vector<net::Prefix> blocks;
    std::vector<int> lengths;  ///< at the end of each field
    std::size_t field = 0;     ///< of the zone; behind all where there is none
    int bits = 0;
    std::unordered_map<std::uint64_t, QString> titles;
    std::unordered_map<std::string, QString> byName;
  };

  void leaveUpTo(net::Prefix prefix);
  void enterZone(const Held& held, const Zoning& zoning);
  void push(const Held& held, const Zoning* zoning, bool group);
  void countUsed();
  void countFree();
  [[nodiscard]] const Zoning* zoningOf(net::Prefix prefix) const;
  [[nodiscard]] std::uint8_t levelOf(net::Prefix prefix, const Zoning* zoning) const;
  std::uint32_t textId(std::string_view text);
  std::uint16_t zoneId(std::string_view zone, const Zoning* zoning);
  std::uint32_t holderId(std::string_view holder);

  wording::Language m_language;
  std::shared_ptr<Picture> m_picture = std::make_shared<Picture>();
  std::vector<Zoning> m_zonings;
  std::vector<std::uint32_t> m_open;  ///< nodes around the newest, widest first
  std::unordered_map<std::string, std::uint32_t> m_textIds;
  std::unordered_map<std::string, std::uint16_t> m_zoneIds;
  std::unordered_map<std::string, std::uint32_t> m_holderIds;
};

/// All holdings in force. One pass; cancelled by `progress`. Seconds for a nation.
Result<PicturePtr> pictureOf(const registry::Registry& registry, wording::Language language,
                             base::Progress& progress);
/// A register in memory.
struct PictureSource {
  registry::HoldingsView view;
  HoldingNames::Ptr names;  ///< of the view's entry, not null
};
/// The same from there; of the register only its plans are read.
Result<PicturePtr> pictureOf(const registry::Registry& registry, const PictureSource& source,
                             wording::Language language, base::Progress& progress);
/// What changed since a picture was made.
struct PictureChange {
  PicturePtr before;
  std::vector<net::Prefix> touched;  ///< in address order
  registry::HoldingsView view;
};
/// The picture as the view has it, with the names of before but where something was touched. Null
/// where these do not suffice: something came into force by itself.
Result<PicturePtr> pictureOf(const registry::Registry& registry, const PictureChange& change,
                             wording::Language language);
PicturePtr pictureOf(const model::Draft& draft, wording::Language language);

}  // namespace sextant::desktop
