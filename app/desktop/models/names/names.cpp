// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/names/names.h"

#include "desktop/models/names/name_patch.h"
#include "desktop/models/names/read_names.h"
#include "model/pinyin.h"

#include <utility>

namespace sextant::desktop {

namespace {
constexpr int kQuietMs = 400;
/// To read more prefixes one by one takes longer than to read all.
constexpr std::size_t kMostTouched = 2000;
}  // namespace

Names::Names(RegisterSession& session, QObject* parent)
    : QObject(parent), m_session(session), m_knowsTime(session.view().has_value())
{
  m_quiet.setSingleShot(true);
  m_quiet.setInterval(kQuietMs);
  connect(&m_quiet, &QTimer::timeout, this, &Names::read);
  connect(&session, &RegisterSession::opened, this, &Names::read);
  connect(&session, &RegisterSession::changed, this, &Names::follow);
  connect(&session, &RegisterSession::viewChanged, this, &Names::followTime);
  connect(&session, &RegisterSession::viewChanged, this, &Names::followSettling);
  connect(&session, &RegisterSession::namesChanged, this, &Names::followSettling);
  if (session.entry() >= 0) read();
}

/// The first view tells nothing new; a later one that something began or ended by itself.
void Names::followTime()
{
  if (!m_session.view() || !std::exchange(m_knowsTime, true)) return;
  m_whole = true;
  m_quiet.start();
}

void Names::follow()
{
  const auto& touched = m_session.touched();
  if (touched) m_touched.insert(touched->begin(), touched->end());
  m_whole = m_whole || !touched || m_touched.size() > kMostTouched;
  m_quiet.start();
}

void Names::followSettling()
{
  if (m_awaits && !m_session.settling()) read();
}

void Names::read()
{
  m_awaits = m_session.settling();
  if (m_awaits) return;
  if (m_whole || m_read.entry < 0) {
    askAll();
  } else {
    askTouched();
  }
}

void Names::askAll()
{
  std::optional<NameSource> source;
  if (m_session.view() && m_session.names()) source = {*m_session.view(), m_session.names()};
  // Not aside: whoever types soon after opening wants them before totals and problems.
  m_session.askLong(
      this, m_line,
      [source, line = m_line.newest(),
       turn = *m_line.newest() + 1](const registry::Registry& registry) {
        static_cast<void>(model::keysOf(u'中'));  // so that nobody who types waits for its table
        const auto wanted = [&] { return *line == turn; };
        return source ? readAll(registry, *source, wanted) : readAll(registry, wanted);
      },
      [this](Result<Read> read) { takeAll(std::move(read)); });
}

void Names::takeAll(Result<Read> read)
{
  if (!read) return;  // the names of before still answer
  m_read = *std::move(read);
  m_whole = m_read.entry < m_session.entry();
  m_touched.clear();
  Q_EMIT renewed();
}

void Names::askTouched()
{
  m_session.askLong(
      this, m_line,
      [before = m_read, touched = std::vector(m_touched.begin(), m_touched.end())](
          const registry::Registry& registry) { return readOn(registry, before, touched); },
      [this, asked = m_touched.size()](Result<Read> read) {
        if (!read) {
          m_whole = true;
          return;
        }
        m_read = *std::move(read);
        if (m_touched.size() == asked) m_touched.clear();
        Q_EMIT renewed();
      });
}

Result<Names::Read> Names::readAll(const registry::Registry& registry, const StillWanted& wanted)
{
  TRY(const auto before, registry.head());
  Read out{nullptr, before.number, registry.now()};
  TRY(out.index, readNames(registry, wanted));
  TRY(const auto after, registry.head());
  if (after.number != before.number) out.entry = -1;
  return out;
}

Result<Names::Read> Names::readAll(const registry::Registry& registry, const NameSource& source,
                                   const StillWanted& wanted)
{
  Read out{nullptr, source.view.height(), registry.now()};
  TRY(out.index, readNames(registry, source, wanted));
  return out;
}

Result<Names::Read> Names::readOn(const registry::Registry& registry, const Read& before,
                                  const std::vector<net::Prefix>& touched)
{
  TRY(const auto head, registry.head());
  Read out{nullptr, head.number, registry.now()};
  TRY(out.index, patchNames(registry, *before.index, touched, {before.at, before.entry},
                            {out.at, head.number}));
  return out;
}

}  // namespace sextant::desktop
