// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include <algorithm>

#include <CLI/CLI.hpp>

namespace sextant::cli {

template <typename Value>
void Arguments::add(const char* form, Value& value, Entry entry)
{
  entry.form = form;
  const std::string name =
      entry.positional() ? 'P' + std::to_string(m_entries.size()) : entry.name();
  entry.option = m_app.add_option(name, value);
  if (entry.repeated && !entry.positional()) entry.option->allow_extra_args(false);
  m_entries.push_back(std::move(entry));
}

void Arguments::one(const char* form, std::string& value, const char* help)
{
  add(form, value, {{}, help, true, false, nullptr});
}

void Arguments::maybe(const char* form, std::optional<std::string>& value, const char* help)
{
  add(form, value, {{}, help, false, false, nullptr});
}

void Arguments::some(const char* form, std::vector<std::string>& values, const char* help)
{
  add(form, values, {{}, help, true, true, nullptr});
}

void Arguments::many(const char* form, std::vector<std::string>& values, const char* help)
{
  add(form, values, {{}, help, false, true, nullptr});
}

void Arguments::flag(const char* form, bool& value, const char* help)
{
  m_entries.push_back({form, help, false, false, m_app.add_flag(form, value)});
}

const Arguments::Entry* Arguments::missing() const
{
  const auto found = std::ranges::find_if(
      m_entries, [](const Entry& e) { return e.required && e.option->count() == 0; });
  return found == m_entries.end() ? nullptr : &*found;
}

}  // namespace sextant::cli
