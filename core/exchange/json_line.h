// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "model/facts.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sextant::exchange {

/// One line of JSON being read key by key. Keeps every fault with its column; the values of keys
/// at fault are empty.
class JsonLine {
 public:
  /// `number` of the line, from 1.
  static Result<JsonLine> parse(std::string_view text, std::uint64_t number);
  JsonLine(JsonLine&&) noexcept;
  JsonLine& operator=(JsonLine&&) noexcept;
  JsonLine(const JsonLine&) = delete;
  JsonLine& operator=(const JsonLine&) = delete;
  ~JsonLine();

  /// The first key: the sort of the line.
  [[nodiscard]] std::string sort() const;
  std::string text(std::string_view key, bool required = false);
  /// A whole number from 1; 0 where it is not said.
  std::uint64_t number(std::string_view key);
  bool flag(std::string_view key);
  Period period();
  /// The object `facts`, of fields that belong to `of`.
  model::Facts facts(model::FieldOf of);
  struct Block {
    std::string prefix;
    std::vector<std::string> zones;
  };
  std::vector<Block> blocks(std::string_view key);

  void refuse(Code code, std::string_view key, std::vector<std::string> args);
  /// Tells the keys that nobody asked for, and all faults.
  Result<> finish();

 private:
  struct State;
  explicit JsonLine(std::unique_ptr<State> state);
  std::unique_ptr<State> m_state;
};

}  // namespace sextant::exchange
