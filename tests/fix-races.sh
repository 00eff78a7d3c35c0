#!/bin/bash
# `fix --apply` edits the project's files and no others, and leaves them whose they are.
# labels: slow
# timeout: 150
. "$SOURCE/tests/_lib.sh"
cd "$scratch" || exit 1
cc -O2 -D_GNU_SOURCE "$SOURCE/tests/_racer.c" -o racer || fail 'the racer does not compile'
cc -O2 -D_GNU_SOURCE -shared -fPIC "$SOURCE/tests/_old-kernel.c" -o old.so -ldl || fail 'no old kernel'
old=$scratch/old.so
export ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}verify_asan_link_order=0

write() { printf '#include <xmmintrin.h>\n#include <stdio.h>\nint f(long n) { return printf("%%d", n); }\n' >"$1"; }

# new NAME: a project with one file to fix, in two folders.
new() {
	rm -rf "$1"
	mkdir -p "$1/src/deep"
	write "$1/src/deep/a.c"
	"$WASMREADY" audit -q --fail-on never "$1" >/dev/null
}
changed() { ! write /dev/stdout | cmp -s - "$1"; }

new p
run "$WASMREADY" fix p
[ "$(grep -c '^+++ ' out)" = 1 ] || fail "nothing to fix: $(cat out)"

rounds=200
sanitized && rounds=50

# race WHAT FOLDER LINK [PRELOAD]: $rounds rounds while both change places; the link leads to the same files, outside.
race() {
	local i inside=0 outside=0 codes=
	mkdir -p "$scratch/other/src/deep" "$scratch/other/deep"
	"$scratch/racer" "$2" "$3" &
	local racer=$!
	for i in $(seq $rounds); do
		code=0
		LD_PRELOAD=${4:-} timeout 20 "$WASMREADY" fix -q --apply p >"$scratch/out" 2>"$scratch/err" || code=$?
		codes="$codes $code"
		for file in "$scratch"/other/src/deep/a.c "$scratch"/other/deep/a.c "$scratch"/other/a.c; do
			if changed "$file"; then outside=$((outside + 1)); write "$file"; fi
		done
		kill -STOP $racer
		for file in p/src/deep/a.c p/src/deep.real/a.c p/src.real/deep/a.c p/src/deep/a.real; do
			if [ -e "$file" ] && [ ! -L "$file" ] && changed "$file"; then
				case $(realpath "$file") in "$scratch"/p/*) inside=$((inside + 1)) ;; esac
				write "$file"
			fi
		done
		kill -CONT $racer
	done
	kill $racer
	wait $racer 2>/dev/null
	expect "$1: edits outside" "$outside" 0
	[ $inside -gt 0 ] || fail "$1: not one edit inside:$codes"
	case $codes in *[!0-3\ ]*) fail "$1: exit codes$codes" ;; esac
	[ -z "$(find "$scratch/p" "$scratch/other" -name '.wasmready.*' -newer racer)" ] || fail "$1: a part is left"
	printf '%s: %d of %d edited, %d outside\n' "$1" $inside $rounds $outside
}
mkdir -p other/src/deep other/deep
for file in other/src/deep/a.c other/deep/a.c other/a.c; do write $file; done
ln -s ../../other/deep p/src/deep.real
race 'a folder' p/src/deep p/src/deep.real
new p
ln -s ../other/src p/src.real
race 'a folder of a folder' p/src p/src.real
race 'a folder of a folder, of an old kernel' p/src p/src.real "$old"
new p
ln -s ../../../other/a.c p/src/deep/a.real
race 'the file' p/src/deep/a.c p/src/deep/a.real

# Links that were there at the audit are followed while they stay in the project.
new p
mv p/src/deep/a.c p/src/real.txt
ln -s ../real.txt p/src/deep/a.c
run "$WASMREADY" fix -q --apply p
expect_code 0 'a link in the project'
changed p/src/real.txt && [ -L p/src/deep/a.c ] || fail 'a link in the project is not followed'

# Owner, group, mode, access lists and attributes stay.
new p
file=p/src/deep/a.c
chmod 2640 $file
setfattr -n user.note -v kept $file || fail 'no extended attributes here'
setfacl -m u:daemon:rw $file || fail 'no access lists here'
[ "$(id -u)" = 0 ] && chown 1234:4321 $file
describe() { stat -c '%u %g %a' $file; getfattr -d -m - $file; getfacl -n $file; }
before=$(describe 2>/dev/null)
cp -a $file before.c
run env LD_PRELOAD="$old" "$WASMREADY" fix -q --apply p
expect_code 0 'a file of somebody else, and an old kernel'
expect 'what stays with an old kernel' "$(describe 2>/dev/null)" "$before"
cat before.c >$file
run "$WASMREADY" fix -q --apply p
expect_code 0 'a file of somebody else'
changed $file || fail 'a file of somebody else is not edited'
expect 'owner, group, mode, access list, attribute' "$(describe 2>/dev/null)" "$before"

# Where they cannot stay nothing is written: a file of another owner whom we may not give files to.
if [ "$(id -u)" = 0 ]; then
	new p
	chmod 777 p p/src p/src/deep
	chmod -R a+rwX p/.wasmready "$scratch"
	chown 4321 $file
	chmod 666 $file
	before=$(stat -c '%u %g %a %i' $file)
	run setpriv --reuid 1234 --regid 1234 --clear-groups "$WASMREADY" fix -q --apply --db p/.wasmready/facts.db p
	expect_code 3 'a file whose owner cannot stay'
	expect_error 'its owner, mode or attributes could not be kept' 'a file whose owner cannot stay'
	expect 'it is as it was' "$(stat -c '%u %g %a %i' $file)" "$before"
	changed $file && fail 'it was edited'
fi

# A report keeps them too, as far as it may.
echo before >r.json
chmod 604 r.json
[ "$(id -u)" = 0 ] && chown 1234:4321 r.json
before=$(stat -c '%u %g %a' r.json)
run "$WASMREADY" report -o r.json p
expect_code 0 'a report over a file of somebody else'
expect 'its owner and mode' "$(stat -c '%u %g %a' r.json)" "$before"
finish
