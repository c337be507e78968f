# shellcheck shell=bash
# How Debian packages and environments of Python are installed; `.ci/setup` and `ijkpunt-tools` read this
# file. It sets no options of its own and runs nothing.

# Says something on the channel of errors, marked with the name of the script.
say() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }

# Stops with a message of one or more lines.
stop() {
  printf '%s\n' "$@" >&2
  exit 2
}

# Says whether Debian package $1 is installed, or the command that it is wanted for works. A package
# behind `command:` is wanted only where that command is missing.
is_there() {
  local package=${1#*:} command=${1%%:*}
  if [[ $1 == *:* ]] && command -v "$command" >/dev/null; then return 0; fi
  [[ $(dpkg-query --show --showformat '${db:Status-Status}' "$package" 2>/dev/null) == installed ]]
}

# Runs apt-get as root, directly or through sudo.
as_root() {
  if [[ $(id -u) -eq 0 ]]; then
    DEBIAN_FRONTEND=noninteractive apt-get "$@"
  else
    sudo env DEBIAN_FRONTEND=noninteractive apt-get "$@"
  fi
}

# Installs the packages that are missing; the package lists are only renewed when that fails.
need_packages() {
  local missing=() one
  for one in "$@"; do
    if ! is_there "$one"; then missing+=("${one#*:}"); fi
  done
  if [[ ${#missing[@]} -eq 0 ]]; then return; fi
  if ! command -v apt-get >/dev/null; then
    say "zonder apt-get installeert u zelf wat ontbreekt / no apt-get; install yourself: ${missing[*]}"
    return
  fi
  if [[ $(id -u) -ne 0 ]] && ! command -v sudo >/dev/null; then
    stop "Deze pakketten ontbreken, en zonder root of sudo kan ik ze niet installeren: ${missing[*]}" \
      "These packages are missing, and they cannot be installed without root or sudo:" \
      "  apt-get install ${missing[*]}"
  fi
  say "installeert / installing: ${missing[*]}"
  local log status=0
  log=$(mktemp)
  as_root install -y -q --no-install-recommends "${missing[@]}" >"$log" 2>&1 \
    || { as_root update -q && as_root install -y -q --no-install-recommends "${missing[@]}"; } \
      >"$log" 2>&1 || status=$?
  if [[ $status -ne 0 ]]; then tail -n 20 "$log" >&2; fi
  rm -f "$log"
  if [[ $status -ne 0 ]]; then
    stop "Installeren is mislukt / installing failed: ${missing[*]}"
  fi
}

# Makes an environment of Python in folder $1 with the pinned packages of file $2; a Debian python3
# without ensurepip gets python3-venv first.
need_python() {
  local folder=$1 wanted=$2
  if cmp -s "$wanted" "$folder/installed.txt" && "$folder/bin/python" -c '' 2>/dev/null; then
    return
  fi
  need_packages python3:python3
  say "maakt / making: $folder"
  if ! python3 -c 'import ensurepip, venv' 2>/dev/null; then need_packages python3-venv; fi
  python3 -m venv --clear "$folder"
  "$folder/bin/python" -m pip install --quiet --disable-pip-version-check --use-pep517 \
    --requirement "$wanted"
  cp "$wanted" "$folder/installed.txt"
}
