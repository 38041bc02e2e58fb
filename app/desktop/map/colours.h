// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/map/picture.h"
#include "desktop/map/raster.h"
#include "wording/words.h"

#include <QCoreApplication>
#include <QPalette>

namespace sextant::desktop {

/// What the colours of the map tell.
enum class ColourBy { level, status, use, zone, holder };
inline constexpr int kColourings = 5;

/// A line of the legend.
struct KeyEntry {
  QString text;
  QRgb colour = 0;
  Hatch hatch = Hatch::none;
  quint64 count = 0;
  bool counted = true;
  bool apart = false;  ///< of another sort than the line before
};

/// The pattern that goes with a status.
Hatch hatchOf(model::Status status);

/// The colours of a picture in one palette: computed once, asked many times a frame.
class Colours {
  Q_DECLARE_TR_FUNCTIONS(sextant::desktop::Colours)
 public:
  Colours() = default;
  Colours(const Picture& picture, ColourBy by, const QPalette& palette,
          const wording::Words& words);

  /// Of the node itself, as one thing.
  [[nodiscard]] QRgb fill(std::uint32_t node) const { return m_fills[node]; }
  /// Of the node and all inside it, seen from afar.
  [[nodiscard]] QRgb average(std::uint32_t node) const { return m_averages[node]; }
  /// Of the free space in it, seen close by.
  [[nodiscard]] QRgb ground(std::uint32_t node) const;
  /// Of its outline and of the strip with its name.
  [[nodiscard]] QRgb outline(std::uint32_t node) const;
  [[nodiscard]] QRgb strip(std::uint32_t node) const;
  /// Of lines drawn over `ground`.
  [[nodiscard]] QRgb line(QRgb ground, double weight) const { return mixed(ground, m_ink, weight); }
  [[nodiscard]] QRgb base() const { return m_base; }

  [[nodiscard]] const std::vector<KeyEntry>& key() const { return m_key; }

 private:
  /// A colour's meaning: how it is called, how often it stands for something.
  struct Group {
    QString title;
    QRgb colour = 0;
    quint64 count = 0;
  };

  void group(const Picture& picture, ColourBy by, const QPalette& palette,
             const wording::Words& words);
  void groupByLevel(const Picture& picture, const QPalette& palette);
  void groupByStatus(const Picture& picture, const QPalette& palette, const wording::Words& words);
  void groupByUse(const Picture& picture, const QPalette& palette);
  void groupByZone(const Picture& picture, const QPalette& palette);
  void groupByHolder(const Picture& picture, const QPalette& palette);
  void fillAll(const Picture& picture);
  void averageAll(const Picture& picture);
  void makeKey(const Picture& picture, ColourBy by, const wording::Words& words);
  void addKindsToKey(const Picture& picture, const wording::Words& words);
  void addStatusesToKey(const Picture& picture, const wording::Words& words);

  QRgb m_base = 0;
  QRgb m_ink = 0;
  double m_groundStrength = 0;
  std::vector<Group> m_groups;
  std::vector<std::uint32_t> m_groupOf;  ///< of each node
  std::vector<QRgb> m_fills;
  std::vector<QRgb> m_averages;
  std::vector<KeyEntry> m_key;
};

}  // namespace sextant::desktop
