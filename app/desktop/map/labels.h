// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/look/address_form.h"
#include "desktop/look/figures.h"
#include "desktop/map/frame_painter.h"

#include <QFont>
#include <QHash>
#include <QPainter>
#include <QStaticText>

namespace sextant::desktop {

/// Writes the words of a frame. Keeps what it laid out, as most words come again in the next frame.
class Labels {
  Q_DECLARE_TR_FUNCTIONS(sextant::desktop::Labels)
 public:
  explicit Labels(const AddressForm& form) : m_form(form) {}

  /// Forgets everything laid out; before the first frame and when the font changes.
  void setFont(const QFont& font);
  [[nodiscard]] double stripHeight() const { return m_nameHeight + 4; }

  void draw(QPainter& painter, const Picture& picture, const Colours& colours,
            const std::vector<LabelPlace>& places);
  /// Words of the last frame and the place they were to stay in.
  struct Drawn {
    QRectF words;
    QRectF place;
  };
  [[nodiscard]] const std::vector<Drawn>& drawn() const { return m_drawn; }

 private:
  enum Face { plain, strong, small, address, faceTotal };
  struct Word {
    QStaticText text;
    double width = 0;
  };
  struct Line {
    QString text;
    Face face = plain;
  };

  const Word& word(const QString& text, Face face);
  /// What of the text fits, with an ellipsis; empty when that would tell nothing.
  QString fitted(const QString& text, Face face, double width);
  /// A name for a place where it may not fit: smaller, then without 市, 县 or 区, then shortened.
  Line fittedName(const QString& name, double width);
  /// The prefix in whole, else from its last group on.
  QString fittedPrefix(net::Prefix prefix, double width);
  [[nodiscard]] double heightOf(Face face) const;
  void write(QPainter& painter, const Line& line, QPointF at);
  void strip(QPainter& painter, const Picture& picture, const LabelPlace& place);
  void leaf(QPainter& painter, const Picture& picture, const LabelPlace& place);
  void freeSpace(QPainter& painter, const Colours& colours, const LabelPlace& place);
  [[nodiscard]] static QString freeText(const LabelPlace& place);
  [[nodiscard]] static std::vector<const LabelPlace*> chosen(const std::vector<LabelPlace>& places);

  const AddressForm& m_form;
  std::array<QFont, faceTotal> m_fonts;
  std::array<QHash<QString, Word>, faceTotal> m_words;
  std::array<double, faceTotal> m_ellipsis{};
  double m_nameHeight = 16;
  double m_smallHeight = 14;
  double m_addressHeight = 14;
  std::vector<Drawn> m_drawn;
  QRectF m_place;  ///< the one being written in
};

/// A name with the sign of its status where that is not the usual one.
QString markedName(const Picture& picture, const Node& node);
/// A count of prefixes; large ones as the nearest power of two.
QString roundCountText(double count);

}  // namespace sextant::desktop
