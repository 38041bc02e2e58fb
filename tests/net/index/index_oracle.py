# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints a set of prefixes and what Python's ipaddress answers about it, for tst_index_python.cpp.

    index_oracle.py SEED COUNT FILE.gz   the prefixes of the file, one per line
    index_oracle.py SEED COUNT register  nested ones as a register has them

    entry TAB prefix                     ->  its handle is its place among these lines, from 0
    verb TAB question TAB answer         ->  answers name entries by their handles

Membership and sorting are ipaddress's; some answers are found by looking at every prefix.
"""
import bisect
import gzip
import ipaddress
import random
import sys

ALL = (1 << 128) - 1


def read(path):
    with gzip.open(path, "rt") as lines:
        return [ipaddress.IPv6Network(line.strip()) for line in lines]


def register(rnd):
    """/32 > /40 > /48 > /56 > /64 > hosts below 240e::/20, some holes, some random hosts."""
    found, level = [], [ipaddress.IPv6Network("240e::/20")]
    for length, most in ((32, 5), (40, 5), (48, 6), (56, 6), (64, 8), (128, 10)):
        inside = []
        for outer in level:
            base, room = int(outer.network_address), length - outer.prefixlen
            for i in range(rnd.randint(most // 2, most)):
                number = rnd.getrandbits(room) if length == 128 and rnd.random() < 0.4 else i
                if rnd.random() < 0.9:
                    number = base + (number << (128 - length))
                    inside.append(ipaddress.IPv6Network((number, length)))
        found += inside
        level = inside
    return found


class Table:
    def __init__(self, rnd, networks):
        self.rnd = rnd
        self.sorted = sorted(set(networks))
        self.handle = {n: i for i, n in enumerate(self.sorted)}
        self.starts = [int(n.network_address) for n in self.sorted]

    def inside(self, key):
        """By where addresses begin, which for prefixes is the same as lying inside."""
        low = bisect.bisect_left(self.starts, int(key.network_address))
        high = bisect.bisect_right(self.starts, int(key.broadcast_address))
        return [n for n in self.sorted[low:high] if n.subnet_of(key)]

    def covering(self, key):
        wider = (key.supernet(new_prefix=length) for length in range(key.prefixlen))
        return [n for n in [*wider, key] if n in self.handle]

    def direct(self, key):
        out = []
        for network in self.inside(key):
            if network != key and not (out and network.subnet_of(out[-1])):
                out.append(network)
        return out

    def handles(self, networks):
        return ",".join(str(self.handle[n]) for n in networks)

    def key(self):
        near = self.rnd.choice(self.sorted)
        bits = self.rnd.getrandbits(128) & self.rnd.choice([0, 0xFF, 0xFFFF << 64, ALL])
        number = int(near.network_address) ^ (bits & int(near.hostmask))
        if self.rnd.random() < 0.1:
            number = self.rnd.getrandbits(128)
        narrow = self.rnd.random() < 0.5
        length = self.rnd.randint(near.prefixlen if narrow else min(12, near.prefixlen), 128)
        return ipaddress.IPv6Network((number, length), strict=False)


def longest(table, key):
    """Every prefix is looked at: slow, so seldom asked."""
    matches = [n for n in table.sorted if key.subnet_of(n)]
    return table.handles(matches[-1:])


def every(table, key):
    return sum(n.subnet_of(key) for n in table.sorted)


def chain(table, key):
    return table.handles(table.covering(key))


def count(table, key):
    return len(table.inside(key))


def children(table, key):
    return table.handles(table.direct(key))


def overlaps(table, key):
    return int(bool(table.covering(key) or table.inside(key)))


def free(table, key):
    return key.num_addresses - sum(n.num_addresses for n in table.direct(key))


def largest(table, key):
    """What is left when each child is cut out of the blocks that were free before."""
    left = [key]
    for child in table.direct(key):
        whole = next(n for n in left if child.subnet_of(n))
        left.remove(whole)
        left += whole.address_exclude(child)
    widest = sorted(left, key=lambda n: (n.prefixlen, n))
    return widest[0].exploded if widest else "none"


VERBS = [chain, count, children, overlaps, free]


def main():
    rnd = random.Random(int(sys.argv[1]))
    source = sys.argv[3]
    table = Table(rnd, register(rnd) if source == "register" else read(source))
    for network in table.sorted:
        print(f"entry\t{network.exploded}")
    for i in range(int(sys.argv[2])):
        key, verb = table.key(), rnd.choice(VERBS)
        if i % 400 == 0:
            verb = rnd.choice([longest, every])
        elif i % 40 == 0 and len(table.direct(key)) < 300:
            verb = largest
        print(f"{verb.__name__}\t{key.exploded}\t{verb(table, key)}")


main()
