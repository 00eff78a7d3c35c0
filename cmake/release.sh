#!/usr/bin/env bash
# The files of a release, made of a build tree:
#   cmake/release.sh BUILD OUT
# puts into OUT a .deb, a tarball for machines that have its libraries, and two packages for npm: the
# program for this kind of machine, with what it loads and reads (lib/wasmready, share/wasmready/brought),
# and the one that starts it. Needs cpack, dpkg-shlibdeps, patchelf, npm. SOURCE_DATE_EPOCH is kept.
set -euo pipefail
source=$(cd "$(dirname "$0")/.." && pwd)
build=$(cd "$1" && pwd)
mkdir -p "$2"
out=$(cd "$2" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
version=$("$build/wasmready" --version | cut -d' ' -f2)
case $(uname -m) in
x86_64) arch=x64 ;;
aarch64) arch=arm64 ;;
*) echo "release: no package for $(uname -m)" >&2 && exit 3 ;;
esac

cpack --config "$build/CPackConfig.cmake" -B "$work/packed" >"$work/said" 2>&1 || { cat "$work/said" >&2; exit 3; }
cp "$work"/packed/wasmready_*.deb "$work"/packed/wasmready-*.tar.gz "$out/"

# npm's: the tarball's tree, and the libraries that are not glibc's or the kernel's.
name=wasmready-linux-$arch tree=$work/wasmready-linux-$arch
mkdir "$tree"
tar -xzf "$work"/packed/wasmready-*.tar.gz -C "$tree" --strip-components=1
libraries=$tree/lib/wasmready
mkdir -p "$libraries/graphviz"
# Graphviz finds its plugins by a list beside them.
plugins=$(dirname "$(ldconfig -p | awk '/libgvc\.so\.6/ { print $NF; exit }')")/graphviz
for plugin in core dot_layout; do
	cp -L "$plugins/libgvplugin_$plugin.so.6" "$libraries/graphviz/"
done
loaded() {
	ldd "$@" | awk '/=> \// { print $3 }' | sort -u |
		grep -vE '/(ld-linux[^/]*|libc|libm|libdl|librt|libpthread|libresolv|libutil|libanl|libnss_[a-z]*)\.so'
}
while read -r file; do
	cp -L "$file" "$libraries/"
done < <(loaded "$build/wasmready" "$build/wasmready-extract" "$libraries"/graphviz/*.so.*)
chmod 644 "$libraries"/*.so* "$libraries"/graphviz/*.so*
# DT_RPATH, and not DT_RUNPATH, which does not hold for what the libraries load.
patchelf --force-rpath --set-rpath '$ORIGIN/../lib/wasmready' "$tree/bin/wasmready"
patchelf --force-rpath --set-rpath '$ORIGIN/../../lib/wasmready' "$tree/libexec/wasmready/wasmready-extract"
# A library with a path of its own (libclang) would look no further than that.
for library in "$libraries"/*.so*; do
	[ -z "$(patchelf --print-rpath "$library")" ] || patchelf --force-rpath --set-rpath '$ORIGIN' "$library"
done
for plugin in "$libraries"/graphviz/*.so*; do
	patchelf --force-rpath --set-rpath '$ORIGIN/..' "$plugin"
done
# The list that Graphviz made as it was installed, less the plugins that are not here.
list=$(ls "$plugins"/config6* | head -1)
awk '/^libgvplugin_/ { here = /_core\.so|_dot_layout\.so/ } here' "$list" >"$libraries/graphviz/${list##*/}"

# What an audit reads: clang's own headers, musl's, and those of wasi-libc.
brought=$tree/share/wasmready/brought
resource=$(sed -n 's/^LIBCLANG_RESOURCE_DIR:[A-Z]*=//p' "$build/CMakeCache.txt")
mkdir -p "$brought/clang" "$brought/include" "$brought/wasi/include" "$brought/wasi/lib"
cp -rL "$resource/include" "$brought/clang/include"
cp -rL "/usr/include/$(uname -m)-linux-musl" "$brought/include/"
cp -rL /usr/include/wasm32-wasi "$brought/wasi/include/"
cp -rL /usr/lib/wasm32-wasi "$brought/wasi/lib/"
current=$source/build/wasi-sysroot
if [ -d "$current" ]; then
	cp -rL "$current" "$tree/share/wasmready/wasi-sysroot"
fi
# Of each package that something was taken from, what its licence asks for.
mkdir "$brought/licences"
while read -r file; do
	# The system's links (/lib) are not the names that dpkg knows.
	package=$({ dpkg -S "$file" || dpkg -S "$(readlink -f "$file")" || dpkg -S "/usr$file"; } 2>/dev/null | head -1 | cut -d: -f1)
	[ -z "$package" ] || cp -L "/usr/share/doc/$package/copyright" "$brought/licences/$package"
done < <(loaded "$build/wasmready" "$build/wasmready-extract"; echo "$plugins/libgvplugin_core.so.6"; echo "$resource/include/stddef.h"
	echo "/usr/include/$(uname -m)-linux-musl/stdio.h"; echo /usr/include/wasm32-wasi/stdio.h)

about="\"version\": \"$version\", \"license\": \"Apache-2.0\", \"description\": \"wasm32 compatibility analyzer for C code\""
cat >"$tree/package.json" <<END
{ "name": "$name", $about, "os": ["linux"], "cpu": ["$arch"], "libc": ["glibc"], "files": ["bin", "lib", "libexec", "share"] }
END
mkdir "$work/wasmready"
cp "$source/cmake/npm/wasmready.mjs" "$source/cmake/npm/README.md" "$source/LICENSE" "$work/wasmready/"
chmod 755 "$work/wasmready/wasmready.mjs"
cat >"$work/wasmready/package.json" <<END
{ "name": "wasmready", $about, "type": "module", "bin": { "wasmready": "wasmready.mjs" }, "files": ["wasmready.mjs"],
  "engines": { "node": ">=18" },
  "optionalDependencies": { "wasmready-linux-x64": "$version", "wasmready-linux-arm64": "$version" } }
END
for package in "$tree" "$work/wasmready"; do
	(cd "$package" && npm pack --silent --pack-destination "$out" >/dev/null)
done
ls -l "$out" >&2
