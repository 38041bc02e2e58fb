// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "store/journal.h"

#include <SQLiteCpp/Backup.h>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <set>

namespace sextant::store {
namespace {

namespace fs = std::filesystem;

constexpr int kPagesPerStep = 1000;
constexpr std::size_t kDays = 10;
constexpr std::size_t kMonths = 12;

Result<> sync(const std::string& path)
{
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  const bool done = file >= 0 && ::fsync(file) == 0;
  if (file >= 0) ::close(file);
  if (!done) return fail(kCannotWrite, {path, std::strerror(errno)});
  return {};
}

/// An empty file that only its owner may read: it will hold people's telephone numbers.
Result<> createPart(const std::string& part)
{
  ::unlink(part.c_str());  // of a backup that was killed
  ::unlink((part + "-journal").c_str());
  const int file = ::open(part.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  if (file < 0) return fail(kCannotWrite, {part, std::strerror(errno)});
  ::close(file);
  return {};
}

Result<> copyPages(Database& database, const std::string& part, base::Progress& progress)
{
  const Snapshot snapshot(database);  // else every change of another program starts the copy anew
  SQLite::Database copy(part, SQLite::OPEN_READWRITE);
  SQLite::Backup work(copy, database.connection());
  int state = SQLITE_OK;
  while ((state = work.executeStep(kPagesPerStep)) != SQLITE_DONE) {
    if (progress.cancelled()) return fail(base::kCancelled);
    if (state != SQLITE_OK) sqlite3_sleep(20);  // somebody writes: wait and go on
    const int total = work.getTotalPageCount();
    progress.report(static_cast<std::uint64_t>(total - work.getRemainingPageCount()),
                    static_cast<std::uint64_t>(total));
  }
  return {};
}

/// One file, without a write-ahead log beside it.
void settle(const std::string& part)
{
  SQLite::Database copy(part, SQLite::OPEN_READWRITE);
  copy.exec("PRAGMA journal_mode=DELETE");
}

std::string headLine(const std::string& part)
{
  SQLite::Database copy(part, SQLite::OPEN_READONLY);
  SQLite::Statement row(copy, "SELECT number, hex(hash) FROM entry ORDER BY number DESC LIMIT 1");
  if (!row.executeStep()) return "head 0\n";
  return "head " + row.getColumn(0).getString() + " " + row.getColumn(1).getString() + "\n";
}

Result<> writeSidecar(const std::string& part, const std::string& path)
{
  std::ofstream out(path + ".sha256");
  out << fileSha256(part) << "  " << fs::path(path).filename().string() << "\n" << headLine(part);
  out.close();
  if (!out) return fail(kCannotWrite, {path + ".sha256", std::strerror(errno)});
  return {};
}

Result<> makeCopy(Database& database, const std::string& path, base::Progress& progress)
{
  const std::string part = path + ".part";
  TRY_DO(createPart(part));
  TRY_DO(copyPages(database, part, progress));
  settle(part);
  TRY_DO(sync(part));
  TRY_DO(writeSidecar(part, path));
  std::error_code failed;
  fs::rename(part, path, failed);
  if (failed) return fail(kCannotWrite, {path, failed.message()});
  const fs::path folder = fs::absolute(path, failed).parent_path();
  return sync(folder.string());
}

/// Is it called as automatic backups are? What else people keep in the folder is theirs.
bool isAutomatic(const std::string& name)
{
  constexpr std::string_view kForm = "dddd-dd-ddTdd-dd-dd";
  const auto fits = [](char form, char c) {
    return form == 'd' ? c >= '0' && c <= '9' : c == form;
  };
  return name.size() > kForm.size() && name.ends_with(".sextant") &&
         name.find("-before-") != std::string::npos &&
         std::equal(kForm.begin(), kForm.end(), name.begin(), fits);
}

/// `2026-03-01T10-20-30` of a file name, in which a day or a month is a beginning.
std::vector<fs::path> newestFirst(const fs::path& folder)
{
  std::vector<fs::path> out;
  std::error_code failed;
  for (fs::directory_iterator file(folder, failed), end; !failed && file != end;
       file.increment(failed)) {
    if (isAutomatic(file->path().filename().string())) out.push_back(file->path());
  }
  std::ranges::sort(out, std::ranges::greater());
  return out;
}

void thinOut(const fs::path& folder)
{
  std::set<std::string> days;
  std::set<std::string> months;
  for (const fs::path& file : newestFirst(folder)) {
    const std::string name = file.filename().string();
    const bool newDay = days.size() < kDays && days.insert(name.substr(0, 10)).second;
    const bool newMonth = months.size() < kMonths && months.insert(name.substr(0, 7)).second;
    const bool today = name.substr(0, 10) == *days.rbegin();
    if (newDay || newMonth || today) continue;
    std::error_code ignored;
    fs::remove(file, ignored);
    fs::remove(file.string() + ".sha256", ignored);
  }
}

std::string stamp(Instant now)
{
  std::string text = base::toIso(now).substr(0, 26);
  std::ranges::replace(text, ':', '-');
  std::ranges::replace(text, '+', '0');
  return text;
}

}  // namespace

Result<> backup(Database& database, const std::string& path, base::Progress& progress)
{
  std::error_code failed;
  if (fs::exists(path, failed)) return fail(kExists, {path});
  auto done = guarded(database, [&]() -> Result<> { return makeCopy(database, path, progress); });
  if (!done) {
    fs::remove(path + ".part", failed);
    if (!fs::exists(path, failed)) fs::remove(path + ".sha256", failed);
  }
  return done;
}

Result<> automaticBackup(Database& database, std::string_view reason, Instant now,
                         base::Progress& progress)
{
  const fs::path folder = fs::path(database.path()).replace_extension(".backups");
  std::error_code failed;
  fs::create_directories(folder, failed);
  if (failed) return fail(kCannotWrite, {folder.string(), failed.message()});
  fs::permissions(folder, fs::perms::owner_all, failed);
  const std::string name = stamp(now) + "-before-" + std::string(reason);
  fs::path place = folder / (name + ".sextant");
  for (int next = 2; fs::exists(place, failed); ++next) {  // a clock that was set back stands still
    place = folder / (name + "-" + std::to_string(next) + ".sextant");
  }
  TRY_DO(backup(database, place.string(), progress));
  thinOut(folder);
  return {};
}

}  // namespace sextant::store
