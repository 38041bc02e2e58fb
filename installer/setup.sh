#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing of installer/packages: setup.sh [SECTION...], `build` unless said.
# Silent and quick when everything is there. Needs root or sudo only when something is missing.
set -euo pipefail

list=$(dirname "${BASH_SOURCE[0]}")/packages

# The package names of one section of the list.
section() {
  awk -v want="[$1]" '{ sub(/#.*/, "") } /^\[/ { on = ($1 == want); next } on && NF { print $1 }' "$list"
}

# Of the packages named, those that are not installed.
missing() {
  local installed
  installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p' || true)
  comm -23 <(printf '%s\n' "$@" | sort -u) <(sort -u <<<"$installed")
}

if ! command -v dpkg-query >/dev/null; then
  echo "setup: no Debian here; install the like of $list by hand" >&2
  exit 0
fi

mapfile -t wanted < <(for name in "${@:-build}"; do section "$name"; done)
mapfile -t lacking < <(missing "${wanted[@]}")
[[ ${#lacking[@]} -gt 0 ]] || exit 0

become=()
if [[ $EUID -ne 0 ]]; then
  if ! command -v sudo >/dev/null; then
    echo "setup: as root, run: apt-get install --no-install-recommends ${lacking[*]}" >&2
    exit 1
  fi
  become=(sudo)
fi
apt=("${become[@]}" env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 apt-get -qq -o Dpkg::Use-Pty=0)

echo "setup: installing ${lacking[*]}"
"${apt[@]}" update </dev/null || echo "setup: package lists may be old" >&2
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! "${apt[@]}" install --yes --no-install-recommends "${lacking[@]}" </dev/null >"$log" 2>&1; then
  cat "$log" >&2
  exit 1
fi
