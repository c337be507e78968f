#!/usr/bin/env bash
# Runs every check on built sites, to the end, and says how many passed.
#
#   run.sh quick|full IJKPUNT CONTENT SITE…
#
# quick: one page of every kind in all modes, and every page once. full: every page in all modes.
# IJKPUNT and CONTENT are for the test of determinism. Exit code 0 when everything passed.
set -uo pipefail

if [[ $# -lt 4 ]]; then
  sed -n '2,7s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi
how=$1 tool=$2 content=$3
shift 3
here=$(dirname "$(realpath "$0")")
python=${PYTHON:-$here/../../.venv/bin/python}
passed=0 failed=0

# Runs a command under a heading and counts whether it passed.
step() {
  local name=$1
  shift
  printf '\n-- %s\n' "$name"
  if "$@"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    printf 'FAILED: %s\n' "$name"
  fi
}

export PYTHONDONTWRITEBYTECODE=1
step "the checks find what is broken" "$python" "$here/test_checker.py"
step "files: policy, links, addresses" "$python" "$here/markup_check.py" "$@"
step "valid HTML and SVG" "$python" "$here/validity_check.py" "$@"
step "searching by keyboard, from disk and over HTTP" "$python" "$here/search_check.py" "$@"
step "through the menu and the red thread by keyboard" "$python" "$here/keyboard_check.py" "$@"
step "what a screen reader gets of each kind of chart" "$python" "$here/aria_check.py" "$@"
step "table, file, drawing and sentence say the same" "$python" "$here/figure_check.py" "$@"
step "data for others" "$python" "$here/../Formats/data_check.py" "$@"
step "the same content gives the same bytes" bash "$here/determinism.sh" "$tool" "$content"
if [[ $how == full ]]; then
  step "every page in all modes" "$python" "$here/site_check.py" --all "$@"
else
  step "every kind of page in all modes" "$python" "$here/site_check.py" --kinds "$@"
  step "every page once" "$python" "$here/site_check.py" --every-page-once "$@"
fi

printf '\nsite: %d passed, %d failed\n' "$passed" "$failed"
[[ $failed -eq 0 ]]
