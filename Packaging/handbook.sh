#!/usr/bin/env bash
# Writes a page for the browser beside every page of a handbook.
#
#   handbook.sh PANDOC HANDBOOK
set -euo pipefail

if [[ $# -ne 2 || ! -x $1 || ! -d $2 ]]; then
  sed -n '2,4s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi
pandoc=$(realpath "$1") handbook=$2
own=$(dirname "$(realpath "$0")")

# Makes the page of one file.
page() {
  local file=$1 up=
  if [[ $file == */* ]]; then up=$(sed 's:[^/]*/:../:g' <<<"${file%/*}/"); fi
  "$pandoc" --sandbox --from gfm --to html5 --syntax-highlighting none --template "$own/handbook.html" --lua-filter "$own/handbook.lua" \
    --variable "root=$up" --metadata pagetitle=Handboek --output "${file%.md}.html" "$file"
}

install -m 644 "$own/handbook.css" "$handbook/handboek.css"
cd "$handbook"
while IFS= read -r file; do page "$file"; done < <(find . -name '*.md' -printf '%P\n' | LC_ALL=C sort)
