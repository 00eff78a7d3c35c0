# Full disks: whatever does not fit any more, the command ends with 3 and one line, what was in its
# output is still there, no piece of the new is, and with room again all goes on as if nothing had been.
#
# A file system in memory has a number of pages free, from none on, until the command comes through.
# WASMREADY_LONG=1: in steps of a page; else in steps that grow.
# labels: slow
# timeout: 200
. "$SOURCE/tests/_lib.sh"
W=$WASMREADY
cd "$scratch" || exit 1
[ "$(id -u)" -eq 0 ] || { fail "not root: no file system can be mounted"; finish; }
export TMPDIR=$scratch/tmp
mkdir mnt tmp
mount -t tmpfs -o size=200m none mnt || { fail "cannot mount"; finish; }

project() {
	mkdir -p "$1"
	cat >"$1/main.c" <<'C'
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
long helper(int x) { if (x > 3) system("ls"); return (long)x << 33; }
void print(int64_t n) { printf("%ld\n", n); }
int main(int argc, char **argv) { (void)argv; print(helper(argc)); fork(); return 0; }
C
}

next() { if [ -n "${WASMREADY_LONG:-}" ] || [ "$1" -lt 4 ]; then echo $(($1 + 1)); else echo $(($1 + $1 / 2)); fi; }
# fill PAGES: leaves that many pages free.
fill() {
	rm -f mnt/ballast
	local free
	free=$(stat -f -c %f mnt)
	[ "$free" -le "$1" ] || fallocate -l $(((free - $1) * 4096)) mnt/ballast
}
# said PREFIX: exactly one line on stderr, ours.
said() {
	[ "$(wc -l <err)" -eq 1 ] && grep -q '^wasmready: ' err && pass || fail "$1: stderr is: $(head -c 400 err)"
}

# An audit into a database that grows: the disk is full at one write after another.
audit() { "$W" audit -q -j1 --fail-on never --format json -o "$1/out" "$1" >/dev/null 2>err; }
project truth && audit truth || fail "the audit of a disk with room: $(cat err)"
cp truth/out truth.json
before=$checks
pages=0 fits=0
while [ $fits -lt 1 ]; do
	rm -rf mnt/p && project mnt/p && echo old >mnt/p/out
	fill $pages
	code=0; audit mnt/p || code=$?
	case $code in
	0) fits=$((fits + 1)) ;;
	3) said "audit with $pages pages"
		expect "the output of an audit with $pages pages" "$(cat mnt/p/out)" old ;;
	*) fail "audit with $pages pages: code $code: $(head -c 300 err)" ;;
	esac
	rm -f mnt/ballast
	expect "left of an audit with $pages pages" "$(ls -A mnt/p mnt/p/.wasmready 2>/dev/null | grep -Ev '^(|mnt/.*|main.c|out|\.wasmready|\.gitignore|facts\.db(|\.lock|-wal|-shm|\.origin|\.prefixes))$')" ""
	# The database opens, and goes on from there.
	if [ -s mnt/p/.wasmready/facts.db ]; then
		expect "integrity with $pages pages" "$(sqlite3 mnt/p/.wasmready/facts.db 'PRAGMA integrity_check' 2>&1)" ok
	fi
	code=0; audit mnt/p || code=$?
	expect "audit after one with $pages pages: $(cat err)" "$code" 0
	sed "s|$scratch/mnt/p|$scratch/truth|g" mnt/p/out | cmp -s - truth.json && pass || fail "another answer after $pages pages"
	pages=$(next $pages)
	[ $pages -lt 20000 ] || { fail "an audit never fits"; break; }
done
echo "audit: $((checks - before)) checks, fits into $pages pages"

# tries NAME OUTPUT COMMAND...: with more and more pages free. OUTPUT is a file with the text "old", or a folder.
tries() {
	local name=$1 output=$2 pages=0 runs=0 code
	shift 2
	while :; do
		rm -rf "$output"
		case $name in
		fix) project mnt/p ;;
		*/) mkdir "$output" ;;
		*) [ -d "$output" ] || echo old >"$output" ;;
		esac
		cp -r "$output" kept
		ls -A mnt/p >names
		fill $pages
		code=0; "$@" >out 2>err || code=$?
		rm -f mnt/ballast
		runs=$((runs + 1))
		if [ $code -eq 0 ]; then rm -rf kept; break; fi
		expect "$name with $pages pages: $(head -c 300 err)" $code 3
		said "$name with $pages pages"
		# Modules are written one by one, each whole; what lists them comes last.
		[ "$name" != split/ ] || rm -f "$output"/*.wasm "$output"/*.exports
		diff -r "$output" kept >differ 2>&1 && pass || fail "$name with $pages pages: its output is another: $(head -c 200 differ)"
		ls -A mnt/p | diff - names >differ && pass || fail "$name with $pages pages: left behind: $(cat differ)"
		rm -rf kept
		pages=$(next $pages)
		[ $pages -lt 20000 ] || { fail "$name never fits"; break; }
	done
	ls -A tmp | grep -q . && fail "$name: in TMPDIR: $(ls -A tmp)" || pass
	echo "$name: $runs runs, fits into $pages pages"
}
rm -rf mnt/p && project mnt/p && audit mnt/p
for format in text html json sarif csv markdown junit gitlab; do
	tries "report $format" mnt/p/o "$W" report --format $format -o mnt/p/o mnt/p
done
tries "graph" mnt/p/o "$W" graph call --format json -o mnt/p/o mnt/p
tries "flags" mnt/p/o "$W" flags -o mnt/p/o mnt/p
tries "verify" mnt/p/o "$W" verify -o mnt/p/o mnt/p
tries "baseline.db" mnt/p/b.db "$W" lint -q --fail-on never --write-baseline mnt/p/b.db mnt/p
tries "baseline.sarif" mnt/p/b.sarif "$W" lint -q --fail-on never --write-baseline mnt/p/b.sarif mnt/p
tries fix mnt/p/main.c "$W" fix -q --apply mnt/p

# Folders of files.
mkdir mnt/k && cp "$SOURCE"/fixtures/kernels/{around,image}.c "$SOURCE"/fixtures/kernels/*.h mnt/k && audit mnt/k
tries split/ mnt/p/s "$W" split -q --entry kernel_median -o mnt/p/s mnt/k
tries page/ mnt/p/page "$W" kernels -q --page mnt/p/page mnt/k

# What is made in scratch folders.
mkdir mnt/tmp
for pages in 0 2; do
	for command in "verify mnt/p" "test abi/shift" "kernels --page mnt/page mnt/k"; do
		fill $pages
		code=0; TMPDIR=$scratch/mnt/tmp "$W" $command >out 2>err || code=$?
		rm -f mnt/ballast
		expect "$command with $pages pages for its scratch folder" $code 3
		said "$command with $pages pages for its scratch folder"
		sleep 0.1
		expect "left of $command" "$(ls -A mnt/tmp; ls -A mnt | grep page)" ""
	done
done
umount mnt
finish
