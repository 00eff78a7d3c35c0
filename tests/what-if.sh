#!/bin/bash
# what-if: macros set otherwise, also where a header of the configuration says them; what that
# changes; and the switches that are suggested.
# labels: slow
# timeout: 100
. "$SOURCE/tests/_lib.sh"
cd "$scratch" || exit 1
W=$WASMREADY
said() { if grep -Eq -- "$1" "$scratch/out"; then pass; else fail "$2: not '$1' in: $(head -c 900 "$scratch/out")"; fi; }
unsaid() { if grep -Eq -- "$1" "$scratch/out"; then fail "$2: '$1' in: $(head -c 900 "$scratch/out")"; else pass; fi; }
what_if() { run "$W" what-if -q "$@" p; }

# Two libraries that are switches: one in a header of the configuration, one by a flag; a gettext
# that all goes through a macro; a fork() that nothing switches off.
mkdir -p p/gen
cat >p/gen/config.h <<'C'
#ifndef CONFIG_H
#define CONFIG_H
#  define HAVE_PIPE \
	1
#define HAVE_TEXT 1
/* #undef SMALL */
#endif
C
cat >p/main.c <<'C'
#include "config.h"
#include <unistd.h>
#ifdef HAVE_TEXT
extern char *gettext(const char *);
#define _(x) gettext(x)
#else
#define _(x) (x)
#endif
#ifdef HAVE_PIPE
int open_pipe(void) { return (int)getuid(); }
#else
int open_pipe(void) { return -1; }
#endif
int use_tool(void);
int main(void)
{
	const char *a = _("a"), *b = _("b");
	return open_pipe() + use_tool() + (a == b);
}
C
cat >p/tool.c <<'C'
#include <unistd.h>
#ifdef USE_TOOL
int use_tool(void) { return gethostname((char[9]){ 0 }, 9) + (int)tcgetpgrp(0); }
#else
int use_tool(void) { return 0; }
#endif
C
cat >p/rest.c <<'C'
#ifndef SMALL
#include <unistd.h>
int rest(void) { return fork(); }
#endif
C
echo 'int alone;' >p/alone.c
cat >p/compile_commands.json <<'J'
[{"directory": ".", "file": "main.c", "command": "cc -Igen -c main.c"},
 {"directory": ".", "file": "tool.c", "command": "cc -DUSE_TOOL=1 -c tool.c"},
 {"directory": ".", "file": "rest.c", "command": "cc -c rest.c"},
 {"directory": ".", "file": "alone.c", "command": "cc -c alone.c"}]
J
blockers() { run "$W" query --format csv "SELECT count(*) FROM finding WHERE severity = 'blocker' AND state = 'live' AND target = 'wasip1'" p; tail -1 "$scratch/out" | tr -d '\r'; }
"$W" audit -q --fail-on never --target wasip1 p >/dev/null
before=$(blockers)
[ "$before" -ge 4 ] && pass || fail "only $before blockers to begin with"
cksum p/gen/config.h p/*.c >"$scratch/sources"
stamp=$(cksum <p/.wasmready/facts.db)

what_if -U HAVE_PIPE
expect_code 0 '-U'
said "^what if: -UHAVE_PIPE \(1 unit parsed again\)\$" 'a switch of a header, of which one unit is parsed'
said "^wasip1: $before blockers.* before; $((before - 1)) blockers.* after\$" '-U wins over the #define of a header'
said 'users and groups: getuid' 'what is gone'
unsaid 'tcgetpgrp|fork|gettext' 'what stays'
what_if -U USE_TOOL
said 'the terminal: tcgetpgrp' '-U wins over a flag'
what_if -D SMALL
said "^what if: -DSMALL \(1 unit parsed again\)" 'who only reads a comment that names it is not parsed'
said 'processes: fork' '-D'
what_if -U HAVE_TEXT -U HAVE_PIPE -D SMALL -U USE_TOOL
said "before; 0 blockers" 'all together'
what_if -U NOBODY_HAS_IT
said '\(0 units parsed again\)' 'a macro that is nowhere'
said "^wasip1: $before blockers.* before; $before blockers" 'changes nothing'
unsaid '^(gone|fewer|more|new)' 'and nothing is listed'
what_if -D HAVE_PIPE=0
said "before; $before blockers" 'a value, where only #ifdef asks'
# Findings that come are told as well.
what_if -U USE_TOOL -D HAVE_TEXT=1
unsaid "^new" 'nothing comes'
printf '#ifdef MORE\n#include <unistd.h>\nint more(void) { return fork(); }\n#endif\n' >p/alone.c
what_if -D MORE
said "^(new|more) for wasip1" 'what a switch brings'
what_if -D 'main=)'
said 'does not compile on the host|do not compile on the host' 'switches that break the build'
echo 'int alone;' >p/alone.c

# The project is as it was.
expect 'the database is untouched' "$(cksum <p/.wasmready/facts.db)" "$stamp"
expect 'the sources are' "$(cksum p/gen/config.h p/*.c)" "$(cat "$scratch/sources")"

what_if -U HAVE_PIPE --format json
jq -e '.schema == "wasmready-what-if/1" and .answers[0].switches == ["-UHAVE_PIPE"] and .answers[0].units_parsed == 1
	and .answers[0].targets[0].before.blocker == '"$before"' and .answers[0].targets[0].after.blocker == '"$((before - 1))"'
	and (.answers[0].causes | length) > 0 and .answers[0].causes[0].after == 0' "$scratch/out" >/dev/null && pass || fail "JSON: $(head -c 600 "$scratch/out")"

# Suggested: those that guard the lines, the macro's definition included, each verified.
what_if --suggest
expect_code 0 '--suggest'
said '^suggested for wasip1: wasmready what-if ' '--suggest'
for word in -UHAVE_PIPE -UHAVE_TEXT -UUSE_TOOL -DSMALL; do said "$word" "suggests $word"; done
unsaid 'CONFIG_H' 'no guard of a header'
said 'before; 0 blockers' 'and they clear all'
what_if --suggest -U HAVE_TEXT --format json
jq -e '.answers[0].switches | index("-UHAVE_TEXT") and length == 4' "$scratch/out" >/dev/null && pass || fail "--suggest beside -U: $(head -c 300 "$scratch/out")"
# A condition that breaks the build clears nothing.
mkdir q
cat >q/main.c <<'C'
#include <unistd.h>
#define NEEDED
int main(void)
{
#ifdef NEEDED
	int value = fork();
#endif
	return value;
}
C
run "$W" what-if -q --suggest q
expect_code 0 'no switch'
said '^no switch was found that removes blockers for wasip1' 'a switch that breaks the build is none'
expect 'without a database none is made' "$(ls -A q)" main.c
mkdir r
printf '#include <unistd.h>\nint main(void) { return fork(); }\n' >r/main.c
run "$W" what-if -q --suggest r
said '^no switch was found' 'nothing to switch'
# Either of two macros: both go.
printf '#include <unistd.h>\n#define A 1\n#define B 1\n#if defined(A) || defined(B)\nint f(void) { return fork(); }\n#endif\nint main(void) { return 0; }\n' >r/main.c
run "$W" what-if -q --suggest r
said 'what-if -UA -UB ' 'either of two macros'

# What goes with a switch by a name of its own is switched off with it.
cat >r/main.c <<'C'
#include <unistd.h>
#define HAVE_LIB 1
#define HAVE_LIB_EXTRA 1
#ifdef HAVE_LIB
static int lib(void) { return fork(); }
#endif
int main(void)
{
#ifdef HAVE_LIB_EXTRA
	return lib();
#else
	return 0;
#endif
}
C
run "$W" what-if -q --suggest r
said 'what-if -UHAVE_LIB -UHAVE_LIB_EXTRA ' 'with what would not compile'
said 'before; 0 blockers' 'both clear it'
sed -i 's/static int lib(void)/struct lib { int value; }; &/; s/return lib();/struct lib l = { 0 }; return l.value;/' r/main.c
run "$W" what-if -q --suggest r
said 'what-if -UHAVE_LIB -UHAVE_LIB_EXTRA ' 'with what is an error'

# One that breaks the host's build is tried without, and told by its errors: others stay.
cat >r/main.c <<'C'
#include <unistd.h>
#define HAVE_ONE 1
#define HAVE_TWO 1
#define HAVE_NEEDED 1
#ifdef HAVE_ONE
static int one(void) { return fork(); }
#else
static int one(void) { return 0; }
#endif
#ifdef HAVE_TWO
static int two(void) { return (int)getuid(); }
#else
static int two(void) { return 0; }
#endif
#ifdef HAVE_NEEDED
struct needed { int value; };
static int needed(struct needed *n) { return n->value = (int)umask(0); }
#endif
int main(void) { struct needed n = { 0 }; return one() + two() + needed(&n); }
C
sed -i '1i #include <sys/stat.h>' r/main.c
run "$W" what-if -q --suggest r
said 'what-if -UHAVE_ONE -UHAVE_TWO \([2-6] audits tried\)' 'without the one that breaks the build'
# The plan's switches and those of a macro that hangs on another; what was given is not told twice.
cat >r/main.c <<'C'
#include <unistd.h>
#include "outer.h"
int main(void) { return inner(); }
C
printf '#ifdef HAVE_FORKS\n#define USE_FORKS\n#endif\n#ifdef USE_FORKS\n#include "inner.h"\n#else\nstatic int inner(void) { return 0; }\n#endif\n' >r/outer.h
printf 'static int inner(void) { return fork() + vfork(); }\n' >r/inner.h
printf '[{"directory":".","file":"main.c","command":"cc -DHAVE_FORKS -c main.c"}]' >r/compile_commands.json
run "$W" what-if -q --suggest r
said 'what-if -UHAVE_FORKS \(1 audit tried\)' 'through a header and a macro, by one audit'
run "$W" what-if -q --suggest -U HAVE_FORKS r
said 'what-if -UHAVE_FORKS \(1 audit tried\)' 'given already, and not twice'
rm r/compile_commands.json
printf 'int main(void) { return 0; }\n' >r/main.c
run "$W" what-if -q --suggest r
said '^nothing to switch off for wasip1: there is no blocker' 'where there is none'

# A switch that all units read where it is defined, and one asks for: one is parsed. What many units
# start with is parsed once for each world, with what the switch makes of it.
mkdir s
{
	echo '#include <unistd.h>'
	for i in $(seq 1 900); do echo "#define PADDING_$i this line is there to make the header a long one, which is worth precompiling: $i"; done
	printf '#define HAVE_IDS 1\n#define HAVE_FORKS 1\n#define HAVE_OWN 1\n#ifdef HAVE_IDS\nstatic inline int id(void) { return (int)getuid(); }\n#else\nstatic inline int id(void) { return 0; }\n#endif\n'
} >s/config.h
for i in 1 2 3 4 5; do printf '#include "config.h"\nint unit_%s(void) { return id(); }\n' $i >s/u$i.c; done
printf '#include "config.h"\n#ifdef HAVE_FORKS\nint main(void) { return fork() + id(); }\n#else\nint main(void) { return id(); }\n#endif\n' >s/main.c
printf '#include "config.h"\n#define HAVE_OWN_PART 1\n#ifdef HAVE_OWN_PART\nint own(void) { return (int)umask(0); }\n#endif\n' >s/own.c
sed -i '1i #include <sys/stat.h>' s/own.c
run "$W" audit -q --fail-on never --target wasip1 s
run "$W" what-if -q -U HAVE_FORKS --format json s
jq -e '.answers[0] | .units_parsed == 1 and .parses == 2' "$scratch/out" >/dev/null && pass || fail "who asks is parsed in the two worlds that the database has, who reads the definition is not: $(head -c 300 "$scratch/out")"
run "$W" what-if -q -U HAVE_IDS --format json s
jq -e '.answers[0] | .units_parsed == 7 and .failing_after == 0 and .targets[0].before.blocker - .targets[0].after.blocker >= 1' "$scratch/out" >/dev/null && pass || fail "all ask by a header: $(head -c 300 "$scratch/out")"
cp "$scratch/out" shared
WASMREADY_NO_PREFIX=1 run "$W" what-if -q -U HAVE_IDS --format json s
cmp -s shared "$scratch/out" && pass || fail 'a start that units share changes what is said'
run "$W" what-if -q -U HAVE_OWN_PART s
said 'gone for wasip1' 'a definition in the unit itself, beside a start that others share'

# Its limits: what was found is pruned all the same, and what ended it is said. Opposite: nothing is said.
cat >r/main.c <<'C'
#include <unistd.h>
#define HAVE_A 1
#define HAVE_B 1
#ifdef HAVE_A
#ifdef HAVE_B
static int both(void) { return fork(); }
#endif
#endif
#ifdef HAVE_A
static int a(void) { return (int)getuid(); }
#else
static int a(void) { return 0; }
#endif
#ifdef HAVE_B
#define HAVE_C 1
#endif
#ifdef HAVE_C
static int c(void) { return (int)getgid(); }
#else
static int c(void) { return 0; }
#endif
int main(void) { return a() + c(); }
C
run "$W" what-if -q --suggest r
said 'before; 0 blockers' 'without a limit in its way'
unsaid '^ended by|may be needless' 'no limit is said'
run "$W" what-if -q --suggest --seconds 0 r
expect_code 0 'no time'
said '^no switch was found' 'no time, nothing tried'
said '^ended by its limit of 0 seconds: others may clear more$' 'the time ended it'
run "$W" what-if -q --suggest --tries 0 r
said '^ended by its limit of 0 audits: others may clear more$' 'the number ended it'
unsaid 'seconds' 'and not the time'
# Each that another makes needless goes, also where the search was ended: alone, and beside needed ones.
cat >r/main.c <<'C'
#include <unistd.h>
#define HAVE_A 1
#define HAVE_B 1
#define HAVE_C 1
#define HAVE_NEEDED 1
#ifdef HAVE_A
static int a(void) { return (int)getuid(); }
#else
static int a(void) { return 0; }
#endif
#ifdef HAVE_B
#ifdef HAVE_C
static int b(void) { return (int)getgid(); }
#endif
#endif
#if !defined(HAVE_B) || !defined(HAVE_C)
static int b(void) { return 0; }
#endif
#ifdef HAVE_NEEDED
struct needed { int value; };
static int needed(struct needed *n) { return n->value = (int)geteuid(); }
#endif
int main(void) { struct needed n = { 0 }; return a() + b() + needed(&n); }
C
run "$W" what-if -q --suggest -U HAVE_B --format json r
jq -e '.answers[0] | (.switches | sort) == ["-UHAVE_A", "-UHAVE_B"] and .unpruned == 0 and .ended == ""' "$scratch/out" >/dev/null && pass || fail "pruned: $(head -c 300 "$scratch/out")"
run "$W" what-if -q --suggest --tries 1 --format json r
jq -e '.answers[0] | .ended == "tries" and .unpruned == 0' "$scratch/out" >/dev/null && pass || fail "ended by tries: $(head -c 300 "$scratch/out")"

# A macro that nobody asks for is most likely a slip.
what_if -U NOBODY_HAS_IT
expect_error "no file that is read asks for 'NOBODY_HAS_IT'" 'an unknown macro'
what_if -U HAVE_PIPE -D SMALL
expect 'a known one is not told' "$(cat "$scratch/err")" ''

# Usage.
what_if
expect_code 2 'nothing asked'
expect_error 'name macros by -U and -D, or ask for --suggest' 'nothing asked'
for word in '' 1A 'A B' 'A(x)' '-x' "$(printf 'A=\n1')"; do
	what_if -D "$word"
	expect_code 2 "-D '$word'"
	expect_error "is no switch" "-D '$word'"
done
what_if -U A=1
expect_code 2 '-U with a value'
what_if -U A --format html
expect_code 2 'another format'
for limit in --seconds --tries; do
	what_if --suggest $limit -1
	expect_code 2 "$limit -1"
	expect_error "$limit takes a number from 0 on, not '-1'" "$limit -1"
done
run "$W" what-if -U A no/such
expect_code 3 'no such project'

finish
