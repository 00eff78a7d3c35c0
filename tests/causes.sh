#!/bin/bash
# Causes: each finding has one, what one decision removes, and its near miss has another.
. "$(dirname "$0")/_lib.sh"

db=$scratch/x.db
# audit DIR TARGETS [OPTION]...
audit() {
	local dir=$1 targets=$2
	shift 2
	"$WASMREADY" audit -q --color never --db "$db" -t "$targets" "$@" "$dir" >"$scratch/out" 2>"$scratch/err"
	true
}
ask() { "$WASMREADY" query --format csv --db "$db" "$1" "$scratch" | tail -n +2 | tr -d "\"\r"; }
fresh() {
	rm -rf "$scratch/p" "$db"*
	mkdir -p "$scratch/p"
}

# A header that was generated for the host, and what follows from its answers.
fresh
cat >"$scratch/p/config.h" <<'C'
/* config.h.  Generated from config.h.in by configure.  */
#define SIZEOF_SIZE_T 8
#define HAVE_EVENTFD 1
#define HAVE_UNISTD_H 1
C
cat >"$scratch/p/a.c" <<'C'
#include "config.h"
#include <limits.h>
#include <unistd.h>
#ifdef HAVE_EVENTFD
#include <sys/eventfd.h>
#endif
#if SIZEOF_SIZE_T > 4
#define LARGEST (16LL * 1024 * 1024 * 1024)
#else
#define LARGEST INT_MAX
#endif
static int limit(size_t n) { return n < 10; }
int main(void)
{
	int r = limit(LARGEST);
#ifdef HAVE_EVENTFD
	r += eventfd(0, 0);
#endif
#ifdef HAVE_UNISTD_H
	r += fork();
#endif
	return r;
}
C
audit "$scratch/p" emscripten,wasip1
for target in emscripten wasip1; do
	expect "$target: one finding at the header" \
		"$(ask "SELECT file || ' ' || line FROM finding WHERE rule = 'build/configured-for-host' AND target = '$target'")" "config.h 2"
	expect "$target: the size follows from it" \
		"$(ask "SELECT c.kind || ' ' || c.name FROM finding f JOIN cause c ON c.id = f.cause WHERE f.rule = 'abi/size-overflow' AND f.target = '$target'")" "configured config.h"
	expect "$target: so does eventfd" \
		"$(ask "SELECT DISTINCT c.kind FROM finding f JOIN cause c ON c.id = f.cause WHERE f.name = 'eventfd' AND f.target = '$target'")" "configured"
	# HAVE_UNISTD_H is right for the target: what stands behind it is a cause of its own.
	expect "$target: what a right answer guards does not" \
		"$(ask "SELECT DISTINCT c.kind FROM finding f JOIN cause c ON c.id = f.cause WHERE f.name = 'fork' AND f.target = '$target'")" "processes"
	expect "$target: configure comes first" \
		"$(ask "SELECT kind FROM cause WHERE target = '$target' ORDER BY position LIMIT 1")" "configured"
done
expect "every finding has one cause" "$(ask "SELECT count(*) FROM finding f LEFT JOIN cause c ON c.id = f.cause AND c.target = f.target WHERE c.id IS NULL")" 0

# The same header by hand is the project's own word.
sed -i '1s/.*/\/* What we ask of a system. *\//' "$scratch/p/config.h"
audit "$scratch/p" emscripten
expect "a header by hand is none" "$(ask "SELECT count(*) FROM finding WHERE rule = 'build/configured-for-host'")" 0

# One macro for all uses, and a function that is called directly.
fresh
cat >"$scratch/p/a.c" <<'C'
#include <libintl.h>
#include <stdio.h>
#ifdef HAVE_GETTEXT
#define _(s) gettext(s)
#else
#define _(s) (s)
#endif
int main(void)
{
	puts(_("one"));
	puts(_("two"));
	puts(_("three"));
	puts(_("four"));
	puts(_("five"));
	return getpagesize();
}
C
sed -i '1i #include <unistd.h>' "$scratch/p/a.c"
printf '[{"directory":"%s","file":"a.c","arguments":["cc","-DHAVE_GETTEXT","-c","a.c"]}]' "$scratch/p" >"$scratch/p/compile_commands.json"
audit "$scratch/p" wasip1
expect "gettext is one cause" "$(ask "SELECT name || ' ' || file || ':' || line || ' ' || lines FROM cause WHERE target = 'wasip1' AND kind = 'macro'")" "_ a.c:5 1"
expect "the macro has all uses" "$(ask "SELECT count(*) FROM finding f JOIN cause c ON c.id = f.cause WHERE f.name = 'gettext' AND f.target = 'wasip1' AND c.kind = 'macro'")" 5
expect "its switch is named" "$(ask "SELECT guards FROM cause WHERE target = 'wasip1' AND kind = 'macro'")" '[-UHAVE_GETTEXT]'

# A library: header and functions are one; a port makes both flags.
fresh
cat >"$scratch/p/a.c" <<'C'
#include <zlib.h>
#include <stdio.h>
int main(void) { printf("%lu\n", crc32(0, (const unsigned char *)"a", 1)); return 0; }
C
audit "$scratch/p" wasip1,emscripten
expect "zlib is one cause" "$(ask "SELECT target || ' ' || name || ' ' || severity || ' ' || findings FROM cause WHERE target IN ('wasip1', 'emscripten') ORDER BY target")" \
	"emscripten zlib flag 2
wasip1 zlib blocker 2"
expect "the port's flag is asked for" "$(ask "SELECT DISTINCT flags FROM finding WHERE target = 'emscripten'")" "--use-port=zlib"

# A table of functions: what goes through it is called; another macro of a like name is not.
fresh
cat >"$scratch/p/a.c" <<'C'
#include <fcntl.h>
#include <stddef.h>
#include <unistd.h>
typedef void (*any)(void);
static struct { const char *name; any fn; } calls[] = { { "fcntl", (any)fcntl }, { "close", (any)close } };
static int (*other[1])(int, int, void *);
#define os_fcntl ((int (*)(int, int, ...))calls[0].fn)
#define my_fcntl (other[0])
int lock(int fd) { struct flock f = { .l_type = F_WRLCK }; return os_fcntl(fd, F_SETLK, &f); }
int none(int fd) { return my_fcntl(fd, F_SETLK, NULL); }
int main(void) { int fd = open("x", O_RDWR); return lock(fd) || none(fd); }
C
audit "$scratch/p" emscripten
expect "a lock through a table is found" "$(ask "SELECT file || ':' || line FROM finding WHERE rule = 'api/file-lock' AND target = 'emscripten'")" "a.c:9"

# A switch of the command line that several names stand behind.
fresh
cat >"$scratch/p/a.c" <<'C'
#include <stdio.h>
#ifdef WITH_EXTRAS
#include <malloc.h>
#include <unistd.h>
#include <stdlib.h>
static int extras(void)
{
	char name[] = "xXXXXXX";

	return mkstemp(name) + getpagesize() + (int)umask(0) + malloc_trim(0) + nice(1);
}
#endif
int main(void)
{
#ifdef WITH_EXTRAS
	return extras();
#else
	return puts("x");
#endif
}
C
sed -i '1i #include <sys/stat.h>' "$scratch/p/a.c"
printf '[{"directory":"%s","file":"a.c","arguments":["cc","-DWITH_EXTRAS","-c","a.c"]}]' "$scratch/p" >"$scratch/p/compile_commands.json"
audit "$scratch/p" wasip1
expect "a switch" "$(ask "SELECT name || ' ' || guards FROM cause WHERE target = 'wasip1' AND kind = 'switch'")" "WITH_EXTRAS [-UWITH_EXTRAS]"
before=$(ask "SELECT id || kind || name || title || position || findings || blocker_left FROM cause ORDER BY id")
# A part judged anew gives the same causes.
touch "$scratch/p/a.c"
echo >>"$scratch/p/a.c"
audit "$scratch/p" wasip1
expect "the same after a change" "$(ask "SELECT id || kind || name || title || position || findings || blocker_left FROM cause ORDER BY id")" "$before"

# Text: a plan, short; all on request; the numbers are one.
"$WASMREADY" audit --color never --db "$db" -t wasip1 "$scratch/p" >"$scratch/text" 2>/dev/null
grep -q '^Plan for wasip1: ' "$scratch/text" || fail "no plan in the text"
grep -q ': error: .*\[api/' "$scratch/text" && fail "findings in the short text"
"$WASMREADY" report --all --color never --db "$db" "$scratch/p" >"$scratch/text" 2>/dev/null
grep -q 'a.c:[0-9]*:[0-9]*: error: .*\[api/' "$scratch/text" || fail "no findings with --all"
expect "--max-findings" "$("$WASMREADY" report -q --max-findings 1 --color never --db "$db" "$scratch/p" 2>/dev/null | grep -c ': error: ')" 1
"$WASMREADY" report --statistics --color never --db "$db" "$scratch/p" 2>/dev/null | grep -q 'blocker *api/missing-function' || fail "--statistics"
"$WASMREADY" report --format json --db "$db" "$scratch/p" >"$scratch/json" 2>/dev/null
expect "JSON counts as the view" "$(python3 -c "
import json
j = json.load(open('$scratch/json'))
print(sum(c['findings'] for c in j['causes']), sum(f['state'] == 'live' for f in j['findings']))")" \
	"$(ask "SELECT sum(findings) || ' ' || (SELECT count(*) FROM finding WHERE target = 'wasip1' AND state = 'live') FROM cause WHERE target = 'wasip1'")"
"$WASMREADY" report --max-findings=-1 --db "$db" "$scratch/p" >/dev/null 2>"$scratch/err"
expect "--max-findings -1" $? 2
finish
