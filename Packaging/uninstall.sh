#!/bin/sh
# Haalt IJkpunt van deze computer: elk bestand dat install.sh neerzette, en verder niets.
#
#   ~/.local/share/ijkpunt/uninstall.sh
#
# Uw agenda's, sites en de hulpprogramma's voor PDF, Word en Excel blijven staan.
set -eu

target=$(cd "$(dirname "$0")/../.." && pwd)
list=$target/share/ijkpunt/bestanden.txt
if [ ! -f "$list" ]; then
  echo "$list ontbreekt; ik weet niet welke bestanden van IJkpunt zijn, en haal niets weg." >&2
  exit 2
fi

rows=$(cat "$list")
printf '%s\n' "$rows" | while IFS= read -r file; do
  rm -f "$target/$file"
done
# Folders that others may use too, such as bin, stay.
for folder in share/ijkpunt share/doc/ijkpunt; do
  find "$target/$folder" -depth -type d -empty -delete 2>/dev/null || true
done
echo "IJkpunt is weggehaald uit $target."
tools=${IJKPUNT_TOOLS:-${XDG_DATA_HOME:-${HOME:-}/.local/share}/ijkpunt/tools}
if [ -d "$tools" ]; then
  echo "De hulpprogramma's voor PDF, Word en Excel staan nog in $tools; die map mag weg."
fi
