# Scratch folders are gone whoever ends us, and however.
# labels: slow
. "$SOURCE/tests/_lib.sh"
W=$WASMREADY
cd "$scratch" || exit 1
export TMPDIR=$scratch/tmp
mkdir tmp p
for i in 1 2 3 4 5 6 7 8; do
	{
		printf '#include <stdio.h>\n#include <stdlib.h>\n'
		for n in $(seq 300); do echo "int f${i}_$n(int x) { printf(\"%d\", x); return x ? f${i}_$n(x - 1) : abs(x); }"; done
	} >p/f$i.c
done
echo 'int main(void) { return 0; }' >p/main.c

# Waits up to half a minute for the command to hold: the reaper needs a moment.
soon() {
	for _ in $(seq 600); do
		if eval "$1"; then return 0; fi
		sleep 0.05
	done
	return 1
}
left() { find "$1" -maxdepth 1 -name "$2-*" 2>/dev/null | grep -q .; }
# has FOLDER NAME: a scratch folder of that name is there, with something in it if it is
# not for what units share.
has() { if [ "$2" = scratch ]; then left "$1" "$2"; else find "$1" -mindepth 2 -path "$1/$2-*" 2>/dev/null | grep -q .; fi; }

# ends SIGNAL FOLDER NAME COMMAND...: the command, ended once its folder is in use.
ends() {
	signal=$1 folder=$2 name=$3
	shift 3
	# A shell has what it starts in the background ignore SIGINT.
	setsid env --default-signal=INT "$@" >ended.out 2>&1 &
	pid=$!
	if soon "has '$folder' '$name'"; then pass; else fail "$*: no folder '$name': $(head -c 300 ended.out)"; fi
	kill -"$signal" $pid
	wait $pid 2>/dev/null
	code=$?
	[ "$code" -ne 0 ] && pass || fail "$*: SIG$signal did not end it"
	if soon "! left '$folder' '$name'"; then pass; else fail "$*: SIG$signal leaves $(ls "$folder")"; fi
}
for signal in TERM INT HUP KILL; do
	rm -rf p/.wasmready
	ends $signal p/.wasmready scratch "$W" audit -q --fail-on never -j1 p
done
"$W" audit -q --fail-on never p >/dev/null
for signal in TERM INT HUP KILL; do
	ends $signal tmp wasmready-verify "$W" verify -j1 p
	ends $signal tmp wasmready-test "$W" test 'abi/*'
done

# What ends by itself leaves nothing either, and nobody who watches.
run "$W" verify p
left tmp wasmready-verify && fail "verify leaves $(ls tmp)" || pass
run "$W" test api/process
expect_code 0 'test'
left tmp wasmready-test && fail "test leaves $(ls tmp)" || pass
watchers() { grep -lsz "^TMPDIR=$TMPDIR\$" /proc/[0-9]*/environ 2>/dev/null | while read -r file; do readlink "${file%environ}exe"; done | grep -q wasmready; }
if soon '! watchers'; then pass; else fail 'a process stays'; fi
chmod 500 tmp
TMPDIR=$scratch/nowhere run "$W" verify p
expect_code 3 'no place for a folder'
expect_error "cannot make a folder in '.*nowhere'" 'no place for a folder'
chmod 700 tmp
finish
