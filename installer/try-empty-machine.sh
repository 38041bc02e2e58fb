#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that a clone works on an empty Debian 12: makes one in a folder, clones the last commit into
# it and runs a command there, `./dev test` unless told. Needs root and debootstrap; takes mirror and
# apt configuration from this machine. KEEP=DIR keeps the machine there and uses it again.
set -euo pipefail

source=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
suite=bookworm
dir=${KEEP:-$(mktemp -d)}
root=$dir/root
[[ $# -gt 0 ]] || set -- ./dev test

mirror() {
  apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' "Codename: $1" | head -n 1
}

leave() {
  mountpoint -q "$root/proc" && umount "$root/proc"
  [[ -n ${KEEP-} ]] || rm -rf --one-file-system "$dir"
}
trap leave EXIT
trap 'exit 130' INT

if [[ ! -e $root/etc/debian_version ]]; then
  mkdir -p "$dir"
  debootstrap --variant=minbase "$suite" "$root" "$(mirror "$suite")" >"$dir/debootstrap.log" ||
    { tail "$dir/debootstrap.log" >&2; exit 1; }
  rm -rf "$root/etc/apt"
  cp -a /etc/apt "$root/etc/apt"
  cp -L /etc/resolv.conf "$root/etc/resolv.conf"
fi
rm -rf "$root/clone"
git clone --quiet --no-hardlinks "$source" "$root/clone"
mount -t proc proc "$root/proc" || echo "try: no /proc there" >&2

keep=(HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive)
for name in http_proxy https_proxy no_proxy; do
  [[ -z ${!name-} ]] || keep+=("$name=${!name}")
done
time env -i "${keep[@]}" chroot "$root" /bin/sh -c 'cd /clone && exec "$@"' try "$@" </dev/null
