#!/usr/bin/env bash
# Makes the tarball that runs without Swift: .build/dist/ijkpunt-VERSION-linux-ARCH.tar.gz and its SHA-256.
#
#   dist.sh
#
# The Swift runtime, cmark-gfm and libcrypto are linked in; what is left is of the C library. The same
# commit gives the same bytes: names in order, no owner, and the time of the commit on every file.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly BUILD=.build/static
readonly DIST=.build/dist

# Makes a folder with the archives of the libraries alone, and tells the build to look there first: where the
# linker finds no shared library, it takes the archive.
archives() {
  local folder=$PWD/$BUILD/archives name file
  rm -rf "$folder"
  mkdir -p "$folder"
  for name in libcmark-gfm-extensions libcmark-gfm libcrypto; do
    file=/usr/lib/$(uname -m)-linux-gnu/$name.a
    [[ -f $file ]] || { echo "$file is missing; .ci/setup site installs it" >&2; exit 2; }
    ln -s "$file" "$folder"
  done
  for name in libcmark-gfm libcrypto; do
    sed "s|^Libs: -L[^ ]*|Libs: -L$folder|" "$(pkg-config --variable=pcfiledir "$name")/$name.pc" >"$folder/$name.pc"
  done
  export PKG_CONFIG_PATH=$folder
}

# Builds the tool by itself. lld takes archives in any order; what nothing calls and paths of this machine
# are left out.
compile() {
  swift build -c release --product ijkpunt --scratch-path "$BUILD" --static-swift-stdlib \
    -Xswiftc -use-ld=lld -Xswiftc -file-prefix-map -Xswiftc "$PWD=." -Xcc "-ffile-prefix-map=$PWD=." -Xswiftc -gnone \
    -Xlinker -s -Xlinker --gc-sections -Xlinker --no-export-dynamic
}

Packaging/ijkpunt-tools "$PWD/.tools"
archives
compile
rm -rf "$DIST"
tool=$BUILD/release/ijkpunt
name=ijkpunt-$("$tool" --version)-linux-$(uname -m)
pandoc=$(.tools/bin/python -c 'import pypandoc; print(pypandoc.get_pandoc_path())')
Packaging/stage.sh "$tool" "$DIST/$name" "$pandoc"
tar --create --directory "$DIST" --format=gnu --sort=name --owner=0 --group=0 --numeric-owner \
  --mode='u+rw,go-w,a+rX' --mtime="@${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}" "$name" \
  | gzip -9 --no-name >"$DIST/$name.tar.gz"
rm -rf "${DIST:?}/$name"
(cd "$DIST" && sha256sum "$name.tar.gz" | tee "$name.tar.gz.sha256" && stat --format='%s bytes' "$name.tar.gz")
