# SPDX-License-Identifier: GPL-3.0-or-later
"""PostgreSQL as a remote engine: a server of its own in a temporary folder, a table of inet with an
SP-GiST index. It measures itself in PL/pgSQL, so that no client and no parser is part of it."""

import atexit
import glob
import ipaddress
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
import time

import peer

TABLE = """
CREATE UNLOGGED TABLE reg (p inet, h bigint);
COPY reg FROM '{folder}/reg.txt';
CREATE INDEX reg_spgist ON reg USING spgist (p inet_ops);
CREATE INDEX reg_btree ON reg (p);
ANALYZE reg;
"""

FUNCTION = """
CREATE FUNCTION ask_{name}(keys inet[]) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE key inet; answer text; answers text[]; began timestamptz;
BEGIN
  began := clock_timestamp();
  FOREACH key IN ARRAY keys LOOP
    {query};
    answers := answers || COALESCE(answer, '0');
  END LOOP;
  RETURN (extract(epoch FROM clock_timestamp() - began) * 1e9)::text || answers;
END $$;
"""

QUERIES = {
    "longest": "answer := (SELECT h + 1 FROM reg WHERE p >>= key ORDER BY masklen(p) DESC LIMIT 1)",
    "exact": "answer := (SELECT h + 1 FROM reg WHERE p = key)",
    "chain": "answer := (SELECT sum(h + 1) FROM reg WHERE p >>= key)",
    "free": """answer := (SELECT min(c.n) FROM
                 (SELECT set_masklen(broadcast(p) + 1, 64) AS n FROM reg WHERE p << key) c
                 WHERE c.n <<= key AND NOT EXISTS (SELECT 1 FROM reg r WHERE r.p = c.n))""",
}

programs = sorted(glob.glob("/usr/lib/postgresql/*/bin"))[-1]
folder = tempfile.mkdtemp(prefix="sextant-bench-pg-")
# A server refuses to run as root.
become = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []


def call(*words, text=None):
    done = subprocess.run([*become, *words], input=text, capture_output=True, text=True, cwd=folder)
    if done.returncode != 0:
        print("no server:", done.stderr.replace("\n", " ")[:200], flush=True)
        sys.exit(1)
    return done.stdout.strip()


def psql(text):
    return call(f"{programs}/psql", "-h", folder, "-U", "bench", "-d", "postgres", "-qAtX",
                "-v", "ON_ERROR_STOP=1", text=text)


def stop():
    subprocess.run([*become, f"{programs}/pg_ctl", "-D", f"{folder}/data", "-m", "immediate", "stop"],
                   capture_output=True, cwd="/", check=False)
    shutil.rmtree(folder)


def start():
    if become:
        os.chown(folder, pwd.getpwnam("postgres").pw_uid, -1)
    atexit.register(stop)
    call(f"{programs}/initdb", "-D", f"{folder}/data", "-U", "bench", "-A", "trust", "-E", "UTF8",
         "--locale", "C", "-N")
    call(f"{programs}/pg_ctl", "-D", f"{folder}/data", "-w", "-l", f"{folder}/log", "-o",
         f"-c listen_addresses= -c unix_socket_directories={folder} -c shared_buffers=1GB "
         "-c fsync=off -c autovacuum=off -c jit=off -c maintenance_work_mem=512MB "
         "-c max_parallel_workers_per_gather=0", "start")


def said(key):
    return f"{ipaddress.IPv6Address(key[0])}/{key[1]}"


def build(_name, from_folder):
    start()
    with open(f"{folder}/reg.txt", "w", encoding="ascii") as file:
        entries = peer.read(from_folder, "entries")
        file.writelines(f"{said(key)}\t{handle}\n" for handle, key in enumerate(entries))
    os.chmod(f"{folder}/reg.txt", 0o644)
    began = time.monotonic_ns()
    psql(TABLE.format(folder=folder))
    took = (time.monotonic_ns() - began) / len(entries)
    for name, query in QUERIES.items():
        psql(FUNCTION.format(name=name, query=query))
    return took, int(psql("SELECT pg_table_size('reg') + pg_relation_size('reg_spgist')"))


def answer_number(text):
    if "/" not in text:
        return int(text)
    address, length = text.split("/")
    return peer.number(ipaddress.IPv6Address(address).packed, int(length))


def run(row, keys):
    name = row.split("-")[0]
    if name not in QUERIES or row == "longest-after":
        return None
    array = ",".join(said(key) for key in keys)
    text = psql(f"SELECT unnest(ask_{name}('{{{array}}}'))")
    took, *answers = text.split("\n")
    # It answered every key; those the others would have been asked make up the checksum.
    numbers = [answer_number(one) for one in answers]
    total = 0
    for i in range(len(keys) - 1):
        total += numbers[i + (total & 1)]
    return float(took) / len(keys), total & peer.MASK


peer.serve(build, run)
