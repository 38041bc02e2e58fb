// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlsx/xml.h"

#include "sheet/errors.h"
#include "sheet/limits.h"

#include <expat.h>

namespace sextant::sheet::xlsx {
namespace {

constexpr std::size_t kChunk = std::size_t{32} << 10;

std::string_view localName(std::string_view name)
{
  const std::size_t colon = name.rfind(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

}  // namespace

std::string_view Attributes::operator[](std::string_view name) const
{
  for (const char** pair = m_pairs; *pair != nullptr; pair += 2) {
    if (localName(pair[0]) == name) return pair[1];
  }
  return {};
}

// What expat calls; `user` is the XmlReader.
struct XmlReader::Callbacks {
  static XmlReader& reader(void* user) { return *static_cast<XmlReader*>(user); }

  static void begin(void* user, const char* name, const char** attributes)
  {
    XmlReader& self = reader(user);
    self.m_heard = true;
    if (self.m_error) return;
    auto done = self.m_handler.begin(localName(name), Attributes(attributes));
    if (!done) self.stop(std::move(done).error());
  }

  static void end(void* user, const char* name)
  {
    XmlReader& self = reader(user);
    self.m_heard = true;
    if (self.m_error) return;
    auto pause = self.m_handler.end(localName(name));
    if (!pause) return self.stop(std::move(pause).error());
    // An empty element ends within the same token as it begins; expat allows a pause there too.
    if (*pause) XML_StopParser(self.m_parser.get(), XML_TRUE);
  }

  static void text(void* user, const char* text, int length)
  {
    XmlReader& self = reader(user);
    self.m_heard = true;
    if (self.m_error) return;
    auto done = self.m_handler.text({text, static_cast<std::size_t>(length)});
    if (!done) self.stop(std::move(done).error());
  }

  static void doctype(void* user, const char*, const char*, const char*, int)
  {
    reader(user).stop({kDoctype, {}, {}, {}, {}});
  }
};

void XmlReader::Free::operator()(XML_ParserStruct* parser) const
{
  XML_ParserFree(parser);
}

XmlReader::XmlReader(Part part, XmlHandler& handler)
    : m_part(std::move(part)), m_handler(handler), m_parser(XML_ParserCreate(nullptr))
{
  XML_SetUserData(m_parser.get(), this);
  XML_SetElementHandler(m_parser.get(), &Callbacks::begin, &Callbacks::end);
  XML_SetCharacterDataHandler(m_parser.get(), &Callbacks::text);
  XML_SetStartDoctypeDeclHandler(m_parser.get(), &Callbacks::doctype);
}

void XmlReader::stop(Error error)
{
  m_error = std::move(error);
  XML_StopParser(m_parser.get(), XML_FALSE);
}

Result<bool> XmlReader::run()
{
  while (m_paused || !m_atEnd) {
    TRY(const bool paused, m_paused ? outcome(XML_ResumeParser(m_parser.get())) : feed());
    if (paused) return true;
  }
  return false;
}

Result<bool> XmlReader::feed()
{
  void* buffer = XML_GetBuffer(m_parser.get(), static_cast<int>(kChunk));
  if (buffer == nullptr) return fail(kDamaged, {m_part.name()});
  TRY(const std::size_t n, m_part.read({static_cast<char*>(buffer), kChunk}));
  m_atEnd = n == 0;
  m_heard = false;
  const auto status = XML_ParseBuffer(m_parser.get(), static_cast<int>(n), m_atEnd ? 1 : 0);
  m_silent = m_heard ? 0 : m_silent + n;
  if (m_silent > kMaxSilentXml) return tooLarge("cell", kMaxSilentXml);
  return outcome(status);
}

Result<bool> XmlReader::outcome(int status)
{
  m_paused = status == XML_STATUS_SUSPENDED;
  if (m_error) return fail(*m_error);
  if (status != XML_STATUS_ERROR) return m_paused;
  const auto line = XML_GetCurrentLineNumber(m_parser.get());
  const char* reason = XML_ErrorString(XML_GetErrorCode(m_parser.get()));
  return fail(kDamaged, {m_part.name() + ":" + std::to_string(line) + ": " + reason});
}

Result<> readXml(Archive& archive, const std::string& name, XmlHandler& handler)
{
  TRY(Part part, archive.part(name));
  XmlReader reader(std::move(part), handler);
  TRY_DO(reader.run());
  return {};
}

}  // namespace sextant::sheet::xlsx
