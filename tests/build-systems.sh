# The examples for make and Meson, in scratch projects.
# labels: quick
. "$SOURCE/tests/_lib.sh"
mkdir -p "$scratch/bin" "$scratch/make" "$scratch/meson/tools/wasmready"
ln -s "$WASMREADY" "$scratch/bin/wasmready"
export PATH="$scratch/bin:$PATH"
clean='int main(void) { return 0; }'
dirty='#include <signal.h>
#include <unistd.h>
int main(void) { return raise(SIGINT) + fork(); }'

# make: a clean project passes, a dirty one does not, and the flags are a file to include.
cd "$scratch/make"
cp "$SOURCE/integrations/make/wasmready.mk" .
printf 'WASMREADY_FLAGS = --target wasip1\nhello: hello.c\ninclude wasmready.mk\n' >Makefile
printf 'include wasm-flags.mk\nprint:\n\t@echo "$(CFLAGS) / $(LDLIBS)"\n' >wasm.mk
echo "$clean" >hello.c
run make wasmready
expect_code 0 "make wasmready, clean: $(cat "$scratch/err")"
echo "$dirty" >hello.c
run make wasmready
[ "$code" -ne 0 ] && grep -q 'at hello.c:3' "$scratch/out" && pass || fail "make wasmready: $(cat "$scratch/out")"
run make wasm-flags.mk
expect_code 0 "make wasm-flags.mk: $(cat "$scratch/err")"
expect "the flags" "$(make -s -f wasm.mk print)" '-D_WASI_EMULATED_SIGNAL / -lwasi-emulated-signal'
[ ! -e wasm-audit.txt ] && pass || fail "the report is left behind"

# Meson: as a target and as a test.
cd "$scratch/meson"
cp "$SOURCE/integrations/meson/meson.build" tools/wasmready/
printf "project('hello', 'c')\nexecutable('hello', 'hello.c', c_args: '-DHELLO')\nsubdir('tools/wasmready')\n" >meson.build
echo "$clean" >hello.c
run meson setup build
expect_code 0 "meson setup: $(cat "$scratch/err")"
run ninja -C build wasmready
expect_code 0 "ninja wasmready, clean: $(cat "$scratch/out")"
expect "the flags are Meson's" "$(ask build/wasmready.db "SELECT count(*) FROM flag WHERE flag = '-DHELLO'" .)" 1
run meson test -C build
expect_code 0 "meson test, clean: $(cat "$scratch/out")"
echo "$dirty" >hello.c
run meson test -C build
[ "$code" -ne 0 ] && grep -q 'Fail: *1' "$scratch/out" && pass || fail "meson test: $(cat "$scratch/out")"
run ninja -C build wasmready
[ "$code" -ne 0 ] && grep -q 'at hello.c:3' "$scratch/out" && pass || fail "ninja wasmready: $(cat "$scratch/out")"
finish
