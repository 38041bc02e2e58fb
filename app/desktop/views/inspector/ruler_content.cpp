// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/inspector/ruler_content.h"

#include <algorithm>
#include <QCoreApplication>

namespace sextant::desktop {
namespace {

constexpr int kSubnetLength = 64;
constexpr int kBits = net::Address::kBits;

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Inspector)
};

QString hex(std::uint64_t value, int bits)
{
  return u"0x" % QString::number(value, 16).rightJustified((bits + 3) / 4, u'0');
}

/// `0x25 = 37`, the decimal left out where it says the same or nobody reads it.
QString valueText(std::uint64_t value, int bits)
{
  constexpr int kReadable = 32;
  if (value < 10 || bits > kReadable) return hex(value, bits);
  return hex(value, bits) % u" = " % QString::number(value);
}

/// The bits of the prefix in [from, from + bits), empty where it does not fix them all.
QString fixedValue(net::Prefix prefix, int from, int bits)
{
  if (from + bits > prefix.length()) return {};
  return valueText(prefix.address().field(from, bits), bits);
}

void addBlock(RulerContent& out, net::Prefix block)
{
  if (block.length() == 0) return;
  const QString digits = QString::fromStdString(net::toString(block));
  out.fields.push_back({Texts::tr("Block"), 0, block.length(), digits, {}, 0});
}

/// What no field of a plan tells: down to /64, and the interface id behind it.
void addRest(RulerContent& out)
{
  int from = out.fields.empty() ? 0 : out.fields.back().end();
  if (from < kSubnetLength) {
    const int bits = kSubnetLength - from;
    out.fields.push_back(
        {Texts::tr("Subnet"), from, bits, fixedValue(out.prefix, from, bits), {}, -1});
    from = kSubnetLength;
  }
  if (from == kBits) return;
  const QString name = from == kSubnetLength ? Texts::tr("Interface ID") : Texts::tr("Rest");
  const int bits = kBits - from;
  const bool whole = bits <= kSubnetLength;
  out.fields.push_back(
      {name, from, bits, whole ? fixedValue(out.prefix, from, bits) : QString(), {}, -1});
}

QString titleOf(const model::SchemeField& field, wording::Language language)
{
  const QString title = inLanguage(language, field.title, field.titleZh);
  return title.isEmpty() ? QString::fromStdString(field.name) : title;
}

/// Who or what the value stands for. Members are known by their code as well, zones are not: theirs
/// is an English word for scripts.
QString meaningOf(const plan::DecodedField& field, bool zone, wording::Language language)
{
  const QString meaning = inLanguage(language, field.meaning, field.meaningZh);
  if (zone && !meaning.isEmpty()) return meaning;
  const QString code = QString::fromStdString(field.code);
  if (meaning.isEmpty() || code.isEmpty()) return meaning.isEmpty() ? code : meaning;
  return meaning % u"  " % code;
}

}  // namespace

QString inLanguage(wording::Language language, const std::string& english,
                   const std::string& chinese)
{
  const bool zh = language == wording::Language::zh;
  const std::string& first = zh ? chinese : english;
  return QString::fromStdString(first.empty() ? (zh ? english : chinese) : first);
}

RulerContent rulerContent(net::Prefix prefix)
{
  RulerContent out{prefix, {}};
  const int fixed = std::min(prefix.length(), kSubnetLength);
  if (fixed > 0) {
    const net::Prefix network = prefix.widened(fixed);
    out.fields.push_back(
        {Texts::tr("Prefix"), 0, fixed, QString::fromStdString(net::toString(network)), {}, 0});
  }
  addRest(out);
  return out;
}

RulerContent rulerContent(net::Prefix prefix, const model::Scheme& scheme,
                          const plan::Decoded& decoded, wording::Language language)
{
  RulerContent out{prefix, {}};
  addBlock(out, decoded.block);
  for (std::size_t i = 0; i < decoded.fields.size(); ++i) {
    const plan::DecodedField& field = decoded.fields[i];
    const bool known = i < scheme.fields.size();
    const bool zone = known && scheme.fields[i].role == model::FieldRole::zone;
    const QString name =
        known ? titleOf(scheme.fields[i], language) : QString::fromStdString(field.name);
    const QString value = fixedValue(prefix, field.from, field.bits);
    out.fields.push_back({name, field.from, field.bits, value,
                          value.isEmpty() ? QString() : meaningOf(field, zone, language),
                          static_cast<int>(i) + 1});
  }
  addRest(out);
  return out;
}

RulerContent rulerContent(const model::Scheme& scheme, net::Prefix block,
                          wording::Language language)
{
  RulerContent out{block, {}};
  addBlock(out, block);
  int from = block.length();
  for (std::size_t i = 0; i < scheme.fields.size() && from < kBits; ++i) {
    const int bits = std::min(scheme.fields[i].bits, kBits - from);
    const QString values = bits <= 32 ? QLocale().toString(qulonglong{1} << bits) : QString();
    out.fields.push_back({titleOf(scheme.fields[i], language),
                          from,
                          bits,
                          {},
                          values.isEmpty() ? QString() : Texts::tr("%1 values").arg(values),
                          static_cast<int>(i) + 1});
    from += bits;
  }
  addRest(out);
  return out;
}

}  // namespace sextant::desktop
