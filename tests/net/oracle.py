# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints questions and the answers of Python's ipaddress, one per line, for tst_python.cpp.

    oracle.py SEED COUNT  ->  verb TAB question TAB answer

Known differences, kept out or turned into our terms here:
- Python reads zone ids; texts with a '%' are not asked.
- Python writes no dotted quads; the C++ side compares the address, not the text, for those.
- Python reads lengths with leading zeros and netmasks after '/'; such lengths are not asked.
- Python takes '::' for a lone zero group on both ends as we do, and refuses it where it stands
  for nothing as we do.
"""
import ipaddress
import random
import sys

BAD = "refused"


def address(rnd):
    groups = [rnd.choice([0, 0, 0, 1, 0xFFFF, rnd.getrandbits(16)]) for _ in range(8)]
    if rnd.random() < 0.1:
        groups[:6] = rnd.choice([[0, 0, 0, 0, 0, 0xFFFF], [0x64, 0xFF9B, 0, 0, 0, 0]])
    number = 0
    for group in groups:
        number = number << 16 | group
    return ipaddress.IPv6Address(number)


def spelling(rnd, a):
    """One of the many ways to write an address."""
    text = rnd.choice([a.compressed, a.exploded])
    if rnd.random() < 0.3:
        parts = a.exploded.split(":")
        quad = str(ipaddress.IPv4Address(int(a) & 0xFFFFFFFF))
        text = ":".join(parts[:6]) + ":" + quad
        if rnd.random() < 0.5:
            head = ipaddress.IPv6Address(int(a) >> 32 << 32).compressed
            if head.endswith("::") and not head.startswith("0:"):
                text = head + quad
    if rnd.random() < 0.3:
        text = ":".join(p.lstrip("0") or "0" if rnd.random() < 0.5 else p for p in text.split(":")) \
            if "::" not in text and "." not in text else text
    return text.upper() if rnd.random() < 0.2 else text


def mutated(rnd, text):
    for _ in range(rnd.choice([0, 1, 1, 1, 2, 3])):
        at = rnd.randrange(len(text) + 1)
        kind = rnd.random()
        if kind < 0.4:
            text = text[:at] + text[at + 1:]
        elif kind < 0.8:
            text = text[:at] + rnd.choice("0123456789abcdefABCDEFg:::..:/ -x") + text[at:]
        else:
            text = text[:at] + text[at:at + 2] + text[at:]
    return text


def network(rnd, shortest=0):
    return ipaddress.IPv6Network((int(address(rnd)), rnd.randint(shortest, 128)), strict=False)


def parse(rnd):
    text = mutated(rnd, spelling(rnd, address(rnd)))
    try:
        return text, ipaddress.IPv6Address(text).exploded
    except ValueError:
        return text, BAD


def parse_prefix(rnd):
    n = network(rnd)
    text = f"{spelling(rnd, n.network_address)}/{n.prefixlen + rnd.choice([0, 0, 0, 0, 1, -1, 100])}"
    text = mutated(rnd, text) if rnd.random() < 0.5 else text
    length = text.rpartition("/")[2] if "/" in text else ""
    if not length.isdigit() or (length != "0" and length.startswith("0")):
        return text, BAD
    try:
        n = ipaddress.IPv6Network(text)
        return text, f"{n.network_address.exploded}/{n.prefixlen}"
    except ValueError:
        return text, BAD


def canonical(rnd):
    a = address(rnd)
    return a.exploded, a.compressed


def reverse(rnd):
    a = address(rnd)
    return a.exploded, a.reverse_pointer


def cover(rnd):
    a = address(rnd)
    b = address(rnd) if rnd.random() < 0.5 else ipaddress.IPv6Address(
        min(int(a) + rnd.getrandbits(rnd.randint(0, 127)), 2**128 - 1))
    first, last = min(a, b), max(a, b)
    answer = ipaddress.summarize_address_range(first, last)
    return f"{first.exploded}-{last.exploded}", ",".join(listed(answer))


def listed(networks):
    return [f"{n.network_address.exploded}/{n.prefixlen}" for n in networks]


def subnets(rnd):
    n = network(rnd)
    length = min(128, n.prefixlen + rnd.randint(0, 6))
    return f"{n.exploded} {length}", ",".join(listed(n.subnets(new_prefix=length)))


def collapse(rnd):
    base = network(rnd, 60)
    pool = [base]
    for _ in range(rnd.randint(1, 20)):
        a = int(base.network_address) ^ rnd.getrandbits(6) << rnd.choice([0, 20, 64])
        pool.append(ipaddress.IPv6Network((a, rnd.randint(58, 128)), strict=False))
    asked = ",".join(n.exploded for n in pool)
    return asked, ",".join(listed(ipaddress.collapse_addresses(pool)))


def relation(rnd):
    a, b = network(rnd), network(rnd)
    if rnd.random() < 0.7:
        b = ipaddress.IPv6Network((int(a.network_address), rnd.randint(0, 128)), strict=False)
    words = [w for w, told in (("covers", b.subnet_of(a)), ("inside", a.subnet_of(b)),
                               ("overlaps", a.overlaps(b)), ("before", a < b)) if told]
    return f"{a.exploded} {b.exploded}", " ".join(words)


VERBS = [parse, parse, parse, parse_prefix, parse_prefix, canonical, reverse, cover, subnets,
         collapse, relation]


def main():
    rnd = random.Random(int(sys.argv[1]))
    for _ in range(int(sys.argv[2])):
        verb = rnd.choice(VERBS)
        question, answer = verb(rnd)
        if "%" not in question:
            print(f"{verb.__name__}\t{question}\t{answer}")


main()
