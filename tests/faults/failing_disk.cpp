// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/failing_disk.h"

#include <new>

namespace sextant::test {
namespace {

struct Fault {
  long operation = 0;  ///< 0 = none
  int code = SQLITE_OK;
  bool stays = false;
  long seen = 0;
};

Fault g_fault;
sqlite3_vfs* g_true = nullptr;
sqlite3_vfs g_failing;

/// What SQLite takes for a file; the true one lies behind it.
struct File {
  sqlite3_file base;
  sqlite3_file* inner;
};

sqlite3_file* inner(sqlite3_file* file)
{
  return reinterpret_cast<File*>(file)->inner;
}

int verdict()
{
  ++g_fault.seen;
  const bool fails = g_fault.operation != 0 && (g_fault.stays ? g_fault.seen >= g_fault.operation
                                                              : g_fault.seen == g_fault.operation);
  return fails ? g_fault.code : SQLITE_OK;
}

int close(sqlite3_file* f)
{
  return inner(f)->pMethods != nullptr ? inner(f)->pMethods->xClose(inner(f)) : SQLITE_OK;
}
int read(sqlite3_file* f, void* to, int count, sqlite3_int64 place)
{
  return inner(f)->pMethods->xRead(inner(f), to, count, place);
}
int write(sqlite3_file* f, const void* from, int count, sqlite3_int64 place)
{
  if (const int code = verdict(); code != SQLITE_OK) {
    // Half of it reaches the disk all the same.
    if (count > 1) inner(f)->pMethods->xWrite(inner(f), from, count / 2, place);
    return code;
  }
  return inner(f)->pMethods->xWrite(inner(f), from, count, place);
}
int truncate(sqlite3_file* f, sqlite3_int64 size)
{
  const int code = verdict();
  return code != SQLITE_OK ? code : inner(f)->pMethods->xTruncate(inner(f), size);
}
/// Nobody cuts the power here, so there is no need to wait for the true disk.
int sync(sqlite3_file* /*f*/, int /*flags*/)
{
  return verdict();
}
int fileSize(sqlite3_file* f, sqlite3_int64* size)
{
  return inner(f)->pMethods->xFileSize(inner(f), size);
}
int lock(sqlite3_file* f, int level)
{
  return inner(f)->pMethods->xLock(inner(f), level);
}
int unlock(sqlite3_file* f, int level)
{
  return inner(f)->pMethods->xUnlock(inner(f), level);
}
int checkReserved(sqlite3_file* f, int* out)
{
  return inner(f)->pMethods->xCheckReservedLock(inner(f), out);
}
int control(sqlite3_file* f, int operation, void* argument)
{
  return inner(f)->pMethods->xFileControl(inner(f), operation, argument);
}
int sectorSize(sqlite3_file* f)
{
  return inner(f)->pMethods->xSectorSize(inner(f));
}
int characteristics(sqlite3_file* f)
{
  return inner(f)->pMethods->xDeviceCharacteristics(inner(f));
}
int shmMap(sqlite3_file* f, int region, int size, int extend, volatile void** out)
{
  return inner(f)->pMethods->xShmMap(inner(f), region, size, extend, out);
}
int shmLock(sqlite3_file* f, int offset, int count, int flags)
{
  return inner(f)->pMethods->xShmLock(inner(f), offset, count, flags);
}
void shmBarrier(sqlite3_file* f)
{
  inner(f)->pMethods->xShmBarrier(inner(f));
}
int shmUnmap(sqlite3_file* f, int remove)
{
  return inner(f)->pMethods->xShmUnmap(inner(f), remove);
}

constexpr sqlite3_io_methods kMethods = {
    2,        close,         read,    write,      truncate,        sync,   fileSize, lock,
    unlock,   checkReserved, control, sectorSize, characteristics, shmMap, shmLock,  shmBarrier,
    shmUnmap, nullptr,       nullptr};

int open(sqlite3_vfs* /*vfs*/, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
  auto* ours = new (file) File{};
  ours->inner = reinterpret_cast<sqlite3_file*>(ours + 1);
  const int code = g_true->xOpen(g_true, name, ours->inner, flags, outFlags);
  ours->base.pMethods = ours->inner->pMethods != nullptr ? &kMethods : nullptr;
  return code;
}

}  // namespace

FailingDisk::FailingDisk()
{
  g_true = sqlite3_vfs_find(nullptr);
  g_failing = *g_true;
  g_failing.pNext = nullptr;
  g_failing.zName = "failing";
  g_failing.szOsFile = static_cast<int>(sizeof(File)) + g_true->szOsFile;
  g_failing.xOpen = open;
  sqlite3_vfs_register(&g_failing, 1);
  heal();
}

FailingDisk::~FailingDisk()
{
  sqlite3_vfs_register(g_true, 1);
  sqlite3_vfs_unregister(&g_failing);
}

void FailingDisk::failAt(long operation, int code, bool stays)
{
  g_fault = {operation, code, stays, 0};
}

void FailingDisk::heal()
{
  g_fault = {};
}

long FailingDisk::operations() const
{
  return g_fault.seen;
}

}  // namespace sextant::test
