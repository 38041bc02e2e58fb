// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/trace/trace_source.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace sextant::desktop {
namespace {

constexpr qint64 kLookedAt = 4096;  ///< bytes

bool isCompressed(const QByteArray& head)
{
  static const std::array<QByteArray, 6> kBeginnings = {
      QByteArrayLiteral("\x1f\x8b"),           // gzip
      QByteArrayLiteral("PK\x03\x04"),         // zip, and office documents
      QByteArrayLiteral("\x28\xb5\x2f\xfd"),   // zstd
      QByteArrayLiteral("\xfd\x37zXZ"),        // xz
      QByteArrayLiteral("BZh"),                // bzip2
      QByteArrayLiteral("7z\xbc\xaf\x27\x1c")  // 7z
  };
  return std::ranges::any_of(kBeginnings, [&head](const auto& b) { return head.startsWith(b); });
}

TextTrouble troubleOf(const QByteArray& head)
{
  if (isCompressed(head)) return TextTrouble::compressed;
  // UTF-16 has them as well; addresses are not found in it.
  return head.contains('\0') ? TextTrouble::notText : TextTrouble::none;
}

}  // namespace

TraceSource fileSource(const QString& path)
{
  return {QFileInfo(path).fileName(), path, nullptr};
}

TraceSource pastedSource(const QString& text)
{
  return {QCoreApplication::translate("TraceSource", "Pasted text"),
          {},
          std::make_shared<const std::string>(text.toStdString())};
}

SourceState lookAt(const TraceSource& source)
{
  if (source.pasted) return {source.pasted->size(), {}, TextTrouble::none, {}};
  SourceState state;
  const QFileInfo info(source.path);
  QFile file(source.path);
  // What is no file on a disk, such as a pipe, may never end.
  if (info.exists() && !info.isFile()) {
    state.trouble = TextTrouble::notText;
  } else if (!file.open(QIODevice::ReadOnly)) {
    state.trouble = TextTrouble::unreadable;
    if (auto opened = openSource(source); !opened) state.error = std::move(opened).error();
  } else {
    state.bytes = static_cast<std::uint64_t>(file.size());
    state.written = Instant{info.lastModified().toMSecsSinceEpoch() * 1000};
    state.trouble = troubleOf(file.peek(kLookedAt));
  }
  return state;
}

Result<registry::TraceInput> openSource(const TraceSource& source)
{
  if (!source.pasted) return registry::openText(QFile::encodeName(source.path).toStdString());
  const auto read = [text = source.pasted, at = std::size_t{0}](
                        std::span<char> to, base::Progress&) mutable -> Result<std::size_t> {
    const std::size_t size = std::min(to.size(), text->size() - at);
    std::memcpy(to.data(), text->data() + at, size);
    at += size;
    return size;
  };
  return registry::TraceInput{read, source.pasted->size()};
}

}  // namespace sextant::desktop
