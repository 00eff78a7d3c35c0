# The whole-program views: frames by the flags of their units, the deepest path of each
# program, recursion, and what Asyncify must cover.
# labels: quick
. "$SOURCE/tests/_lib.sh"

mkdir "$scratch/p"
cd "$scratch/p" || exit 1
cat >a.c <<'C'
#include <unistd.h>
void fill(char *, unsigned);
typedef void hook(int);
static hook *hooks[2];
static void pausing(int n) { sleep(n); }
static void quick(int n) { char b[300]; fill(b, n); }
static void other(double d) { (void)d; }
void (*kept)(double) = other;
void setup(void) { hooks[0] = pausing; hooks[1] = quick; }
void through(int n) { char b[200]; fill(b, n); hooks[n & 1](n); }
void never(int n) { char b[64]; fill(b, n); }
int again(int n) { char b[2000]; fill(b, n); return n ? again(n - 1) : b[0]; }
typedef int visitor(int, int);
int step(int);
__attribute__((noreturn)) void give_up(int);
static int leaf(int n, int m) { return n + m; }
static int node(int n, int m) { char b[1000]; fill(b, n); return b[0] + step(m); }
static int late(int n, int m) { char b[3000]; fill(b, n); give_up(m); }
visitor *visitors[] = { leaf, node, late };
__attribute__((noinline)) int step(int n) { char b[100]; fill(b, n); return visitors[n & 1](n, b[0]); }
__attribute__((noreturn)) void give_up(int n) { for (;;) visitors[n](n, n); }
C
cat >one.c <<'C'
void fill(char *, unsigned), setup(void), through(int), never(int);
int again(int);
int main(void) { char b[1000]; setup(); fill(b, 1); through(1); never(again(1)); return 0; }
C
cat >two.c <<'C'
void fill(char *, unsigned), never(int);
int main(void) { char b[5000]; fill(b, 1); never(1); return 0; }
C
printf '[' >compile_commands.json
for file in a one two; do
	[ $file = a ] || printf ','
	printf '{"directory":"%s","file":"%s.c","command":"cc -O2 -c %s.c"}' "$PWD" $file $file
done >>compile_commands.json
printf ']' >>compile_commands.json
run "$WASMREADY" audit --db "$scratch/db" .
[ "$code" -le 1 ] || fail "audit: $(cat "$scratch/err")"

expect 'frame' "$(ask "$scratch/db" "SELECT DISTINCT size FROM frame WHERE function = 'never'")" 64
expect 'depth of each main' "$(ask "$scratch/db" \
	"SELECT DISTINCT home, depth, next FROM stack WHERE function = 'main' ORDER BY 1" | tr '\n' ' ')" \
	'one.c,3008,again two.c,5072,never '
expect 'through a pointer of its type' "$(ask "$scratch/db" \
	"SELECT DISTINCT next, depth FROM stack WHERE function = 'through'")" 'quick@a.c,512'
expect 'recursion' "$(ask "$scratch/db" 'SELECT DISTINCT function, size, path FROM recursion
	WHERE NOT indirect')" 'again,2000,again > again'
expect 'recursion through a pointer, past what does not return' "$(ask "$scratch/db" \
	'SELECT DISTINCT function, size, path FROM recursion WHERE indirect')" \
	'node@a.c,1120,node > step > (pointer) > node'
expect 'recursion in the recipe' "$("$WASMREADY" flags --db "$scratch/db" . | grep '^recursion' | tr '\n' ' ')" \
	'recursion: each round of again > again takes 2000 bytes more recursion: each round of node > step > (pointer) > node takes 1120 bytes more '
expect 'suspends' "$(ask "$scratch/db" "SELECT function, via, distance, indirect FROM suspends
	WHERE target = 'emscripten' ORDER BY distance" | tr '\n' ' ')" \
	'pausing@a.c,sleep,0,0 through,sleep,2,1 main,sleep,3,0 '
expect 'uses' "$(ask "$scratch/db" "SELECT function, access FROM variable_use WHERE name = 'hooks' ORDER BY 1" |
	tr '\n' ' ')" 'setup,3 through,1 '

# Without optimisation everything has its place.
sed -i 's/-O2/-O0/g' compile_commands.json
run "$WASMREADY" audit --db "$scratch/db" .
expect 'unoptimised frame' "$(ask "$scratch/db" "SELECT DISTINCT size FROM frame WHERE function = 'never'")" 80

# What is inlined is what clang inlines: nothing that calls itself, no more than 1 KiB of locals into
# what calls itself, no giant, nothing where it is one of many places; all else that is small or has
# a single call.
mkdir "$scratch/inlined" && cd "$scratch/inlined" || exit 1
{
	cat <<'C'
void fill(char *, unsigned);
int printf(const char *, ...);
extern int more;
static int large(int n) { char b[2000]; fill(b, n); fill(b + 1, n); return b[n]; }
int keeps(int n) { return n ? keeps(n - 1) + large(n) : 1; }
static int small(int n) { char b[800]; fill(b, n); fill(b + 1, n); return b[n]; }
int takes(int n) { return n ? takes(n - 1) + small(n) : 1; }
static int once(int n) { char b[3000]; fill(b, n); fill(b + 1, n); return b[n]; }
int caller(int n) { return once(n) + 1; }
static int down(int n) { char b[500]; fill(b, n); return n ? down(n - 1) + b[0] : b[1]; }
int starts(int n) { return down(n); }
static void line(int n, int m) { for (int i = 0; i < n; i++) fill(0, i); printf("%d %d %d\n", m, n, more); }
void few(int n) { if (n) line(n, 1); fill(0, 1); line(n + 1, 2); }
int outer(int n);
C
	echo 'void table(int n) { switch (n) {'
	for i in $(seq 80); do echo "case $i: line(n, $i); break;"; done
	echo '} }'
	echo 'static void body(int n) {'
	for i in $(seq 900); do echo "if (more == $i) { printf(\"%d\", n + $i); fill((char *)&more, $i); }"; done
	echo '} int outer(int n) { for (int i = 0; i < n; i++) outer(i); body(n); return n; }'
} >a.c
printf '[{"directory":"%s","file":"a.c","command":"cc -O2 -c a.c"}]' "$PWD" >compile_commands.json
run "$WASMREADY" audit --db "$scratch/inlined.db" .
clang-19 --target=wasm32-wasi -O2 -S -o a.s a.c || fail 'clang-19 cannot compile the example'
# The first subtraction from the stack pointer, or none.
awk '/^[a-z]+:/ { fn = substr($1, 1, length($1) - 1); n = 0; frame[fn] = 0 }
	++n < 16 && /i32.const/ { value = $2 } n < 16 && /i32.sub/ && !frame[fn] { frame[fn] = value }
	END { for (fn in frame) print fn "," frame[fn] }' a.s | sort >real
ask "$scratch/inlined.db" "SELECT DISTINCT substr(function, 1, instr(function || '@', '@') - 1), size FROM frame
	WHERE function NOT GLOB 'small@*' AND function NOT GLOB 'once@*' ORDER BY 1" >computed
expect 'frames as clang has them' "$(cat computed)" "$(cat real)"

# The path is in the fix, so that a finding is the same when another path is the deepest.
mkdir "$scratch/deep" && cd "$scratch/deep" && cp "$SOURCE/rules/memory/deep-stack.c" a.c
printf '[{"directory": "%s", "file": "a.c", "arguments": ["cc", "-O2", "-DPROVE", "-c", "a.c"]}]' "$PWD" >compile_commands.json
found() { "$WASMREADY" audit -q --fail-on never --db "$scratch/deep.db" -f json . |
	jq -r ".findings[] | select(.rule == \"memory/deep-stack\") | .$1"; }
before=$(found fingerprint)
expect 'the deepest path' "$(found fix | sed 's/.*off it: //')" 'first 10000 > second 30000 > third 30000'
sed -i 's/second/middle/g' a.c
expect 'another path' "$(found fix | sed 's/.*off it: //')" 'first 10000 > middle 30000 > third 30000'
expect 'the same finding' "$(found fingerprint)" "$before"
finish
