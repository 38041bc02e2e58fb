#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What the compiler does not check: lint.sh [--fix] [--all] [--minutes N]. Looks at the files changed
# since the branch left origin/main (or since the commit before), or at all. --fix only puts them into
# shape. clang-tidy, which is slow, begins no file after N minutes and names those it left out.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

all=false
fix=false
minutes=1000
while [[ $# -gt 0 ]]; do
  case $1 in
    --all) all=true ;;
    --fix) fix=true ;;
    --minutes) minutes=${2:?how many}; shift ;;
    *) echo "lint: what is $1?" >&2; exit 2 ;;
  esac
  shift
done

# The commit that changed files are counted from; nothing where there is none.
since() {
  local base
  base=$(git merge-base HEAD origin/main 2>/dev/null) || base=
  if [[ -z $base || $base == $(git rev-parse HEAD) ]]; then
    base=$(git rev-parse --verify --quiet HEAD~) || base=
  fi
  echo "$base"
}

# The files to look at, tracked or new, that still exist.
files() {
  local from=
  $all || from=$(since)
  {
    if [[ -n $from ]]; then
      git -c core.quotepath=off diff --name-only "$from"
    else
      git -c core.quotepath=off ls-files
    fi
    git -c core.quotepath=off ls-files --others --exclude-standard
  } | sort -u | while IFS= read -r file; do [[ ! -f $file ]] || echo "$file"; done
}

mapfile -t changed < <(files)

# of ENDINGS: those of the files whose name matches the pattern.
of() {
  [[ ${#changed[@]} -eq 0 ]] || printf '%s\n' "${changed[@]}" | grep -E "$1" || true
}

failed=()
# step NAME COMMAND...: runs it, remembers a failure, says how long it took.
step() {
  local name=$1 start=$SECONDS
  shift
  if "$@"; then
    printf '   %-8s ok, %d s\n' "$name" $((SECONDS - start))
  else
    printf '   %-8s FAILED\n' "$name"
    failed+=("$name")
  fi
}

format_check() {
  local bad
  bad=$(of '\.(h|cpp)$' | xargs -r -d '\n' clang-format --dry-run -Werror 2>&1 |
    sed -n 's/^\([^: ]*:[0-9]*\):.*error: code should be.*/\1: not in shape/p' | sort -u -t : -k 1,1) || true
  [[ -z $bad ]] || { echo "$bad"; return 1; }
}
spelling() { of '.' | xargs -r -d '\n' codespell; }
layers() { python3 -B tests/workshop/layers.py >/dev/null || python3 -B tests/workshop/layers.py; }
spdx() { python3 -B tests/workshop/spdx.py; }

syntax() {
  local script status=0
  while IFS= read -r script; do
    [[ $(head -c 2 "$script") != '#!' ]] || ! head -n 1 "$script" | grep -q bash || bash -n "$script" || status=1
  done < <(of '(^|/)[^.]*$|\.sh$')
  return $status
}

# Clang reads no precompiled headers of GCC, so it has compile commands of its own.
tidy() {
  local log=build/lint/configure.log
  mkdir -p build/lint
  cmake --preset lint </dev/null >"$log" 2>&1 || { cat "$log" >&2; return 1; }
  local known
  known=$(sed -n "s|^ *\"file\": \"$PWD/\(.*\)\".*|\1|p" build/lint/compile_commands.json)
  comm -12 <(of '^(core|app)/.*\.cpp$' | sort) <(sort <<<"$known") |
    xargs -r -d '\n' -n 1 -P "$(nproc)" bash -c 'if [[ $(date +%s) -lt $0 ]]; then
        clang-tidy-16 --quiet -p build/lint "$1"
      else
        echo "   out of time for $1"
      fi' "$(($(date +%s) + 60 * minutes))" 2> >(grep -v 'warnings generated' >&2)
}

# No failure, a hint: long files are worth a second look.
sizes() {
  of '\.(h|cpp|py|sh)$' | xargs -r -d '\n' wc -l | awk '$2 != "total" && $1 > 400 { print "   long file: " $2 ", " $1 " lines" }'
}

if $fix; then
  of '\.(h|cpp)$' | xargs -r -d '\n' clang-format -i
  exit 0
fi
step format format_check
step spelling spelling
step layers layers
step spdx spdx
step syntax syntax
step tidy tidy
sizes
[[ ${#failed[@]} -eq 0 ]] || { echo "lint: ${failed[*]} failed" >&2; exit 1; }
