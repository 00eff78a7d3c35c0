# flags: a project that builds for wasip1 with the recipe, and not without, and runs.
# labels: tools
. "$SOURCE/tests/_lib.sh"
W=$WASMREADY
command -v clang-19 >/dev/null || { fail "clang-19 is not installed"; finish; }
cd "$scratch" || exit 1
mkdir p
cat >p/main.c <<'C'
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

static volatile sig_atomic_t got;

static void on_signal(int number)
{
	got = number;
}

int main(void)
{
	char *page = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	signal(SIGTERM, on_signal);
	raise(SIGTERM);
	strcpy(page, "mapped");
	printf("%s %d\n", page, got);
	return 0;
}
C
printf '[{"directory":"%s","file":"main.c","command":"cc -fstack-protector-all -c main.c"}]' "$scratch/p" >p/compile_commands.json
run "$W" flags --db "$scratch/none.db" p
expect_code 3 "without an audit"
expect_error "run 'wasmready audit' first" "without an audit"
"$W" audit -q --fail-on never p >/dev/null
run "$W" flags --format yaml p
expect_code 2 "an unknown format"
run "$W" flags p
expect_code 0 "text"
grep -q "api/refused-header: .* first at main.c:1" "$scratch/out" && pass || fail "no reason: $(cat "$scratch/out")"
run "$W" flags --format json p
expect_code 0 "json"
compile=$(jq -r '.compile | join(" ")' "$scratch/out")
link=$(jq -r '.link | join(" ")' "$scratch/out")
build() { clang-19 --target=wasm32-wasi --sysroot=/usr -O1 -fstack-protector-all "$@"; }
run build p/main.c -o without.wasm
[ "$code" -ne 0 ] && pass || fail "it builds without the recipe"
run build $compile p/main.c -o with.wasm $link
expect_code 0 "it builds with the recipe '$compile' '$link'"
run node --no-warnings "$SOURCE/tests/_wasi.mjs" with.wasm
expect_code 0 "it runs"
expect "it says what the host says" "$(cat "$scratch/out")" "mapped 15"

"$W" flags --format make -o recipe.mk p
printf 'include recipe.mk\nall:\n\tclang-19 --target=wasm32-wasi --sysroot=/usr -fstack-protector-all $(CFLAGS) p/main.c -o make.wasm $(LDLIBS)\n' >Makefile
run make -s
expect_code 0 "make builds with it"
run "$W" flags --format cmake p
grep -q 'link_libraries(.*"-lwasi-emulated-signal"' "$scratch/out" && pass || fail "cmake: $(cat "$scratch/out")"

# A stack that is too small, and what waits.
mkdir q
cat >q/main.c <<'C'
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static int fill(const char *text)
{
	char big[100000];

	memset(big, *text, sizeof big);
	sleep(1);
	return big[99999];
}

int main(void)
{
	char text[] = "a";

	if (fgets(text, sizeof text, stdin))
		text[0] = 'b';
	printf("%d\n", fill(text));
	return 0;
}
C
printf '[{"directory":"%s","file":"main.c","command":"cc -c main.c"}]' "$scratch/q" >q/compile_commands.json
"$W" audit -q --fail-on never q >/dev/null
run "$W" flags q
link=$(sed -n 's/^link: //p' "$scratch/out")
expect 'the stack that it needs' "$link" '-Wl,-z,stack-size=131072'
grep -q '^memory: 0 bytes of static data, stack 1000[0-9][0-9] bytes' "$scratch/out" && pass || fail "sizes: $(cat "$scratch/out")"
run clang-19 --target=wasm32-wasi --sysroot=/usr -O0 -Wl,--stack-first q/main.c -o without.wasm
run node --no-warnings "$SOURCE/tests/_wasi.mjs" without.wasm </dev/null
[ "$code" -ne 0 ] && pass || fail "it runs on the default stack"
run clang-19 --target=wasm32-wasi --sysroot=/usr -O0 -Wl,--stack-first q/main.c -o with.wasm $link
run node --no-warnings "$SOURCE/tests/_wasi.mjs" with.wasm </dev/null
expect "it runs on the recipe's" "$code $(cat "$scratch/out")" '0 97'
"$W" audit -q --fail-on never --target emscripten q >/dev/null
run "$W" flags --format json q
expect 'what waits, and the stack of Emscripten' "$(jq -c '[.suspends, .link]' "$scratch/out")" \
	'[["fill","main"],["-sSTACK_SIZE=131072"]]'
expect 'sleep() alone cannot be suspended' "$(jq -c .suspend_ways "$scratch/out")" '{}'
run "$W" flags --suspend jspi q
grep -qi asyncify= "$scratch/out" && fail "a way without a reason: $(cat "$scratch/out")" || pass

# Of many functions the text names some, and says where all are.
mkdir many
{
	echo '#include <unistd.h>'
	for i in $(seq 30); do echo "void wait_$i(void) { sleep($i); }"; done
} >many/many.c
printf '[{"directory":"%s","file":"many.c","command":"cc -c many.c"}]' "$scratch/many" >many/compile_commands.json
"$W" audit -q --fail-on never --target emscripten many >/dev/null
expect 'many that wait' "$("$W" flags many | sed -n 's/^waits.* and/and/p')" "and 6 more ('--format json' has all)"
expect 'all that wait' "$("$W" flags --format json many | jq '.suspends | length')" 30

# setjmp: flags where a C library has it behind some, none where they cannot help.
mkdir j
printf '#include <setjmp.h>\njmp_buf env;\nint main(void)\n{\n\treturn setjmp(env);\n}\n' >j/main.c
"$W" audit -q --fail-on never --target wasip1,wasip2 j >/dev/null
run "$W" query --format csv "SELECT target, flags FROM finding WHERE rule = 'jump/setjmp' AND target IN ('wasip1', 'wasip2', 'emscripten') ORDER BY 1" j
expect "the flags of setjmp by target" "$(tr -d '\r' <"$scratch/out")" "target,flags
emscripten,
wasip2,-mllvm -wasm-enable-sjlj -lsetjmp"

# Ways to suspend.
mkdir s
cat >s/main.c <<'C'
#include <poll.h>
#include <stdlib.h>
void emscripten_sleep(unsigned int ms);

static void nap(void)
{
	emscripten_sleep(1);
}
static void (*volatile pointer)(void) = nap;

__attribute__((used)) int tick(int n)
{
	pointer();
	return n;
}

static int order(const void *a, const void *b)
{
#ifdef SORT
	nap();
#endif
	return *(const int *)a - *(const int *)b;
}

int main(void)
{
	int v[] = { 2, 1 };
	struct pollfd set = { 0 };

	qsort(v, 2, sizeof *v, order);
	return tick(poll(&set, 1, 10));
}
C
suspend() {
	printf '[{"directory":"%s","file":"main.c","command":"cc %s -c main.c"}]' "$scratch/s" "${2-}" >s/compile_commands.json
	"$W" audit -q --fail-on never --target "$1" s >/dev/null
}
suspend emscripten
run "$W" flags --format json s
expect 'Asyncify by default' "$(jq -c .link "$scratch/out")" '["-sASYNCIFY"]'
expect 'the ways' "$(jq -r '.suspend_ways | to_entries[] | .key + ": " + .value' "$scratch/out")" \
'asyncify: -sASYNCIFY
asyncify-add: -sASYNCIFY -sASYNCIFY_IGNORE_INDIRECT -sASYNCIFY_ADD=main,__main_argc_argv,__original_main,nap,tick
jspi: -sJSPI -sJSPI_EXPORTS=tick'
expect 'who asks' "$(jq -c '.reasons[] | [.flag, .step, .rule, .count, .line]' "$scratch/out")" '["-sASYNCIFY","link","block/async-call",2,7]'
run "$W" flags --format make --suspend jspi s
expect 'JSPI as make' "$(sed -n 's/^LDLIBS += //p' "$scratch/out")" '-sJSPI -sJSPI_EXPORTS=tick'
run "$W" flags --suspend asyncify-add s
expect 'the list as text' "$(sed -n 's/^link: //p' "$scratch/out")" \
	'-sASYNCIFY -sASYNCIFY_IGNORE_INDIRECT -sASYNCIFY_ADD=main,__main_argc_argv,__original_main,nap,tick'
run "$W" flags --suspend fibers s
expect_code 2 'a way that is none'
expect_error "one of asyncify, asyncify-add, jspi, not 'fibers'" 'a way that is none'
suspend emscripten -DSORT
run "$W" flags --suspend asyncify-add s
expect_code 2 'what qsort() calls back waits'
expect_error 'the C library calls back what waits' 'what qsort() calls back waits'
suspend emscripten-pthread
run "$W" flags --format json s
expect 'a thread of its own for main' "$(jq -c .link "$scratch/out")" '["-sASYNCIFY","-sPROXY_TO_PTHREAD"]'
finish
