# What only tests need decided comes behind the product's decisions and is told apart; what the product
# needs too, what is linked into it whatever its name, and a project that is nothing but tests is not.
# labels: quick
. "$SOURCE/tests/_lib.sh"
W=$WASMREADY
cd "$scratch" || exit 1

# unit FILE [OBJECT]: an entry of the database of $p.
unit() { printf '%s{"directory": "%s", "file": "%s", "command": "cc -c %s -o %s"}' "$comma" "$PWD/$p" "$1" "$1" "${2:-$1.o}" >>"$p/compile_commands.json"; comma=,; }
begin() { p=$1 comma=; mkdir -p "$p"; printf '[' >"$p/compile_commands.json"; }
plan() {
	printf ']' >>"$p/compile_commands.json"
	run "$W" audit -q --fail-on never --target wasip1 --db "$p.db" "$p"
	expect_code 0 "$p"
}
# The causes of the plan in order, each with where it is: by the names of what they are about.
steps() { sqlite3 "$p.db" "SELECT group_concat(iif(aside = '', '', aside || ': ') || name, ', ') FROM (SELECT * FROM cause WHERE target = 'wasip1' AND findings > 0 AND severity <> 'perf' ORDER BY position)"; }
uses() { printf '#include <stdio.h>\n#include <stdlib.h>\n#include <unistd.h>\n#include <time.h>\n%s(void) { return (int)(long)%s; }\n' "$1" "$2"; }

# A hazard of the product is before a blocker of a test; what both have is the product's.
begin p
mkdir -p p/src p/tests/deep p/libtests p/examples p/fuzz p/requests
uses 'int work' 'open_it()' | sed '1i static int open_it(void);\n' >p/src/a.c
cat >>p/src/a.c <<'C'
static int open_it(void) { char room[90000]; return getcwd(room, sizeof room) ? (int)getpid() : room[9]; }
int main(void) { return work(); }
C
uses 'int main' 'tmpfile()' >p/tests/deep/one.c
uses 'int main' 'fork()' >p/examples/show.c
uses 'int LLVMFuzzerTestOneInput' 'mkstemp("x")' >p/fuzz/f.c
uses 'int main' 'getpid()' >p/libtests/two.c
uses 'int ask' 'mkdtemp("x")' >p/requests/ask.c
for f in src/a.c requests/ask.c; do unit $f; done
for f in tests/deep/one.c fuzz/f.c libtests/two.c examples/show.c; do unit $f; done
plan
expect 'the product first' "$(steps)" 'mkdtemp, processes, stack, tests: mkstemp, tests: tmpfile, examples: examples'
"$W" report --db p.db --color never p >text
grep -q '^Plan for wasip1: 6 decisions, 3 of them for tests and examples only, in the order in which one works$' text && pass || fail "$(head -1 text)"
grep -q '^  5\. blocker, in tests only: missing function' text && pass || fail "no step is marked: $(grep ' 5\.' text)"
expect 'nothing is left behind the last' "$(sqlite3 p.db "SELECT blocker_left || ' ' || hazard_left FROM cause WHERE target = 'wasip1' AND kind = 'examples'")" '0 0'

# By the name of a file alone: a program of its own is a test, what is linked into a program is none.
begin q
uses 'int test_it' 'tmpfile()' >q/test.c
uses 'int main' 'mkstemp("x") + !mkdtemp("x")' >q/xtest.c
printf 'int test_it(void);\nint main(void) { return test_it(); }\n' >q/main.c
uses 'int main' 'getpgrp()' >q/speed-benchmark.c
for f in test main; do unit $f.c CMakeFiles/prog.dir/$f.o; done
unit xtest.c CMakeFiles/xtest.dir/xtest.o
unit speed-benchmark.c CMakeFiles/speed.dir/speed.o
plan
expect 'by name alone' "$(steps)" 'tmpfile, processes, tests: mkdtemp, tests: mkstemp'

# Nothing but tests: they are what is to be ported.
begin r
mkdir -p r/tests
uses 'int main' 'tmpfile()' >r/tests/one.c
unit tests/one.c
plan
expect 'nothing but tests' "$(steps)" tmpfile
"$W" report --db r.db --color never r >text
grep -q '^Plan for wasip1: 1 decision, in' text && pass || fail "$(head -1 text)"

# Only what tests have.
begin s
mkdir -p s/tests
uses 'int main' 'tmpfile()' >s/tests/one.c
printf 'int main(void) { return 0; }\n' >s/main.c
unit tests/one.c
unit main.c
plan
"$W" report --db s.db --color never s >text
grep -q '^Plan for wasip1: 1 decision, for tests only, in' text && pass || fail "$(head -1 text)"

# Rules ask the same of a file: a path that a test hands around is data, and what fails at run time is
# told once a file of tests; the product's, and one in a folder that is only called alike, is not.
begin t
mkdir -p t/tests t/src t/latest t/requests
for f in tests/a.c src/a.c latest/a.c requests/a.c; do
	n=${f%%/*}
	cat >t/$f <<C
#include <stdlib.h>
int take(const char *path);
int one_$n(void) { return take("/etc/some.conf") + take("/proc/stat"); }
int two_$n(void) { return system("a"); }
int three_$n(void) { return system("b"); }
C
	unit $f
done
printf ']' >>t/compile_commands.json
run "$W" audit -q --fail-on never --target emscripten --db t.db t
expect 'paths by file' "$(sqlite3 t.db "SELECT group_concat(file || ' ' || severity, ', ') FROM (SELECT DISTINCT file, severity FROM finding WHERE target = 'emscripten' AND rule IN ('api/system-path', 'api/host-path') ORDER BY file)")" \
	'latest/a.c hazard, requests/a.c hazard, src/a.c hazard, tests/a.c note'
expect 'processes by file' "$(sqlite3 t.db "SELECT group_concat(file || ' ' || n, ', ') FROM (SELECT file, count(*) AS n FROM finding WHERE target = 'emscripten' AND rule = 'api/process' GROUP BY file ORDER BY file)")" \
	'latest/a.c 2, requests/a.c 2, src/a.c 2, tests/a.c 1'
finish
