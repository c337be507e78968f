#!/usr/bin/env bash
# Lays out everything that is installed, as it will stand below a prefix.
#
#   stage.sh IJKPUNT FOLDER [PANDOC]
#
# FOLDER is made anew: bin/, share/, install.sh, LEESMIJ.txt, and a list of the files in
# share/ijkpunt/bestanden.txt, by which install.sh and uninstall.sh go. With PANDOC the handbook also comes
# as pages for the browser.
set -euo pipefail

if [[ $# -lt 2 || $# -gt 3 || ! -x $1 ]]; then
  sed -n '2,8s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi
tool=$(realpath "$1") folder=$2 pandoc=${3:-}
cd "$(dirname "$0")/.."

# Puts the scripts that make a shell complete the words of the command where each shell looks.
completions() {
  local share=$folder/share
  mkdir -p "$share"/{bash-completion/completions,zsh/site-functions,fish/vendor_completions.d}
  "$tool" --generate-completion-script bash >"$share/bash-completion/completions/ijkpunt"
  "$tool" --generate-completion-script zsh >"$share/zsh/site-functions/_ijkpunt"
  "$tool" --generate-completion-script fish >"$share/fish/vendor_completions.d/ijkpunt.fish"
}

# Copies what is to be read: of the sources, only what Git knows.
documents() {
  local doc=$folder/share/doc/ijkpunt
  mkdir -p "$doc"
  git ls-files -z handbook examples content | xargs -0 cp --parents -t "$doc"
  cp LICENSE CHANGELOG.md "$doc"
  if [[ -n $pandoc ]]; then Packaging/handbook.sh "$pandoc" "$doc/handbook"; fi
  licences >"$doc/LICENTIES.txt"
}

# Prints the licences of what is compiled in: the packages of Swift, the runtime and two libraries of Debian.
licences() {
  local swift file
  swift=$(dirname "$(dirname "$(realpath "$(command -v swift)")")")/share/swift/LICENSE.txt
  echo "IJkpunt bevat deze onderdelen van anderen, elk met zijn eigen licentie."
  for file in .build/checkouts/*/LICENSE* "$swift" /usr/share/doc/{libcmark-gfm-dev,libssl-dev}/copyright; do
    [[ -f $file ]] || continue
    printf '\n\n==== %s\n\n' "$(basename "$(dirname "$file")")"
    cat "$file"
  done
}

rm -rf "$folder"
mkdir -p "$folder/bin" "$folder/share/ijkpunt"
install -m 755 "$tool" "$folder/bin/ijkpunt"
install -m 755 Packaging/ijkpunt-tools "$folder/bin/ijkpunt-tools"
install -m 755 Packaging/uninstall.sh "$folder/share/ijkpunt/uninstall.sh"
install -m 644 Packaging/{installing.sh,tools.txt} "$folder/share/ijkpunt"
completions
documents
(cd "$folder" && find bin share -type f && echo share/ijkpunt/bestanden.txt) | LC_ALL=C sort \
  >"$folder/bestanden.tmp"
mv "$folder/bestanden.tmp" "$folder/share/ijkpunt/bestanden.txt"
install -m 755 Packaging/install.sh "$folder/install.sh"
install -m 644 Packaging/LEESMIJ.txt "$folder/LEESMIJ.txt"
