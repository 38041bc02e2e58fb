# SPDX-License-Identifier: GPL-3.0-or-later
"""python3-radix as a remote engine. The loop of the interpreter is part of the figures, and so is
reading each key as text: Python 3.11 refuses its packed form (PY_SSIZE_T_CLEAN)."""

import ipaddress
import time

import radix

import peer

tree = radix.Radix()


def said(key):
    return f"{ipaddress.IPv6Address(key[0])}/{key[1]}"


def build(_name, folder):
    entries = [said(key) for key in peer.read(folder, "entries")]
    start = time.thread_time_ns()
    for handle, text in enumerate(entries):
        tree.add(text).data["h"] = handle
    return (time.thread_time_ns() - start) / len(entries), 0


def longest(key):
    node = tree.search_best(key)
    return 0 if node is None else node.data["h"] + 1


def exact(key):
    node = tree.search_exact(key)
    return 0 if node is None else node.data["h"] + 1


def chain(key):
    return sum(node.data["h"] + 1 for node in tree.search_covering(key))


def subtrees(keys):
    """Its answers come in no order; they are put in one after the clock has stopped."""
    start = time.thread_time_ns()
    found = [tree.search_covered(key) for key in keys]
    took = time.thread_time_ns() - start
    handles = [handle for some in found for handle in sorted(node.data["h"] for node in some)]
    return took / max(len(handles), 1), peer.folded(handles)


def run(row, binary):
    keys = [said(key) for key in binary]
    if row == "subtree":
        return subtrees(keys)
    if row.startswith("longest"):
        return None if row == "longest-after" else peer.in_turn(keys, longest)
    if row.startswith("bulk"):
        return peer.in_bulk(keys, longest)
    if row.startswith("exact"):
        return peer.in_turn(keys, exact)
    return peer.in_turn(keys, chain) if row == "chain" else None


peer.serve(build, run)
