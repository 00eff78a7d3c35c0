#!/bin/bash
# Causes: each finding has one, what one decision removes, and its near miss has another.
# labels: quick
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
# How much work: a library is built or got, and not changed; the plan's numbers are the view's.
# page TARGET: cells of the work, and of the plan's steps, a line each.
page() {
	"$WASMREADY" audit -q --color never --db "$db" -t "$1" --format html -o "$scratch/page.html" "$scratch/p" >/dev/null 2>&1
	python3 - "$scratch/page.html" <<'P'
import re, sys
text = open(sys.argv[1]).read()
for mark in ('class="plain work"', 'class="plain steps"'):
    at = text.find(mark)
    for row in re.findall(r'<tr>(.*?)</tr>', text[at:text.find('</table>', at)], re.S)[1:]:
        cells = [re.sub(r'<[^>]*>', '', c).strip() for c in re.findall(r'<t[dh][^>]*>(.*?)</t[dh]>', row, re.S)]
        tags = re.findall(r'<span class="tag [^"]*">([^<]*)<', row)
        print(tags[0], *[c for c in cells if re.fullmatch(r'[0-9,]*', c)])
P
}
page wasip1 >"$scratch/cells"
expect "a library is built" "$(grep '^Build' "$scratch/cells")" "Build the library, or switch it off 1 2 1 0"
expect "and not changed" "$(grep '^Change' "$scratch/cells")" "Change 0 0 0 0"
expect "the plan's steps are the view's" "$(sed -n '/^blocker 1/p' "$scratch/cells")" \
	"blocker $(ask "SELECT position || ' ' || findings || ' ' || files || ' ' || blocker_left || ' ' || hazard_left FROM cause WHERE target = 'wasip1' AND position = 1")"
page emscripten >"$scratch/cells"
expect "or got" "$(grep '^Get' "$scratch/cells")" "Get the port 1 2 1 0"

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
# One thing by several names, and macros that hang on others.
causes() { ask "SELECT kind || ' ' || name FROM cause WHERE target = 'wasip1' AND findings > 0 AND severity IN ('blocker', 'flag', 'hazard') ORDER BY 1"; }
of() { ask "SELECT DISTINCT c.kind || ' ' || c.name FROM finding f JOIN cause c ON c.id = f.cause WHERE f.target = 'wasip1' AND (f.name = '$1' OR f.message LIKE '%$1%') ORDER BY 1"; }
guards() { ask "SELECT guards FROM cause WHERE target = 'wasip1' AND kind || ' ' || name = '$1'"; }
# compiled OPTION...: a.c's compile database.
compiled() { printf '[{"directory":"%s","file":"a.c","arguments":["cc"%s,"-c","a.c"]}]' "$scratch/p" "$(printf ',"%s"' "$@")" >"$scratch/p/compile_commands.json"; }

# An answer, a macro that hangs on it, one that hangs on that; beside a macro that hangs on a right
# answer, and one with a second definition that hangs on none.
fresh
cat >"$scratch/p/config.h" <<'C'
/* config.h.  Generated from config.h.in by configure.  */
#define HAVE_EVENTFD 1
#define HAVE_UNISTD_H 1
#define HAVE_SPECIAL_ANSWER 1
#define HAVE_XATTR 1
#define HELP_FILE "/usr/share/it/help.txt"
/* #undef HAVE_NOTHING */
C
cat >"$scratch/p/setup.h" <<'C'
#ifndef SETUP_H
#define SETUP_H
#include "config.h"
#ifdef HAVE_EVENTFD
#define USE_EVENTFD
#endif
#if defined(USE_EVENTFD) && !defined(NEVER)
#define USE_WAKEUP 1
#endif
#ifdef HAVE_UNISTD_H
#define USE_FORK
#endif
#ifdef HAVE_EVENTFD
#define USE_PIPES
#else
#define USE_PIPES
#endif
#define USE_PIPES
#endif
C
cat >"$scratch/p/a.c" <<'C'
#include "setup.h"
#include "setup.h"
#include <unistd.h>
#include <stdio.h>
#ifdef USE_WAKEUP
#include <sys/eventfd.h>
int wake(void) { return eventfd(0, 0); }
#endif
#ifdef USE_FORK
int other(void) { return fork(); }
#endif
#ifdef USE_PIPES
int fds(void) { return (int)getuid(); }
#endif
#ifdef HAVE_XATTR
#include <sys/xattr.h>
#endif
#ifdef HAVE_SPECIAL_ANSWER
int special = CLOCK_MONOTONIC_RAW;
int shared(void) { return (int)umask(0); }
#endif
int main(void) { return fopen(HELP_FILE, "r") || fopen("/usr/share/own.txt", "r"); }
C
sed -i '1i #include <time.h>\n#include <sys/stat.h>' "$scratch/p/a.c"
audit "$scratch/p" wasip1
expect "a macro of a macro of an answer" "$(of eventfd)" "configured config.h"
expect "what hangs on a right answer" "$(of fork)" "processes processes"
expect "what hangs on none" "$(of getuid)" "users users"
expect "an answer that no table knows, of a header's name" "$(of xattr)" "configured config.h"
expect "a constant behind one" "$(of CLOCK_MONOTONIC_RAW)" "configured config.h"
expect "a function behind one is its own" "$(of umask)" "modes modes"
expect "a path that the header holds" "$(of /usr/share/it)" "configured config.h"
expect "and one of the code" "$(of /usr/share/own)" "paths /usr"

# sockaddr_un by two spellings, constants of sockets; gettext's variable with gettext; termcap.
fresh
cat >"$scratch/p/a.c" <<'C'
#include <netinet/in.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>
typedef struct sockaddr_un address;
struct place { int x; };
int first(const char *s) { struct sockaddr_un a; strcpy(a.sun_path, s); return SOL_IP; }
int second(const char *s) { address a; strcpy(a.sun_path, s); return socket(AF_UNIX, SOCK_STREAM, 0); }
int clocks(void) { return CLOCK_MONOTONIC_RAW; }
int modes(const char *s) { umask(0); return chown(s, 0, 0); }
extern int _nl_msg_cat_cntr;
char *tgetstr(char *, char **);
char *gettext(const char *);
int own_function(void);
int main(void) { ++_nl_msg_cat_cntr; puts(gettext("x")); return tgetstr(0, 0) != 0 || own_function(); }
C
audit "$scratch/p" wasip1
expect "each mechanism and library once" "$(causes)" "constant CLOCK_MONOTONIC_RAW
function own_function
header libintl.h
library ncurses
modes modes
sockets sockets"
expect "gettext and its variable" "$(of _nl_msg_cat_cntr)" "$(of gettext)"

# Switches: what a build can choose, least of all; no system, no include guard, nobody's name.
fresh
cat >"$scratch/p/a.h" <<'C'
#ifndef A_H
#define A_H
int lock(int);
#ifdef WITH_ALL
#include <sys/stat.h>
static inline int mask(void) { return (int)umask(0); }
#else
static inline int mask(void) { return 0; }
#endif
#endif
C
cat >"$scratch/p/a.c" <<'C'
#include "a.h"
#include <stdio.h>
#include <sys/file.h>
#include <unistd.h>
#ifdef WITH_ALL
#if defined(WITH_LOCKS) && !defined(sun) && !defined(PROTO) && !defined(DONE) && !defined(NO_LOCKS)
int lock(int fd) { return flock(fd, LOCK_EX); }
#endif
#endif
#if defined(WITH_A) || defined(WITH_B)
int either(void) { return (int)getuid(); }
#endif
#if defined(linux) && defined(SIGALRM)
int other(void) { return (int)fork(); }
#endif
int main(void) { return lock(0) + either() + other() + mask(); }
C
sed -i '1i #include <signal.h>' "$scratch/p/a.c"
compiled -DWITH_ALL -DWITH_LOCKS=1 -DWITH_A -DWITH_B
audit "$scratch/p" wasip1
expect "the switch that leaves out least" "$(ask "SELECT guards FROM cause WHERE target = 'wasip1' AND title LIKE '%flock%'")" '[-DNO_LOCKS]'
expect "either needs both" "$(guards 'users users')" '[-UWITH_A -UWITH_B]'
expect "a system and its constant are no switch" "$(guards 'processes processes')" '[]'
expect "around a line of a header" "$(guards 'modes modes')" '[-UWITH_ALL]'

# -U of the command line does not undo a header's #define: the header is named.
cat >"$scratch/p/config.h" <<'C'
/* Generated from config.h.in by configure.  */
#define WITH_ALL 1
C
sed -i '1i #include "config.h"' "$scratch/p/a.c"
compiled -DWITH_LOCKS=1 -DWITH_A -DWITH_B
audit "$scratch/p" wasip1
expect "in which header" "$(ask "SELECT decision LIKE '%no WITH_ALL in config.h leaves it out%' FROM cause WHERE target = 'wasip1' AND name = 'modes'")" 1
expect "by which option" "$(ask "SELECT decision LIKE '%(-UWITH_A -UWITH_B leaves it out)%' FROM cause WHERE target = 'wasip1' AND name = 'users'")" 1

# A header that is included under a switch only, from a header.
fresh
printf '#include <sys/stat.h>\nstatic inline int page(void) { return (int)umask(0); }\n' >"$scratch/p/inner.h"
printf '#ifdef WITH_PAGES\n#include "inner.h"\n#endif\n' >"$scratch/p/outer.h"
printf '#include "outer.h"\nint main(void) { return page(); }\n' >"$scratch/p/a.c"
compiled -DWITH_PAGES
audit "$scratch/p" wasip1
expect "the #include's condition" "$(guards 'modes modes')" '[-UWITH_PAGES]'
printf '#include "inner.h"\nint b(void) { return page(); }\n' >"$scratch/p/b.c"
printf '[{"directory":"%s","file":"a.c","arguments":["cc","-DWITH_PAGES","-c","a.c"]},{"directory":"%s","file":"b.c","arguments":["cc","-c","b.c"]}]' "$scratch/p" "$scratch/p" >"$scratch/p/compile_commands.json"
audit "$scratch/p" wasip1
expect "one of two #includes is none" "$(guards 'modes modes')" '[]'

# A macro that names a function which is there is no cause; several hazards of one decision are one.
fresh
cat >"$scratch/p/a.c" <<'C'
#include <stdio.h>
#include <string.h>
#include <time.h>
#define MY_LOCALTIME localtime
void use(char *);
void big(void) { char a[20000]; use(a); }
void bigger(void) { char a[30000]; use(a); }
int rounds(int n) { char a[9000]; use(a); return n ? rounds(n - 1) + a[0] : 0; }
int main(void)
{
	time_t t = 0;
	struct tm *a = MY_LOCALTIME(&t), *b = MY_LOCALTIME(&t), *c = MY_LOCALTIME(&t), *d = MY_LOCALTIME(&t);

	printf("%d\n", a->tm_hour + b->tm_hour + c->tm_hour + d->tm_hour);
	big();
	bigger();
	return rounds(20);
}
void use(char *p) { memset(p, 0, 10); }
C
audit "$scratch/p" wasip1
expect "no macro" "$(causes | grep -c macro)" 0
expect "the stack once" "$(causes | grep -Ec 'stack stack')" 1
expect "and its lines are no work" "$(ask "SELECT lines FROM cause WHERE target = 'wasip1' AND kind = 'stack'")" 0

finish
