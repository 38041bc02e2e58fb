// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/holding.h"

#include <memory>
#include <QString>
#include <string>
#include <vector>

namespace sextant::desktop {

/// What a name belongs to, the likelier goal of a search first.
enum class NameOf : std::uint8_t { member, holder, label, document };

/// Where a name stands: a holding, as far as a line about it needs.
struct NamePlace {
  net::Prefix prefix;
  model::Kind kind = model::Kind::assignment;
  model::Status status = model::Status::active;
  std::uint8_t zone = 0;  ///< index into NameIndex::zones(), 0 = none
};

/// A zone of a published plan.
struct NameZone {
  std::string name;
  std::string title;    ///< English, may be empty
  std::string titleZh;  ///< may be empty
};

/// A name that was found, with at most NameIndex::kMostSpots of its `places`.
struct NameHit {
  NameOf of = NameOf::member;
  QString name;
  QString code;
  std::vector<NamePlace> spots;  ///< in address order
  std::size_t places = 0;
};

struct NameHits {
  std::vector<NameHit> best;
  std::size_t total = 0;
};

/// All names of a register at one moment, searchable while somebody types: those of members and
/// holders with their codes, of registered subnets and hosts, and document numbers. Never changes,
/// so any thread may ask.
class NameIndex {
 public:
  static constexpr std::size_t kMostSpots = 12;
  static constexpr std::size_t kMostZones = 255;

  class Builder {
   public:
    using Name = std::uint32_t;
    Builder();
    Name add(NameOf of, std::string_view name, std::string_view code);
    void put(Name name, const NamePlace& spot);
    /// Titles a zone; the first ones stay.
    void addZone(const NameZone& zone);
    /// The index of a zone by its name; 0 for none, and for those beyond kMostZones.
    std::uint8_t zone(const std::string& name);
    std::shared_ptr<const NameIndex> build();

   private:
    struct Put {
      Name name = 0;
      NamePlace spot;
    };
    std::shared_ptr<NameIndex> m_index;
    std::vector<Put> m_puts;
  };

  /// The best `limit` names in which every word of `text` is found: in the name, at the beginning
  /// of the code or among the initials of the name. Tens of milliseconds for a nation.
  [[nodiscard]] NameHits search(const QString& text, std::size_t limit) const;

  [[nodiscard]] std::size_t size() const { return m_names.size(); }
  [[nodiscard]] const std::vector<NameZone>& zones() const { return m_zones; }

 private:
  friend class NamePatch;
  struct Name {
    std::uint32_t text = 0;  ///< in m_text: the name, then the code
    std::uint16_t size = 0;
    std::uint16_t codeSize = 0;
    std::uint32_t firstSpot = 0;
    std::uint32_t places = 0;
    NameOf of = NameOf::member;
    std::uint8_t spots = 0;  ///< places that are kept, from firstSpot on
  };
  struct Found {
    int rank;
    std::uint32_t name;
  };
  [[nodiscard]] std::u16string_view textOf(const Name& name) const
  {
    return std::u16string_view(m_text).substr(name.text, name.size);
  }
  [[nodiscard]] std::u16string_view codeOf(const Name& name) const
  {
    return std::u16string_view(m_text).substr(name.text + name.size, name.codeSize);
  }
  [[nodiscard]] bool before(const Found& a, const Found& b) const;
  [[nodiscard]] NameHit hit(const Name& name) const;
  /// A label or document that was anywhere once is no name any more.
  static bool isGone(const Name& name)
  {
    return name.places == 0 && (name.of == NameOf::label || name.of == NameOf::document);
  }

  std::u16string m_text;
  std::vector<Name> m_names;
  std::vector<NamePlace> m_spots;
  std::vector<NameZone> m_zones{{}};
};

}  // namespace sextant::desktop
