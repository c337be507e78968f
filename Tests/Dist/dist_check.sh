#!/usr/bin/env bash
# Installs the tarball on an empty Debian 12 and works with it there, as a user without rights.
#
#   dist_check.sh TARBALL [ROOT]
#
# ROOT is made with debootstrap (as root) where it is not there yet; the default is .build/debian-12. No
# network, no Swift and no library beyond the minimal Debian is used in it. Exit code 0 when all is well.
set -euo pipefail

if [[ $# -lt 1 || ! -f $1 ]]; then
  sed -n '2,7s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi
if [[ $(id -u) -ne 0 ]]; then
  echo "dist_check.sh: only root can make and enter another Debian: sudo make test-dist" >&2
  exit 2
fi
# What is mounted inside goes away with this process.
if [[ ${DIST_CHECK_APART:-} != yes ]]; then
  DIST_CHECK_APART=yes exec unshare --mount -- bash "$0" "$@"
fi
tarball=$(realpath "$1")
root=${2:-$(dirname "$(realpath "$0")")/../../.build/debian-12}
name=$(basename "$tarball" .tar.gz)
# Enters it as the user `docent`, with nothing set but what is named here.
into=(chroot --userspec=1234:1234 "$root" /usr/bin/env -i HOME=/home/docent
  PATH=/home/docent/.local/bin:/usr/bin:/bin LC_ALL=C bash -euo pipefail -c)
failed=0

# Says whether a step went well: its name, then the command.
step() {
  local what=$1 said
  shift
  if said=$("$@" 2>&1); then
    printf 'ok      %s\n' "$what"
  else
    failed=$((failed + 1))
    printf 'FAILED  %s\n%s\n' "$what" "$said"
  fi
}

# Runs a script of the shell inside, in the home of the user.
inside() {
  "${into[@]}" "cd; $1"
}

# Makes the empty Debian, and in it a home with the tarball alone.
prepare() {
  if [[ ! -x $root/bin/bash ]]; then
    command -v debootstrap >/dev/null || { echo "debootstrap is missing: apt-get install debootstrap" >&2; exit 2; }
    debootstrap --variant=minbase bookworm "$root" >/dev/null
  fi
  mount -t proc proc "$root/proc"
  rm -rf "$root/home/docent"
  install -d -o 1234 -g 1234 "$root/home/docent"
  install -m 644 "$tarball" "$tarball.sha256" "$root/home/docent/"
}

# Times a start as the best of ten, in milliseconds.
start_up() {
  local best=999999 begin took
  for _ in 1 2 3 4 5 6 7 8 9 10; do
    begin=$(date +%s%N)
    inside 'ijkpunt --version' >/dev/null
    took=$((($(date +%s%N) - begin) / 1000000))
    ((took < best)) && best=$took
  done
  echo "$best"
}

# Serves the agenda inside, and asks for its home page from outside: the empty Debian has no curl.
serves() {
  local page=""
  "${into[@]}" 'cd; exec ijkpunt serve agenda --port 8199' >"$root/home/docent/serve.log" 2>&1 &
  local server=$!
  for _ in $(seq 100); do
    page=$(curl --silent --fail http://127.0.0.1:8199/ || true)
    [[ -n $page ]] && break
    sleep 0.1
  done
  kill "$server"
  wait "$server" || true
  [[ $page == *'<html'* ]] || { cat "$root/home/docent/serve.log"; return 1; }
}

prepare
step "the sum is right" inside "sha256sum --check --quiet $name.tar.gz.sha256"
step "unpacks" inside "tar xzf $name.tar.gz"
step "every file stands below one folder, without owner or rights of others" bash -c \
  "! tar tvzf '$tarball' | grep -vE '^[-d]rw.r.[-x]r.[-x] 0/0 .* $name/'"
step "asks for nothing but the C library" bash -c \
  "! ldd '$root/home/docent/$name/bin/ijkpunt' | grep -vE 'linux-vdso|libc\.so|libm\.so|libpthread|libdl|librt|libstdc|libgcc_s|ld-linux'"
step "installs without rights" inside "$name/install.sh && rm -r $name"
step "tells its version" inside '[[ $(ijkpunt --version) =~ ^[0-9]+\.[0-9]+\.[0-9]+$ ]]'
step "checks an agenda" inside \
  'cp -r .local/share/doc/ijkpunt/examples/voorbeeldcollege agenda && ijkpunt check agenda'
step "builds a site" inside 'ijkpunt build agenda --output site && [[ -f site/index.html ]]'
step "makes the appendix" inside 'ijkpunt appendix agenda --output bijlage.html && grep -q "<html" bijlage.html'
step "names ijkpunt-tools where PDF cannot be made" inside \
  '! ijkpunt appendix agenda --format pdf 2>fout && grep -q ijkpunt-tools fout'
step "makes the documents of a year" inside \
  'ijkpunt new agenda --year 2026 && [[ -f agenda/verantwoording/2026/1.1.md ]]'
step "freezes a version and verifies it" inside 'ijkpunt freeze agenda --name proef && ijkpunt freeze agenda --verify'
step "serves the agenda" serves
step "completes words in bash" inside \
  'source .local/share/bash-completion/completions/ijkpunt && complete -p ijkpunt'
step "installs again over itself" inside "tar xzf $name.tar.gz && $name/install.sh"
step "takes away what an older version left" inside \
  "echo share/ijkpunt/oud/weg.txt >>.local/share/ijkpunt/bestanden.txt && mkdir .local/share/ijkpunt/oud \
  && touch .local/share/ijkpunt/oud/weg.txt && $name/install.sh && [[ ! -e .local/share/ijkpunt/oud ]]"
step "refuses where it may not write" inside "! $name/install.sh --prefix /usr/local 2>fout && grep -q beheerder fout"
packed=$(stat --format=%s "$tarball")
unpacked=$(du --bytes --summarize "$root/home/docent/$name" | cut -f 1)
binary=$(stat --format=%s "$root/home/docent/$name/bin/ijkpunt")
best=$(start_up)
step "goes away whole, and leaves what is not its own" inside \
  'touch .local/share/doc/eigen && .local/share/ijkpunt/uninstall.sh && [[ $(find .local -type f) == .local/share/doc/eigen ]]'

printf '%s bytes packed, %s unpacked, of which the program %s; starts in %s ms\n' \
  "$packed" "$unpacked" "$binary" "$best"
printf 'dist: %s failed\n' "$failed"
[[ $failed -eq 0 ]]
