#!/usr/bin/env bash
# Runs every check on built sites, to the end, and says how many passed. What uses one core goes two at
# a time.
#
#   run.sh quick|full IJKPUNT CONTENT SITE…
#
# quick: every kind and shape of page in all modes, the layout of every other page once. full: every page in all modes.
# IJKPUNT and CONTENT are for the test of determinism. Exit code 0 when everything passed.
set -uo pipefail

if [[ $# -lt 4 ]]; then
  sed -n '2,8s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi
how=$1 tool=$2 content=$3
shift 3
here=$(dirname "$(realpath "$0")")
python=${PYTHON:-$here/../../.venv/bin/python}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0
names=()

# Starts a command that uses one core as soon as one of two is free; `gather` says how it went.
start() {
  local place=${#names[@]}
  names+=("$1")
  shift
  while [[ $(jobs -rp | wc -l) -ge 2 ]]; do wait -n || true; done
  printf 'started: %s\n' "${names[place]}"
  {
    SECONDS=0
    "$@" >"$work/$place.said" 2>&1
    echo "$? $SECONDS" >"$work/$place.ended"
  } &
}

# Waits for all that was started and reports it in the order of starting.
gather() {
  local place code seconds
  wait
  for place in "${!names[@]}"; do
    printf '\n-- %s\n' "${names[place]}"
    cat "$work/$place.said"
    code=1 seconds='?'
    read -r code seconds <"$work/$place.ended"
    report "${names[place]}" "$code" "$seconds"
  done
}

# Runs a command that uses both cores under a heading.
step() {
  local name=$1 start=$SECONDS
  shift
  printf '\n-- %s\n' "$name"
  "$@"
  report "$name" $? $((SECONDS - start))
}

# Counts a command that ended, and says how long it took.
report() {
  if [[ $2 -eq 0 ]]; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    printf 'FAILED: %s\n' "$1"
  fi
  printf '(%s s)\n' "$3"
}

export PYTHONDONTWRITEBYTECODE=1
start "the checks find what is broken" "$python" "$here/test_checker.py"
start "searching by keyboard, from disk and over HTTP" "$python" "$here/search_check.py" "$@"
start "valid HTML and SVG" "$python" "$here/validity_check.py" "$@"
start "files: policy, links, addresses" "$python" "$here/markup_check.py" "$@"
start "through the menu and the red thread by keyboard" "$python" "$here/keyboard_check.py" "$@"
start "table, file, drawing and sentence say the same" "$python" "$here/figure_check.py" "$@"
start "what a screen reader gets of each kind of chart" "$python" "$here/aria_check.py" "$@"
start "data for others" "$python" "$here/../Formats/data_check.py" "$@"
start "the same content gives the same bytes" bash "$here/determinism.sh" "$tool" "$content"
gather
if [[ $how == full ]]; then
  step "every page in all modes" "$python" "$here/site_check.py" --all "$@"
else
  step "every kind and shape of page in all modes, every other page once" \
    "$python" "$here/site_check.py" --quick "$@"
fi

printf '\nsite: %d passed, %d failed\n' "$passed" "$failed"
[[ $failed -eq 0 ]]
