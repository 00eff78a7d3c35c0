#!/usr/bin/env bash
# bash tests/_systems.sh SUITE [FOLDER]: does what the README says of a fresh system in a chroot that
# debootstrap makes: ./bootstrap build, and an audit of the bundled project. By hand, as root, because it
# fetches a gigabyte. SUITE is one of Debian's (bookworm, trixie), or with MIRROR and KEYRING another's
# (noble). Where npm's packages lie in node_modules, they are taken along, so that npm is not asked.
set -euo pipefail
suite=$1
source=$(cd "$(dirname "$0")/.." && pwd)
root=${2:-$(mktemp -d)/$suite}
if [ ! -e "$root/bin/sh" ]; then
	debootstrap --variant=minbase ${KEYRING:+--keyring="$KEYRING"} "$suite" "$root" "${MIRROR:-}"
fi
cat >"$root.inside" <<'END'
set -euo pipefail
source=$1 root=$2
mount --bind /proc "$root/proc"
mount --bind /dev "$root/dev"
cp /etc/resolv.conf "$root/etc/resolv.conf"
# Where there is a universe, clang is in it.
sed -i 's/ main$/ main universe/' "$root/etc/apt/sources.list" 2>/dev/null || true
grep -q '^ID=ubuntu' "$root/etc/os-release" || sed -i 's/ main universe$/ main/' "$root/etc/apt/sources.list"
rm -rf "$root/src"
mkdir -p "$root/src"
git -C "$source" ls-files -z | tar -C "$source" --null -T - -cf - | tar -xf - -C "$root/src"
if [ -d "$source/node_modules" ]; then
	mkdir -p "$root/src/node_modules/@dagrejs"
	cp -r "$source"/node_modules/{d3-*,highlight.js} "$root/src/node_modules/"
	cp -r "$source/node_modules/@dagrejs/dagre" "$root/src/node_modules/@dagrejs/"
fi
chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root DEBIAN_FRONTEND=noninteractive bash -euc '
cd /src
./bootstrap build
build/release/wasmready audit -q --fail-on never --db /tmp/x.db --format json -o /tmp/x.json fixtures/projects/scanner
. /etc/os-release
echo "$PRETTY_NAME: $(build/release/wasmready --version), $(grep -c "\"rule\"" /tmp/x.json) lines of findings"'
END
unshare -m bash "$root.inside" "$source" "$root"
