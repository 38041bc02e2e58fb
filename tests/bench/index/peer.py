# SPDX-License-Identifier: GPL-3.0-or-later
"""What peers in Python share: the protocol of remote.h, and the loops every engine is measured by."""

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


def read(folder, name):
    """All (16 bytes, length) of a file."""
    with open(f"{folder}/{name}.bin", "rb") as file:
        return [(one[:16], one[16]) for (one,) in struct.iter_unpack("17s", file.read())]


def slice_of(keys, number, limit):
    size = len(keys) // SLICES
    return keys[number * size:number * size + min(size, limit)]


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
    checksum) or None. Keys are read when first asked for."""
    folder = ""
    files = {}
    for line in sys.stdin:
        words = line.split()
        if words[0] == "build":
            folder = words[3]
            print(*build(words[1], folder), flush=True)
            continue
        row, number_of_slice, limit = words[1], int(words[2]), int(words[3])
        name = KEYS.get(row)
        if name is None:
            print("no", flush=True)
            continue
        if name not in files:
            files[name] = read(folder, name)
        answer = run(row, slice_of(files[name], number_of_slice, limit))
        print("no" if answer is None else f"{answer[0]} {answer[1]}", flush=True)
