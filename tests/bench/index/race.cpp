// SPDX-License-Identifier: GPL-3.0-or-later
#include "race.h"

#include <malloc.h>
#include <unistd.h>
#include <algorithm>
#include <ctime>
#include <fstream>

namespace sextant::bench {
namespace {

double median(std::vector<double> values)
{
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

double residentBytes()
{
  malloc_trim(0);
  std::ifstream file("/proc/self/statm");
  double all = 0, resident = 0;
  file >> all >> resident;
  return resident * static_cast<double>(sysconf(_SC_PAGESIZE));
}

}  // namespace

double threadTime()
{
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e9 + static_cast<double>(now.tv_nsec);
}

Race::Race(const Workload& load, std::vector<std::unique_ptr<Engine>> engines)
    : m_load(load), m_engines(std::move(engines)), m_in(m_engines.size())
{
}

std::vector<Lane> Race::build(const std::function<void(const std::string&)>& remark)
{
  const auto size = static_cast<double>(m_load.data.entries.size());
  std::vector<Lane> out(m_engines.size());
  m_resident.assign(m_engines.size(), {});
  for (std::size_t i = 0; i < m_engines.size(); ++i) {
    const double before = residentBytes();
    out[i].value = m_engines[i]->build(m_load);
    const double grown = residentBytes() - before;
    m_in[i] = out[i].value.has_value();
    const std::string said = m_engines[i]->remark();
    if (!m_in[i])
      remark(std::string(m_engines[i]->name()) + " cannot hold " + m_load.data.name +
             (said.empty() ? "" : ": " + said));
    // What lives in a process of its own leaves no trace here.
    if (m_in[i] && grown / size > 1) m_resident[i].value = grown / size;
  }
  return out;
}

std::vector<Lane> Race::bytes() const
{
  std::vector<Lane> out = m_resident;
  for (std::size_t i = 0; i < m_engines.size(); ++i)
    if (const auto said = m_in[i] ? m_engines[i]->bytes() : std::nullopt)
      out[i].value = static_cast<double>(*said) / static_cast<double>(m_load.data.entries.size());
  return out;
}

std::vector<Lane> Race::measure(const Row& row)
{
  std::vector<Lane> lanes(m_engines.size());
  std::vector<std::vector<double>> values(m_engines.size());
  for (std::size_t slice = 0; slice < kSlices; ++slice) measureSlice(row, slice, values, lanes);
  for (std::size_t i = 0; i < lanes.size(); ++i)
    if (values[i].size() == kSlices) lanes[i].value = median(values[i]);
  return lanes;
}

void Race::measureSlice(const Row& row, std::size_t slice, std::vector<std::vector<double>>& values,
                        std::vector<Lane>& lanes)
{
  std::vector<std::optional<Outcome>> outcomes(m_engines.size());
  for (std::size_t turn = 0; turn < m_engines.size(); ++turn) {
    const std::size_t i = (turn + slice) % m_engines.size();
    if (m_in[i]) outcomes[i] = m_engines[i]->run({&row, slice});
    if (outcomes[i]) values[i].push_back(outcomes[i]->value);
  }
  for (std::size_t i = 1; i < m_engines.size(); ++i)
    if (outcomes[i] && !agrees(row, slice, i, outcomes)) lanes[i].agrees = false;
}

bool Race::agrees(const Row& row, std::size_t slice, std::size_t engine,
                  const std::vector<std::optional<Outcome>>& outcomes)
{
  const std::size_t limit = m_engines[engine]->limit(row);
  const bool all = limit >= m_engines.front()->limit(row);
  const auto ours = all ? outcomes.front() : m_engines.front()->run({&row, slice, limit});
  return ours && ours->checksum == outcomes[engine]->checksum;
}

}  // namespace sextant::bench
