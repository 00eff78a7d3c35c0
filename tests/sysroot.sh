# What an installed sysroot defines wins over the table: its archives in every form
# of index, held against the objects in them; broken ones leave the table as judge, in one line.
# labels: slow
. "$SOURCE/tests/_lib.sh"
W=$WASMREADY
cd "$scratch" || exit 1
export LC_ALL=C
ar() { node "$SOURCE/tests/_ar.mjs" "$@"; }

# The sysroot that CI installs, symbol for symbol.
mkdir p
printf 'int main(void) { return 0; }\n' >p/x.c
run "$W" audit -q --sysroot /usr --db real.db p
expect_code 0 'an audit'
for archive in /usr/lib/wasm32-wasi/lib*.a "$(clang-19 --target=wasm32-wasi -print-libgcc-file-name)"; do
	[ -f "$archive" ] || { fail "no archive '$archive'"; continue; }
	ar symbols "$archive" >nm
	sqlite3 real.db "SELECT s.symbol FROM archive_symbol s JOIN archive_file f ON f.archive = s.archive
		WHERE f.path = '$archive' ORDER BY 1" | sort -u >ours
	cmp -s nm ours && pass || fail "$archive: $(diff nm ours | head -5)"
done
expect 'libraries behind -l' "$(ask real.db "SELECT symbol, library FROM sysroot_symbol WHERE symbol IN ('mmap', 'signal', 'printf', '__multi3') ORDER BY 1" p)" \
'__multi3,
mmap,wasi-emulated-mman
printf,
signal,wasi-emulated-signal'
stamp=$(sqlite3 real.db "SELECT count(*), max(id) FROM archive")
run "$W" audit -q --sysroot /usr --db real.db p
expect 'nothing is read again' "$(sqlite3 real.db "SELECT count(*), max(id) FROM archive")" "$stamp"

# A sysroot of our own: what it has counts.
mkdir -p sys/include sys/lib/wasm32-wasi o
ln -s /usr/include/wasm32-wasi sys/include/wasm32-wasi
lib=sys/lib/wasm32-wasi
for f in printf umask setvbuf; do
	echo "void $f(void) {}" | clang-19 --target=wasm32-wasi -w -fno-builtin -x c -c -o o/$f.o - || fail "cannot compile $f"
done
cat >p/x.c <<'C'
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
int use(void) { umask(0); setvbuf(stdout, 0, 0, 0); printf("x"); return abs(-1) + rand(); }
int main(void) { return use(); }
C
audit() { run "$W" audit -q --db facts.db --sysroot sys --format json -o out.json p; }
status() { ask facts.db "SELECT group_concat(name || ' ' || status || ' ' || judge || coalesce(' ' || nullif(library, ''), ''), '; ') FROM (SELECT DISTINCT name, status, judge, library FROM api_use WHERE target = 'wasip1' ORDER BY 1)" p | tr -d '"'; }
for form in gnu gnu64 bsd bsd64; do
	rm -f $lib/*.a facts.db
	ar make $form $lib/libc.a o/printf.o o/umask.o
	ar make $form $lib/libextra.a o/setvbuf.o
	audit
	expect "$form: the sysroot judges" "$(status)" \
		'abs yes sysroot; printf yes sysroot; rand newer sysroot; setvbuf emulated sysroot extra; umask missing sysroot'
	expect "$form: nothing is said" "$(cat err)" ''
done
expect 'an undeclared function is missing though the library has it' \
	"$(jq -r '[.findings[] | select(.message | test("umask"))] | length > 0' out.json)" true
expect 'a library behind -l is a flag' "$(jq -r '.findings[] | select(.message | test("setvbuf")) | .message' out.json)" "emulated function: 'setvbuf' needs '-lextra'"
expect 'what the current release has is one flag' "$(jq -r '.findings[] | select(.message | test("rand")) | .severity + " " + .message' out.json)" \
	"flag 1 function is not in the SDK that is named, but in a newer one: rand"
expect 'JSON says who judged' "$(jq -c '[.targets[] | select(.name == "wasip1" or .name == "wasip2") | .judge, .symbols]' out.json)" \
	'["sysroot","symbols from the installed sysroot","table","symbols from the table of August 2026"]'
"$W" report --db facts.db p 2>&1 | grep -q 'note: wasip1: symbols from the installed sysroot' && pass || fail 'text does not say who judged'
"$W" report --db facts.db --format html p | grep -q 'symbols from the installed sysroot' && pass || fail 'HTML does not say who judged'
"$W" report --db facts.db --format markdown p | grep -q 'wasip1.*symbols from the installed sysroot' && pass || fail 'markdown does not say who judged'

rm $lib/*.a; ar make thin $lib/libc.a o/printf.o
audit; expect 'thin' "$(status | cut -d';' -f2)" ' printf yes sysroot'
rm $lib/*.a; printf '!<arch>\n' >$lib/libc.a
audit; expect 'empty' "$(status | cut -d';' -f2)" ' printf newer sysroot'

# Broken ones.
broken() {
	audit
	[ "$code" -le 1 ] && pass || fail "$1: exit code $code"
	expect_error "libc\.a' .*: the table judges what 'wasip1' can link" "$1"
	expect "$1: the table judges" "$(ask facts.db "SELECT judge FROM target WHERE name = 'wasip1'" p)" table
}
ar make gnu good.a o/printf.o o/umask.o
ar make gnu64 good64.a o/printf.o o/umask.o
size=$(stat -c %s good.a)
for n in 0 4 7 9 40 67 70 80 $((size / 2)) $((size - 3)); do
	head -c $n good.a >$lib/libc.a; broken "cut off at $n"
done
printf 'hello, this is text\n' >$lib/libc.a; broken 'no archive'
ar make plain $lib/libc.a o/printf.o; broken 'no index'
for patch in '\377\377\377\377' '\000\000\000\377' '\177\377\377\377'; do
	cp good.a $lib/libc.a; printf "$patch" | dd of=$lib/libc.a bs=1 seek=68 conv=notrunc 2>/dev/null; broken "a count of $patch"
	cp good.a $lib/libc.a; printf "$patch" | dd of=$lib/libc.a bs=1 seek=72 conv=notrunc 2>/dev/null; broken "an offset of $patch"
done
cp good.a $lib/libc.a; printf '99999999999' | dd of=$lib/libc.a bs=1 seek=56 conv=notrunc 2>/dev/null; broken 'a size beyond the end'
cp good64.a $lib/libc.a; printf '\377\377\377\377\377\377\377\377' | dd of=$lib/libc.a bs=1 seek=68 conv=notrunc 2>/dev/null; broken 'a count of 64 bits'
rm $lib/libc.a; mkdir $lib/libc.a; audit
expect 'a folder is no archive' "$(ask facts.db "SELECT judge FROM target WHERE name = 'wasip1'" p)" table

# Emscripten's: what emcc links by itself of the many builds, and its JavaScript library.
em=em/cache/sysroot lib=$em/lib/wasm32-emscripten
mkdir -p $em/include/emscripten $lib em/src/lib
cp -r /usr/include/wasm32-wasi/. $em/include; rm -r $em/include/wasi
echo '#define __EMSCRIPTEN__ 1' >$em/include/emscripten/emscripten.h
printf '#define __EMSCRIPTEN_major__ 4\n#define __EMSCRIPTEN_minor__ 5\n#define __EMSCRIPTEN_tiny__ 6\n' >$em/include/emscripten/version.h
for f in abs rand __wasm_setjmp; do
	echo "void $f(void) {}" | clang-19 --target=wasm32-wasi -w -fno-builtin -x c -c -o o/$f.o - || fail "cannot compile $f"
done
ar make gnu $lib/libc.a o/printf.o
ar make gnu $lib/libc-debug.a o/rand.o
ar make gnu $lib/libc-mt.a o/printf.o o/rand.o
ar make gnu $lib/libcompiler_rt.a o/__wasm_setjmp.o
cat >em/src/lib/libcore.js <<'JS'
addToLibrary({
  // umask: in a comment
  abs__deps: ['$other'],
  abs: (x) => {
    setvbuf: 1
  },
  $umask: 1,
  'quoted' : 1,
  short(x) { },
  'setvbuf: no end
});
JS
run "$W" audit -q --db em.db --sysroot $em -t emscripten,emscripten-pthread --format json -o out.json p
expect_code 1 "an audit with Emscripten's sysroot"
expect 'nothing is said' "$(cat err)" ''
em_symbols() { ask em.db "SELECT group_concat(symbol, ' ') FROM (SELECT symbol FROM sysroot_symbol WHERE target = '$1' ORDER BY 1)" p; }
expect 'what emcc links' "$(em_symbols emscripten)" '__wasm_setjmp _setjmp abs printf quoted setjmp short'
expect 'with -pthread' "$(em_symbols emscripten-pthread)" '__wasm_setjmp _setjmp abs printf quoted rand setjmp short'
expect 'they judge' "$(ask em.db "SELECT group_concat(name || ' ' || status || ' ' || judge, '; ') FROM (SELECT DISTINCT name, status, judge FROM api_use WHERE target = 'emscripten' ORDER BY 1)" p | tr -d '"')" \
	'abs yes sysroot; printf yes sysroot; rand newer sysroot; setvbuf newer sysroot; umask newer sysroot'
run "$W" targets --format json --sysroot $em
expect 'targets tells version, origin and judge, and it is no sysroot for WASI' \
	"$(jq -r '.targets[] | select(.name | test("emscripten|wasip1$|freestanding")) | [.name, .version, .origin, .judge] | join(" ")' out | sed 's/0.0~git[^ ]*/DATE/')" \
'freestanding  none table
wasip1 DATE installed sysroot
emscripten Emscripten 4.5.6 installed sysroot
emscripten-pthread Emscripten 4.5.6 installed sysroot'
mkdir -p $em/include/compat c
printf '#include_next <string.h>\n' >$em/include/compat/string.h
printf '#include <string.h>\nint main(void) { return (int)strlen(""); }\n' >c/x.c
run "$W" audit -q --fail-on never --db compat.db --sysroot $em -t emscripten c
expect_code 0 'a header of compat/'
expect 'is of the C library' "$(ask compat.db "SELECT DISTINCT origin FROM file WHERE file GLOB '*/compat/string.h'" c)" libc
mv em/src em/gone
run "$W" targets --format json --sysroot $em
expect 'without its JavaScript the table judges' "$(jq -r '.targets[] | select(.name == "emscripten") | .origin + " " + .judge' out)" 'installed table'

# wasmready targets.
run "$W" targets --format json --sysroot /usr
expect_code 0 targets
expect 'six targets with dates' "$(jq -c '[(.targets | length), (.targets | map(.table_date | test("^20[0-9][0-9]-")) | all)]' out)" '[6,true]'
expect 'the installed one judges itself' "$(jq -c '.targets[] | select(.name == "wasip1") | [.judge, .origin, (.libraries | index("wasi-emulated-signal") != null)]' out)" '["sysroot","installed",true]'
expect 'a stand-in is said to be one' "$(jq -r '.targets[] | select(.name == "wasip2") | .origin + " " + .judge' out)" 'stand-in table'
WASMREADY_WASI_SYSROOT= run "$W" targets
grep -q 'another C library.s headers stand in' out && grep -q 'no SDK is named' out && grep -q 'wasi-libc 476bd3c' out && pass || fail 'targets as text'
run "$W" targets --format xml; expect_code 2 'a format that is none'; expect_error "text, json" 'a format that is none'
finish
