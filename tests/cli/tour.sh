#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tour.sh README PROGRAM: runs the commands of the README's tour in an empty folder. Those are the
# lines between the comments `tour` and `end of tour` that begin with `$ `; each has to succeed.
set -eu
readme=$1
program=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir bin
ln -s "$program" bin/sextant-cli
export PATH=$folder/bin:$PATH
commands=0
while IFS= read -r line; do
  printf '$ %s\n' "$line"
  eval "$line"
  commands=$((commands + 1))
done < <(sed -n '/<!-- tour -->/,/<!-- end of tour -->/s/^\$ //p' "$readme")
[[ $commands -ge 10 ]] || { echo "only $commands commands found"; exit 1; }
