// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/xlsx/archive.h"

#include <array>
#include <memory>
#include <optional>
#include <string_view>

struct XML_ParserStruct;

namespace sextant::sheet::xlsx {

/// The attributes of one element; the views last as long as the call they are given to.
class Attributes {
 public:
  explicit Attributes(const char** pairs) : m_pairs(pairs) {}

  /// By local name, whatever the namespace prefix; empty when missing.
  [[nodiscard]] std::string_view operator[](std::string_view localName) const;

 private:
  const char** m_pairs;
};

/// Hears what stands in a part. Names come without namespace prefix.
class XmlHandler {
 public:
  XmlHandler() = default;
  XmlHandler(const XmlHandler&) = delete;
  XmlHandler& operator=(const XmlHandler&) = delete;
  virtual ~XmlHandler() = default;
  virtual Result<> begin(std::string_view name, const Attributes& attributes) = 0;
  /// True pauses the reading behind this element.
  virtual Result<bool> end(std::string_view name) = 0;
  virtual Result<> text(std::string_view text) = 0;
};

/// Reads a part as XML, piece by piece. Document types, and entities with them, are refused with
/// kDoctype, XML that is not well-formed with kDamaged.
class XmlReader {
 public:
  XmlReader(Part part, XmlHandler& handler);

  /// Reads until the handler pauses (true) or the part ends (false).
  Result<bool> run();

 private:
  struct Free {
    void operator()(XML_ParserStruct* parser) const;
  };
  struct Callbacks;

  Result<bool> feed();
  Result<bool> outcome(int status);
  void stop(Error error);

  Part m_part;
  XmlHandler& m_handler;
  std::unique_ptr<XML_ParserStruct, Free> m_parser;
  std::optional<Error> m_error;
  bool m_paused = false;
  bool m_atEnd = false;
  bool m_heard = false;
  std::size_t m_silent = 0;  // bytes since anything was heard
};

/// Reads a whole part for a handler that never pauses.
Result<> readXml(Archive& archive, const std::string& name, XmlHandler& handler);

}  // namespace sextant::sheet::xlsx
