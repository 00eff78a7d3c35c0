# A file that is saved while it is parsed: the facts are keyed by what libclang read, so that the
# next audit tells the truth. A FIFO that the unit includes stops the parser where we want it.
# labels: slow
# timeout: 100
. "$SOURCE/tests/_lib.sh"
W=$WASMREADY
cd "$scratch" || exit 1
old='int main(void) { return 0; }'
new='int fork(void); int main(void) { return fork(); }'
sql="SELECT file, line, rule FROM finding WHERE target = 'wasip1' AND state = 'live' ORDER BY 1, 2, 3"

# feed NAME: writes its FIFO for whoever comes, until fed. It stays what it is: another file would
# have the unit parsed again for its own sake.
feed() {
	writer=
	[ ! -p "$1/wait.h" ] && return
	(while :; do : >"$1/wait.h"; sleep 0.05; done) &
	writer=$!
}
fed() { [ -z "$writer" ] || kill "$writer" 2>/dev/null; }

# found NAME: the findings of the next audit of NAME.
found() {
	feed "$1"
	"$W" audit -q --fail-on never -o /dev/null "$1" 2>>"$scratch/said"
	fed
	ask "$1/.wasmready/facts.db" "$sql" "$1" | tr '\n' ' '
}
truth() {
	feed "$1"
	"$W" audit -q --fail-on never --db "$scratch/fresh.db" -o /dev/null "$1"
	fed
	ask "$scratch/fresh.db" "$sql" "$1" | tr '\n' ' '
	rm -f "$scratch"/fresh.db*
}

# stopped PID N: waits until N threads of its children open a FIFO, 10 s at most.
stopped() {
	for _ in $(seq 100); do
		local now
		now=$(for child in $(pgrep -P "$1"); do cat /proc/"$child"/task/*/wchan | tr '\0' '\n'; echo; done 2>/dev/null | grep -c 'fifo\|partner')
		[ "$now" -ge "$2" ] && return
		sleep 0.1
	done
	fail "no $2 workers wait for the FIFO"
}

# during NAME COMMAND...: audits NAME, whose unit ends in '#include "wait.h"', and runs the command
# in it when the host's world has read what stands before that.
during() {
	local name=$1
	shift
	mkfifo "$name/wait.h"
	"$W" audit -q -j"${jobs:-1}" --fail-on never -o /dev/null "$name" 2>"$scratch/err" &
	local pid=$!
	# With a worker for each world, both have read it.
	[ "${jobs:-1}" = 1 ] || stopped "$pid" 2
	exec 8>"$name/wait.h"
	(cd "$name" && "$@")
	exec 8>&-
	# The other world may come here too.
	feed "$name"
	wait "$pid"
	local code=$?
	fed
	expect "$name: the run in which it is saved" $code 0
}
check() {
	expect "$1: the next audit" "$(found "$1")" "$(truth "$1")"
	expect "$1: and the next" "$(found "$1")" "$(truth "$1")"
	expect "$1: something is there to find" "$(truth "$1" | grep -c "$2")" 1
}
project() {
	mkdir "$1"
	printf '%s\n#include "wait.h"\n' "$2" >"$1/main.c"
}
save_beside() { printf '%s\n' "$2" >"$1.new" && mv "$1.new" "$1"; }
save_in_place() { printf '%s\n' "$2" >"$1"; }

project beside "$old"
jobs=4
during beside save_beside main.c "$new"
check beside process
if grep -q "'main.c' changed while it was read" err; then pass; else fail "it is not said: $(cat err)"; fi

project place "$old"
during place save_in_place main.c "$new"
check place process

jobs=1

# What was found is gone: nothing is left of it.
project gone "$new"
during gone save_beside main.c "$old"
expect 'what went is not found again' "$(found gone)" ''
expect 'nor later' "$(found gone)" ''

# A header, before it is the main file's turn to be parsed again.
project header '#include "own.h"'
printf '%s\n' "$old" >header/own.h
during header save_beside own.h "$new"
check header process

# Of the same size and time as before, as 'cp -p', 'touch -r' and archives leave it.
same_time() {
	cp -p main.c ../stamp
	printf '%s\n#include "wait.h"\n' "$2" >main.c
	touch -r ../stamp main.c
}
project times 'int fork(void); int main(void) { return 0 + 00; }'
during times same_time main.c 'int fork(void); int main(void) { return fork(); }'
expect 'as long as before' "$(wc -c <times/main.c)" "$(wc -c <stamp)"
check times process
# The same between two audits, with nothing running.
(cd times && same_time main.c 'int fork(void); int main(void) { return 0 + 00; }')
expect 'a file with its old size and time' "$(found times)" ''

# A comment that allows what it stands beside is of the same text as the code.
project comment "$new"
during comment save_beside main.c "$new // wasmready: allow(api/process) it is a test"
expect 'a comment that came' "$(found comment)" ''

# What a file embeds, and what it only asks for.
mkdir embed asks
printf 'const char text[] = {\n#embed "data.bin"\n};\n_Static_assert(sizeof text < 6, "");\nint main(void) { return text[0]; }\n' >embed/main.c
printf 'abcd' >embed/data.bin
found embed >/dev/null
printf 'abcdefgh' >embed/data.bin
expect 'data that changed' "$(found embed; ask embed/.wasmready/facts.db "SELECT sum(errors) FROM parse" embed)" 3
printf '#if __has_include("have.h")\n%s\n#else\n%s\n#endif\n' "$new" "$old" >asks/main.c
expect 'a header that is not there' "$(found asks)" ''
: >asks/have.h
expect 'a header that came' "$(found asks)" "$(truth asks)"

# The opposite: nothing changed, nothing is parsed again, and nothing is said.
rm place/wait.h
: >place/wait.h
sleep 2.1
found place >/dev/null
: >said
found place >/dev/null
run "$W" audit -v --fail-on never place
expect 'nothing is parsed again' "$(grep -c '^\[' err)" 0
expect 'nothing is said' "$(cat said)" ''
# A link that is switched between versions changes the name of no file, nor what one holds.
mkdir -p versions/1 versions/2
echo '#define ANSWER fork()' >versions/1/answer.h
echo '#define ANSWER 0' >versions/2/answer.h
ln -s 1 versions/current
printf '#include "current/answer.h"\nint fork(void);\nint main(void) { return ANSWER; }\n' >versions/main.c
expect 'before a link is switched' "$(found versions | grep -c process)" 1
ln -sfn 2 versions/current
expect 'a link that is switched' "$(found versions)" ''
ln -sfn 1 versions/current
expect 'and back' "$(found versions | grep -c process)" 1
# The opposite: nothing else is parsed again for it.
run "$W" audit -v --fail-on never -o /dev/null versions
expect 'nothing is parsed again' "$(grep -c parsed err)" 0
touch versions/new.txt
run "$W" audit -v --fail-on never -o /dev/null versions
expect 'nor for a name beside it' "$(grep -c parsed err)" 0
# A header that __has_include asks for comes and goes, however it is asked for.
n=0
for asked in '(WANTED)' '/**/ (/* x */ "wanted.h")' ' \
 ("wanted.h")' '( WANTED )'; do
	name=asked$((n += 1))
	mkdir $name
	printf '#define WANTED "wanted.h"\n#if __has_include%s\nint fork(void);\nint main(void) { return fork(); }\n#else\nint main(void) { return 0; }\n#endif\n' "$asked" >$name/main.c
	expect "$asked: is not there" "$(found $name)" ''
	: >$name/wanted.h
	expect "$asked: came" "$(found $name | grep -c process)" 1
	rm $name/wanted.h
	expect "$asked: went" "$(found $name)" ''
done
# A header that could not be opened once: the next audit reads it, though nothing changed.
if sanitized; then
	export ASAN_OPTIONS=verify_asan_link_order=0:use_sigaltstack=0
fi
cat >once.c <<'C'
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
int open(const char *path, int flags, ...)
{
	static int n;
	const char *end = path + strlen(path);
	int (*next)(const char *, int, ...) = (int (*)(const char *, int, ...))dlsym(RTLD_NEXT, "open");
	va_list rest;
	int mode;

	va_start(rest, flags);
	mode = va_arg(rest, int);
	va_end(rest);
	if (end - path > 7 && !strcmp(end - 7, "/once.h") && ++n == atoi(getenv("ONCE"))) {
		errno = EACCES;
		return -1;
	}
	return next(path, flags, mode);
}
C
gcc -O1 -shared -fPIC -o once.so once.c -ldl
# Large enough that what the units share is precompiled.
mkdir -p shut/system
printf 'int fork(void);\n#define N 1\n' >shut/system/once.h
{ printf '#include <once.h>\n'; for ((i = 0; i < 3000; i++)); do printf '/* %0100d */ int large%d(long a, void *b);\n' 0 $i; done; } >shut/system/outer.h
for unit in a b c d; do
	printf '#include <outer.h>\nint %s(void) { return fork() + N; }\n' $unit >shut/$unit.c
	printf '{"directory":".","file":"%s.c","command":"cc -isystem system -c %s.c"},\n' $unit $unit
done | sed '1s/^/[/; $s/,$/]/' >shut/compile_commands.json
audit_shut() { "$@" "$W" audit -q -j1 -t wasip1 --fail-on never -f json -o out.json shut 2>>"$scratch/said"; }
audit_shut env
cp out.json truth.json
met=0
for ((n = 1; n <= 8; n++)); do
	rm -rf shut/.wasmready
	audit_shut env ONCE=$n LD_PRELOAD="$scratch/once.so"
	cmp -s truth.json out.json || met=$((met + 1))
	audit_shut env
	cmp -s truth.json out.json && pass || fail "open $n failed once, and the next audit says something else"
done
[ $met -gt 0 ] && pass || fail 'no file could not be opened'
finish
