// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/map/describe.h"

#include "desktop/look/tints.h"
#include "desktop/map/labels.h"
#include "desktop/map/walk.h"

#include <cmath>

namespace sextant::desktop {

QStringList Describe::lines(const Place& place) const
{
  const std::uint32_t node = m_picture.at(place.prefix);
  return node == Picture::kNone ? freeLines(place) : heldLines(node);
}

QString Describe::spoken(const Place& place) const
{
  return lines(place).join(tr(", "));
}

QString Describe::title(std::uint32_t node) const
{
  const QString name = m_picture.text(m_picture.node(node).name);
  return name.isEmpty() ? m_desk.addressForm.text(m_picture.node(node).prefix) : name;
}

QString Describe::kindWord(std::uint32_t node) const
{
  const Node& n = m_picture.node(node);
  if (n.group) return tr("zone");
  if (n.pinned) return tr("in force, stays");
  if (m_picture.ofDraft() && n.kind != model::Kind::block) return tr("planned");
  return m_desk.words.word(n.kind);
}

QStringList Describe::freeLines(const Place& place) const
{
  QStringList out{m_desk.addressForm.text(place.prefix), tr("Free")};
  const std::uint32_t parent = parentOf(m_picture, place);
  if (parent == Picture::kNone) return out;
  out.append(tr("In %1").arg(title(parent)));
  const int next = m_picture.nextLength(place.prefix);
  if (next > place.prefix.length()) {
    out.append(tr("Room for %1 × /%2")
                   .arg(roundCountText(std::ldexp(1.0, next - place.prefix.length())))
                   .arg(next));
  }
  return out;
}

QStringList Describe::heldLines(std::uint32_t node) const
{
  const Node& n = m_picture.node(node);
  QStringList out{m_desk.addressForm.text(n.prefix)};
  const QString name = m_picture.text(n.name);
  const QString code = m_picture.text(n.code);
  if (!name.isEmpty()) out.append(code.isEmpty() ? name : tr("%1 (%2)").arg(name, code));
  if (n.group || m_picture.ofDraft()) {
    out.append(kindWord(node));
  } else {
    out.append(
        tr("%1, %2 %3").arg(kindWord(node), statusMark(n.status), m_desk.words.word(n.status)));
  }
  const QString& holder = m_picture.holders()[n.holder];
  if (!holder.isEmpty() && holder != name) out.append(tr("Holder: %1").arg(holder));
  const QString& zone = m_picture.zones()[n.zone];
  if (!zone.isEmpty() && !n.group) out.append(tr("Zone: %1").arg(zone));
  if (m_picture.hasInside(node))
    out.append(tr("%1 used").arg(shareText(static_cast<double>(n.share))));
  return out;
}

}  // namespace sextant::desktop
