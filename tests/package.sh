# The packages: a .deb that Debian's tools find right, installed by dpkg into a copy of this
# machine, run there and removed again; and a tarball that runs where it is unpacked.
# labels: package
# timeout: 150
# once: of packages
. "$SOURCE/tests/_lib.sh"
[ "$(id -u)" -eq 0 ] || { echo 'package: dpkg wants root'; exit 1; }
pkg=$scratch/pkg
SOURCE_DATE_EPOCH=1700000000 cpack --config "$BUILD/CPackConfig.cmake" -B "$pkg" >"$scratch/said" 2>&1 ||
	fail "cpack: $(tail -5 "$scratch/said")"
deb=$(echo "$pkg"/wasmready_*.deb)
archive=$(echo "$pkg"/wasmready-*.tar.gz)
project=$scratch/project
cp -r "$SOURCE/fixtures/projects/scanner" "$project"
report() { "$@" -q --db "$scratch/facts.db" --format json "$project"; }
report "$WASMREADY" audit >"$scratch/wanted"
[ "$(jq '.findings | length' "$scratch/wanted")" -gt 10 ] && pass || fail "the build tree finds too little"

# What the .deb says of itself: the libraries that its programs load, and the headers that an
# audit reads, each of a package that is installed here.
field() { dpkg-deb -f "$deb" "$1"; }
expect section "$(field Section)" devel
expect version "$(field Version)" "$("$WASMREADY" --version | cut -d' ' -f2)-1"
for package in libc6 libglib2.0-0 libsqlite3-0 libgvc6 libseccomp2 libc6-dev musl-dev wasi-libc; do
	field Depends | grep -qE "(^|, )$package( |,|\$)" && pass || fail "does not depend on $package"
done
field Depends | grep -qE 'libclang1-[0-9]+.*|libclang-common-[0-9]+-dev' && pass || fail "does not depend on libclang"
said=$(lintian --allow-root --tag-display-limit 0 "$deb" 2>&1 | grep '^E:')
expect "lintian's errors" "$said" ""

# Installed, in a copy of this machine that is written to memory.
cat >"$scratch/inside" <<'END'
set -e
dpkg -i "$1" >/dev/null 2>"$3/dpkg" || { cat "$3/dpkg"; exit 1; }
[ "$(command -v wasmready)" = /usr/bin/wasmready ]
wasmready audit -q --db "$3/inside.db" --format json "$2" >"$3/got" || [ $? -eq 1 ]
wasmready explain api/process >"$3/explained"
dpkg -L wasmready | while read -r file; do [ -d "$file" ] || echo "$file"; done >"$3/files"
zsh -fc 'autoload -U compinit; compinit -u -D; print $_comps[wasmready]' >"$3/zsh"
HOME=$3 fish -c 'complete -C "wasmready explain api/sysv"' >"$3/fish"
dpkg --purge wasmready >/dev/null
while read -r file; do [ ! -e "$file" ] || echo "$file"; done <"$3/files" >"$3/left"
! dpkg -s wasmready 2>/dev/null
END
mkdir "$scratch/result" "$scratch/mnt"
# The package, the project and the results are seen inside, as the scratch folder is.
run unshare -m bash -c '
	set -e
	mount -t tmpfs none "$1/mnt" && mkdir "$1/mnt/up" "$1/mnt/work" "$1/mnt/root"
	mount -t overlay none -o "lowerdir=/,upperdir=$1/mnt/up,workdir=$1/mnt/work" "$1/mnt/root"
	for folder in /proc /dev "$1/result"; do mount --bind "$folder" "$1/mnt/root$folder"; done
	chroot "$1/mnt/root" env -u WASMREADY -u BUILD HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin \
		bash "$1/inside" "$2" "$3" "$1/result"' - "$scratch" "$deb" "$project"
expect_code 0 "install, run, remove: $(cat "$scratch/out")"
cmp -s "$scratch/wanted" "$scratch/result/got" && pass ||
	fail "the installed program reports otherwise: $(diff "$scratch/wanted" "$scratch/result/got" | head -5)"
grep -q '^api/process' "$scratch/result/explained" && pass || fail "the installed program does not explain"
expect "zsh's completion" "$(cat "$scratch/result/zsh")" _wasmready
grep -q '^api/sysv-ipc' "$scratch/result/fish" && pass || fail "fish does not complete: $(cat "$scratch/result/fish")"
for file in /usr/bin/wasmready /usr/share/man/man1/wasmready.1.gz /usr/share/bash-completion/completions/wasmready; do
	grep -qx "$file" "$scratch/result/files" && pass || fail "$file is not in the package"
done
expect "left behind" "$(cat "$scratch/result/left")" ""

for file in $(cd "$SOURCE" && git ls-files integrations 2>/dev/null); do
	grep -qx "/usr/share/wasmready/$file" "$scratch/result/files" && pass || fail "$file is not in the package"
done
expect "scripts that do not run" "$(dpkg-deb -c "$deb" | grep '\.sh$' | grep -cv '^-rwxr-xr-x')" 0

# The tarball.
mkdir "$scratch/unpacked"
tar -xzf "$archive" -C "$scratch/unpacked" --strip-components=1
report "$scratch/unpacked/bin/wasmready" audit >"$scratch/got"
cmp -s "$scratch/wanted" "$scratch/got" && pass || fail "the unpacked program reports otherwise"
finish
