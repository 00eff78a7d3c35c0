#!/bin/bash
# What was not looked at is told: sources of other languages that a tree without a compilation
# database builds, and what follows from a header that is not there. What nobody builds is no part.
# labels: quick
. "$SOURCE/tests/_lib.sh"
cd "$scratch" || exit 1

new() { mkdir -p "$scratch/$1" && cd "$scratch/$1" || exit 1; }
audit() { run "$WASMREADY" audit -q --db "$scratch/db" "$@" .; }
jobs() { ask "$scratch/db" "$1"; }
verdicts() { jobs "SELECT group_concat(path || ' ' || verdict, ', ') FROM (SELECT path, verdict FROM verdict WHERE target = 'wasip1' AND kind IN ('project', 'file') ORDER BY kind = 'file', path)" | tr -d '"'; }
apart() { "$WASMREADY" report --db "$scratch/db" -f json . | jq -r '.units.sources_apart // "none"'; }
doubts() { jobs "SELECT DISTINCT kind || ' ' || file || ':' || line || ' ' || reason FROM doubt WHERE kind IN ('host', 'language') ORDER BY 1" | tr -d '"'; }
found() { jobs "SELECT group_concat(rule || ' ' || file || ':' || line) FROM (SELECT DISTINCT rule, file, line FROM finding WHERE state = 'live' AND severity IN ('blocker', 'hazard') AND target = 'wasip1' ORDER BY 1)" | tr -d '"'; }

# C++ that nothing tells of is a part, as the C beside it is.
new plain
echo 'int x;' >x.c
echo 'int y;' >y.cpp
mkdir tests bindings docs
echo 'int t;' | tee tests/t.cc bindings/b.cpp docs/d.cxx >benchmark.cpp
audit
expect 'C++ beside C' "$(verdicts)" '. unknown, x.c ready, y.cpp unknown'
expect 'what lies aside is told' "$(apart)" '4 C++'
audit --exclude y.cpp
expect 'what is left out is not' "$(verdicts)" '. ready, x.c ready'
expect 'nor counted' "$(apart)" '4 C++'
audit --exclude '*.cpp' --exclude '*.c*x' --exclude 'tests'
expect 'nor aside' "$(apart)" none
run "$WASMREADY" audit --db "$scratch/db" --fail-on never x.c
expect 'one file' "$(verdicts) $(apart)" '. ready, x.c ready none'

# What is unknown is no pass, unless nothing is to fail; a finding that suffices says more.
audit
expect_code 3 'an unknown file'
expect_error '1 of 2 files is unknown for wasip1, which is no pass: y.cpp: C\+\+ is not analysed \(--exclude' 'an unknown file'
audit --fail-on hazard
expect_code 3 'with another severity'
audit --fail-on never
expect_code 0 'never'
audit --exclude y.cpp
expect_code 0 'what is left out'
echo 'int fork(void); int z(void) { return fork(); }' >z.c
audit
expect_code 1 'a blocker'
expect 'says no more' "$(wc -c <"$scratch/err")" 0
rm z.c

# A build file names what it builds.
new named
mkdir -p src other/lib
echo 'int x;' | tee src/x.c src/both.c >src/z.c
echo 'int y;' | tee src/y.cpp src/z.cc src/loose.cpp src/both.cpp src/win32.cpp src/gui_macosx.m other/lib/w.cxx other/lib/commented.cxx >other/n.cxx
printf '\t.text\n\tmov %%eax, %%eax\n' >src/a.S
printf '#ifdef __x86_64__\n\tret\n#endif\n' >src/empty.S
printf 'OBJS = x.o y.o both.o a.o empty.o win32.o gui_macosx.o\n# loose.cpp was in it\n' >src/Makefile
printf 'file(GLOB s lib/*.cxx)\nadd_library(t ${s} ../src/z.cc)\n' >other/CMakeLists.txt
echo 'all: ; make -C src' >Makefile
echo 'fn main() {}' >src/m.rs
printf 'clc; x = 1;\n' >src/plot.m
audit
expect 'named by an object, by a wildcard' "$(verdicts)" '. unknown, other/lib/commented.cxx unknown, other/lib/w.cxx unknown, src/a.S unknown, src/both.c ready, src/x.c ready, src/y.cpp unknown, src/z.c ready'
expect 'the others' "$(apart)" '5 C++, 1 Objective-C'
said=$("$WASMREADY" report --db "$scratch/db" . | grep 'sources in other languages')
expect 'text tells' "$said" 'note: sources in other languages, of which nothing says that they are built, were not looked at: 5 C++, 1 Objective-C'
expect 'Markdown too' "$("$WASMREADY" report --db "$scratch/db" -f markdown . | grep -c 'were not looked at: 5 C++')" 1
expect 'and HTML' "$("$WASMREADY" report --db "$scratch/db" -f html . | grep -c 'were not looked at: 5 C++')" 1
expect 'why' "$(doubts | head -2)" 'language other/lib/commented.cxx:0 C++ is not analysed
language other/lib/w.cxx:0 C++ is not analysed'
expect 'assembler that may be left out blocks nothing yet' "$(found)" ''
# With a database only what it has is built.
echo '[{"directory":"src","file":"x.c","command":"cc -c x.c"}]' >compile_commands.json
audit
expect 'a database tells' "$(verdicts) $(apart)" '. ready, src/x.c ready none'

# A grammar whose C is not made.
new grammar
echo 'int x;' | tee x.c made.c >y.tab.c
echo '%%' | tee parse.y made.y lex.l >strange.y
echo 'p: parse.c made.c lex.yy.c' >Makefile
echo 'OBJS = parse.y made.y lex.l' >>Makefile
audit
expect 'of what is not there nothing is known' "$(verdicts | tr ',' '\n' | grep -c unknown)" 2
expect 'only that' "$(doubts)" 'language lex.l:0 the C that is made of this grammar is not there'

# What follows from a header that another file of the project wants.
new cascade
cat >all.h <<'C'
#include <no-such-event.h>
C
cat >x.c <<'C'
#include <unistd.h>
#include "all.h"
int parent(void) { return fork(); }
char *text(struct ev *b)
{
	char *p = event_text(b);
	event_del(b);
	return p;
}
struct holder { struct event e; };
C
sed 's/no-such-event.h/stdio.h/' all.h >whole.h
sed 's/all.h/whole.h/; /struct holder/d' x.c >y.c
printf 'int event_text(void *b) { return !b; }\nint event_del(void *b) { return !b; }\n' >ev.c
audit
expect 'what nothing makes up stays; of a unit that has its headers all' "$(found)" 'abi/wasm-only-error y.c:6,abi/wasm-only-error y.c:7,api/process x.c:3,api/process y.c:3'
expect 'the doubt is told once' "$(doubts)" "host all.h:1 'no-such-event.h' file not found"
expect 'the verdict rests on it' "$(jobs "SELECT unknown FROM verdict WHERE target = 'emscripten' AND path = 'x.c' AND kind = 'file'")" 1
# A change of the file that such a header keeps from being read is not passed.
printf -- '--- x.c\n+++ x.c\n@@ -3 +3 @@\n-int p;\n+int parent(void) { return fork(); }\n' >"$scratch/diff"
run "$WASMREADY" lint -q --db "$scratch/db" --except api --diff "$scratch/diff" .
expect_code 3 'lint of a file whose header is not there'
expect_error "x.c: does not compile on the host either: all.h:1: 'no-such-event.h' file not found" 'lint'
for base in base.sarif base.db; do
	run "$WASMREADY" lint -q --db "$scratch/db" --write-baseline "$scratch/$base" .
	run "$WASMREADY" lint -q --db "$scratch/db" --except api --diff "$scratch/diff" --baseline "$scratch/$base" .
	expect_code 0 "it was so before ($base)"
done
echo 'int z;' >z.c
rm y.c ev.c
audit --exclude-vendored
expect_code 1 'a blocker that is known says more'
sed -i '/fork/d' x.c
audit
expect_code 3 'an unknown file of a tree that is not configured'
expect_error "2 of 3 files are unknown for wasip1, which is no pass: all.h:1: does not compile on the host either: 'no-such-event.h' file not found \(a compilation database is made by: bear" 'what to do'
# A header that an analysed unit reads too is known.
new shared
echo '#include <no-such.h>' >all.h
printf 'static inline int in(void) { return undeclared(); }\n' >in.h
printf '#include "all.h"\n#include "in.h"\nint x(void) { return in(); }\n' >x.c
printf '#include "in.h"\nint y(void) { return in(); }\nint undeclared(void) { return 1; }\n' >y.c
audit
expect 'of the unit that has all' "$(found | tr ',' '\n' | grep -c 'in.h:1')" 1

# Only live findings are counted, by the recipe too; each target has its own triple, and says as
# which it was parsed.
new counts
cat >a.c <<'C'
#include <time.h>
static clock_t dead(void) { return clock(); }
// wasmready: allow(api/emulated-function) known
static clock_t quiet(void) { return clock(); }
#ifndef __wasm__
static clock_t guarded(void) { return clock(); }
#else
#define guarded() 0
#endif
static clock_t live(void) { return clock(); }
int main(void) { return live() + quiet() + guarded() > 0; }
C
printf '#include <time.h>\nstatic clock_t dead(void) { return clock(); }\nint main(void) { return 0; }\n' >b.c
echo '[{"directory":".","file":"a.c","command":"cc -c a.c"}]' >compile_commands.json
audit
expect 'the verdict' "$(jobs "SELECT DISTINCT flag FROM verdict WHERE target = 'wasip1' AND kind <> 'function'")" 1
expect 'JSON' "$("$WASMREADY" report --db "$scratch/db" -f json . | jq -c '[.table[].verdict.wasip1.flag, .causes[].findings] | unique')" '[1]'
expect 'the recipe' "$("$WASMREADY" flags --db "$scratch/db" . | grep -c ': 1 finding, first at a.c:10')" 2
sed -i 's/a\.c/b.c/g' compile_commands.json
audit
expect 'what nothing reaches is compiled as well' "$("$WASMREADY" flags --db "$scratch/db" . | grep -c ': no live finding, but one at b.c:2')" 2
expect 'but counts nowhere' "$(jobs "SELECT DISTINCT flag || verdict FROM verdict WHERE target = 'wasip1'" | tr -d '"')" 0ready
triples() { "$WASMREADY" report --db "$scratch/db" -f json . | jq -r '.targets[] | .name + " " + .triple + " " + .parsed_as + " " + (.parsed | tostring)'; }
expect 'without --target' "$(triples)" 'freestanding wasm32-unknown-unknown wasip1 false
wasip1 wasm32-wasip1 wasip1 true
wasip1-threads wasm32-wasip1-threads wasip1 true
wasip2 wasm32-wasip2 wasip1 true
emscripten wasm32-unknown-emscripten emscripten true
emscripten-pthread wasm32-unknown-emscripten emscripten true'
audit --target emscripten-pthread,freestanding
expect 'with some' "$(triples)" 'freestanding wasm32-unknown-unknown freestanding true
wasip1 wasm32-wasip1 emscripten-pthread false
wasip1-threads wasm32-wasip1-threads emscripten-pthread false
wasip2 wasm32-wasip2 emscripten-pthread false
emscripten wasm32-unknown-emscripten emscripten-pthread true
emscripten-pthread wasm32-unknown-emscripten emscripten-pthread true'
audit --target all
expect 'all, as clang is told' "$(triples | cut -d ' ' -f 1,2)" "$("$WASMREADY" targets -f json | jq -r '.targets[] | .name + " " + .triple')"
finish
