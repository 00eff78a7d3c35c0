#!/bin/bash
# Who compiles, and how it spells its flags: precompiled headers, clang-cl, files of flags, cross
# compilers, emcc, wasm64. What is lost is said, and whether it matters.
# labels: tools
# timeout: 100
. "$SOURCE/tests/_lib.sh"
cd "$scratch" || exit 1

new() { mkdir -p "$scratch/$1" && cd "$scratch/$1" || exit 1; }
jobs() { ask "$scratch/db" "$1"; }
flags() { jobs "SELECT group_concat(flag, ' ') FROM flag" | tr -d '"'; }
lost() { jobs "SELECT flag || ': ' || reason || ': ' || matters FROM dropped_flag ORDER BY 1" | tr -d '"'; }
statuses() { jobs "SELECT group_concat(world || ' ' || status) FROM (SELECT DISTINCT world, status FROM parse WHERE world <> 'emscripten' ORDER BY 1)" | tr -d '"'; }
found() { jobs "SELECT group_concat(rule || ' ' || file || ':' || line) FROM (SELECT DISTINCT rule, file, line FROM finding WHERE state = 'live' AND severity IN ('blocker', 'hazard') AND target = 'wasip1' ORDER BY 1)" | tr -d '"'; }
# audit COMMAND [WORD]...: of a.c
audit() {
	local command=$1
	shift
	node -e 'process.stdout.write(JSON.stringify([{ directory: ".", file: "a.c", command: process.argv[1] }]))' "$command" >compile_commands.json
	run "$WASMREADY" audit -q --db "$scratch/db" --fail-on never "$@" .
	expect_code 0 "$command"
}

# The seed is a hazard in wasm only when a macro reaches the header.
seed() {
	mkdir -p inc build
	printf '#include <seed.h>\nlong now;\nint main(void)\n{\n\tSTORE(now);\n\treturn now == 0;\n}\n' >a.c
	printf '#include <time.h>\n#if SEED == 1\n#define STORE(x) (x) = mktime(gmtime(&(time_t){ 0 }))\n#endif\n' >inc/seed.h
	echo '#define SEED 1' >build/pch.h
}
right='abi/narrowing a.c:5'

new pch
seed
audit 'clang -Xclang -include-pch -Xclang build/pch.h.pch -Xclang -include -Xclang build/pch.h -Iinc -c a.c'
expect 'what CMake writes for a precompiled header' "$(found)" "$right"
expect 'nothing is lost' "$(lost)" ''
audit 'clang -include-pch build/pch.h.pch -DSEED=1 -Iinc -c a.c'
expect 'a precompiled header alone' "$(lost)" '-include-pch build/pch.h: a precompiled header is not loaded: 1'

new cl
seed
audit 'clang-cl.exe /nologo /Iinc /DSEED=1 /W4 /O2 /Zi /Fosrc/a.obj /c a.c'
expect 'clang-cl' "$(found)" "$right"
expect 'its flags' "$(flags)" '-Iinc -DSEED=1'
audit 'C:\\llvm\\bin\\clang-cl.exe -I inc /D SEED=1 /imsvc inc /FI build/pch.h /J /std:c17 /clang:-DLATE -MDd -EHsc -- a.c'
expect 'its other spellings' "$(flags)" '-Iinc -DSEED=1 -isysteminc -includebuild/pch.h -funsigned-char -std=c17 -DLATE'
audit 'clang-cl /Iinc /DSEED=1 /Qmystery /clang:-fplugin=x.so /Users/me/a.c'
expect 'what it does not know is said, a path is none' "$(lost)" '-fplugin=x.so: loads code into the compiler: 0
/Qmystery: unknown to clang-cl, or of no use to read C: 1
clang-cl: builds for Windows, whose headers are not here: the host'"'"'s parse is for this machine: 0'
audit 'clang --driver-mode=cl /Iinc /DSEED=1 a.c'
expect 'by its manner' "$(found)" "$right"
# A compiler that is none of these takes no such option: the word is a file.
audit 'gcc -Iinc -DSEED=1 /Dother a.c'
expect 'gcc has no /D' "$(flags)" '-Iinc -DSEED=1'

new config
seed
printf '# a comment\n-Iinc \\\n  -DSEED=1\n-fplugin=x.so -I<CFGDIR>/more\n@rest.rsp\n' >build/flags.cfg
echo '-DREST' >build/rest.rsp
audit 'clang --config=./build/flags.cfg -c a.c'
expect 'a file of flags' "$(found)" "$right"
expect 'its flags pass the table' "$(flags | sed "s|$(pwd -P)|.|")" '-Iinc -DSEED=1 -I./build/more -DREST'
expect 'as all do' "$(lost)" '-fplugin=x.so: loads code into the compiler: 0'
audit 'clang --config build/flags.cfg -c a.c'
expect 'by two words' "$(found)" "$right"
echo '-DSTOLEN' >"$scratch/outside.cfg"
audit "clang --config=../outside.cfg -DSEED=1 -Iinc -c a.c"
expect 'one outside of the project is not read' "$(flags) $(lost)" '-DSEED=1 -Iinc --config=../outside.cfg: names a file of flags that was not read: 1'
audit "clang --config=flags.cfg -DSEED=1 -Iinc -c a.c"
expect 'nor one of the system' "$(lost)" '--config=flags.cfg: names a file of flags that was not read: 1'
echo '--config=./build/loop.cfg' >build/loop.cfg
audit "clang --config=./build/loop.cfg -DSEED=1 -Iinc -c a.c"
expect 'one that names itself ends' "$(lost)" '--config=./build/loop.cfg: names a file of flags that was not read: 1'

# Other machines: the host's widths are theirs.
new machines
cat >a.c <<'C'
#include <stdio.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
struct rec { long a; char *p; size_t n; };
int put(FILE *f, const struct rec *r) { return fwrite(r, sizeof *r, 1, f) == 1; }
int main(void) { struct rec r = { 1, 0, strlen("x") }; return put(stdout, &r); }
C
layout='abi/layout a.c:7'
for command in 'arm-none-eabi-gcc -mcpu=cortex-m4 -mthumb' 'gcc -m32' 'mips-linux-gnu-gcc' '/opt/x/bin/riscv32-esp-elf-gcc-13.2.0' \
	'i686-linux-gnu-gcc' 'xtensa-esp32-elf-gcc' 'clang --target=armv7a-none-eabi' 'clang -target arm-linux-gnueabihf' emcc \
	'emcc.py -msimd128 -sALLOW_MEMORY_GROWTH -s EXIT_RUNTIME=1' 'ccache arm-linux-gnueabihf-gcc' 'wasm32-wasi-clang' /opt/wasi-sdk-24.0/bin/clang \
	'/opt/wasi-sdk/bin/clang --target=wasm32-wasip1 --sysroot=/opt/wasi-sdk/share/wasi-sysroot'; do
	audit "$command -O2 -c a.c -o a.o"
	expect "$command: no layout differs" "$(found)" ''
	expect "$command: both parse" "$(statuses)" 'host ok,wasip1 ok'
done
for command in gcc '/opt/wasi-sdk-24.0/bin/clang --target=x86_64-linux-gnu' 'clang -m64' 'x86_64-linux-gnu-gcc-12' 'aarch64-linux-gnu-gcc' 'musl-gcc' 'clang --target=x86_64-pc-linux-gnu' \
	'mips64el-linux-gnuabi64-gcc' 'clang --target=riscv64-unknown-elf'; do
	case $(uname -m)-$command in aarch64-x86*) continue ;; esac
	audit "$command -O2 -c a.c -o a.o"
	expect "$command: the layout differs" "$(found)" "$layout"
	expect "$command: both parse" "$(statuses)" 'host ok,wasip1 ok'
done
audit 'arm-none-eabi-gcc -mcpu=cortex-m4 -c a.c'
if [ ! -e /usr/include/newlib/stdio.h ]; then
	expect 'whose headers stand in is said' "$(lost)" "-mcpu=cortex-m4: unknown to clang, or of no use to read C: 0
arm-none-eabi: its C library's headers are not installed: musl's stand in for the host's parse: 0"
fi
audit 'xtensa-esp32-elf-gcc -c a.c'
expect 'and what machine' "$(lost | grep -c 'clang knows no such machine')" 1
audit 'gcc -c a.c'
expect 'of this machine nothing' "$(lost)" ''
# A unit that brings its C library gets no other.
mkdir -p own
echo 'typedef unsigned long size_t; typedef struct f FILE; extern FILE *stdout; size_t fwrite(const void *, size_t, size_t, FILE *); size_t strlen(const char *);' >own/stdio.h
touch own/stdint.h own/stdlib.h own/string.h own/time.h
audit 'powerpc64le-linux-gnu-gcc -nostdinc -Iown -c a.c'
expect '-nostdinc' "$(jobs "SELECT group_concat(DISTINCT resolved) FROM include_edge WHERE worlds & 1 AND file = 'a.c' AND spelled = 'stdio.h'")" own/stdio.h

# wasm64: no column judges that, and it is said that it matters.
for command in 'emcc -m64' 'emcc -sMEMORY64=1' 'emcc -s MEMORY64' 'clang --target=wasm64-unknown-unknown'; do
	audit "$command -c a.c"
	expect "$command" "$(lost | grep -c 'builds for wasm64, which has 64-bit pointers: no column judges that: 1')" 1
	expect "$command is refused by nobody" "$(jobs "SELECT count(*) FROM finding WHERE rule = 'build/machine-flag'")" 0
done
audit 'emcc -sMEMORY64=0 -c a.c'
expect 'nor is it there' "$(lost | grep -c wasm64)" 0
audit 'gcc -m64 -c a.c'
expect "another compiler's -m64 is a machine's" "$(jobs "SELECT count(*) > 0 FROM finding WHERE rule = 'build/machine-flag'")" 1

# What emcc links and packs with is no matter; what it does not know is.
audit 'emcc -O3 --closure 1 --bind --preload-file=assets --pre-js x.js --js-library lib.js --use-port=sdl2 -jsDX --profiling -c a.c'
expect "emcc's own options" "$(flags) $(lost | grep -c ': 1$')" '--target=wasm32-unknown-emscripten -O3 0'
audit 'emcc --mystery -c a.c'
expect 'and none of its own' "$(lost | grep -c 'mystery.*: 1$')" 1
expect 'a flag of another run is forgotten' "$(jobs 'SELECT DISTINCT reason FROM doubt WHERE kind = "flag"' | tr -d '"' | grep -c mystery)" 1
audit 'emcc -c a.c'
expect 'though what was parsed is the same' "$(jobs 'SELECT count(*) FROM doubt WHERE kind = "flag"')" 0
audit 'icx -xHost -qopenmp -c a.c'
expect "Intel's -xHost is no language" "$(lost | grep -c '^-xHost.*: 0$') $(statuses)" '1 host ok,wasip1 ok'
audit 'clang -x c -c a.c'
expect 'C is' "$(lost)" ''

# The flag that setjmp() needs is given: it is not asked for.
new sjlj
printf '#include <setjmp.h>\nstatic jmp_buf b;\nint main(int n, char **v) { (void)v; if (!setjmp(b)) longjmp(b, n); return 0; }\n' >a.c
audit 'clang --target=wasm32-wasip1 -mllvm -wasm-enable-sjlj -mllvm -wasm-use-legacy-eh=false -c a.c'
expect 'LLVM'"'"'s options of exceptions are kept' "$(flags) $(lost | grep -c mllvm)" '--target=wasm32-wasip1 -mllvm=-wasm-enable-sjlj -mllvm=-wasm-use-legacy-eh=false 0'
audit 'clang --target=wasm32-wasip1 -mllvm -load=x.so -c a.c'
expect 'no others' "$(flags)" '--target=wasm32-wasip1'

finish
