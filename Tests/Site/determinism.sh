#!/usr/bin/env bash
# Shows that a build depends on its content alone.
#
#   determinism.sh IJKPUNT CONTENT
#
# Builds the same content from two folders with other names, written in another order, under other
# languages, time zones and masks, and compares the two sites byte for byte. Then builds again into
# one of them: no file may change, and a file of the user's own must stay.
# Exit code 0: all equal; 1: a difference; 2: could not run.
set -euo pipefail

if [[ $# -ne 2 || ! -x $1 || ! -d $2 ]]; then
  sed -n '2,9s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi
tool=$(realpath "$1")
content=$(realpath "$2")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Copies the content file by file, in the order that `sort` gives with the options after the folder.
copy_content() {
  local to=$1 file
  shift
  while IFS= read -r -d '' file; do
    mkdir -p "$to/$(dirname "$file")"
    cp "$content/$file" "$to/$file"
  done < <(cd "$content" && find . -type f -print0 | sort -z "$@")
}

# Builds folder $1 into folder $2; settings for `env` follow.
build() {
  local from=$1 to=$2
  shift 2
  env "$@" "$tool" build "$from" --output "$to" >"$work/log" 2>&1 || {
    cat "$work/log" >&2
    echo "determinism: building $from failed" >&2
    exit 2
  }
}

# Lists every file of a site with its hash and the time of its last change.
listing() {
  (cd "$1" && find . -type f -printf '%T@ ' -exec sha256sum {} \; | sort)
}

first="$work/een"
second="$work/een andere map/dieper/inhoud ë"
copy_content "$first"
copy_content "$second" -r

(umask 022 && cd "$work" && build een "$work/site-1" LC_ALL=C LANG=C TZ=UTC HOME=/nonexistent)
(umask 077 && cd / && build "$second" "$work/site-2" \
  LC_ALL=tr_TR.UTF-8 LANG=nl_NL.UTF-8 TZ=Pacific/Auckland)
if ! diff -rq "$work/site-1" "$work/site-2"; then
  echo "determinism: two builds of the same content differ" >&2
  exit 1
fi

echo "van de gebruiker" >"$work/site-1/eigen-bestand.txt"
listing "$work/site-1" >"$work/before"
(umask 022 && build "$first" "$work/site-1" LC_ALL=nl_NL.UTF-8 TZ=America/New_York)
listing "$work/site-1" >"$work/after"
if ! diff "$work/before" "$work/after" >"$work/changes"; then
  echo "determinism: building again into the same folder changed (bytes or time of change):" >&2
  sed -n 's/^[<>].*  \.\//  /p' "$work/changes" | sort -u >&2
  exit 1
fi
echo "determinism: $(wc -l <"$work/before") files equal"
