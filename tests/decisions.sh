#!/bin/bash
# What is decided at once is one cause, and what is not, is several: widths, paths, switches, sizes that a
# generated header gives under names of the project's own, and what asserts them. And what is said of
# compilers that are no wasm's.
# labels: slow
. "$(dirname "$0")/_lib.sh"

db=$scratch/x.db
p=$scratch/p
fresh() {
	rm -rf "$p" "$db"*
	mkdir -p "$p"
}
# audit TARGET [PATH]
audit() {
	"$WASMREADY" audit -q --color never --db "$db" -t "$1" "${2:-$p}" >"$scratch/out" 2>"$scratch/err"
	code=$?
}
ask() { "$WASMREADY" query --format csv --db "$db" "$1" "$p" | tail -n +2 | tr -d "\"\r"; }
# of FILE:LINE [RULE]: the cause of what is live there.
of() {
	ask "SELECT DISTINCT c.kind || ' ' || c.name FROM finding f JOIN cause c ON c.id = f.cause
	     WHERE f.file || ':' || f.line = '$1' AND f.rule GLOB '${2:-*}' AND f.state = 'live'
	     AND f.target = 'wasip1' AND f.severity <> 'note' ORDER BY 1"
}
# compiled FILE COMMAND...: an entry each
compiled() {
	local file=$1
	shift
	jq -nc --arg d "$p" --arg f "$file" --arg c "$*" '{directory: $d, file: $f, command: $c}' >>"$scratch/entries"
}
database() {
	jq -s . "$scratch/entries" >"$p/compile_commands.json"
	rm "$scratch/entries"
}

# Widths: by the project's type (a signed and an unsigned of one name are one), by the function, by a file
# with several; what is left by the language's type.
fresh
cat >"$p/n.h" <<'C'
typedef long count_t;
typedef unsigned long Word;
typedef long word_alone;
typedef long Ixtype;
typedef unsigned long Uixtype;
C
cat >"$p/a.c" <<'C'
#include "n.h"
#include <stdlib.h>
count_t one(double d) { return (count_t)d; }
count_t two(double d) { return d * 3; }
Word three(double d) { return (Word)d; }
Ixtype four(double d) { return (Ixtype)d; }
Uixtype five(double d) { return (Uixtype)d; }
long long six(const char *s) { long long v = strtol(s, 0, 10); return v * 2; }
int main(int argc, char **argv)
{
	return (int)(one(argc) + two(argc) + three(argc) + four(argc) + five(argc) + six(argv[0])) + !argv;
}
C
sed -i '2a long many(double); unsigned long more(double); long single(double); unsigned long alone(double);' "$p/a.c"
sed -i 's/return (int)(one/return many(1.) + more(1.) + single(1.) + alone(1.) + (int)(one/' "$p/a.c"
printf 'long many(double d) { return (long)d; }\nunsigned long more(double d) { return (unsigned long)d; }\n' >"$p/b.c"
printf 'long single(double d) { return (long)d; }\n' >"$p/c.c"
printf 'unsigned long alone(double d) { return (unsigned long)d; }\n' >"$p/d.c"
audit wasip1
expect "a type" "$(of a.c:4)" "widths count_t"
expect "the same" "$(of a.c:5)" "widths count_t"
expect "another" "$(of a.c:6)" "widths Word"
expect "signed" "$(of a.c:7)" "widths Ixtype"
expect "and unsigned" "$(of a.c:8)" "widths Ixtype"
expect "where a type is decided" "$(ask "SELECT file || ':' || line || ' ' || lines FROM cause WHERE name = 'count_t' AND target = 'wasip1'")" "n.h:1 1"
expect "in words" "$(ask "SELECT title FROM cause WHERE name = 'count_t' AND target = 'wasip1'")" "'count_t' has 32 bits in wasm32, and 2 places put more into it"
expect "a function" "$(of a.c:9)" "widths strtol"
expect "a file" "$(of b.c:1)" "widths b.c"
expect "all of it" "$(of b.c:2)" "widths b.c"
expect "what is left, signed or not" "$(of c.c:1) $(of d.c:1)" "widths long widths long"
rm "$p/b.c"
sed -i 's/many(1.) + more(1.) + //' "$p/a.c"
audit wasip1
expect "nothing of what is gone" "$(ask "SELECT count(*) FROM cause WHERE name = 'b.c' AND findings")" 0

# Paths: the folder of the root; many below one folder are told once a file, few each.
fresh
cat >"$p/a.c" <<'C'
#include <stdio.h>
static int use(const char *name) { return fopen(name, "r")->_flags; }
int main(void)
{
	return use("/tmp/lib/a/1.png") + use("/tmp/lib/b/2.png") + use("/tmp/lib/3.png") + use("/tmp/lib/c/4.png")
	       + use("/tmp/x.png") + use("/tmp/y.png") + use("/var/it/1") + use("/var/it/2");
}
C
sed -i 's/->_flags/ == NULL/' "$p/a.c"
audit wasip1
expect "paths" "$(ask "SELECT name || ' ' || findings FROM cause WHERE kind = 'paths' AND target = 'wasip1' ORDER BY name")" \
	"/tmp 3
/var 2"
expect "many are one" "$(ask "SELECT message FROM finding WHERE message LIKE '%/tmp/lib%' AND target = 'wasip1'" | cut -d';' -f2)" \
	' 3 more paths of this file below /tmp/lib'

# A switch: the innermost that guards a place, where what it needs is met outside of it too; not one that
# is a way to the same place among others, nor one that half of the project hangs on.
fresh
cat >"$p/config.h" <<'C'
/* Generated from config.h.in by configure.  */
#define USE_LOCAL 1
#define USE_NET 1
C
cat >"$p/a.c" <<'C'
#include "config.h"
#define WITH_ALL 1
#include <sys/socket.h>
#include <unistd.h>
#if defined(USE_NET)
#define NET_USERS
#endif
int outside(void) { return socket(1, 1, 1) + (int)getuid(); }
#ifdef WITH_ALL
#ifdef USE_LOCAL
int local(void) { return socket(2, 1, 0); }
#endif
#ifdef NET_USERS
int users(void) { return (int)geteuid() + (int)getegid(); }
#endif
#if defined(USE_LOCAL) || defined(USE_NET)
int either(void) { return (int)getgid(); }
#endif
int all(void) { return bind(1, 0, 0); }
#endif
int main(void) { return outside() + local() + users() + either() + all(); }
C
for _ in $(seq 150); do printf '#ifdef WITH_ALL\nextern int more;\n#endif\n'; done >>"$p/a.c"
audit wasip1
expect "the innermost switch" "$(of a.c:11 'api/*')" "switch USE_LOCAL"
expect "a switch that hangs on another" "$(of a.c:14 'api/*')" "switch NET_USERS"
expect "no switch" "$(of a.c:8 'api/*')" "sockets sockets
users users"
expect "reached otherwise" "$(of a.c:17 'api/*')" "users users"
expect "a switch of all" "$(of a.c:19 'api/*')" "sockets sockets"

# A library's switch: its #include and nearly all that uses it; the rest is the project's own without it.
library() {
	printf '%s\n' '#include "config.h"' '#ifdef WITH_DEFLATE' '#include <zlib.h>' '#else' 'int deflateEnd(void *);' '#endif' \
		"$1" 'int a(void) { return (int)crc32(0, 0, 0); }' "$2" "$1" 'int b(void) { return (int)adler32(0, 0, 0); }' "$2" "$1" \
		'int c(void) { return zlibCompileFlags() > 1; }' "$2" 'int d(void) { return deflateEnd(0); }' \
		'int main(void) { return a() + b() + c() + d(); }' >"$p/a.c"
	audit wasip1
	ask "SELECT guards FROM cause WHERE name = 'zlib' AND target = 'wasip1'"
}
fresh
printf '/* Generated from config.h.in by configure.  */\n#define WITH_DEFLATE 1\n' >"$p/config.h"
expect "a library's switch" "$(library '#ifdef WITH_DEFLATE' '#endif')" "[-UWITH_DEFLATE]"
expect "none where most is used without it" "$(library '' '')" "[]"

# Sizes under names of one's own: CMake's cache says of what; a number of another meaning is none.
fresh
cat >"$p/CMakeLists.txt" <<'C'
cmake_minimum_required(VERSION 3.13)
project(x C)
include(CheckTypeSize)
check_type_size("long" LONG_BYTES)
check_type_size("void *" PTR_BYTES)
check_type_size("int" INT_BYTES)
set(TAB_WIDTH 8)
configure_file(c.h.in c.h)
add_executable(x a.c)
target_include_directories(x PRIVATE ${CMAKE_BINARY_DIR})
C
cat >"$p/c.h.in" <<'C'
#define LONG_BYTES @LONG_BYTES@
#define PTR_BYTES @PTR_BYTES@
#define OUR_LONG ${LONG_BYTES}
#define INT_BYTES @INT_BYTES@
#define TAB_WIDTH @TAB_WIDTH@
C
cat >"$p/a.c" <<'C'
#include "c.h"
#if OUR_LONG == 8
#define WORD long
typedef unsigned long word_t;
#else
#define WORD long long
typedef unsigned long long word_t;
#endif
#if LONG_BYTES == 8
_Static_assert(sizeof(long) == 8, "inside");
#endif
_Static_assert(sizeof(void *) == PTR_BYTES, "the answer");
_Static_assert(sizeof(WORD) == 8, "a macro that the answer chose");
_Static_assert(sizeof(word_t) == 8, "a type that it chose");
typedef long other_t;
_Static_assert(sizeof(other_t) == TAB_WIDTH, "the project's own");
int main(void) { return 0; }
C
cmake -S "$p" -B "$p/build" -DCMAKE_EXPORT_COMPILE_COMMANDS=ON >/dev/null 2>&1 || fail "cmake"
audit wasip1
expect "sizes of one's own" "$(ask "SELECT name || ' ' || \"right\" FROM host_answer WHERE target = 'wasip1' ORDER BY name")" \
	"LONG_BYTES 4
OUR_LONG 4
PTR_BYTES 4"
for line in 10 12 13 14; do
	expect "an assertion that follows ($line)" "$(of a.c:$line abi/static-assert)" "configured build/c.h"
done
expect "one that does not" "$(of a.c:16 abi/static-assert)" "code abi/static-assert"

# And configure's, by the script; jemalloc's logarithms are no bytes.
fresh
cat >"$p/configure" <<'C'
if ac_fn_c_compute_int "$LINENO" "(long int) (sizeof (long))" "ac_cv_sizeof_long"        "$ac_includes_default"; then :
fi
printf "%s\n" "#define BYTES_OF_LONG $ac_cv_sizeof_long" >>confdefs.h
printf "%s\n" "#define BLOCK $block" >>confdefs.h
C
: >"$p/config.status"
cat >"$p/config.h" <<'C'
/* config.h.  Generated from config.h.in by configure.  */
#define BYTES_OF_LONG 8
#define BLOCK 8
#define LG_SIZEOF_LONG 3
#define LG_SIZEOF_INT 2
C
printf '#include "config.h"\nint main(void) { return BYTES_OF_LONG; }\n' >"$p/a.c"
audit wasip1
expect "configure's" "$(ask "SELECT name || ' ' || \"right\" FROM host_answer WHERE target = 'wasip1' ORDER BY name")" \
	"BYTES_OF_LONG 4
LG_SIZEOF_LONG 2"

# How many lines use a header's functions is of the project, and says so.
fresh
printf '#include <pwd.h>\nint main(void) { return !getpwuid(0); }\n' >"$p/a.c"
printf '#include <pwd.h>\nint b(void) { return !getpwnam("x"); }\n' >"$p/b.c"
audit wasip1
expect "whose lines" "$(ask "SELECT DISTINCT substr(message, instr(message, ';') + 2) FROM finding WHERE rule = 'api/missing-header' AND target = 'wasip1'")" \
	"2 lines of the project use its functions"

# Compilers: wrappers' own options, and nvcc's, are looked through; another machine's headers are not here.
fresh
for name in a b c d; do printf 'int %s(void) { return X; }\n' $name >"$p/$name.c"; done
compiled a.c ccache --config-path /none/ccache.conf cc -DX=1 -c a.c
compiled b.c nvcc -ccbin g++ -Xcompiler -DX=1,-fPIC -gencode arch=compute_80,code=sm_80 -c b.c
compiled c.c nvcc --compiler-options=-DX=1 -dc -c c.c
compiled d.c ccache -DX=1 -c d.c
database
audit wasip1
expect "what wraps a compiler" "$(ask "SELECT path || ' ' || verdict FROM verdict WHERE kind = 'file' AND target = 'wasip1' AND path GLOB '[abc].c' ORDER BY path")" \
	"a.c ready
b.c ready
c.c ready"
expect "nvcc is named" "$(ask "SELECT DISTINCT flag FROM dropped_flag WHERE reason LIKE '%GPU%'")" "nvcc"
expect "no flag that mattered" "$(ask "SELECT count(*) FROM dropped_flag WHERE matters")" 0
fresh
printf '#include <avr/io.h>\nint main(void) { return 0; }\n' >"$p/a.c"
compiled a.c avr-gcc -mmcu=atmega328p -c a.c
database
audit wasip1
expect "nothing of it is known" "$code" 3
grep -q "built for avr, whose headers are not here: install its C library" "$scratch/err" || fail "advice: $(cat "$scratch/err")"
compiled a.c cc -c a.c
database
audit wasip1
grep -q "built for" "$scratch/err" && fail "not of this machine's: $(cat "$scratch/err")"
grep -q "configure the tree" "$scratch/err" || fail "advice: $(cat "$scratch/err")"

finish
