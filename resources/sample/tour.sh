#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Leads through the program on the sample register: plan, register, look up, check, file, prove.
# tour.sh PROGRAM [FOLDER]: makes everything anew in FOLDER and says where it is.
set -euo pipefail
program=$1
folder=${2:-build/sample}

heading() { printf '\n\033[1m%s\033[0m\n' "$*"; }
plain() { printf '\n== %s\n' "$*"; }
[[ -t 1 ]] && title=heading || title=plain

# Shows the command as one would type it, then what it answers.
show() {
  printf '$ sextant-cli'
  printf ' %q' "$@"
  printf '\n'
  "$program" "$@"
}

rm -rf "$folder"
$title "The sample register: Guangxi on 2001:db8::/32"
show sample "$folder"
export SEXTANT_REGISTER=$folder/sample.sextant

$title "Its plan"
show plan list
show plan measure gx-2026

$title "Who holds an address, now and before"
show lookup 2001:db8:1325:200::1
show lookup 2001:db8:1325:200::1 --at 2026-02-01
show decode 2001:db8:1325:10a::1
show lookup 湘漓镇

$title "Give a unit its prefix, and a subnet in it"
show holder demo org_name=示例单位 org_nature=2 prov=450000 city=450300 county=450325 \
  org_address=示例路99号
show contact demo contact_name=示例联系人 contact_phone=13800000099 contact_email=demo@example.com
show free 2001:db8:1325::/48 56 --count 2
show assign --from 2001:db8:1325::/48 --length 56 --holder demo document=示例〔2026〕99号
show register --from 2001:db8:1325:b00::/56 --length 64 label=办公网

$title "Figures and findings"
show stats 2001:db8:1325::/48
show check

$title "Sheets"
show export --format allocation-sheet -o "$folder/allocation-sheet.xlsx"
show export --format filing -o "$folder/filing.xlsx"
show export --format filing -o "$folder/filing.csv"

$title "The journal, and its proof"
show undo
show log
show verify

$title "Everything is in $folder"
ls -1 "$folder"
