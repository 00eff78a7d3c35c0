# An #error that only a target's build meets: what follows from it is unknown behind it, and what does
# not is told; and calls that the host's build would not link either.
# labels: slow
. "$SOURCE/tests/_lib.sh"
cd "$scratch"

# project NAME: a folder with what standard input has, files between lines '== NAME'.
project() {
	mkdir -p "$scratch/$1"
	cd "$scratch/$1"
	awk '/^== / { file = $2; system("mkdir -p $(dirname " file ")"); printf "" >file; next } { print >file }'
	"$WASMREADY" audit -q --db "$1.db" . >out 2>err
	db=$1.db
}
# blockers [TARGET]: what is told, a word each
blockers() {
	ask "$db" "SELECT group_concat(said, ' ') FROM (SELECT DISTINCT file || ':' || line || ':'
		|| substr(rule, instr(rule, '/') + 1) AS said
		FROM finding WHERE target = '${1:-wasip1}' AND severity = 'blocker' AND state = 'live' ORDER BY 1)"
}
verdict() { ask "$db" "SELECT verdict FROM verdict WHERE target = '${2:-wasip1}' AND path = '$1' AND kind <> 'function'"; }

arch='== arch.h
#pragma once
#define ARCH_UNIX 1
#define ARCH_WIN32 2
#if !defined(ARCH)
#if defined(__unix__) || defined(__APPLE__)
#define ARCH ARCH_UNIX
#elif defined(_WIN32)
#define ARCH ARCH_WIN32
#endif
#endif
#if !defined(ARCH)
#include "my_arch.h"
#endif
#if !defined(ARCH)
#error "ARCH is not known"
#endif
#include "arch_unix.h"
== arch_unix.h
#pragma once
#if ARCH == ARCH_UNIX
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <stdio.h>
#include <errno.h>
#define WITH_LIST 1
typedef struct { int n; } list_t;
int list_add(list_t *, int);
#endif
== list.h
#pragma once
#include "arch.h"
struct list { uint8_t *at; size_t n; bool full; };
bool list_full(const struct list *);
#if WITH_LIST
int list_with(struct list *, int);
#endif'
project own <<S
$arch
== a.c
#include "list.h"
bool list_full(const struct list *l)
{
	uint8_t copy[8];
	size_t n = l->n;
	if (l->at == NULL)
		return false;
	memset(copy, 0, sizeof copy);
	return n > sizeof copy;
}
int list_with(struct list *l, int n)
{
	list_t t = { n };
	if (errno)
		printf("%d", errno);
	return list_add(&t, (int)l->n);
}
== b.c
#include "list.h"
int list_add(list_t *t, int n) { return list_with((struct list *)0, t->n + n); }
== c.c
int clean(int n) { return n + 1; }
S
expect 'one decision' "$(blockers)" 'arch.h:15:wasm-only-error'
expect 'that is first' "$(ask "$db" "SELECT kind || ' ' || name || ' ' || position FROM cause WHERE target = 'wasip1' AND severity = 'blocker'")" \
	'platform arch.h:15 1'
expect 'it says so' "$("$WASMREADY" query --db "$db" "SELECT message LIKE '%\"ARCH is not known\"; nothing is known of what follows, in 2 units'
	AND fix LIKE 'define ARCH for the target (-D), or give the condition at arch.h:14 a branch%' AS said FROM finding
	WHERE target = 'wasip1' AND file = 'arch.h'" . | tail -1)" 1
expect 'units behind it' "$(verdict a.c) $(verdict b.c) $(verdict c.c) $(verdict arch.h) $(verdict list.h)" \
	'unknown unknown ready blocked unknown'
expect 'why' "$(ask "$db" "SELECT DISTINCT kind || ' ' || reason FROM doubt WHERE target = 'wasip1' AND file = 'a.c'")" \
	'behind behind the #error at arch.h:15'
expect 'nothing of a target that does not meet it' "$(blockers emscripten) $(verdict a.c emscripten)" ' ready'
# Read again, it is the same.
before=$(ask "$db" "SELECT rule, target, state, file, line, message FROM finding ORDER BY 1, 2, 3, 4, 5, 6")
echo 'int more(void) { return 1; }' >>a.c
"$WASMREADY" audit -q --db "$db" . >/dev/null 2>&1
expect 'one file judged anew' "$(ask "$db" "SELECT rule, target, state, file, line, message FROM finding ORDER BY 1, 2, 3, 4, 5, 6")" "$before"
printf '#define ARCH ARCH_UNIX\n' >my_arch.h
"$WASMREADY" audit -q --db "$db" . >/dev/null 2>&1
expect 'once it is answered' "$(blockers) $(verdict a.c)" ' ready'

# What does not follow from it.
project apart <<S
$arch
== a.c
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>
#include "list.h"
#include "linux.h"
int apart(void)
{
	size_t n = 0;
	int one = SO_BROADCAST;
	struct sigaction action;
	if (fork() == 0)
		n = linux_only();
	return (int)n + one + (int)sizeof action;
}
== linux.h
#ifdef __linux__
int linux_only(void);
#endif
== d.c
#ifdef __linux__
typedef int fd_t;
#endif
fd_t before;
#include "list.h"
bool behind;
== b.c
#include <signal.h>
struct sigaction of_b;
int b(void) { return linux_b(); }
S
expect 'told all the same' "$(blockers)" "$(tr '\n' ' ' <<'W' | sed 's/ $//'
a.c:10:wasm-only-error
a.c:11:process
a.c:12:undeclared-function
a.c:9:undeclared-constant
arch.h:15:wasm-only-error
b.c:2:wasm-only-error
d.c:4:wasm-only-error
W
)"

# A chain of systems, by macros that the compiler defines: what it declares, and no other condition's.
platform='== clock.h
#pragma once
#if defined(_WIN32)
static inline long cycles(void) { return 1; }
#elif defined(__linux__)
static inline long cycles(void) { return 2; }
#else
#error no clock for this system
#endif'
project chain <<S
$platform
== other.h
#ifdef __linux__
int other(void);
#endif
#ifdef HAVE_ODD
#error odd
#endif
== a.c
#include "clock.h"
#include "other.h"
long a(void) { return cycles(); }
int o(void) { return other(); }
== b.c
#include "other.h"
int ob(void) { return other(); }
int other(void) { return 1; }
S
expect 'the chain alone' "$(blockers)" 'a.c:4:undeclared-function b.c:2:undeclared-function clock.h:7:wasm-only-error'
expect 'no macro to define' "$(ask "$db" "SELECT fix FROM finding WHERE target = 'wasip1' AND file = 'clock.h'")" \
	"give the condition at clock.h:6 a branch for '__wasm__'"

# Two of one macro, and one of another.
project two <<S
== os.h
#pragma once
#if defined(__linux__)
#define OS_UNIX 1
#elif defined(_WIN32)
#define OS_WINDOWS 1
#else
#error unknown system
#endif
== a.c
#include "os.h"
#ifdef OS_UNIX
#include <stdint.h>
typedef uint32_t number;
#elif defined(OS_WINDOWS)
typedef unsigned number;
#else
#error no numbers
#endif
#ifndef __linux__
#error no order of bytes
#endif
int two(void) { uint32_t a = 1; return (int)a; }
S
expect 'the second follows' "$(blockers)" 'a.c:11:wasm-only-error os.h:7:wasm-only-error'
expect 'one decision each' "$(ask "$db" "SELECT count(*) FROM cause WHERE target = 'wasip1' AND kind = 'platform'")" 2

# Of a header that a unit reads which does not meet it, errors are its own.
project shared <<S
== os.h
#ifdef __linux__
#include <stdint.h>
#else
#error unknown system
#endif
== shared.h
static inline uint16_t half(void) { return 1; }
== a.c
#include "os.h"
#include "shared.h"
int a(void) { return half(); }
== b.c
#ifdef __linux__
#include <stdint.h>
#endif
#include "shared.h"
int b(void) { return half(); }
S
expect 'another unit has it too' "$(blockers)" 'os.h:4:wasm-only-error shared.h:1:wasm-only-error'

# Calls that nothing declares on the host either.
call='int MG_BIT_user(int n) { return MG_BIT(n); }'
project nowhere <<S
== phy.c
$call
char *text(int n) { char *p = MG_TEXT(n); return p; }
int fine(void) { return 1; }
== ok.c
int ok(void) { return 1; }
S
for target in wasip1 wasip2 emscripten; do
	expect "nothing has it, $target" "$(blockers $target) $(verdict phy.c $target) $(verdict ok.c $target)" ' unknown ready'
done
expect 'why' "$(ask "$db" "SELECT file || ':' || line || ' ' || replace(text, ',', '') FROM host_error WHERE line = 1")" \
	"phy.c:1 nothing declares or defines 'MG_BIT' which is called"
expect 'it is said' "$(grep -c "phy.c:1:33: does not compile on the host either: nothing declares or defines 'MG_BIT'" out)" 1
project target_only <<S
== a.c
#ifdef __wasm__
#include "wasm.h"
#endif
int user(int n) { return of_the_host(n); }
== wasm.h
int of_the_host(int);
S
expect 'a header that the target alone reads declares it' "$(ask "$db" "SELECT count(*) FROM host_error")" 0
project elsewhere <<S
== phy.c
int user(int n) { return helper(n); }
== helper.c
int helper(int n) { return n; }
S
expect 'another unit has it: an error since C99' "$(blockers) $(verdict phy.c)" 'phy.c:1:wasm-only-error blocked'
project foreign <<S
== phy.c
int user(int n) { return helper(n); }
== helper.cpp
extern "C" int helper(int n) { return n; }
S
expect 'a unit that nobody read may' "$(blockers)" 'phy.c:1:wasm-only-error'
project old <<S
== old.c
int old(s) char *s; { return fork() + strlen(s); }
== odd.c
int odd(s) char *s; { return nothing_has_it(s); }
== compile_commands.json
[{"directory": "$scratch/old", "file": "old.c", "arguments": ["cc", "-std=gnu89", "-c", "old.c"]},
{"directory": "$scratch/old", "file": "odd.c", "arguments": ["cc", "-std=gnu89", "-c", "odd.c"]}]
S
expect 'C89: what the library lacks' "$(blockers)" 'old.c:1:process'
expect 'C89: what nothing has' "$(verdict odd.c) $(verdict odd.c emscripten)" 'unknown unknown'
project lenient <<S
== a.c
int a(void) { return fork() + getpagesize_of_nobody(); }
== b.c
int b(void) { return umask(0); }
== compile_commands.json
[{"directory": "$scratch/lenient", "file": "a.c", "arguments": ["cc", "-Wno-implicit-function-declaration", "-c", "a.c"]},
{"directory": "$scratch/lenient", "file": "b.c", "arguments": ["cc", "-Wno-error=implicit-function-declaration", "-c", "b.c"]}]
S
expect 'with warnings off' "$(blockers) $(verdict a.c emscripten)" 'a.c:1:process b.c:1:missing-function unknown'

# Where the host's build fails, what it only warns of may follow; where it does not, it is an error.
project failing <<S
== a.c
#ifndef HAVE_CONFIG_H
#error configure first
#endif
#ifdef HAVE_STDLIB_H
#include <stdlib.h>
#endif
void *a(void) { return malloc(1); }
== b.c
void *b(void) { return malloc(1); }
S
expect 'the host fails before' "$(blockers) $(verdict a.c)" 'b.c:1:wasm-only-error unknown'
finish
