// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/names/names.h"

#include "desktop/models/names/read_names.h"
#include "model/pinyin.h"

namespace sextant::desktop {

namespace {
constexpr int kQuietMs = 400;
}

Names::Names(RegisterSession& session, QObject* parent) : QObject(parent), m_session(session)
{
  m_quiet.setSingleShot(true);
  m_quiet.setInterval(kQuietMs);
  connect(&m_quiet, &QTimer::timeout, this, &Names::read);
  connect(&session, &RegisterSession::opened, this, &Names::read);
  connect(&session, &RegisterSession::changed, this, [this] { m_quiet.start(); });
  if (session.entry() >= 0) read();
}

void Names::read()
{
  // Not aside: whoever types soon after opening wants them before totals and problems.
  m_session.askLong(
      this, m_line,
      [line = m_line.newest(), turn = *m_line.newest() + 1](const registry::Registry& registry) {
        static_cast<void>(model::keysOf(u'中'));  // so that nobody who types waits for its table
        return readNames(registry, [&] { return *line == turn; });
      },
      [this](Result<std::shared_ptr<const NameIndex>> index) {
        if (!index) return;  // the names of before still answer
        m_index = *std::move(index);
        Q_EMIT renewed();
      });
}

}  // namespace sextant::desktop
