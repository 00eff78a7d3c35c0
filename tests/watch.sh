# wasmready watch: what it prints as files change, and how it ends.
# labels: slow
# timeout: 100
. "$SOURCE/tests/_lib.sh"

p=$scratch/p
pid=
trap 'if [ "$pid" ]; then kill -9 "$pid"; fi; cd /; rm -rf "$scratch"' EXIT
mkdir -p "$p/src" "$p/lib"
cat >"$p/src/a.c" <<'C'
#include <unistd.h>
#include "../lib/h.h"
static int quiet(void)
{
	return (int)getpid();
}
int main(int argc, char **argv)
{
	(void)argv;
	return SIZE + argc;
}
C
printf '#define SIZE 3\n' >"$p/lib/h.h"

# start OPTION...: a watch in the background, which prints to $scratch/log.
start() {
	: >"$scratch/log"
	"$WASMREADY" watch --db "$scratch/x.db" "$@" "$p" >"$scratch/log" 2>"$scratch/err" &
	pid=$!
}
# wait_for WHAT REGEX: until a new line of the log fits; what is there by then is seen.
seen=0
wait_for() {
	local i
	for i in $(seq 400); do
		if tail -n +$((seen + 1)) "$scratch/log" | grep -Eq -- "$2"; then
			pass
			return
		fi
		sleep 0.05
	done
	fail "$1: the log is: $(cat "$scratch/log" "$scratch/err")"
}
# change WHAT REGEX...: a round has come to its end, and printed lines that fit.
change() {
	local what=$1 regex
	shift
	wait_for "$what" '[0-9]+ new, [0-9]+ fixed, [0-9]+ moved$|"audited"'
	for regex in "$@"; do
		if tail -n +$((seen + 1)) "$scratch/log" | grep -Eq -- "$regex"; then pass; else
			fail "$what: no '$regex' in: $(tail -n +$((seen + 1)) "$scratch/log")"; fi
	done
	seen=$(wc -l <"$scratch/log")
}
# stop SIGNAL: it ends with 0, and leaves nothing behind.
stop() {
	local code=0
	kill -"$1" "$pid"
	wait "$pid" || code=$?
	expect "ended by $1" "$code" 0
	pid=
}

start
wait_for 'the start' '^wasip1: ready$'
seen=$(wc -l <"$scratch/log")

sed -i 's/return SIZE/return (int)getpid() + SIZE/' "$p/src/a.c"
change 'a finding' "^src/a.c:10:[0-9]+: note: .*getpid.* \[api/process\]$" '^wasip1: ready -> flags$' '^1 new, 0 fixed, 0 moved$'
# As editors save: beside the file, and renamed.
sed 's/(int)getpid() + SIZE/quiet() + SIZE/' "$p/src/a.c" >"$p/src/.a.c.swp"
mv "$p/src/.a.c.swp" "$p/src/a.c"
change 'another one lives' '^src/a.c:5:[0-9]+: note: ' '^src/a.c:10:[0-9]+: fixed: '
sed -i '1i // moved' "$p/src/a.c"
change 'moved lines' '^0 new, 0 fixed, 0 moved$'
printf '#include <unistd.h>\n#define SIZE (3 + (int)fork())\n' >"$p/lib/h.h"
change 'a header' 'error: .*fork' '^wasip1: flags -> blocked$'
printf '#define SIZE 3\n' >"$p/lib/h.h"
change 'a header again' 'fixed: .*fork' '^wasip1: blocked -> flags$'
# Files and folders that are new, and go.
printf '#include <unistd.h>\nint late(void) { char room[100000]; room[1] = 1; return room[1] + (int)getppid(); }\n' >"$p/src/new.c"
change 'a new file' '^src/new.c:2:[0-9]+: error: '
mkdir "$p/more"
mv "$p/src/new.c" "$p/more/new.c"
change 'a renamed file' '^more/new.c:2:[0-9]+: moved: .*\(from src/new.c:2\)$'
printf '#include <unistd.h>\nint later(void) { return (int)getppid(); }\n' >"$p/more/other.c"
change 'a file in a new folder' '^more/other.c:2:'
mkdir -p "$p/deep/er"
sleep 1
printf "#include <unistd.h>\nint last(void) { return (int)getppid(); }\n" >"$p/deep/er/last.c"
seen=$(wc -l <"$scratch/log")
wait_for "a file in a folder that was empty" "^deep/er/last.c:2:"
seen=$(wc -l <"$scratch/log")
rm -r "$p/deep"
change "an empty folder goes" "^deep/er/last.c:2:[0-9]+: fixed"
rm -r "$p/more"
change 'a folder that goes' '^more/new.c:2:[0-9]+: fixed: '
# What no build reads says nothing; nor does what a build writes.
printf 'x' >"$p/src/a.o"
printf 'x' >"$p/src/notes.txt"
sleep 0.6
expect 'other files' "$(wc -l <"$scratch/log")" "$seen"
# A unit that cannot be read: it goes on.
rm "$p/lib/h.h"
change 'a header that is gone' 'moved$'
printf '#define SIZE 3\n' >"$p/lib/h.h"
change 'a header that is back' 'moved$'
# More events than the queue holds: what was lost is audited all the same.
kill -STOP "$pid"
node -e 'const fs = require("fs"); for (let i = 0; i < 12000; i++) { fs.writeFileSync(process.argv[1], ""); fs.rmSync(process.argv[1]); }' "$p/src/flood.txt"
sed -i 's/quiet() + SIZE/(int)getppid() + SIZE/' "$p/src/a.c"
kill -CONT "$pid"
change 'an overflow' 'getppid'
# What a change does to a line in a file that it does not touch comes a moment later.
printf 'int twice(int n) { return n; }\n' >"$p/src/two.c"
change 'another unit' 'moved$'
sed -i 's/^int main/int twice(int);\nint main/; s/return (int)getppid() + SIZE/return twice(2) + SIZE/' "$p/src/a.c"
change 'a call of it' 'moved$'
printf 'int twice(int n, long long m) { return n + (int)m; }\n' >"$p/src/two.c"
wait_for 'a definition that no longer fits' '^src/a.c:[0-9]+:[0-9]+: .*\[call/symbol-signature\]$'
wait_for 'and what counts it' '^1 new, 0 fixed, 0 moved$'
seen=$(wc -l <"$scratch/log")
printf 'int twice(int n) { return n; }\n' >"$p/src/two.c"
wait_for 'and back' '^src/a.c:[0-9]+:[0-9]+: fixed: '
seen=$(wc -l <"$scratch/log")
sed -i 's/return twice(2) + SIZE/return (int)getppid() + SIZE/' "$p/src/a.c"
change 'as it was' 'getppid'
sleep 1
stop INT

# JSON: an object a line.
seen=0
start --format json
wait_for 'JSON' '"now":"blocked"'
seen=$(wc -l <"$scratch/log")
sed -i 's/(int)getppid() + SIZE/SIZE/' "$p/src/a.c"
change 'JSON' '"event":"fixed"' '"before":"blocked","now":"ready"' '"event":"audited","new":0,"fixed":1,"moved":0'
if jq -e -s 'all(.[]; .event)' "$scratch/log" >"$scratch/out" 2>&1; then pass; else fail "JSON lines: $(cat "$scratch/log")"; fi
stop TERM

# Too many folders, where the kernel lets a namespace have a limit of its own.
if unshare -Ur true 2>"$scratch/out"; then
	run unshare -Ur sh -c 'echo 2 >/proc/sys/user/max_inotify_watches && exec "$@"' sh \
		"$WASMREADY" watch --db "$scratch/y.db" "$p"
	expect_code 3 'too many watches'
	expect_error 'fs.inotify.max_user_watches' 'too many watches'
fi
run "$WASMREADY" watch --format xml "$p"
expect_code 2 'a format that is not there'
run "$WASMREADY" watch "$scratch/none"
expect_code 3 'no folder'
mkdir "$scratch/empty"
run timeout 20 "$WASMREADY" watch --db "$scratch/z.db" "$scratch/empty"
expect_code 3 'nothing to audit'
finish
