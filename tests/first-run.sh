#!/bin/bash
# The first run: no compilation database, one that a build makes, several, one file, and
# ./bootstrap audit.
# labels: slow
# timeout: 150
. "$SOURCE/tests/_lib.sh"
cd "$scratch" || exit 1

new() { mkdir -p "$scratch/$1" && cd "$scratch/$1" || exit 1; }
audit() { run "$WASMREADY" audit --db "$scratch/db" --fail-on never "$@"; }
jobs() { ask "$scratch/db" "$1"; }
files() { jobs "SELECT group_concat(file, ' ') FROM (SELECT file FROM unit ORDER BY file)" | tr -d '"'; }
flags() { jobs "SELECT group_concat(flag, ' ') FROM flag WHERE file = '$1'" | tr -d '"'; }
# said REGEX FILE WHAT
said() { if grep -Eq -- "$1" "$2"; then pass; else fail "$3: not '$1' in: $(head -c 600 "$2")"; fi; }
unsaid() { if grep -Eq -- "$1" "$2"; then fail "$3: '$1' in: $(grep -E -- "$1" "$2")"; else pass; fi; }

# What makes one for this tree, by what lies in it.
advice() { # NAME FILE ADVICE
	new "$1"
	mkdir -p "$(dirname "$2")"
	touch "$2"
	echo 'int x;' >x.c
	audit .
	expect_code 0 "$1"
	said "flags are inferred for 1 unit; one is made by: $3\$" "$scratch/out" "$1"
}
auto=' \(or: wasmready audit --build auto\)'
advice by-cmake CMakeLists.txt "cmake -B build -DCMAKE_EXPORT_COMPILE_COMMANDS=ON$auto"
advice by-meson meson.build "meson setup build$auto"
advice by-configure configure "\\./configure && bear -- make -j\\$\\(nproc\\)$auto"
advice by-autotools configure.ac "autoreconf -i && \\./configure && bear -- make -j\\$\\(nproc\\)$auto"
advice by-make makefile "bear -- make -j\\$\\(nproc\\)$auto"
advice by-kconfig Kconfig "make defconfig && bear -- make -j\\$\\(nproc\\)$auto"
advice by-src src/Makefile "cd src && bear -- make -j\\$\\(nproc\\)$auto"
advice by-part "some part/Makefile" "cd 'some part' && bear -- make -j\\$\\(nproc\\)$auto"
advice by-nothing readme 'bear -- COMMAND, with the command that builds it \(or: wasmready audit --build COMMAND\)'
run "$WASMREADY" report --db "$scratch/db" --format markdown .
said 'one is made by bear' "$scratch/out" 'Markdown says it too'
run "$WASMREADY" report --db "$scratch/db" --format json .
said '"database_made_by":"bear' "$scratch/out" 'and JSON'
run "$WASMREADY" report --db "$scratch/db" --format html .
said 'One is made by: bear' "$scratch/out" 'and HTML'

# Where there is one nothing is said.
new has-one
touch CMakeLists.txt
echo 'int x;' >x.c
echo '[{"directory":".","file":"x.c","command":"cc -DHAS -c x.c"}]' >compile_commands.json
audit .
unsaid 'made by|inferred' "$scratch/out" 'a tree with a database'

# A build that is recorded; what it prints goes to a log.
new made
mkdir inc
echo '#define A 1' >inc/a.h
printf '#include <a.h>\nint x = A + GIVEN;\n' >x.c
printf 'int y;\n' >y.c
printf 'all: x.o y.o\nx.o: x.c\n\t@echo NOISE; echo MORE >&2\n\tcc -DGIVEN=1 -Iinc -c x.c\ny.o: y.c\n\tcc -c y.c\nhalf: x.o\n\tfalse\nnone:\n\tfalse\n' >Makefile
audit --build 'make -j2 CFLAGS="-DA B"' .
expect_code 0 '--build'
expect '--build finds the units' "$(files)" 'x.c y.c'
expect '--build finds the flags' "$(flags x.c)" '-DGIVEN=1 -Iinc'
unsaid 'NOISE|MORE' "$scratch/out" 'its output is not ours'
unsaid 'NOISE|MORE' "$scratch/err" 'nor its errors'
said 'outside of the sandbox' "$scratch/err" 'that it is not confined is said'
said NOISE .wasmready/build.log 'the log has them'
said MORE .wasmready/build.log 'the log has them'
audit .
expect 'the next run finds it' "$(flags x.c)" '-DGIVEN=1 -Iinc'
touch x.c
audit -v --build make .
said NOISE "$scratch/err" '--verbose shows it'
expect 'an incremental build keeps the others' "$(files)" 'x.c y.c'
audit -q --build make .
expect_code 0 'a build with nothing to do keeps those of before'
expect 'quiet' "$(wc -c <"$scratch/err")" 0
rm -rf .wasmready ./*.o
audit -q --build 'make half' .
expect_code 0 'a build that fails and gained some'
expect_error "the build 'make half' failed \(see .*build\.log\): only what it and earlier builds compiled" 'a build that fails late'
expect 'what it gained' "$(files)" x.c
rm -rf .wasmready
audit -q --build 'make none' .
expect_code 3 'a build that fails'
expect_error "the build 'make none' failed: see .*build\.log" 'a build that fails'
make -s >"$scratch/make.log" 2>&1
audit -q --build make .
expect_code 3 'a build that does nothing'
expect_error "compiled nothing, as where all is built already" 'a build that does nothing'
rm -f ./*.o
audit -q --build auto .
expect_code 0 'auto with make'
expect 'auto with make' "$(flags x.c)" '-DGIVEN=1 -Iinc'
# What a build no longer has goes with its object or its source; flags are those of the last time.
rm -rf .wasmready ./*.o
audit -q --build make .
expect 'both' "$(files)" 'x.c y.c'
printf 'all: x.o\nx.o: x.c\n\tcc -DGIVEN=2 -Iinc -c x.c\nclean:\n\trm -f *.o\n' >Makefile
touch x.c
audit --build make .
expect 'its object is there' "$(files) $(flags x.c)" 'x.c y.c -DGIVEN=2 -Iinc'
said "1 command of earlier builds count too" "$scratch/err" 'that it may be gone is said'
make -s clean
audit --build make .
expect 'its object is gone' "$(files)" x.c
unsaid 'earlier builds' "$scratch/err" 'nothing is left to say'
touch -d 2020-01-01 Makefile
audit --build make .
expect 'a build with nothing to do' "$(files)" x.c
unsaid 'earlier builds' "$scratch/err" 'the same build'
printf 'all:\n\tcc -DGIVEN=3 -Iinc -c -o tmp.o x.c && rm tmp.o\n\tcc -c y.c\n' >Makefile
rm -rf .wasmready
audit -q --build make .
printf 'all:\n\tcc -c y.c\n' >Makefile
audit -q --build make .
expect 'an object that no build leaves tells nothing' "$(files)" 'x.c y.c'
rm x.c
audit -q --build make .
expect 'its source is gone' "$(files)" y.c
printf '#include <a.h>\nint x = A + GIVEN;\n' >x.c
# A database of an older build lies about.
echo "[{\"directory\":\"$PWD\",\"file\":\"y.c\",\"command\":\"cc -DOLD -c y.c\"}]" >compile_commands.json
touch -d 2020-01-01 compile_commands.json
audit -q .
expect 'the newer of the root and --build' "$(flags y.c)" ''
touch -d 2040-01-01 compile_commands.json
audit -q .
expect 'and the other way' "$(flags y.c)" -DOLD
rm compile_commands.json
printf 'all: x.o y.o\nx.o: x.c\n\tcc -DGIVEN=1 -Iinc -c x.c\ny.o: y.c\n\tcc -c y.c\n' >Makefile
# Whoever analyses builds.
for command in lint 'what-if -U NONE'; do
	rm -rf .wasmready ./*.o
	set -- $command
	[ "$1" = lint ] || audit -q .
	run "$WASMREADY" "$@" --db "$scratch/db" --build 'make -j2' .
	expect_code 0 "$1 --build"
	said 'outside of the sandbox' "$scratch/err" "$1 --build"
	[ "$1" = what-if ] || expect "$1 --build finds the flags" "$(flags x.c)" '-DGIVEN=1 -Iinc'
done
run "$WASMREADY" report --build make .
expect_code 2 'who reads an audit does not'
rm -rf .wasmready ./*.o
mkdir "$scratch/bin"
for tool in sh make cc nproc; do ln -s "$(command -v $tool)" "$scratch/bin/"; done
PATH=$scratch/bin run "$WASMREADY" audit -q --db "$scratch/db" --build make .
expect_code 3 'no bear'
expect_error "'bear', which is not installed" 'no bear'
# A link where our files would be leads nowhere.
mkdir "$scratch/elsewhere"
rm -rf .wasmready
ln -s "$scratch/elsewhere" .wasmready
audit -q --build make .
expect_code 3 'a link for our folder'
expect 'nothing is written where it leads' "$(ls "$scratch/elsewhere")" ''
rm .wasmready

# CMake and meson write it themselves; nothing is compiled.
new cmake
printf 'cmake_minimum_required(VERSION 3.5)\nproject(t C)\nadd_library(t x.c)\ntarget_compile_definitions(t PRIVATE FROM_CMAKE)\n' >CMakeLists.txt
echo 'int x;' >x.c
audit -q --build auto .
expect_code 0 'auto with CMake'
expect 'auto with CMake' "$(flags x.c)" '-DFROM_CMAKE'
expect 'nothing is made beside the sources' "$(ls)" 'CMakeLists.txt
x.c'
new cmake-fails
printf 'cmake_minimum_required(VERSION 3.5)\nproject(t C)\n\nmessage(FATAL_ERROR "no Ogg here")\n' >CMakeLists.txt
audit -q --build auto .
expect_code 3 'CMake fails'
expect_error "the build 'auto' failed: see .*build\\.log \\(no Ogg here\\)" 'and why'
# An autogen.sh that refuses.
new refuses
printf '#!/bin/sh\necho "ask somebody"\n' >autogen.sh
touch configure.ac
printf 'all:\n\tcc -DRECONFIGURED -c x.c\n' >Makefile.in
mkdir -p "$scratch/autotools"
printf '#!/bin/sh\nprintf "#!/bin/sh\\ncp Makefile.in Makefile\\n" >configure; chmod +x configure\n' >"$scratch/autotools/autoreconf"
chmod +x "$scratch/autotools/autoreconf"
echo 'int x;' >x.c
chmod +x autogen.sh
PATH=$scratch/autotools:$PATH audit -q --build auto .
expect_code 0 'an autogen.sh that refuses'
expect 'autoconf does without it' "$(flags x.c)" -DRECONFIGURED
new meson
printf "project('t', 'c')\nlibrary('t', 'x.c', c_args: '-DFROM_MESON')\n" >meson.build
echo 'int x;' >x.c
audit -q --build auto .
expect_code 0 'auto with meson'
said 'FROM_MESON' <(flags x.c) 'auto with meson'
audit -q --build auto .
expect_code 0 'and again'
new unknown
echo 'int x;' >x.c
audit -q --build auto .
expect_code 3 'auto with nothing'
expect_error "nothing in '.*' tells how it is built" 'auto with nothing'

# The option file of a project starts no build.
new hostile
echo 'int x;' >x.c
echo '[]' >db.json
for name in build build-dir; do
	echo "--$name touch $scratch/ran; true" >.wasmreadyrc
	audit -q .
	expect_code 3 "--$name in .wasmreadyrc"
done
expect 'nothing ran' "$(ls "$scratch/ran" 2>/dev/null)" ''

# A header in one place of the tree is found there, though one of its name is installed; one in
# two places is not, nor one in angles.
new one-place
mkdir -p lib app two/a two/b
echo '#define OWN 1' >lib/zlib.h
printf '#include "zlib.h"\nint x = OWN;\n' >app/x.c
printf '#include <string.h>\nint y;\n' >app/y.c
echo '#error not this' >lib/string.h
audit .
expect 'found in the one place' "$(flags app/x.c) $(jobs "SELECT DISTINCT status FROM parse")" '-iquotelib ok'
cp lib/zlib.h two/a/zlib.h
cp lib/zlib.h two/b/zlib.h
audit .
expect 'of several, the installed one' "$(flags app/x.c)" ''

# One file.
new one
mkdir -p src build
printf 'int x = FROM;\n' >src/x.c
printf '#include "one.h"\nint y = ONE;\n' >src/y.c
echo '#define ONE 1' >src/one.h
echo '[{"directory":"..","file":"src/x.c","command":"cc -DFROM=1 -c src/x.c"}]' >build/compile_commands.json
cp build/compile_commands.json . && sed -i 's/"\.\."/"."/' compile_commands.json
audit src/x.c
expect_code 0 'a file'
expect 'a file of the database' "$(files) $(flags x.c)" 'x.c -DFROM=1'
audit src/y.c
expect_code 0 'a file that no database has'
expect 'it is inferred' "$(files) $(jobs 'SELECT inferred FROM unit')" 'y.c 1'
audit src
expect 'its folder' "$(files)" x.c
audit src/one.h
expect_code 3 'a header'
expect_error "'src/one.h' is neither a folder nor a C source file" 'a header'
audit src/none.c
expect_code 3 'no such file'
expect_error "cannot read 'src/none.c'" 'no such file'
audit compile_commands.json
expect_code 3 'a compilation database'
expect_error "'compile_commands.json' is neither .*: -p takes a compilation database" 'a compilation database'
mkfifo src/pipe.c
audit src/pipe.c
expect_code 3 'a pipe'
expect_error "'src/pipe.c' is neither a folder nor a C source file" 'a pipe'
printf '<html>not C</html>\n' >src/page.c
audit -q src/page.c
expect_code 3 'what is no C'
expect_error "'page.c' does not compile on the host, so that nothing is known of it: page.c:1: " 'what is no C'
# A folder: not there, without C, in another language, one that may not be read.
audit none
expect_code 3 'no such folder'
expect_error "cannot read 'none': No such file or directory" 'no such folder'
mkdir empty texts cxx
touch texts/a.txt cxx/a.cpp
for folder in empty texts cxx; do
	why='no file in it ends in \.c'
	[ $folder != cxx ] || why='C\+\+ is not analysed'
	audit $folder
	expect_code 3 $folder
	expect_error "no C translation unit found in '.*/$folder': $why\$" $folder
	expect "$folder: nothing is left" "$(find $folder -name '*.db')" ''
done
if [ "$(id -u)" = 0 ]; then nobody=(setpriv --reuid=65534 --regid=65534 --clear-groups); else nobody=(); fi
mkdir shut && chmod 0 shut
chmod 755 "$scratch"
run "${nobody[@]}" "$WASMREADY" audit shut
expect_code 3 'a folder that may not be read'
expect_error "cannot read folder '.*/shut': Permission denied" 'a folder that may not be read'
chmod 755 shut
# Of a tree that was not configured it is said what makes a compilation database.
new unconfigured
touch configure
printf '#include "config.h"\nint x = HAVE;\n' >x.c
audit -q .
expect_code 3 'a tree that was not configured'
expect_error "no unit of '.*' compiles on the host \(x.c:1: 'config.h' file not found\): configure the tree and make a compilation database: \\./configure && bear -- make -j.*--build auto\)" 'what makes it one'
cd "$scratch/one" || exit 1

# A monorepo: the databases of its parts are merged; of two builds of one part the first counts.
new parts
mkdir -p a/build b/build c/build c/out c/build-x .hidden/build
for part in a b c; do
	touch $part/$part.c
	echo "[{\"directory\":\"$PWD/$part\",\"file\":\"$part.c\",\"command\":\"cc -DP=1 -c $part.c\"}]" >$part/build/compile_commands.json
done
rm c/build/compile_commands.json
echo "[{\"directory\":\"$PWD/c\",\"file\":\"c.c\",\"command\":\"cc -DFIRST -c c.c\"}]" >c/build-x/compile_commands.json
echo "[{\"directory\":\"$PWD/c\",\"file\":\"c.c\",\"command\":\"cc -DSECOND -c c.c\"}]" >c/out/compile_commands.json
touch -d 2020-01-01 c/build-x/compile_commands.json c/out/compile_commands.json
audit .
expect 'of two builds of one time the first by name' "$(flags c/c.c)" -DFIRST
touch -d 2020-01-02 c/out/compile_commands.json
audit .
expect 'of two builds the newest' "$(flags c/c.c)" -DSECOND
touch -d 2020-01-03 c/build-x/compile_commands.json
audit .
expect_code 0 'parts'
expect 'the parts are merged' "$(files)" 'a/a.c b/b.c c/c.c'
expect 'and again' "$(flags c/c.c)" -DFIRST
said "'c/out/compile_commands.json' not read, of the same files as a newer one: -p picks one" "$scratch/err" 'the other is named'
said "only what these databases name is looked at: 'a/build/compile_commands.json', 'b/build/compile_commands.json', 'c/build-x/compile_commands.json'$" "$scratch/err" 'those that are read'
audit -q .
expect 'quiet' "$(wc -c <"$scratch/err")" 0
audit -q -p c/out -p a/build .
expect 'those that -p names' "$(files) $(flags c/c.c)" 'a/a.c c/c.c -DSECOND'
audit -q -p c/out -p c/build-x .
expect 'of one part, both' "$(jobs "SELECT group_concat(flags) FROM (SELECT flags FROM unit ORDER BY flags)" | tr -d '"')" '[-DFIRST],[-DSECOND]'
audit -q --build c/out .
expect '--build of a folder is -p' "$(files) $(flags c/c.c)" 'c/c.c -DSECOND'
echo '--build-dir a/build' >.wasmreadyrc
audit -q .
expect 'the option file names one' "$(files)" a/a.c
audit -q -p b/build .
expect 'the command line has another' "$(files)" b/b.c
echo '--build a/build' >.wasmreadyrc
audit -q .
expect 'by its name of before' "$(files)" a/a.c

# A build of each kind in the folder of builds; what CMake tries a compiler with is no code of the tree.
new kinds
mkdir -p out/dbg/CMakeFiles/3.25/CompilerIdC
echo 'int x = GIVEN;' >x.c
echo 'int probe;' >out/dbg/CMakeFiles/3.25/CompilerIdC/probe.c
echo '[{"directory":"../..","file":"x.c","command":"cc -DGIVEN=1 -c x.c"}]' >out/dbg/compile_commands.json
audit -q .
expect 'a database two folders down' "$(files) $(flags x.c)" 'x.c -DGIVEN=1'
rm out/dbg/compile_commands.json
audit -q .
expect 'without one' "$(files)" 'x.c'

# A build folder stands for its sources: what CMake, Meson or a configure script left in it says that
# it is one, never what a file in it names.
new house
mkdir -p lib build/sub other
touch CMakeLists.txt build/CMakeCache.txt
printf '#include <unistd.h>\nint a(void) { return fork(); }\n' >lib/a.c
printf '#include "%s/house/lib/a.c"\n' "$scratch" >build/sub/unity.c
echo '[{"directory":".","file":"sub/unity.c","command":"cc -DUNITY -c sub/unity.c"}]' >build/compile_commands.json
echo '[{"directory":".","file":"../lib/a.c","command":"cc -DOTHER -c ../lib/a.c"}]' >other/compile_commands.json
audit build
said "house/build' is a build folder: its sources in '.*/house' are audited" "$scratch/err" 'a build folder'
expect 'its database is read' "$(files) $(flags build/sub/unity.c)" 'build/sub/unity.c -DUNITY'
expect 'what it includes is the project itself' \
	"$(jobs "SELECT group_concat(DISTINCT rule || ' ' || file) FROM finding WHERE target = 'wasip1' AND state = 'live'" | tr -d '"')" 'api/process lib/a.c'
expect_code 0 'a build folder'
audit -q build
expect 'quiet' "$(wc -c <"$scratch/err")" 0
run "$WASMREADY" report -q build
expect 'every command takes it so' "$(ls -A build .wasmready | grep -c 'facts.db$')" 1
audit -p other build
expect '-p names another' "$(files) $(flags lib/a.c)" 'lib/a.c -DOTHER'
rm build/CMakeCache.txt
audit -q build
expect 'without a trace it is a folder' "$(files)" 'sub/unity.c'
mkdir build/meson-private
touch meson.build
audit -q build
expect "Meson's" "$(files)" build/sub/unity.c
touch build/meson.build
audit -q build
expect 'one that holds its sources' "$(files)" sub/unity.c
rm -r build/meson.build build/meson-private meson.build
touch build/config.status
audit -q build
expect 'nothing above it was configured' "$(files)" sub/unity.c
touch configure
audit -q build
expect "configure's" "$(files)" build/sub/unity.c

# ./bootstrap audit: quiet about its own build, options go on, the report lies beside the database.
mkdir -p "$scratch/clone/build/release" "$scratch/stubs"
cp "$SOURCE/bootstrap" "$scratch/clone/"
printf '#!/bin/sh\nexec "%s" "$@"\n' "$WASMREADY" >"$scratch/clone/build/release/wasmready"
printf '#!/bin/sh\necho "ii "\n' >"$scratch/stubs/dpkg-query"
printf '#!/bin/sh\necho "[1/2] NOISE"; [ ! -e "%s" ]\n' "$scratch/broken" >"$scratch/stubs/cmake"
chmod +x "$scratch/stubs"/* "$scratch/clone/build/release/wasmready"
new booted
mkdir -p sub
echo 'int x = GIVEN;' >sub/x.c
echo '[{"directory":".","file":"x.c","command":"cc -DGIVEN=1 -c x.c"}]' >sub/compile_commands.json
boot() { PATH=$scratch/stubs:$PATH run "$scratch/clone/bootstrap" "$@"; }
boot audit sub -q --fail-on never --target emscripten
expect_code 0 'bootstrap audit'
unsaid NOISE "$scratch/err" 'its own build is not heard'
unsaid NOISE "$scratch/out" 'its own build is not heard'
said 'report: .*/sub/.wasmready/report.html' "$scratch/err" 'where the report is'
said '<html' sub/.wasmready/report.html 'the report'
expect 'the options went on' "$(ask sub/.wasmready/facts.db "SELECT group_concat(name) FROM target WHERE selected" sub)" emscripten
boot audit sub/x.c -q --fail-on never --db "$scratch/other/o.db"
expect_code 0 'with a file and --db'
said '<html' "$scratch/other/report.html" 'the report is beside it'
cp -r "$scratch/house" house
touch house/build/CMakeCache.txt
echo '#include "../../lib/a.c"' >house/build/sub/unity.c
boot audit house/build -q --fail-on never
said 'report: .*/house/.wasmready/report.html' "$scratch/err" 'of a build folder beside the database of its sources'
boot audit sub --help
expect_code 0 '--help'
unsaid report: "$scratch/err" '--help makes none'
ln -sf "$scratch/kept" sub/.wasmready/report.html
boot audit sub -q --fail-on never
expect 'a link is not followed' "$(ls "$scratch/kept" 2>/dev/null)" ''
boot audit sub --no-such
expect_code 2 'a wrong option'
touch "$scratch/broken"
boot audit sub
expect_code 3 'a build that fails'
said NOISE "$scratch/err" 'is shown'

# A build that fails and compiles nothing leaves no database that later audits would find.
mkdir -p "$scratch/poison" && cd "$scratch/poison" && echo 'int main(void) { return 0; }' >a.c && printf 'all:\n\tfalse\n' >Makefile
run "$WASMREADY" audit -q --build make .
expect_code 3 'a build that compiles nothing'
run "$WASMREADY" audit -q .
expect_code 0 'an audit after it'
printf 'all:\n\tcc -c a.c\n' >Makefile
run "$WASMREADY" audit -q --build make .
run "$WASMREADY" audit -q --build false .
expect_error 'failed .*: what is looked at are the units of earlier builds' 'a build that fails later'
finish
