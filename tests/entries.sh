# Entry points: what is linked together, and which functions of libraries are public.
# labels: quick
. "$SOURCE/tests/_lib.sh"
W=$WASMREADY
cd "$scratch" || exit 1

# database DIR OBJECT=SOURCE...: DIR/compile_commands.json; an object '-' is not named.
database() {
	local dir=$1 sep='' pair object
	shift
	{
		echo '['
		for pair in "$@"; do
			object=${pair%%=*}
			printf '%s{"directory":"%s","file":"%s","command":"cc %s -c %s"}\n' "$sep" "$PWD/$dir" \
				"$PWD/${pair#*=}" "$([ "$object" = - ] || printf -- '-o %s' "$object")" "$PWD/${pair#*=}"
			sep=,
		done
		echo ']'
	} >"$dir/compile_commands.json"
}
audit() { "$W" audit -q --fail-on never --db "$scratch/x.db" -f json "$@" >/dev/null || fail "audit $*"; }
# state FUNCTION [FILE]: of its findings for wasip1, as in 'live'.
state() {
	ask "$scratch/x.db" "SELECT DISTINCT state FROM finding WHERE function = '$1' AND target = 'wasip1' AND file GLOB '${2:-*}' ORDER BY 1" | xargs
}
entry() { ask "$scratch/x.db" "SELECT DISTINCT entry FROM reach WHERE function = '$1' AND world = 1" | xargs; }
kinds() { ask "$scratch/x.db" "SELECT DISTINCT name || '=' || kind FROM link_unit ORDER BY 1" | xargs; }

# A library that ships a tool.
library() {
	rm -rf "$1" && mkdir -p "$1"/{include,lib,tool,b}
	cat >"$1/include/lib.h" <<'C'
int lib_used(int n);
int lib_run(int n);
C
	cat >"$1/lib/inner.h" <<'C'
int inner_help(int n);
int inner_dead(int n);
C
	cat >"$1/lib/lib.c" <<'C'
int fork(void);
#include "../include/lib.h"
#include "inner.h"
int lib_used(int n) { return inner_help(n); }
int lib_run(int n) { return n + 1; }
C
	cat >"$1/lib/inner.c" <<'C'
int fork(void);
#include "inner.h"
int inner_help(int n) { return n; }
int inner_dead(int n) { return n + (int)fork(); }
C
	cat >"$1/tool/tool.c" <<'C'
#include "../include/lib.h"
int main(int argc, char **argv) { return lib_used(argc) + !argv; }
C
}
objects() {
	database p/b CMakeFiles/lib.dir/lib.o=p/lib/lib.c CMakeFiles/lib.dir/inner.o=p/lib/inner.c \
		CMakeFiles/tool.dir/tool.o=p/tool/tool.c
}
git() { command git -C p -c user.name=t -c user.email=t@example.invalid "$@" >/dev/null 2>&1; }

library p
objects
git init -q && printf '.wasmready/\n' >p/.gitignore && git add . && git commit -qm one || fail 'git'
audit p -p p/b
expect 'kinds by CMake' "$(kinds)" 'lib=library tool=program'
expect 'a public function' "$(entry lib_run)" include
expect 'an inner one that nobody calls' "$(state inner_dead)" unreached
run "$W" lint -q p -p p/b --since HEAD
expect_code 0 'lint of nothing'
# The branch of the issue.
sed -i 's/return n + 1/return n + (int)fork()/' p/lib/lib.c
run "$W" lint -q p -p p/b --since HEAD
expect_code 1 'fork() in a public function'
grep -q "lib/lib.c:5:.*'fork'" "$scratch/out" && pass || fail "what lint says: $(head -c 300 "$scratch/out")"
git checkout lib/lib.c
sed -i 's/n + (int)fork()/n - (int)fork()/' p/lib/inner.c
run "$W" lint -q p -p p/b --since HEAD
expect_code 0 'fork() in a function that nobody calls'

# Others' work in the project is linked for what is called of it.
mkdir -p p/deps/z/include && mv p/include/lib.h p/deps/z/include/ && mv p/lib/lib.c p/deps/z/ && rmdir p/include
sed -i 's,../include,include,; s,"inner.h","../../lib/inner.h",; s/return n + 1/return n + (int)fork()/' p/deps/z/lib.c
sed -i 's,../include,../deps/z/include,' p/tool/tool.c
database p/b CMakeFiles/lib.dir/lib.o=p/deps/z/lib.c CMakeFiles/lib.dir/inner.o=p/lib/inner.c \
	CMakeFiles/tool.dir/tool.o=p/tool/tool.c
audit p -p p/b
expect 'a public function of what is vendored' "$(state lib_run)" unreached
expect 'view vendored' "$(ask "$scratch/x.db" 'SELECT path FROM vendored')" deps/z
run "$W" audit -q --fail-on never --db "$scratch/y.db" -f json -p p/b --exclude-vendored p
expect 'units without it' "$(ask "$scratch/y.db" "SELECT file FROM unit" | xargs)" 'lib/inner.c tool/tool.c'
printf '[submodule "x"]\n\tpath = lib\n\turl = https://example.invalid/x\n' >p/.gitmodules
run "$W" audit -q --fail-on never --db "$scratch/y.db" -f json -p p/b --exclude-vendored p
expect 'units without submodules' "$(ask "$scratch/y.db" "SELECT file FROM unit" | xargs)" 'tool/tool.c'
rm p/.gitmodules

# What is installed is known: other headers are not public, although several link units read them.
library p
mv p/include/lib.h p/lib/ && rmdir p/include
sed -i 's,../include/,,; s/return n + 1/return n + (int)fork()/' p/lib/lib.c
sed -i 's,../include,../lib,; 1i #include "../lib/inner.h"' p/tool/tool.c
objects
audit p -p p/b
expect 'nobody says what is installed: shared' "$(entry lib_run) $(entry inner_dead)" 'shared shared'
printf 'include("%s/b/lib/cmake_install.cmake")\n' "$PWD/p" >p/b/cmake_install.cmake
mkdir p/b/lib
cat >p/b/lib/cmake_install.cmake <<END
if(TRUE)
  file(INSTALL DESTINATION "\${CMAKE_INSTALL_PREFIX}/include" TYPE FILE FILES
    "$PWD/p/lib/lib.h"
    "$PWD/p/b/../README")
endif()
END
audit p -p p/b
expect 'installed by CMake' "$(entry lib_run) $(state inner_dead)" 'installed unreached'
cat >p/b/lib/cmake_install.cmake <<END
  file(INSTALL DESTINATION "/usr/local/include" TYPE DIRECTORY FILES "$PWD/p/lib/" FILES_MATCHING REGEX "/[^/]*\\\\.h\$" REGEX "/priv\$" EXCLUDE)
END
mkdir p/lib/priv && mv p/lib/inner.h p/lib/priv && sed -i 's,inner.h,priv/inner.h,' p/lib/*.c p/tool/tool.c
audit p -p p/b
expect 'a folder is installed, but for one in it' "$(entry lib_run) $(state inner_dead)" 'installed unreached'
expect 'view public_header' "$(ask "$scratch/x.db" 'SELECT path FROM public_header')" lib/
# A file of the build that leads out of it, or is none, says nothing.
printf 'include("/etc/passwd")\nfile(INSTALL DESTINATION "x" TYPE FILE FILES "a.h" "\n' >p/b/cmake_install.cmake
run "$W" audit -q --fail-on never --db "$scratch/x.db" -f json p -p p/b
expect_code 0 'a cmake_install.cmake that ends early'

# Names of objects by others, and CMake's own word.
rm -rf p/b && mkdir -p p/b
database p/b libx.a.p/lib.c.o=p/lib/lib.c x.p/tool.c.o=p/tool/tool.c .libs/inner.o=p/lib/inner.c
audit p -p p/b
expect 'meson and libtool' "$(kinds)" 'b/.libs=library libx.a=library x=program'
database p/b libx_la-lib.o=p/lib/lib.c tool-tool.o=p/tool/tool.c inner.o=p/lib/inner.c
audit p -p p/b
expect 'automake, and a folder' "$(kinds)" 'b=unknown libx_la=library tool=program'
objects
mkdir -p p/b/.cmake/api/v1/reply
echo '{"name":"lib","type":"EXECUTABLE"}' >p/b/.cmake/api/v1/reply/target-lib-1.json
echo '{"name":' >p/b/.cmake/api/v1/reply/target-tool-1.json
audit p -p p/b
expect 'the file API' "$(kinds)" 'lib=program tool=program'
rm -rf p/b/.cmake

# One source in two link units, with the same flags.
database p/b CMakeFiles/one.dir/lib.o=p/lib/lib.c CMakeFiles/two.dir/lib.o=p/lib/lib.c \
	CMakeFiles/one.dir/inner.o=p/lib/inner.c CMakeFiles/tool.dir/tool.o=p/tool/tool.c
audit p -p p/b
expect 'a unit of two' "$(kinds)" 'one=library tool=program two=library'

# By attribute, by a list, by a makefile that installs it. One program, one folder: no more is known.
rm -rf q && mkdir q
cat >q/a.c <<'C'
int fork(void);
#include "pub.h"
int by_header(void) { return (int)fork(); }
int by_list(void) { return (int)fork(); }
int glob_one(void) { return (int)fork(); }
int hidden(void) { return (int)fork(); }
__attribute__((visibility("default"))) int by_attribute(void);
int by_attribute(void) { return (int)fork(); }
int main(void) { return 0; }
C
printf 'int by_header(void);\n' >q/pub.h
audit q
for f in by_header by_list glob_one hidden; do expect "$f of a program" "$(state $f)" unreached; done
expect 'by its attribute' "$(state by_attribute) $(entry by_attribute)" 'live exported'
printf 'V1 {\n  global: by_list; /* hidden; */ glob_*;\n  local: *; hidden;\n};\n' >q/a.map
printf 'HDRS = \\\n\tpub.h\ninstall: all\n\t$(INSTALL) -m 644 $(HDRS) $(DESTDIR)/include\n' >q/Makefile
audit q
expect 'by a makefile' "$(state by_header) $(entry by_header)" 'live installed'
expect 'by a version script' "$(state by_list) $(state glob_one)" 'live live'
expect 'and not the others' "$(state hidden)" unreached

# Tests and examples make no program of a library; any other main does.
rm -rf q && mkdir -p q
printf 'int fork(void);\nint api(void) { return (int)fork(); }\n' >q/lib.c
printf 'int main(void) { return 0; }\n' >q/example.c
audit q
expect 'beside an example' "$(state api) $(entry api)" 'live external'
mv q/example.c q/run.c
audit q
expect 'beside a program' "$(state api)" unreached

# --entry.
printf 'int fork(void);\nint xml_a(void) { return (int)fork(); }\nint xml_b(void) { return (int)fork(); }\nint other(void) { return (int)fork(); }\nstatic int xml_s(void) { return (int)fork(); }\nint (*volatile keep)(void);\nint last(void) { return xml_s(); }\n' >q/lib.c
audit q --entry 'xml_*'
expect '--entry with a glob' "$(state xml_a) $(state xml_b) $(state other) $(state xml_s)" 'live live unreached unreached'
audit q --entry xml_s
expect '--entry of a static one' "$(state xml_a) $(state xml_s)" 'unreached live'
run "$W" audit -q --db "$scratch/x.db" --entry 'xml_*' --entry 'y?l*' q
expect_code 2 'a glob that matches nothing'
expect_error "matches 'y\?l\*'" 'a glob that matches nothing'

# Two programs with a usage() each: a call means the one it is linked with.
rm -rf q && mkdir -p q/b q/x q/y
cat >q/x/main.c <<'C'
void usage(void);
int main(int argc, char **argv) { if (argc > 1) usage(); return !argv; }
C
printf 'int fork(void);\nvoid usage(void) { (void)fork(); }\n' >q/x/use.c
cat >q/y/main.c <<'C'
int fork(void);
void usage(void) { (void)fork(); }
int main(void) { return 0; }
C
database q/b CMakeFiles/x.dir/main.o=q/x/main.c CMakeFiles/x.dir/use.o=q/x/use.c CMakeFiles/y.dir/main.o=q/y/main.c
audit q -p q/b
expect 'usage() of x' "$(state usage 'x/*')" live
expect 'usage() of y' "$(state usage 'y/*')" unreached
expect 'the step before' "$(ask "$scratch/x.db" "SELECT home, parent, parent_home FROM reach WHERE function = 'usage' AND world = 1")" 'x/use.c,main,x/main.c'
# Whoever links both, or where nobody says, means any.
database q/b x/main.o=q/x/main.c x/use.o=q/x/use.c x/other.o=q/y/main.c
audit q -p q/b
expect 'in one folder' "$(state usage 'x/*') $(state usage 'y/*')" 'live live'

# A main in one folder calls what the programs in others define.
printf 'int cmd_main(void);\nint main(void) { return cmd_main(); }\n' >q/x/main.c
printf 'int cmd_main(void) { return 0; }\n' >q/x/use.c
sed -i 's/void usage(void) { (void)fork(); }/int cmd_main(void) { return (int)fork(); }/; /int main/d' q/y/main.c
database q/b x/main.o=q/x/main.c x/use.o=q/x/use.c y/main.o=q/y/main.c
audit q -p q/b
expect 'a part in another folder' "$(state cmd_main 'y/*')" live

# A function is live or unreached as a whole, also with a line that stops the compile.
rm -rf q && mkdir q
cat >q/a.c <<'C'
#include <stdlib.h>
#include <sys/socket.h>
int fork(void);
int dead(int n)
{
	char room[200000];
	room[n] = (char)system("x");
	return room[0] + SO_NO_SUCH_THING_HERE_1;
}
#define SO_NO_SUCH_THING_HERE_1 1
int quiet(int n)
{
	char room[200000];
	room[n] = (char)system("x");
	return room[0];
}
int main(void) { return 0; }
C
sed -i '/^#define SO_NO/d; 1i #ifndef __wasm__\n#define SO_NO_SUCH_THING_HERE_1 1\n#endif' q/a.c
audit q
expect 'a function that does not compile' "$(state dead)" live
expect 'one that does' "$(state quiet)" unreached
finish
