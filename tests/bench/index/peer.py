# SPDX-License-Identifier: GPL-3.0-or-later
"""What peers in Python share: the protocol of remote.h, and the loops every engine is measured by."""

import os
import struct
import sys
import time

SLICES = 5
MASK = (1 << 64) - 1

# Which file of keys a row takes; as operation.cpp has it.
KEYS = {
    "longest": "uniform", "longest-zipf": "zipf", "longest-near": "near", "bulk": "uniform",
    "bulk-zipf": "zipf", "exact": "exact", "exact-near": "exact-near", "chain": "uniform",
    "longest-after": "uniform", "subtree": "subtrees",
    "free-256": "few", "free-4096": "many", "free-60000": "most",
}


def read(folder, name, start=0, count=-1):
    """(16 bytes, length) each, so many from the start-th of a file, or all."""
    with open(f"{folder}/{name}.bin", "rb") as file:
        file.seek(17 * start)
        some = file.read(17 * count if count >= 0 else -1)
        return [(one[:16], one[16]) for (one,) in struct.iter_unpack("17s", some)]


def read_slice(folder, name, number, limit):
    size = os.path.getsize(f"{folder}/{name}.bin") // 17 // SLICES
    return read(folder, name, number * size, min(size, limit))


def in_turn(keys, ask):
    """Nanoseconds each and the sum of answers; every key is chosen by the answers before it."""
    start = time.thread_time_ns()
    total = 0
    for i in range(len(keys) - 1):
        total += ask(keys[i + (total & 1)])
    return (time.thread_time_ns() - start) / max(len(keys) - 1, 1), total & MASK


def in_bulk(keys, ask):
    start = time.thread_time_ns()
    total = 0
    for key in keys:
        total += ask(key)
    return (time.thread_time_ns() - start) / len(keys), total & MASK


def folded(handles):
    """As driven.h folds what comes in order."""
    total = 0
    for handle in handles:
        total = ((total << 5 | total >> 59) & MASK) ^ handle
    return total


def number(address, length):
    """Of a prefix found free: 16 bytes."""
    high, low = struct.unpack(">QQ", address)
    return (high * 31 + low + length) & MASK


def serve(build, run):
    """build(name, folder) -> (nanoseconds per prefix, bytes); run(row, keys of the slice) -> (ns,
    checksum) or None."""
    folder = ""
    for line in sys.stdin:
        words = line.split()
        if words[0] == "build":
            folder = words[3]
            print(*build(words[1], folder), flush=True)
            continue
        row, name = words[1], KEYS.get(words[1])
        keys = read_slice(folder, name, int(words[2]), int(words[3])) if name else []
        answer = run(row, keys) if keys else None
        print("no" if answer is None else f"{answer[0]} {answer[1]}", flush=True)
