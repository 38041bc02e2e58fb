// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/registry.h"

#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace sextant::test {

/// The value of a Result that a test knows to be there.
template <typename T>
T must(Result<T> result)
{
  if (!result) {
    std::string said(result.error().code.id);
    for (const std::string& arg : result.error().args) said += " [" + arg + "]";
    for (const Error& more : result.error().more) said += " + " + std::string(more.code.id);
    throw std::runtime_error(said);
  }
  if constexpr (!std::is_void_v<T>) return *std::move(result);
}

inline net::Prefix operator""_p(const char* text, std::size_t size)
{
  return must(net::parsePrefix({text, size}));
}

inline QString q(std::string_view text)
{
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

inline Instant instant(std::string_view text)
{
  return must(base::parseInstant(text, base::DateMeans::firstInstant));
}

inline void put(const std::string& path, std::string_view text)
{
  QFile file(q(path));
  if (!file.open(QIODevice::WriteOnly)) throw std::runtime_error("cannot write " + path);
  file.write(text.data(), static_cast<qint64>(text.size()));
}

inline std::string get(const std::string& path)
{
  QFile file(q(path));
  if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("cannot read " + path);
  return file.readAll().toStdString();
}

/// A folder of its own with a register in it whose clock stands at 2026-03-01 08:00.
class SmallRegister {
 public:
  explicit SmallRegister(const std::string& name = "a.sextant") { open(name); }

  [[nodiscard]] registry::Registry& operator*() const { return *m_registry; }
  [[nodiscard]] registry::Registry* operator->() const { return m_registry.get(); }
  [[nodiscard]] std::string path(const std::string& name) const
  {
    return m_folder.filePath(q(name)).toStdString();
  }
  base::FixedClock& clock() { return m_clock; }

  registry::Applied apply(std::vector<registry::Operation> operations)
  {
    return must(m_registry->apply({"test", {}, std::move(operations)}));
  }
  /// In force now, as "kind prefix holder".
  [[nodiscard]] std::vector<std::string> listed() const
  {
    std::vector<std::string> out;
    must(m_registry->list({}, {m_registry->now(), {}}, [&out](const registry::HoldingView& view) {
      out.push_back(std::string(model::toString(view.holding.kind)) + " " +
                    net::toString(view.holding.prefix) + " " + view.holderName);
      return true;
    }));
    return out;
  }

 private:
  void open(const std::string& name)
  {
    const registry::OpenOptions options{{"tester", "host", "test"}, &m_clock, false};
    must(registry::Registry::create(path(name), options));
    m_registry = must(registry::Registry::open(path(name), options));
  }

  QTemporaryDir m_folder;
  base::FixedClock m_clock{instant("2026-03-01T08:00:00+08:00")};
  std::unique_ptr<registry::Registry> m_registry;
};

/// "a\nb\n"
inline QString lines(const std::vector<std::string>& texts)
{
  QString out;
  for (const std::string& text : texts) out += q(text) + QLatin1Char('\n');
  return out;
}

}  // namespace sextant::test
