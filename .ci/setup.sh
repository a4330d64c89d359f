#!/bin/sh
# Sets this checkout up; the Makefile calls it. One step a call:
#
#   sh .ci/setup.sh python   makes .venv and installs into it what requirements.lock pins, and Dramatis itself
#   sh .ci/setup.sh window   finds the system libraries that Qt loads to open a window
#   sh .ci/setup.sh tests    finds those it loads without a screen, and the programs that a few tests drive
#   sh .ci/setup.sh bundle   finds the programs that bundling takes, and all libraries, which are bundled too
#
# What is missing from a Debian or Ubuntu is installed for root. Anybody else is told the exact command.
# PYTHON=/path/to/python3 picks another Python than the first suitable one on the PATH.
#
# Lists of package names are left unquoted on purpose, to be split at their blanks:
# shellcheck disable=SC2046,SC2086
set -eu
cd "$(dirname "$0")/.."

# The file that is loaded, and the Debian package that holds it.
offscreen_libraries='
libglib-2.0.so.0        libglib2.0-0
libEGL.so.1             libegl1
libGL.so.1              libgl1
libdbus-1.so.3          libdbus-1-3
libfontconfig.so.1      libfontconfig1
libxkbcommon.so.0       libxkbcommon0
'
screen_libraries='
libxcb-cursor.so.0      libxcb-cursor0
libxcb-icccm.so.4       libxcb-icccm4
libxcb-keysyms.so.1     libxcb-keysyms1
libxcb-shape.so.0       libxcb-shape0
libxkbcommon-x11.so.0   libxkbcommon-x11-0
libwayland-cursor.so.0  libwayland-cursor0
'
# The command, and the Debian package that holds it.
test_programs='
Xvfb                    xvfb
xdotool                 xdotool
pdfinfo                 poppler-utils
'
bundle_programs='
objcopy                 binutils
objdump                 binutils
strip                   binutils
'

say() {
    printf '%s\n' "$*"
}

stop() {
    printf '%s\n' "$*" >&2
    exit 1
}

is_root() {
    [ "$(id -u)" -eq 0 ]
}

has_apt() {
    command -v apt-get > /dev/null
}

# Debian 13 and Ubuntu 24.04 renamed some libraries when their time stamps went to 64 bits.
todays_names() {
    for package in "$@"; do
        if apt-cache show "${package}t64" > /dev/null 2>&1; then
            say "${package}t64"
        else
            say "$package"
        fi
    done
}

# Names in, one line out: the command that installs them here.
apt_command() {
    say "sudo apt-get update && sudo apt-get install --no-install-recommends" $(todays_names "$@")
}

apt_install() {
    log=$(mktemp)
    export DEBIAN_FRONTEND=noninteractive
    say "Installing from the system's packages: $*"
    if apt-get -qq update > "$log" 2>&1 &&
        apt-get -qq --yes --no-install-recommends -o DPkg::Lock::Timeout=300 install $(todays_names "$@") >> "$log" 2>&1
    then
        rm -f "$log"
    else
        cat "$log" >&2
        rm -f "$log"
        stop "The packages could not be installed; what apt-get said stands above."
    fi
}

# Installs the packages, or stops and says how to.
need_packages() {
    if has_apt && is_root; then
        apt_install "$@"
    elif has_apt; then
        stop "Some system packages are missing. Please run this, then try again:
    $(apt_command "$@")"
    else
        stop "Some system packages are missing. Please install what your system calls these, then try again: $*"
    fi
}

# Reads lines of "library package", prints the packages whose library cannot be loaded.
missing_libraries() {
    .venv/bin/python -c '
import ctypes, sys

for line in filter(str.strip, sys.stdin):
    library, package = line.split()
    try:
        ctypes.CDLL(library)
    except OSError:
        print(package)
'
}

# Reads lines of "command package", prints the packages whose command is not on the PATH.
missing_programs() {
    while read -r program package; do
        [ -z "$program" ] || command -v "$program" > /dev/null || say "$package"
    done
}

# Prints PYTHON or, where that is not set, the first Python on the PATH that is new enough; fails if there is none.
find_python() {
    if [ -n "${PYTHON-}" ]; then
        set -- "$PYTHON"
    else
        set -- python3 python3.14 python3.13 python3.12 python3.11
    fi
    for candidate in "$@"; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2> /dev/null; then
            say "$candidate"
            return
        fi
    done
    return 1
}

make_venv() {
    python=$(find_python) || stop "Dramatis needs Python 3.11 or newer, and none was found: install it, or name it with PYTHON=/path/to/python3."
    # Debian keeps ensurepip, without which a venv has no pip, in a package of its own.
    if ! "$python" -c 'import ensurepip, venv' 2> /dev/null; then
        need_packages "$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"
    fi
    say "Making .venv with $("$python" --version)"
    "$python" -m venv --clear .venv
}

set_up_python() {
    .venv/bin/python -m pip --version > /dev/null 2>&1 || make_venv
    say "Installing what requirements.lock names into .venv (750 MB; the first time takes a minute or two)"
    .venv/bin/python -m pip install -qq --disable-pip-version-check --no-input \
        --require-hashes --only-binary :all: --requirement requirements.lock
    .venv/bin/python -m pip install -qq --disable-pip-version-check --no-input \
        --no-deps --no-build-isolation --editable .
    say "Ready: make run, make test, make check"
}

set_up_window() {
    missing=$(say "$offscreen_libraries$screen_libraries" | missing_libraries)
    [ -z "$missing" ] || need_packages $missing
}

set_up_tests() {
    missing=$(say "$offscreen_libraries" | missing_libraries)
    skipped=$(say "$screen_libraries" | missing_libraries; say "$test_programs" | missing_programs)
    if [ -n "$skipped" ] && has_apt && is_root; then
        missing="$missing $skipped"
        skipped=
    fi
    [ -z "$missing" ] || need_packages $missing
    [ -z "$skipped" ] || say "Tests that need these packages will be skipped:" $skipped
}

set_up_bundle() {
    missing=$(say "$offscreen_libraries$screen_libraries" | missing_libraries; say "$bundle_programs" | missing_programs)
    missing=$(say "$missing" | sort -u)
    [ -z "$missing" ] || need_packages $missing
}

case "${1-}" in
    python) set_up_python ;;
    window | tests | bundle) [ "$(uname -s)" != Linux ] || "set_up_$1" ;;
    *) stop "usage: sh .ci/setup.sh python|window|tests|bundle" ;;
esac
