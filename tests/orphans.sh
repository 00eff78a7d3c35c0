# A worker whose parent is killed ends with it, and has nothing to say to a later run; one that
# waits for a FIFO or a device ends at the limit of its unit.
# labels: slow
# timeout: 100
. "$SOURCE/tests/_lib.sh"
W=$WASMREADY
E=$BUILD/wasmready-extract
cd "$scratch" || exit 1
workers() { pgrep -f "wasmready-extract $scratch/" | wc -l; }
waits() { # until COMMAND succeeds, 10 s at most
	for _ in $(seq 100); do "$@" && return; sleep 0.1; done
	return 1
}
nobody() { [ "$(workers)" -eq 0 ]; }
somebody() { [ "$(workers)" -gt 0 ]; }

mkdir p
printf '#include "wait.h"\nint main(void) { return 0; }\n' >p/main.c
mkfifo p/wait.h
"$W" audit -q --unit-timeout 60 p >/dev/null 2>&1 &
parent=$!
waits somebody || fail 'no worker began'
sleep 0.5
kill -KILL $parent
wait $parent 2>/dev/null
if waits nobody; then pass; else fail 'a worker outlives its parent'; fi
if waits test -z "$(ls p/.wasmready | grep scratch)"; then pass; else fail "left: $(ls p/.wasmready)"; fi

# The limit of a unit, kept by the parent, and by a worker that has none any more.
run "$W" audit -q --unit-timeout 2 p
expect 'what waited is said' "$(ask p/.wasmready/facts.db "SELECT DISTINCT reason FROM parse WHERE status = 'failed'" p)" 'took longer than 2 s'
nobody && pass || fail 'a worker outlives its unit'
D=$scratch/p/.wasmready/facts.db
mkdir scratch
requeue() { sqlite3 "$D" "UPDATE parse SET status = 'queued', reason = ''; INSERT OR REPLACE INTO meta VALUES('run', 'this one')"; }
by_hand() { # RUN SECONDS
	run timeout 20 "$E" "$D" "$scratch/p" "$scratch/scratch" "$scratch/kept" "$1" "$2" 2048 /usr /lib /lib64 /proc "$scratch/p" < <(printf '1 0 0 -1\n'; sleep 8)
}
requeue
by_hand 'this one' 1
expect 'SIGALRM ends it' "$code" 142

# Facts of another run are not published.
rm p/wait.h
: >p/wait.h
requeue
by_hand 'an earlier one' 20
expect_code 3 'a worker of an earlier run'
expect 'it published nothing' "$(sqlite3 "$D" 'SELECT DISTINCT status FROM parse')" queued
requeue
by_hand 'this one' 20
expect_code 0 'a worker of this run'
expect 'it published' "$(sqlite3 "$D" 'SELECT DISTINCT status FROM parse')" ok
requeue
run "$W" audit -q p
expect_code 0 'and the next audit'
expect 'no run is left open' "$(sqlite3 "$D" "SELECT count(*) FROM meta WHERE key = 'run'")" 0

# A compiler that has started another program: both end with us, however we end.
mkdir tools
cat >tools/clang <<SH
#!/bin/sh
case " \$* " in
*" -c "*) sleep 299.$$; exit 1 ;;
esac
exec clang-19 "\$@"
SH
chmod 755 tools/clang
sleeper() { pgrep -f "^sleep 299.$$\$" >/dev/null; }
no_sleeper() { ! sleeper; }
for signal in KILL TERM INT HUP; do
	env --default-signal=INT "$W" verify --clang "$scratch/tools/clang" p >/dev/null 2>err &
	parent=$!
	waits sleeper && pass || fail "SIG$signal: the compiler started nothing: $(head -c 300 err)"
	kill -$signal $parent
	wait $parent 2>/dev/null
	waits no_sleeper && pass || fail "SIG$signal: what a compiler has started outlives us"
done
# The opposite: one that ends is waited for, and its code and its signal are its own.
sed -i 's/sleep 299.*; exit 1/exec clang-19 "$@"/' tools/clang
run "$W" verify --clang "$scratch/tools/clang" p
expect_code 0 'a compiler that ends'
if grep -q '1 units, 1 of them give an object' out; then pass; else fail "a compiler that ends: $(cat out err)"; fi

# A crash of libclang costs its unit; what it had taken of memory goes with the worker.
mkdir bomb
{
	echo '#define A0 1,1,1,1,1,1,1,1,1,1'
	for i in 1 2 3 4 5 6 7 8; do p=A$((i - 1)); echo "#define A$i $p,$p,$p,$p,$p,$p,$p,$p,$p,$p"; done
	echo 'int x[] = { A8 };'
} >bomb/bomb.c
printf 'int fork(void);\nint main(void) { return fork(); }\n' >bomb/z.c
if [ "$(nm "$E" | grep -c __asan_init)" -eq 0 ]; then # no limit of addresses under a sanitizer
	run "$W" audit -q -j1 --unit-memory 100 bomb
	expect_code 2 'too little memory for a worker'
	expect_error '--unit-memory takes 512 MiB or more' 'too little memory for a worker'
	run "$W" audit -q -j1 --unit-memory 700 bomb
	expect_code 1 'a unit that takes all memory'
	expect 'why it failed' "$(ask bomb/.wasmready/facts.db "SELECT DISTINCT reason FROM parse WHERE status = 'failed'" bomb)" \
		'it needs more than 700 MiB of memory (--unit-memory)'
	expect 'the others are parsed' "$(ask bomb/.wasmready/facts.db "SELECT count(*) FROM parse WHERE status = 'ok'" bomb)" 3
fi
finish
