// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "race.h"

namespace sextant::bench {

/// The table as it grows, on standard output. The first column of figures is ours, the second
/// ours with the plain path where `hasPlain`; what follows are peers.
class Table {
 public:
  Table(std::vector<std::string> engines, bool hasPlain);

  void head(const Workload& load) const;
  void row(const Row& row, const std::string& dataSet, const std::vector<Lane>& lanes);
  void remark(const std::string& words) { m_remarks.push_back(words); }
  /// What was noted on the way. False if a row was void.
  [[nodiscard]] bool end() const;

 private:
  void noteFlatness(const Row& row, double ours);
  [[nodiscard]] std::string verdict(const Row& row, const std::string& dataSet,
                                    const std::vector<Lane>& lanes) const;
  std::vector<std::string> m_engines;
  std::size_t m_peers;
  std::vector<std::string> m_remarks;
  bool m_void = false;
  double m_fewChildren = 0;  ///< what the next free prefix cost among 256
};

}  // namespace sextant::bench
