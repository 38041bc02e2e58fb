// SPDX-License-Identifier: GPL-3.0-or-later
#include "peers.h"

#include "driven.h"
#include "ours.h"
#include "patricia.h"
#include "remote.h"
#include "sorted_vector.h"
#include "std_map.h"
#ifdef BENCH_DPDK
#include "lpm6.h"
#endif

#include <cstdlib>

namespace sextant::bench {
namespace {

RemoteCommand plain()
{
  return {"plain", {"/proc/self/exe", "--serve"}, "SEXTANT_PLAIN=1", [](const Row&) {
            return std::numeric_limits<std::size_t>::max();
          }};
}

RemoteCommand pyRadix()
{
  return {"py-radix", {"/usr/bin/python3", BENCH_FOLDER "/py_radix.py"}, {}, [](const Row& row) {
            return row.op == Op::subtree ? std::size_t{5} : std::size_t{20'000};
          }};
}

RemoteCommand postgres()
{
  return {"PostgreSQL", {"/usr/bin/python3", BENCH_FOLDER "/postgres.py"}, {}, [](const Row& row) {
            return row.op == Op::firstFree ? std::size_t{2} : std::size_t{1'000};
          }};
}

RemoteCommand netaddr()
{
  return {"netaddr", {"/usr/bin/python3", BENCH_FOLDER "/netaddr_free.py"}, {}, [](const Row& row) {
            return row.keys == Keys::few ? std::size_t{10} : std::size_t{2};
          }};
}

bool works(const char* command)
{
  return std::system((std::string(command) + " >/dev/null 2>&1").c_str()) == 0;
}

class Gathering {
 public:
  Gathering(const PeerOptions& options, std::vector<std::string>& missing)
      : m_options(options), m_missing(missing)
  {
  }
  void remote(const char* probe, RemoteCommand command)
  {
    if (!works(probe)) return m_missing.push_back(command.name);
    engines.push_back(makeRemote(std::move(command), m_options.folder, m_options.keys));
  }
  void packaged(const std::string& dataSet)
  {
    const bool quick = hasRemotePeers(dataSet, m_options);
    if (dataSet == "bgp") lpm6();
    if (dataSet != "free" && quick) remote("/usr/bin/python3 -c 'import radix'", pyRadix());
    if (quick) remote("ls /usr/lib/postgresql/*/bin/initdb", postgres());
    if (dataSet == "free") remote("/usr/bin/python3 -c 'import netaddr'", netaddr());
  }

  std::vector<std::unique_ptr<Engine>> engines;

 private:
  void lpm6()
  {
#ifdef BENCH_DPDK
    if (auto engine = makeLpm6()) return engines.push_back(std::move(engine));
#endif
    m_missing.emplace_back("DPDK");
  }

  const PeerOptions& m_options;
  std::vector<std::string>& m_missing;
};

}  // namespace

bool hasRemotePeers(const std::string& dataSet, const PeerOptions& options)
{
  return options.packaged && (dataSet != "reg10m" || options.slow);
}

std::unique_ptr<Engine> makeOurs()
{
  return std::make_unique<Driven<Ours>>();
}

std::vector<std::unique_ptr<Engine>> enginesFor(const std::string& dataSet,
                                                const PeerOptions& options,
                                                std::vector<std::string>& missing)
{
  Gathering out(options, missing);
  out.engines.push_back(makeOurs());
  if (options.plain) out.engines.push_back(makeRemote(plain(), options.folder, options.keys));
  out.engines.push_back(std::make_unique<Driven<SortedVector>>());
  out.engines.push_back(std::make_unique<Driven<StdMap>>());
  out.engines.push_back(std::make_unique<Driven<Patricia>>());
  if (options.packaged) out.packaged(dataSet);
  return std::move(out.engines);
}

}  // namespace sextant::bench
