# The Dockerfile: valid; its lists are those of bootstrap and of the package; and its second stage,
# done over this machine as docker would over Debian's image, leaves a program that a user without
# rights runs. (Both stages over a fresh Debian 12: node tests/_dockerfile.mjs, by hand, as that
# fetches a gigabyte.)
# labels: package
# timeout: 100
# once: of the image
. "$SOURCE/tests/_lib.sh"
[ "$(id -u)" -eq 0 ] || { echo 'docker: overlays and chroot want root'; exit 1; }
cat >"$scratch/validate.cjs" <<'END'
const { validate } = require(require.resolve('dockerfile-utils', { paths: [process.argv[2]] }));
for (const problem of validate(require('fs').readFileSync(process.argv[3], 'utf8')))
	console.log(`${problem.range.start.line + 1}: ${problem.message}`);
END
expect "the Dockerfile's problems" "$(node "$scratch/validate.cjs" "$SOURCE" "$SOURCE/Dockerfile")" ""
printf 'FROM debian\nRUNN x\n' >"$scratch/wrong"
[ -n "$(node "$scratch/validate.cjs" "$SOURCE" "$scratch/wrong")" ] && pass || fail "a wrong Dockerfile has no problem"
cpack --config "$BUILD/CPackConfig.cmake" -G DEB -B "$scratch/cpack" >/dev/null 2>&1
mkdir -p "$scratch/given/package"
mv "$scratch"/cpack/wasmready_*.deb "$scratch/given/package/" || fail "no package"
for package in $(dpkg-deb -f "$scratch"/given/package/*.deb Recommends | tr -d ,); do
	grep -qw -- "$package" "$SOURCE/Dockerfile" && pass || fail "$package is recommended, and not in the image"
done

mkdir "$scratch/mnt" "$scratch/project"
cp -r "$SOURCE/fixtures/projects/scanner/." "$scratch/project"
# As in the image, where no current sysroot is.
WASMREADY_WASI_SYSROOT= "$WASMREADY" audit -q --db "$scratch/x.db" --format json "$scratch/project" >"$scratch/wanted"
cat >"$scratch/inside" <<'END'
set -e
cd "$1"
mount -t tmpfs none mnt
cp -r given mnt/given
image=$(node "$2/tests/_dockerfile.mjs" "$2/Dockerfile" / "$1/mnt" --stage 1)
root=$(jq -r .root <<<"$image")
user=$(jq -r .user <<<"$image")
[ "$(jq -c '[.entrypoint, .folder]' <<<"$image")" = '[["wasmready"],"/src"]' ]
# docker run -v PROJECT:/src
mount --bind project "$root/src"
chown -R "$(chroot "$root" id -u "$user")" project
inside() { chroot --userspec="$user" "$root" env -i PATH=/usr/bin:/bin HOME=/ WASMREADY_WASI_SYSROOT= sh -c "cd /src && $*"; }
inside id -un >user
inside wasmready --help >help
inside wasmready audit -q --format json . >got || [ $? -eq 1 ]
ls "$root"/tmp/*.deb 2>/dev/null >left || true
END
run unshare -m bash "$scratch/inside" "$scratch" "$SOURCE"
expect_code 0 "the second stage: $(tail -5 "$scratch/err")"
expect "the user" "$(cat "$scratch/user")" wasmready
grep -q '^Usage: wasmready' "$scratch/help" && pass || fail "no help"
expect "what is left of the package" "$(cat "$scratch/left")" ""
paths() { jq -c '[.findings[] | {rule, file, line, target, state}]' "$1"; }
[ "$(paths "$scratch/wanted" | wc -c)" -gt 1000 ] && expect "findings" "$(paths "$scratch/got")" "$(paths "$scratch/wanted")"
finish
