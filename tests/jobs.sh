#!/bin/bash
# Jobs: what the compilation database, or a folder without one, makes of a project:
# which units, in which language, with which flags; and what is said of a bad one.
# labels: slow
. "$SOURCE/tests/_lib.sh"
cd "$scratch" || exit 1

# new NAME: an empty project; the shell goes into it.
new() { mkdir -p "$scratch/$1" && cd "$scratch/$1" || exit 1; }
audit() { run "$WASMREADY" audit -q --db "$scratch/db" --fail-on never "$@"; }
jobs() { ask "$scratch/db" "$1"; }
# args FILE: the flags of its unit in one line
args() { jobs "SELECT group_concat(flag, ' ') FROM (SELECT flag FROM flag WHERE file = '$1' ORDER BY unit, position)" | tr -d '"'; }
notes() { jobs "SELECT file || ':' || language || ':' || note FROM unit ORDER BY file" | tr -d '"'; }
dropped() { jobs "SELECT flag || ': ' || reason FROM dropped_flag ORDER BY 1" | tr -d '"'; }
json() { node -e 'process.stdout.write(JSON.stringify(eval(process.argv[1])))' "$1" >compile_commands.json; }

# Forms of an entry, relative folders, response files.
new forms
mkdir -p sub/inc other 'a b'
echo '#include "h.h"
int x = H + Q;' >sub/x.c
echo '#define H 1' >sub/inc/h.h
echo 'int y = Y;' >'a b/y"<script>.c'
echo 'int z = Z;' >other/z.c
echo '-DQ=1 @more.rsp' >sub/flags.rsp
printf '%s' "-I'inc' \"-DS=a b\" -DT=\\\"t\\\"" >sub/more.rsp
json '[
 {directory: "sub", file: "x.c", arguments: ["cc", "@flags.rsp", "-c", "x.c", "-o", "x.o"]},
 {directory: "a b", file: "y\"<script>.c", command: "gcc -DY=\"1 + 1\" -c y*.c"},
 {directory: ".", file: "other/z.c", arguments: ["ccache", "gcc", "-DZ=1", "-c", "other/z.c"]},
 {directory: ".", file: "other/z.c", command: "cc -D Z=2 -c other/z.c -o z2.o"},
 {directory: ".", file: "other/z.c", command: "/bin/sh ../libtool --mode=compile --tag=CC gcc -DZ=2 -c other/z.c"},
]'
audit .
expect_code 0 'forms of an entry'
expect 'both forms, and two units for one file' "$(notes)" 'a b/y<script>.c:c:
other/z.c:c:
other/z.c:c:
sub/x.c:c:'
expect 'response files' "$(args sub/x.c)" '-DQ=1 -Iinc -DS=a b -DT=t'
expect 'wrappers and words of two' "$(args other/z.c)" '-DZ=1 -DZ=2'
expect 'every unit parses' "$(jobs "SELECT count(*) FROM parse WHERE status = 'ok'")" 12
expect 'the flags are the database'"'"'s' "$(jobs 'SELECT DISTINCT inferred FROM unit')" 0

# A response file that is missing, or names itself.
new response
echo 'int x;' >x.c
echo '@loop.rsp' >loop.rsp
json '[{directory: ".", file: "x.c", arguments: ["cc", "@loop.rsp", "x.c"]},
 {directory: ".", file: "x.c", arguments: ["cc", "-DA", "@none.rsp", "x.c"]},
 {directory: ".", file: "x.c", arguments: ["cc", "-DOK", "x.c"]}]'
audit .
expect_code 0 'bad response files'
expect 'bad response files are noted' "$(jobs "SELECT note FROM unit WHERE note <> '' ORDER BY 1" | tr -d '"')" \
"cannot read response file 'none.rsp': No such file or directory
response file 'loop.rsp' is nested too deeply"

# bear records clang's calls of itself beside the call that led to them.
new inner
echo 'int x;' >x.c
echo 'int y;' >y.c
json '[{directory: ".", file: "x.c", arguments: ["clang", "-cc1", "-Eonly", "-D", "Q=", "x.c"]},
 {directory: ".", file: "x.c", arguments: ["clang", "-DX", "-c", "x.c"]},
 {directory: ".", file: "y.c", arguments: ["clang", "-cc1", "-emit-obj", "y.c"]}]'
audit .
expect_code 0 'inner commands'
expect 'an inner command is dropped beside its outer one, else noted' "$(notes)" \
"x.c:c:
y.c:c:a command of the compiler's own (-cc1)"

# Languages, and what is gone.
new languages
touch a.c b.cc c.S d.s e.cpp f.f90 g.c h.inc
json '[
 {directory: ".", file: "a.c", command: "g++ -c a.c"},
 {directory: ".", file: "b.cc", command: "c++ -c b.cc"},
 {directory: ".", file: "c.S", command: "cc -c c.S"},
 {directory: ".", file: "d.s", command: "as d.s"},
 {directory: ".", file: "e.cpp", command: "cc -x c e.cpp"},
 {directory: ".", file: "f.f90", command: "gfortran -c f.f90"},
 {directory: ".", file: "g.c", command: "cc -x c++ -c g.c"},
 {directory: ".", file: "h.inc", command: "cc -x c -c h.inc"},
 {directory: ".", file: "gone.c", command: "cc -c gone.c"},
 {directory: "nowhere", file: "i.c", command: "cc -c i.c"},
 {directory: ".", file: "quote.c", command: "cc -DX=\"a -c quote.c"},
]'
touch quote.c
audit .
expect_code 0 'languages'
expect 'languages and notes' "$(notes | sed "s|'$scratch|'|")" "a.c:c:
b.cc:c++:C++ is not analysed
c.S:asm:nothing of it is left for wasm
d.s:asm:
e.cpp:c:
f.f90:other:'f.f90' is not a C source file
g.c:c++:C++ is not analysed
gone.c:c:the file is gone
h.inc:c:
nowhere/i.c:c:its folder '/languages/nowhere' is gone
quote.c:c:its command cannot be parsed: a quote is not closed"

# Databases that are none.
new bad
echo 'int x;' >x.c
bad() { audit .; expect_code 3 "$2"; expect_error "$1" "$2"; }
: >compile_commands.json
bad 'is empty' 'an empty database'
printf ' \n\t' >compile_commands.json
bad 'is empty' 'a blank database'
echo 'not json' >compile_commands.json
bad 'is not JSON' 'text that is no JSON'
printf '[{"file": "x.c", "comm' >compile_commands.json
bad 'ends early' 'a truncated database'
printf '[{"file": "x.c", "command": "cc x.c"},' >compile_commands.json
bad 'ends early' 'a database cut between entries'
echo '{"file": "x.c"}' >compile_commands.json
bad 'not an array' 'an object'
echo '[]' >compile_commands.json
bad 'no C translation unit found' 'no entries'
printf '[{"file": "x.c", "command": "cc x.c"}]\0' >compile_commands.json
bad 'is not JSON' 'a NUL byte'
rm compile_commands.json
mkdir compile_commands.json
bad 'Is a directory' 'a folder of that name'
rmdir compile_commands.json
truncate -s 600M compile_commands.json
bad 'larger than 512 MB' 'an enormous database'
rm compile_commands.json
mkfifo compile_commands.json
bad 'cannot read' 'a pipe of that name'
rm compile_commands.json
printf '%0300d' 0 | tr 0 '[' >compile_commands.json
bad 'ends early' 'deep nesting'
json '[{directory: "."}, {file: "x.c"}, 7, {file: 3, command: "cc"}, {file: "x.c", arguments: []}, {file: "x.c", arguments: ["cc", 1]}, {file: "x.c", command: "cc x.c"}]'
audit .
expect_code 0 'entries without a file or command'
expect_error '6 of 7 entries name no file or no command|5 of 6 entries' 'entries without a file or command'
audit -p "$scratch/forms/other" .
expect_code 3 '-p without a database'
expect_error 'no compile_commands.json in' '-p without a database'
audit -p "$scratch/no/such" .
expect_code 3 '-p of nothing'
expect_error 'cannot read' '-p of nothing'
audit "$scratch/no/such"
expect_code 3 'no such project'

# Where it is found: root before build*, build* before the parents; of a parent's
# only what is below.
new found
mkdir -p build-b build-a src/deep
touch src/deep/x.c y.c
printf '[{"directory":"..","file":"y.c","command":"cc -DB -c y.c"}]' >build-b/compile_commands.json
printf '[{"directory":"..","file":"y.c","command":"cc -DA -c y.c"}]' >build-a/compile_commands.json
audit .
expect 'the first of build*' "$(args y.c)" '-DA'
audit -p build-b .
expect '-p' "$(args y.c)" '-DB'
audit -p build-b/compile_commands.json .
expect '-p of the file' "$(args y.c)" '-DB'
json '[{directory: ".", file: "y.c", command: "cc -DR -c y.c"}, {directory: ".", file: "src/deep/x.c", command: "cc -DR -c src/deep/x.c"}]'
audit .
expect 'the root'"'"'s own first' "$(args y.c)" '-DR'
audit src
expect 'the nearest parent'"'"'s' "$(notes)" 'deep/x.c:c:'
mkdir other
touch other/z.c
audit other
expect 'a parent that does not know us' "$(jobs 'SELECT file, inferred FROM unit')" 'z.c,1'

# A project reached through a link is the same project.
ln -s "$scratch/found" "$scratch/link"
printf '[{"directory":"%s","file":"%s/y.c","command":"cc -c y.c"}]' "$scratch/link" "$scratch/link" >compile_commands.json
audit "$scratch/link"
expect 'paths through a link' "$(notes)" 'y.c:c:'

# Globs.
new globs
mkdir -p src/a vendor/x/src 'odd[1]'
touch src/a/one.c src/two.c vendor/x/src/three.c top.c 'odd[1]/four.c'
files() { audit "$@" .; jobs 'SELECT group_concat(file, " ") FROM (SELECT file FROM unit ORDER BY file)' | tr -d '"'; }
expect 'no glob' "$(files)" 'odd[1]/four.c src/a/one.c src/two.c top.c vendor/x/src/three.c'
expect 'a folder' "$(files --exclude vendor)" 'odd[1]/four.c src/a/one.c src/two.c top.c'
expect 'a folder with a slash' "$(files --exclude vendor/ --exclude 'odd*')" 'src/a/one.c src/two.c top.c'
expect 'a star stays in its folder' "$(files --include 'src/*.c')" 'src/two.c'
expect 'two stars do not' "$(files --include 'src/**/*.c')" 'src/a/one.c src/two.c'
expect 'two stars in front' "$(files --include '**/src/*.c')" 'src/two.c vendor/x/src/three.c'
expect 'a name at any depth' "$(files --include 't*.c')" 'src/two.c top.c vendor/x/src/three.c'
expect 'anchored' "$(files --include '/t*.c')" 'top.c'
expect 'a set' "$(files --include 't[h-o]*.c')" 'top.c vendor/x/src/three.c'
expect 'an escaped bracket' "$(files --include 'odd\[1\]')" 'odd[1]/four.c'
expect 'both' "$(files --include src --exclude two.c)" 'src/a/one.c vendor/x/src/three.c'
audit --include nothing .
expect_code 3 'globs that leave nothing'
expect_error 'leave none' 'globs that leave nothing'

# Object files: absolute, from the entry's folder, however -o is written.
new objects
mkdir -p build/sub src
touch src/a.c src/b.c src/c.c
here=$(pwd -P)
cat >build/compile_commands.json <<END
[{"directory":"$here/build","file":"../src/a.c","command":"cc -o sub/x.dir/a.o -c ../src/a.c"},
 {"directory":"$here/build/sub","file":"../../src/b.c","arguments":["cc","-ox.dir/b.o","-c","../../src/b.c"]},
 {"directory":"$here/build/sub","file":"../../src/a.c","command":"cc -DY -o y.dir/a.o -c ../../src/a.c"},
 {"directory":"$here/build","file":"../src/c.c","command":"cc -c ../src/c.c"}]
END
expect 'no --object' "$(files)" 'src/a.c src/a.c src/b.c src/c.c'
expect 'one target' "$(files --object "$here/build/sub/x.dir/**")" 'src/a.c src/b.c'
expect 'another' "$(files --object '**/y.dir/**')" src/a.c
expect 'its flags' "$(jobs 'SELECT flags FROM unit' | grep -c DY)" 1
expect 'both' "$(files --object '**/x.dir/**' --object '**/y.dir/**')" 'src/a.c src/a.c src/b.c'
expect 'beside --include' "$(files --object '**/x.dir/**' --include 'b*')" src/b.c
audit --object '**/z.dir/**' .
expect_code 3 'an object that is not there'
expect_error '--object leave none' 'an object that is not there'

# Without a database.
new inferred
mkdir -p src include/lib compat node_modules/m .hidden near/far other/far
ln -s .. src/loop
ln -s loop2 src/loop2
echo '#include <lib/api.h>
#include <string.h>
#include "far.h"
#include "own.h"
int x = API + FAR + OWN;' >src/x.c
echo '#define OWN 1' >src/own.h
echo '#include "more.h"
#define API MORE' >include/lib/api.h
echo '#define MORE 1' >include/lib/more.h
echo '#error the wrong string.h' >compat/string.h
echo '#define FAR 1' >compat/far.h
touch node_modules/m/no.c .hidden/no.c
audit .
expect_code 0 'inferred'
expect 'inferred units and flags' "$(notes) $(args src/x.c)" 'src/x.c:c: -iquotecompat -Iinclude'
expect 'inferred is said' "$(jobs 'SELECT inferred FROM unit')" 1
expect 'inferred parses' "$(jobs "SELECT count(*) FROM parse WHERE status = 'ok'")" 3
new nothing
echo x >readme
audit .
expect_code 3 'a folder without C'
expect_error 'no C translation unit found' 'a folder without C'

# Flags. What is kept must be what libclang takes: every unit parses, in both worlds.
new flags
echo 'int x;' >x.c
touch pre.h
cat >compile_commands.json <<'J'
[{"directory": ".", "file": "x.c", "arguments": ["cc", "-I", "inc", "-Iinc2", "-isystem", "sys", "-iquote", "q",
"-idirafter", "after", "-include", "pre.h", "-D", "A=1", "-DB", "-U", "C", "-std=gnu11", "-O2", "-fno-common", "-fshort-enums",
"-funsigned-char", "-fopenmp", "-pthread", "-fms-extensions", "-fno-strict-aliasing", "-mavx2", "-msse4.1",
"-march=native", "-fPIC", "-flto=4", "-fsanitize=address,undefined", "-m64", "-fcf-protection", "-Wp,-DW=1,-MMD,x.d",
"-I/usr/include", "--sysroot", "/",
"-c", "-o", "x.o", "-MD", "-MF", "x.d", "-MT", "x.o", "-MP", "-g3", "-ggdb", "-Wall", "-Werror", "-Wl,-z,now", "-pipe",
"-w", "-lm", "-L.", "-shared", "-pedantic", "x.c"]}]
J
audit .
expect_code 0 'harmless flags'
expect 'kept flags' "$(args x.c)" '-Iinc -Iinc2 -isystemsys -iquoteq -idirafterafter -includepre.h -DA=1 -DB -UC -std=gnu11 -O2 -fno-common -fshort-enums -funsigned-char -fopenmp -pthread -fms-extensions -fno-strict-aliasing -mavx2 -msse4.1 -march=native -fPIC -flto -fsanitize=address,undefined -m64 -fcf-protection -DW=1 -I/usr/include --sysroot=/'
expect 'plumbing is not listed' "$(dropped)" ''
expect 'the flags are good in both worlds' "$(jobs "SELECT group_concat(status) FROM parse" | tr -d '"')" 'ok,ok,ok'

cat >compile_commands.json <<'J'
[{"directory": ".", "file": "x.c", "arguments": ["cc", "-fplugin=evil.so", "-fplugin-arg-evil-x=1", "-Xclang", "-load", "-Xclang",
"evil.so", "-fpass-plugin=evil.so", "-mllvm", "-load=evil.so", "-B", "/tmp", "-wrapper", "sh,-c,id", "-specs=evil.specs",
"-save-temps", "-fdump-tree-all", "-ftime-trace=out.json", "--serialize-diagnostics", "out.dia", "-fcrash-diagnostics-dir=.",
"-fmodules", "-fmodules-cache-path=.", "-Xclang", "-dependency-file", "-Xclang", "out.d", "-emit-pch", "-Wp,-MD,x.d,-Xevil",
"--config", "evil.cfg", "-working-directory", "/", "-resource-dir", "/evil", "-no-integrated-as", "-fuse-ld=/evil",
"-cc1", "--coverage", "-fprofile-generate", "-ivfsoverlay", "evil.yaml", "-fno-tree-sra", "-mfunny", "-march=funny",
"-std=c++11", "-std=funny", "-Q", "-gsplit-dwarf", "-zzz", "--funny", "-c", "x.c"]}]
J
audit .
expect_code 0 'flags that are not let through'
expect 'nothing is left' "$(args x.c)" ''
expect 'dropped flags are listed with the reason' "$(dropped)" '--config evil.cfg: names a file of flags that was not read
--coverage: writes files
--funny: unknown to clang, or of no use to read C
--serialize-diagnostics out.dia: writes files
-B /tmp: chooses programs to run
-Wp,-MD,x.d,-Xevil: passes options behind the driver'"'"'s back
-Xclang -dependency-file: passes options behind the driver'"'"'s back
-Xclang -load: passes options behind the driver'"'"'s back
-Xclang evil.so: passes options behind the driver'"'"'s back
-Xclang out.d: passes options behind the driver'"'"'s back
-cc1: chooses programs to run
-emit-pch: writes files
-fcrash-diagnostics-dir=.: writes files
-fdump-tree-all: writes files
-fmodules-cache-path=.: writes files
-fmodules: writes files
-fno-tree-sra: unknown to clang, or of no use to read C
-fpass-plugin=evil.so: loads code into the compiler
-fplugin-arg-evil-x=1: loads code into the compiler
-fplugin=evil.so: loads code into the compiler
-fprofile-generate: writes files
-ftime-trace=out.json: writes files
-fuse-ld=/evil: chooses programs to run
-gsplit-dwarf: writes files
-ivfsoverlay evil.yaml: changes where the compiler finds its own files
-march=funny: unknown to clang, or of no use to read C
-mfunny: unknown to clang, or of no use to read C
-mllvm -load=evil.so: loads code into the compiler
-no-integrated-as: chooses programs to run
-resource-dir /evil: changes where the compiler finds its own files
-save-temps: writes files
-specs=evil.specs: chooses programs to run
-std=funny: not a standard of C that clang knows
-working-directory /: changes where the compiler finds its own files
-wrapper sh,-c,id: chooses programs to run'
expect 'nothing was written' "$(ls)" 'compile_commands.json
pre.h
x.c'

# Worlds: every target has its row, and its own C library before all others.
audit --target all .
expect_code 0 'all targets'
expect 'targets' "$(jobs 'SELECT group_concat(name || parsed || selected, " ") FROM (SELECT * FROM target ORDER BY position)' | tr -d '"')" \
'freestanding11 wasip111 wasip1-threads11 wasip211 emscripten11 emscripten-pthread11'
audit --target emscripten,freestanding .
expect 'a target that is not parsed is judged in the world of its family' \
"$(jobs 'SELECT group_concat(name || world || parsed, " ") FROM (SELECT * FROM target ORDER BY position)' | tr -d '"')" \
'freestanding21 wasip110 wasip1-threads10 wasip210 emscripten11 emscripten-pthread12'
cat >x.c <<'C'
#include <inttypes.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/stat.h>
#include <time.h>
#if __wasm__
_Static_assert(sizeof(long) == 4 && LONG_MAX == 0x7fffffff && SIZE_MAX == 0xffffffffu, "");
_Static_assert(sizeof(size_t) == 4 && sizeof(void *) == 4 && sizeof(time_t) == 8, "");
_Static_assert(sizeof(int64_t) == 8 && sizeof(off_t) == 8 && sizeof(intmax_t) == 8, "");
#ifdef __GLIBC__
#error the host's C library
#endif
#endif
int f(int64_t x) { return printf("%" PRId64 " %zu %lld", x, sizeof x, (long long)INT64_C(1)); }
C
json '[{directory: ".", file: "x.c", command: "cc -Wall -I/usr/include -c x.c"}]'
audit --target all .
expect 'types are right in every world' "$(jobs "SELECT count(*) FROM parse WHERE status = 'ok'")" 7
expect 'no warning in any world' "$(jobs 'SELECT text FROM diagnostic')" ''
expect 'the C library is the target'"'"'s own, but where there is none' \
"$(jobs "SELECT t.name FROM target t JOIN include i ON i.worlds & t.mask WHERE i.spelled = 'stdio.h' AND i.kind = 'ghost' ORDER BY 1" | tr -d '"')" 'freestanding'
audit --sysroot "$scratch/no/such" .
expect_code 3 'a sysroot without headers'
expect_error 'no C library headers' 'a sysroot without headers'
mkdir -p "$scratch/sys/include/wasm32-wasip1"
cp -r /usr/include/wasm32-wasi/. "$scratch/sys/include/wasm32-wasip1/"
audit --sysroot "$scratch/sys" .
expect_code 0 'a sysroot of our own'
expect 'a sysroot of our own' "$(jobs "SELECT sysroot || origin FROM target WHERE name = 'wasip1'" | tr -d '"')" "$scratch/sysinstalled"
mkdir -p "$scratch/sdk/share"
mv "$scratch/sys" "$scratch/sdk/share/wasi-sysroot"
export WASI_SDK_PATH="$scratch/sdk"
audit .
expect 'WASI_SDK_PATH' "$(jobs "SELECT sysroot FROM target WHERE name = 'wasip1'" | tr -d '"')" "$scratch/sdk/share/wasi-sysroot"
unset WASI_SDK_PATH

# The data tables.
expect 'a row a target, with the note that speaks of it' \
"$(jobs "SELECT target || ' ' || status || ' ' || substr(note, 1, 21) FROM api WHERE symbol = 'mmap' AND target IN ('wasip1', 'freestanding') ORDER BY target" | tr -d '"')" \
'freestanding missing 
wasip1 emulated -D_WASI_EMULATED_MMAN'
expect 'other spellings' "$(jobs "SELECT symbol FROM api_name WHERE name IN ('__errno_location', 'errno', '__builtin_memcpy') ORDER BY 1" | tr '\n' ' ')" 'errno errno memcpy '
expect 'a row a symbol and target' "$(jobs 'SELECT count(*) FROM (SELECT symbol FROM api GROUP BY symbol HAVING count(*) <> (SELECT count(*) FROM target))')" 0
mkdir -p "$scratch/data/rules"
cp -r "$SOURCE/rules/data" "$scratch/data/rules/"
ln -s "$SOURCE/analyzer" "$SOURCE/reports" "$scratch/data/" 2>/dev/null
printf 'broken\tline\n' >>"$scratch/data/rules/data/aliases.tsv"
run env WASMREADY_DATA="$scratch/data" "$WASMREADY" audit -q --db "$scratch/db" .
expect_code 3 'a malformed table'
expect_error 'aliases.tsv:1403: 3 columns are needed, not 2' 'a malformed table'
cp "$SOURCE/rules/data/aliases.tsv" "$scratch/data/rules/data/"
# A row of a target's own, one of the past, a version that since.tsv does not know.
# tell ROW...: the table of functions with these behind it.
tell() {
	cp "$SOURCE/rules/data/libc-api.tsv" "$scratch/data/rules/data/"
	printf '%b\n' "$@" >>"$scratch/data/rules/data/libc-api.tsv"
	run env WASMREADY_DATA="$scratch/data" "$WASMREADY" audit -q --db "$scratch/data.db" --fail-on never .
}
tell 'fork\twasip2\t0.9\t\tstub\t-lfork\treturns 7' 'vfork\twasi\t\t0.9\tyes\t\tgone'
expect_code 0 'rows of our own'
expect "a target's own row, and what is no more" "$(ask "$scratch/data.db" "SELECT symbol, target, status, note FROM api WHERE symbol IN ('fork', 'vfork') AND target IN ('wasip1', 'wasip2') ORDER BY 1, 2" . | tr '\n' ' ')" \
'fork,wasip1,missing, fork,wasip2,stub,needs -lfork; returns 7 vfork,wasip1,missing, vfork,wasip2,missing, '
expect 'since' "$(ask "$scratch/data.db" "SELECT family, sdk, date FROM since WHERE name IN ('fork', 'chmod') ORDER BY name" . | tr '\n' ' ')" 'wasi,22,2024-01-11 wasip2,0.9, '
tell 'fork_twice\twasi\t\t\tyes\t\t'
expect_code 3 'a name that nothing is told of'
expect_error "'fork_twice' has rows in the tables of C libraries, and none in names.tsv" 'a name that nothing is told of'
tell 'fork\twasip2\t\t\tyes\t\t' 'fork\twasip2\t\t\tstub\t\t'
expect_code 3 'two rows of one'

finish
