# Emscripten without an SDK: its own headers, its JavaScript library, its types, the headers of
# processors that it brings; what it has not is still missing. Then an SDK that is installed: its
# libraries by their newer names, its cache away from it, its version.
# labels: quick
. "$SOURCE/tests/_lib.sh"
W=$WASMREADY
cd "$scratch" || exit 1
export LC_ALL=C
unset EM_CACHE EMSDK WASI_SDK_PATH
ar() { node "$SOURCE/tests/_ar.mjs" "$@"; }
# What is said of each file for emscripten, but perf.
said() { ask "$1" "SELECT file || ' ' || severity || ' ' || rule || coalesce(' ' || name, '') FROM finding WHERE target = 'emscripten' AND state = 'live' AND severity <> 'perf' ORDER BY 1" "${2:-p}" | tr -d '"'; }

mkdir p
cat >p/api.c <<'C'
#ifdef __EMSCRIPTEN__
#include <emscripten/emscripten.h>
#include <emscripten/html5.h>
EM_JS(int, twice, (int a), { return a * 2; });
#endif
#include <stdio.h>
static void frame(void) { puts("frame"); }
int start(void)
{
#ifdef __EMSCRIPTEN__
	int width = EM_ASM_INT({ return window.innerWidth; });
	EmscriptenMouseEvent event;
	emscripten_get_mouse_status(&event);
	printf("%d %g %d\n", width + twice(2), emscripten_get_now(), event.screenX);
	emscripten_set_main_loop(frame, 0, 1);
#else
	frame();
#endif
	return 0;
}
C
cat >p/gl.c <<'C'
#ifdef __EMSCRIPTEN__
#include <GLES3/gl3.h>
void draw(void) { glClear(GL_COLOR_BUFFER_BIT); glTexImage3D(0, 0, 0, 0, 0, 0, 0, 0, 0, 0); }
#endif
C
cat >p/wait.c <<'C'
#ifdef __EMSCRIPTEN__
#include <emscripten.h>
void nap(void) { emscripten_sleep(10); }
void lost(void) { emscripten_no_such_thing(); }
#endif
C
cat >p/types.c <<'C'
#include <crypt.h>
#include <inttypes.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#ifdef __EMSCRIPTEN__
_Static_assert(sizeof(struct crypt_data) == 260 && sizeof(clock_t) == 4 && sizeof(time_t) == 8, "");
_Static_assert(sizeof(int_fast16_t) == 2 && sizeof(__jmp_buf) == 24 && _SC_SIGSTKSZ == 250, "");
#endif
const char *hash(void)
{
	static struct crypt_data data;
	return crypt_r("secret", "ab", &data);
}
void show(char **argv)
{
	ptrdiff_t d = argv[1] - argv[0];
	printf("%" PRIdPTR " %" PRIuPTR "\n", d, sizeof d);
}
C
cat >p/data.c <<'C'
extern char **environ;
extern char *optarg;
extern int optind, no_such_variable;
int count(void) { return environ[0] != optarg && optind + no_such_variable; }
C
cat >p/sse.c <<'C'
#include <emmintrin.h>
int sum(const int *p)
{
	__m128i v = _mm_loadu_si128((const __m128i *)p);
	return _mm_cvtsi128_si32(_mm_shuffle_epi32(_mm_add_epi32(v, v), _MM_SHUFFLE(3, 2, 1, 0)));
}
C
cat >p/lent.c <<'C'
#include <error.h>
#include <malloc.h>
#include <execinfo.h>
void fall(void) { error(1, 0, "x"); malloc_stats(); }
C
run "$W" audit -q --db stand-in.db --target emscripten p
expect_code 1 'an audit without an SDK'
expect 'what Emscripten has is known, and nothing else' "$(said stand-in.db)" \
'data.c blocker api/undefined-symbol no_such_variable
gl.c flag api/undefined-symbol glTexImage3D
lent.c blocker api/missing-function error
lent.c blocker api/missing-function malloc_stats
lent.c blocker api/missing-header
lent.c blocker api/missing-header
sse.c flag simd/intrinsic-header
wait.c blocker api/undeclared-function emscripten_no_such_thing
wait.c flag block/async-call emscripten_sleep'
expect 'the flag is told' "$(ask stand-in.db "SELECT group_concat(DISTINCT flags) FROM finding WHERE rule = 'api/undefined-symbol' AND flags > ''" p | tr -d '"')" \
	-sMAX_WEBGL_VERSION=2

# No other target has any of it.
run "$W" audit -q --db wasi.db --target wasip1 p
expect 'wasip1 has neither a header nor an intrinsic of it' \
	"$(ask wasi.db "SELECT count(*) FROM finding WHERE file = 'sse.c' AND severity = 'blocker' AND target = 'wasip1'" p | awk '{ print ($1 > 0) }')" 1

verdicts() { ask "$1" "SELECT group_concat(target || ' ' || verdict) FROM (SELECT target, verdict FROM verdict
	WHERE kind = 'project' AND target IN ('wasip1', 'emscripten') ORDER BY 1)" "$2" | tr -d '"'; }
# emcc's flags for x86: with -msimd128 the macro is there, without it emcc refuses.
mkdir q
printf '#ifdef __SSE2__\n#include <emmintrin.h>\nint use(__m128i v) { return _mm_cvtsi128_si32(v); }\n#ifdef __SSE3__\n#error "no SSE3 was asked for"\n#endif\n#else\n#error "needs SSE2"\n#endif\n' >q/a.c
echo '[{"directory":".","file":"a.c","command":"emcc -msimd128 -msse2 -c a.c"}]' >q/compile_commands.json
run "$W" audit -q --db sse.db --target emscripten q
expect 'emcc -msimd128 -msse2' "$(said sse.db q)" ''
expect 'and it was looked at' "$(verdicts sse.db q)" 'emscripten ready,wasip1 blocked'
# The host of emcc's units has its headers, EM_ASM and x86 flags as the target has.
mkdir host
cat >host/a.c <<'C'
#include <emscripten/emscripten.h>
#include <emscripten/html5.h>
#if !defined EMSCRIPTEN || !defined __EMSCRIPTEN__
#error "emcc defines it"
#endif
EM_JS(int, seven, (void), { return 7; });
static void frame(void *p) { (void)p; EM_ASM({ console.log($0); }, seven()); }
int main(void) { emscripten_set_main_loop_arg(frame, 0, 0, 1); return 0; }
C
echo '[{"directory":".","file":"a.c","command":"emcc -O2 -c a.c"}]' >host/compile_commands.json
run "$W" audit -q --fail-on never --db host.db --target emscripten host
expect_code 0 "units of emcc's: $(head -c 300 "$scratch/err")"
expect "Emscripten's headers are the host's" "$(said host.db host)" ''
expect 'and no other has them' "$(verdicts host.db host)" 'emscripten ready,wasip1 blocked'
echo '[{"directory":".","file":"a.c","command":"clang --target=wasm32-wasi -O2 -c a.c"}]' >host/compile_commands.json
run "$W" audit -q --fail-on never --db host.db --target emscripten host
expect_code 3 "a WASI compiler's host has none of it"
echo '[{"directory":".","file":"a.c","command":"gcc -msse2 -c a.c"}]' >q/compile_commands.json
run "$W" audit -q --db sse.db --target emscripten q
expect '-msse2 alone' "$(said sse.db q | cut -d' ' -f2,3)" 'blocker abi/wasm-only-error'

# An SDK, with its cache elsewhere.
sdk=sdk/upstream/emscripten
mkdir -p cache/sysroot/include/emscripten cache/sysroot/lib/wasm32-emscripten $sdk/src/lib o r
lib=cache/sysroot/lib/wasm32-emscripten
echo '#define NULL ((void *)0)' >cache/sysroot/include/stdio.h
echo 'int atexit(void (*)(void)); int kept(int); int scripted(int); int asked(int); int error(int); int unscripted(int);' >cache/sysroot/include/stdlib.h
: >cache/sysroot/include/emscripten/emscripten.h
version() { printf '#define __EMSCRIPTEN_%s__ %s\n#define __EMSCRIPTEN_%s__ 0\n#define __EMSCRIPTEN_%s__ 9\n' "$@" >cache/sysroot/include/emscripten/version.h; }
version MAJOR 6 MINOR TINY
for f in atexit kept; do
	echo "int $f(int n) { return n; }" | clang-19 --target=wasm32-wasi -w -fno-builtin -x c -c -o o/$f.o -
done
ar make gnu $lib/libc.a o/atexit.o
ar make gnu $lib/libclang_rt.builtins.a o/kept.o
printf 'addToLibrary({\n  scripted: (n) => n,\n});\n  error("not a key");\n  if (x) {\n' >$sdk/src/lib/libcore.js
printf 'addToLibrary({\n  asked: (n) => n,\n});\n' >$sdk/src/lib/libwebsocket.js
cat >r/a.c <<'C'
#include <stdlib.h>
static void bye(void) {}
#ifdef EMSCRIPTEN
int old_macro(void) { return 1; }
#endif
int use(void) { return atexit(bye) + kept(1) + scripted(1) + asked(1) + error(1) + unscripted(1); }
C
audit() { run env EM_CACHE="$PWD/cache" "$@" "$W" audit -q --db sdk.db --target emscripten r; }
missing() { ask sdk.db "SELECT group_concat(name, ' ') FROM (SELECT DISTINCT name FROM finding WHERE severity = 'blocker' AND state = 'live' AND target = 'emscripten' ORDER BY 1)" r; }
audit EMSDK="$PWD/sdk"
expect 'its libraries are read, and its JavaScript' "$(missing)" 'asked error unscripted'
expect 'a setting is needed though the archive has the name' \
	"$(ask sdk.db "SELECT flags FROM finding WHERE rule = 'api/process' AND target = 'emscripten'" r)" '-sEXIT_RUNTIME'
expect 'its version' "$(ask sdk.db "SELECT version FROM target WHERE name = 'emscripten'" r)" 'Emscripten 6.0.9'
defines() { ask sdk.db "SELECT count(*) FROM function WHERE name = 'old_macro'" r; }
expect 'a current emcc does not define EMSCRIPTEN' "$(defines)" 0

# verify links what emcc would: all of its archives, and what only its JavaScript has is there.
verified() { run env EM_CACHE="$PWD/cache" EMSDK="$PWD/sdk" "$W" verify --target emscripten --db sdk.db --format json r; }
verified
expect_code 0 "verify: $(jq -c '[.errors[], .undefined[]] | map(select(.rule == null))' out)"
expect 'what no archive and no script has is undefined' "$(jq -r '[.undefined[].symbol] | sort | join(" ")' out)" 'asked error unscripted'
expect 'which confirms the blockers' "$(jq -r '.blockers | "\(.total) \(.confirmed)"' out)" '3 3'
sqlite3 sdk.db "DELETE FROM finding WHERE name = 'asked'; UPDATE finding SET name = 'kept' WHERE name = 'error' AND severity = 'blocker'"
verified
expect_code 1 'what is not told, and what is there'
expect 'each is said' "$(jq -r '([.undefined[] | select(.rule == null).symbol] | sort | join(" ")) + " \(.blockers.total - .blockers.confirmed)"' out)" 'asked error 1'

version major 3 minor tiny
audit EMSDK="$PWD/sdk"
expect 'an older one does' "$(defines)" 1
expect 'its version, of old' "$(ask sdk.db "SELECT version FROM target WHERE name = 'emscripten'" r)" 'Emscripten 3.0.9'
audit PATH=/usr/bin:/bin
expect_error "JavaScript library is neither beside '.*' nor in EMSDK: the table judges" 'no JavaScript library'
expect 'without its JavaScript library the table judges' \
	"$(ask sdk.db "SELECT judge FROM target WHERE name = 'emscripten'" r)" table
finish
