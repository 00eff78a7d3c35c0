# What is linked besides the C library: --archive and the archives that a build names, their signatures
# against the project's prototypes and against wasm-ld, what they define, and broken ones.
# labels: slow
. "$SOURCE/tests/_lib.sh"
W=$WASMREADY
cd "$scratch" || exit 1
export LC_ALL=C
ar() { node "$SOURCE/tests/_ar.mjs" "$@"; }
clang() { clang-19 --target=wasm32-wasi --sysroot=/usr -w "$@" || fail "clang $*"; }

# The library as it was built: its positions have 64 bits; its header, as the project has it, says long.
mkdir -p p lib
cat >lib.c <<'C'
long long box_tell(void *box, long long at) { return box ? at : -1; }
int box_open(const char *name, double scale) { return name && scale > 1; }
void box_close(void *box) { (void)box; }
int box_count = 7;
C
clang -c lib.c -o lib.o
ar make gnu lib/libbox.a lib.o
cat >p/box.h <<'C'
long box_tell(void *box, long at);
int box_open(const char *name, float scale);
void box_close(void *box);
int box_unused(long long n);
extern int box_count;
C
cat >p/main.c <<'C'
#include <stdio.h>
#include "box.h"
int main(void)
{
	box_close(NULL);
	printf("%d\n", box_count);
	return (int)box_tell(NULL, 3) + box_open("a", 2);
}
C
findings() { jq -r '.findings[] | select(.state == "live" and .target == "wasip1" and (.rule | test("^call/|^api/"))) | "\(.severity) \(.rule) \(.file):\(.line) \(.message)"' out.json; }
audit() { run "$W" audit -q --db facts.db --sysroot /usr --fail-on never --format json -o out.json "$@"; }
audit p
expect_code 0 'an audit without the archive'
none=$(findings | wc -l)
expect 'four names are undefined' "$none" 4
audit --archive lib/libbox.a p
expect_code 0 'an audit with the archive'
expect 'the archive has them, two otherwise than the header says' "$(findings)" \
"hazard call/library-signature box.h:1 'box_tell' is declared as (i32,i32) -> i32 here, but that of 'libbox.a' is (i32,i64) -> i64: calls become a trap
hazard call/library-signature box.h:2 'box_open' is declared as (i32,f32) -> i32 here, but that of 'libbox.a' is (i32,f64) -> i32: calls become a trap"
clang -c p/main.c -o main.o
wasm-ld-19 --no-entry --no-gc-sections --allow-undefined main.o lib/libbox.a -o x.wasm 2>link || fail "the link: $(cat link)"
expect 'wasm-ld says the same' "$(sed -n 's/.*function signature mismatch: //p' link | sort | tr '\n' ' ')" 'box_open box_tell '
expect 'an archive that changes is read again' "$(sed -i 's/long long/int/g; s/double/float/' lib.c; clang -c lib.c -o lib.o; ar make gnu lib/libbox.a lib.o; audit --archive lib/libbox.a p; findings)" ''
expect 'without it the names are undefined again' "$(audit p; findings | wc -l)" "$none"
sed -i 's/int at/long long at/; s/int box_tell/long long box_tell/; s/float/double/' lib.c
clang -c lib.c -o lib.o

# What the C library has not, the archive may have; the first archive counts.
cat >sys.c <<'C'
int fork(void) { return -1; }
C
clang -fno-builtin -c sys.c -o sys.o
ar make bsd lib/libsys.a sys.o
mkdir -p q
cat >q/main.c <<'C'
int fork(void);
int main(void) { return fork(); }
C
audit q
expect 'fork() is missing' "$(findings | cut -d' ' -f1)" blocker
audit --archive lib/libsys.a q
expect 'and an archive brings it' "$(findings)" ''
echo 'int box_open(const char *name, float scale) { return name && scale > 1; }' >other.c
clang -c other.c -o other.o
ar make gnu lib/libother.a other.o
ar make gnu lib/libbox.a lib.o
audit --archive lib/libother.a --archive lib/libbox.a p
expect 'the first that has a name counts' "$(findings | cut -d' ' -f3-4)" "box.h:1 'box_tell'"

# Those that the build names: a command that links as well, CMake's notes, ninja's.
build() {
	audit p
	expect "$1" "$(findings | cut -d' ' -f3-4 | tr '\n' ' ')" "${2-box.h:1 'box_tell' box.h:2 'box_open' }"
}
commands() { printf '[{"directory": "%s/p", "file": "main.c", "command": "clang --target=wasm32-wasi %s"}]' "$scratch" "$1" >p/compile_commands.json; }
commands 'main.c ../lib/libbox.a -o main.wasm'
build 'a command that links'
commands 'main.c -L ../lib -lbox -o main.wasm'
build 'a library by its name'
mkdir -p p/CMakeFiles/main.dir
commands '-c main.c -o CMakeFiles/main.dir/main.c.o'
echo '/usr/bin/clang --target=wasm32-wasi CMakeFiles/main.dir/main.c.o -o main.wasm -lm "../lib/libbox.a"' >p/CMakeFiles/main.dir/link.txt
build "CMake's link.txt"
rm -r p/CMakeFiles
printf 'build main.wasm: C_EXECUTABLE_LINKER main.o\n  LINK_LIBRARIES = -lm  ../lib/libbox.a\n' >p/build.ninja
build "CMake's build.ninja"
printf 'build main.wasm: c_LINKER main.o\n LINK_ARGS = -Wl,--start-group %s/lib/libbox.a\n' "$(printf %s "$scratch" | sed 's/ /$ /g')" >p/build.ninja
build "meson's build.ninja"
cc -c lib.c -o host.o || fail 'cc'
rm lib/libbox.a
command ar rcs lib/libbox.a host.o
audit p
expect 'an archive for the host is none' "$(findings | wc -l)" "$none"
rm p/build.ninja p/compile_commands.json

# What is no archive for wasm, asked for.
refused() {
	run "$W" audit -q --db facts.db --sysroot /usr --fail-on never --archive "$1" p
	expect_code 3 "$3"
	expect_error "$2" "$3"
}
refused lib/libbox.a "libbox\.a' has no object file for wasm in it" 'an archive for the host'
refused gone.a "gone\.a' cannot be read: " 'no file'
refused lib "lib' cannot be read: " 'a folder'
refused p/main.c "main\.c' is no archive" 'no archive'
ar make thin lib/thin.a lib.o
refused lib/thin.a "thin\.a' has no object file for wasm in it" 'a thin archive'
ar make gnu good.a lib.o
size=$(stat -c %s good.a)
for n in 9 67 70 80; do
	head -c $n good.a >cut.a
	refused cut.a "cut\.a' " "cut off at $n"
done
for n in $((size / 3)) $((size / 2)) $((size - 3)); do
	head -c $n good.a >cut.a
	run "$W" audit -q --db facts.db --sysroot /usr --fail-on never --archive cut.a p
	[ "$code" = 3 ] && pass || fail "cut off at $n: exit code $code"
done
clang -flto -c lib.c -o lto.o
node -e '
const fs = require("fs"), head = (n, size) => n.padEnd(16) + "0".padEnd(12) + "0".padEnd(6) + "0".padEnd(6) + "644".padEnd(8) + String(size).padEnd(10) + "`\n";
const object = fs.readFileSync("lto.o"), name = Buffer.from("\0\0\0\1\0\0\0\x56box_tell\0\0", "latin1");
fs.writeFileSync("lto.a", Buffer.concat([Buffer.from("!<arch>\n" + head("/", name.length)), name, Buffer.from(head("lto.o/", object.length)), object]));'
audit --archive lto.a p
expect_code 0 'an archive of bitcode'
expect 'of bitcode the names alone are known' "$(findings | grep -c box_tell)" 0
finish
