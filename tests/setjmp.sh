# setjmp() where the C library has none: a project that brings what clang calls for it needs
# the flag alone, which the recipe has; one that brings only a part is blocked as before.
# labels: quick
. "$SOURCE/tests/_lib.sh"
W=$WASMREADY
for tool in clang-19 node jq; do
	command -v $tool >/dev/null || { fail "$tool is not installed"; finish; }
done
cd "$scratch" || exit 1
mkdir p
cat >p/setjmp.h <<'C'
#ifdef __wasm__
typedef struct { void *words[8]; } jmp_buf[1];
int setjmp(jmp_buf) __attribute__((returns_twice));
_Noreturn void longjmp(jmp_buf, int);
#else
#include_next <setjmp.h>
#endif
C
cat >p/main.c <<'C'
#include <setjmp.h>
#include <stdio.h>

static jmp_buf env;

static void fail(int n)
{
	longjmp(env, n);
}

int main(void)
{
	volatile int rounds = 0;
	int n = setjmp(env);

	rounds++;
	if (n < 3)
		fail(n + 1);
	printf("%d %d\n", n, rounds);
	return 0;
}
C
cat >p/runtime.c <<'C'
#ifdef __wasm__
struct jump { void *call; unsigned label; struct { void *env; int value; } thrown; };

void __wasm_setjmp(struct jump *env, unsigned label, void *call)
{
	env->call = call;
	env->label = label;
}

unsigned __wasm_setjmp_test(struct jump *env, void *call)
{
	return env->call == call ? env->label : 0;
}

#ifndef PART
_Noreturn void __wasm_longjmp(struct jump *env, int value)
{
	env->thrown.env = env;
	env->thrown.value = value ? value : 1;
	__builtin_wasm_throw(1, &env->thrown);
}
#endif
#endif
C
# units FLAG: what the compiler is called with.
units() {
	printf '[{"directory":"%s","file":"main.c","command":"cc -O1 -I. -c main.c"},
		{"directory":"%s","file":"runtime.c","command":"cc -O1 %s -c runtime.c"}]' \
		"$PWD/p" "$PWD/p" "$1" >p/compile_commands.json
}

units -DPART
run "$W" audit -q p
expect_code 0 "a part of the runtime is no runtime, and a newer SDK has one"
expect "a flag for a newer SDK" "$(ask p/.wasmready/facts.db "SELECT DISTINCT rule FROM finding
	WHERE target = 'wasip1' AND state = 'live' AND instr(message, 'setjmp')" p)" api/newer-sdk
units -DWHOLE
run "$W" audit -q p
expect_code 0 "the whole runtime"
run "$W" audit -q --db bare.db --target freestanding p
expect_code 1 "without a C library they are missing"
for target in wasip1 wasip2 freestanding; do
	db=p/.wasmready/facts.db
	[ $target = freestanding ] && db=bare.db
	expect "$target" "$(ask $db "SELECT DISTINCT severity, flags FROM finding
		WHERE rule GLOB 'jump/*' AND target = '$target' AND state = 'live'" p)" \
		"flag,-mllvm -wasm-enable-sjlj"
done
expect "Emscripten has its own" "$(ask p/.wasmready/facts.db "SELECT DISTINCT severity FROM finding
	WHERE rule GLOB 'jump/*' AND target = 'emscripten' AND state = 'live'" p)" perf
run "$W" verify p
expect_code 0 "compiler and linker agree"
flags=$("$W" flags --format json p | jq -r '.compile + .link | join(" ")')
run clang-19 --target=wasm32-wasi --sysroot=/usr -O1 -Ip p/main.c p/runtime.c -o p.wasm $flags
expect_code 0 "it builds with the recipe '$flags'"
run node --no-warnings "$SOURCE/tests/_wasi.mjs" p.wasm
expect "it runs" "$(cat "$scratch/out")" "3 4"
finish
