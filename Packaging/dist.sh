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

# A folder with the archives alone, searched first: there the linker finds no shared library.
archives() {
  local name file
  rm -rf "$BUILD/archives"
  mkdir -p "$BUILD/archives"
  for name in libcmark-gfm libcmark-gfm-extensions libcrypto; do
    file=$(gcc -print-file-name="$name.a" 2>/dev/null || true)
    [[ -f $file ]] || file=/usr/lib/$(uname -m)-linux-gnu/$name.a
    [[ -f $file ]] || { echo "$name.a is missing; .ci/setup site installs it" >&2; exit 2; }
    ln -s "$(realpath "$file")" "$BUILD/archives/$name.a"
  done
}

# Builds the tool by itself. lld takes archives in any order; paths of this machine are left out.
compile() {
  swift build -c release --product ijkpunt --scratch-path "$BUILD" --static-swift-stdlib \
    -Xswiftc -use-ld=lld -Xswiftc -file-prefix-map -Xswiftc "$PWD=." -Xswiftc -gnone \
    -Xlinker "-L$PWD/$BUILD/archives" -Xlinker -s -Xlinker --gc-sections
}

archives
compile
rm -rf "$DIST"
tool=$BUILD/release/ijkpunt
name=ijkpunt-$("$tool" --version)-linux-$(uname -m)
Packaging/stage.sh "$tool" "$DIST/$name"
tar --create --directory "$DIST" --format=gnu --sort=name --owner=0 --group=0 --numeric-owner \
  --mode='u+rw,go-w,a+rX' --mtime="@${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}" "$name" \
  | gzip -9 --no-name >"$DIST/$name.tar.gz"
rm -rf "${DIST:?}/$name"
(cd "$DIST" && sha256sum "$name.tar.gz" | tee "$name.tar.gz.sha256" && stat --format='%s bytes' "$name.tar.gz")
