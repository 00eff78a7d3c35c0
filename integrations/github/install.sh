#!/usr/bin/env bash
# Puts wasmready into the PATH of the steps that follow, unless the job's image has it installed: the
# package of a release (RELEASE, a tag), the one that an earlier run has left in PACKAGE (the action
# caches that folder), or one that is built here. It is unpacked below RUNNER_TEMP; what it depends
# on is installed where it is missing.
set -euo pipefail
if command -v wasmready >/dev/null; then
	wasmready --version
	exit
fi
root=()
[ "$(id -u)" -eq 0 ] || root=(sudo)
add() { # PACKAGE...
	local missing=() package
	for package in "$@"; do
		dpkg-query -W -f='${db:Status-Abbrev}' "$package" 2>/dev/null | grep -q '^ii' || missing+=("$package")
	done
	[ ${#missing[@]} -eq 0 ] && return
	"${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq
	"${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}
PACKAGE=${PACKAGE:-$RUNNER_TEMP/wasmready-package}
mkdir -p "$PACKAGE"
if [ -n "${RELEASE:-}" ]; then
	add curl ca-certificates
	file=wasmready_${RELEASE#v}-1_$(dpkg --print-architecture).deb
	curl -fsSL --retry 3 -o "$PACKAGE/$file" "$GITHUB_SERVER_URL/$ACTION_REPOSITORY/releases/download/$RELEASE/$file"
elif ! ls "$PACKAGE"/wasmready_*.deb >/dev/null 2>&1; then
	add ca-certificates dpkg-dev file
	cd "$GITHUB_ACTION_PATH"
	./bootstrap build
	cpack --config build/release/CPackConfig.cmake -G DEB -B "$PACKAGE" >/dev/null
	rm -rf "$PACKAGE/_CPack_Packages"
fi
package=$(ls "$PACKAGE"/wasmready_*.deb)
# Of alternatives the first; without versions, which the distribution settles.
dpkg-deb -f "$package" Depends | tr ',' '\n' | sed 's/[|(].*//; s/ //g' | sort -u >"$RUNNER_TEMP/wasmready-depends"
mapfile -t depends <"$RUNNER_TEMP/wasmready-depends"
add "${depends[@]}"
dpkg-deb -x "$package" "$RUNNER_TEMP/wasmready"
"$RUNNER_TEMP/wasmready/usr/bin/wasmready" --version
echo "$RUNNER_TEMP/wasmready/usr/bin" >>"$GITHUB_PATH"
