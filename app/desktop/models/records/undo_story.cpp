// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/records/undo_story.h"

#include "registry/codes.h"

#include <charconv>

namespace sextant::desktop {
namespace {

constexpr std::size_t kFew = 2;

Result<model::JournalEntry> entryOf(const registry::Registry& registry, model::EntryNumber number)
{
  model::JournalEntry found;
  TRY_DO(registry.log(
      {},
      [&found](const model::JournalEntry& entry) {
        found = entry;
        return false;
      },
      number + 1));
  return found;
}

}  // namespace

Result<UndoStory> undoStory(const registry::Registry& registry, model::EntryNumber number)
{
  UndoStory story;
  TRY(story.about, entryOf(registry, number));
  while (story.about.undoes != 0) {
    TRY(story.about, entryOf(registry, story.about.undoes));
  }
  TRY(story.prefixes, registry.touched(story.about.number, kFew));
  return story;
}

std::vector<model::EntryNumber> entriesBuiltUpon(const base::Error& error)
{
  std::vector<model::EntryNumber> out;
  if (error.code != registry::kBuiltUpon || error.args.size() < 2) return out;
  const std::string& list = error.args[1];
  const char* const end = list.data() + list.size();
  for (const char* at = list.data(); at < end;) {
    model::EntryNumber number = 0;
    const auto read = std::from_chars(at, end, number);
    if (read.ec == std::errc()) out.push_back(number);
    at = read.ec == std::errc() ? read.ptr : at + 1;
  }
  return out;
}

}  // namespace sextant::desktop
