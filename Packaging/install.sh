#!/bin/sh
# Zet IJkpunt op deze computer.
#
#   ./install.sh                        in ~/.local, voor u alleen: geen beheerder nodig
#   ./install.sh --prefix /usr/local    voor iedereen op deze computer (als beheerder)
#
# Opnieuw uitvoeren met een nieuwere versie werkt IJkpunt bij: wat in de nieuwe versie niet meer zit, gaat
# weg. Alleen bestanden van IJkpunt zelf worden aangeraakt. Met --destdir MAP komt MAP voor elk pad te
# staan, voor wie een pakket maakt.
set -eu

from=$(cd "$(dirname "$0")" && pwd)
prefix=${HOME:-}/.local
destdir=
LIST=share/ijkpunt/bestanden.txt

usage() {
  sed -n '2,9s/^# \{0,1\}//p' "$0"
}

# Stopt met een melding.
stop() {
  printf '%s\n' "$@" >&2
  exit 2
}

while [ $# -gt 0 ]; do
  case $1 in
    --prefix | --destdir)
      [ $# -ge 2 ] || stop "Na $1 ontbreekt een map."
      if [ "$1" = --prefix ]; then prefix=$2; else destdir=$2; fi
      shift 2
      ;;
    -h | --help) usage && exit 0 ;;
    *) usage >&2 && stop "" "install.sh kent '$1' niet." ;;
  esac
done

case $prefix in
  /.local) stop "HOME is leeg, zodat ik uw eigen map niet ken. Noem een map: ./install.sh --prefix MAP" ;;
  /*) ;;
  *) stop "De map na --prefix begint met een /, zoals /usr/local; dit is '$prefix'." ;;
esac
[ -f "$from/$LIST" ] || stop "Het pakket is niet heel: $from/$LIST ontbreekt. Pak het opnieuw uit."

target=$destdir$prefix
mkdir -p "$target" 2>/dev/null && [ -w "$target" ] || stop "In $target mag ik niet schrijven." \
  "Kies een eigen map (./install.sh --prefix MAP), of vraag uw beheerder."

# What an older version left and this one lacks goes away; empty folders of IJkpunt go with it.
if [ -f "$target/$LIST" ]; then
  sort "$target/$LIST" >"$target/$LIST.oud"
  sort "$from/$LIST" | comm -23 "$target/$LIST.oud" - | while IFS= read -r file; do
    rm -f "$target/$file"
  done
  rm -f "$target/$LIST.oud"
  find "$target/share/ijkpunt" "$target/share/doc/ijkpunt" -depth -type d -empty -delete 2>/dev/null || true
fi

# The new file is written beside the old one and takes its place in one step, also while that one runs.
while IFS= read -r file; do
  mkdir -p "$(dirname "$target/$file")"
  mode=644
  if [ -x "$from/$file" ]; then mode=755; fi
  install -m "$mode" "$from/$file" "$target/$file.nieuw"
  mv -f "$target/$file.nieuw" "$target/$file"
done <"$from/$LIST"

[ -z "$destdir" ] || exit 0
echo "IJkpunt staat in $target: $("$target/bin/ijkpunt" --version)."
case :$PATH: in
  *:"$prefix/bin":*) echo "Typ: ijkpunt --help" ;;
  *)
    echo "De map $prefix/bin staat nog niet in uw PATH. Log opnieuw in, of typ:"
    echo "  export PATH=\"$prefix/bin:\$PATH\""
    echo "Helpt opnieuw inloggen niet, zet die regel dan onderaan in ~/.profile."
    ;;
esac
handbook=$prefix/share/doc/ijkpunt/handbook/README
if [ -f "$destdir$handbook.html" ]; then echo "Het handboek: $handbook.html"; else echo "Het handboek: $handbook.md"; fi
echo "Voor PDF, Word en Excel installeert u één keer de hulpprogramma's: ijkpunt-tools"
echo "Weghalen: $prefix/share/ijkpunt/uninstall.sh"
