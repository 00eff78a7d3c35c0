# kernels --run: the good kernels are the same everywhere, and each way to be wrong is seen.
# labels: kernel
# timeout: 250
. "$SOURCE/tests/_lib.sh"
W=$WASMREADY
for tool in clang-19 node jq; do
	command -v $tool >/dev/null || { fail "$tool is not installed"; finish; }
done
cd "$scratch" || exit 1
mkdir tmp good bad

# database FOLDER FILE...: a compilation database of plain units.
database() {
	local folder=$1; shift
	jq -n --arg dir "$scratch/$folder" --args \
		'[$ARGS.positional[] | {directory: $dir, file: ., arguments: ["cc", "-O2", "-std=c17", "-c", .]}]' \
		"$@" >"$folder/compile_commands.json"
}
of() { jq -r --arg name "$1" ".kernels[] | select(.name == \$name) | $2" result.json; }

cp "$SOURCE"/fixtures/kernels/*.[ch] good/
database good $(cd good && ls ./*.c)
run "$W" kernels --run --db "$scratch/none.db" good
expect_code 3 "without an audit"
run "$W" audit -q --fail-on never good
expect_code 0 "audit"
run "$W" kernels --rounds 2 good
expect_code 2 "--rounds without --run"
run "$W" kernels --only x good
expect_code 2 "--only without --run"
run "$W" kernels --run --starts -2 good
expect_code 2 "fewer starts than none"
run "$W" kernels --run --clang /no/such/clang good
expect_code 3 "without a compiler"
expect_error "cannot find /no/such/clang" "without a compiler"

# Good kernels.
began=$SECONDS
run env TMPDIR="$scratch/tmp" "$W" kernels --run --rounds 1 --starts 3 --quick -f json -o result.json good
expect_code 0 "the good kernels: $(cat "$scratch/err")"
# Without a terminal it tells each half a minute how far it is, though each of its stages be shorter.
lasted=$((SECONDS - began))
told=$(grep -cE '^[0-9]+ of [0-9]+ (compiled and linked|kernels|builds|measured)' "$scratch/err")
[ "$told" -le $((lasted / 30)) ] && [ "$told" -ge $((lasted / 120)) ] && pass ||
	fail "in $lasted s: $(cat "$scratch/err")"
expect "nothing else is told" "$(wc -l <"$scratch/err")" "$told"
expect "the scratch folder is gone" "$(ls tmp)" ""
expect "as many as are marked" "$(jq '.kernels | length >= 11' result.json)" true
expect "all are the same everywhere" "$(jq -r '.kernels[] | select(.verdict != "same") | .name' result.json)" ""
expect "none failed" "$(jq .failed result.json)" false
expect "all seven builds of each ran" \
	"$(jq -r '.kernels[] | .name as $n | .builds[] | select(.result != "same" and .result != "reference") | "\($n) \(.kind) \(.reason)"' result.json)" ""
expect "200 images or more of each" "$(jq -r '.kernels[] | select(.images - .refused < 200) | .name' result.json)" ""
expect "no kernel refuses what it is for" "$(jq -r '.kernels[] | select(.refused * 3 > .images) | .name' result.json)" ""
expect "all have a time for a frame, native and in wasm" \
	"$(jq '[.kernels[].builds[] | select(.frame_ms > 0)] | length' result.json)" "$(jq '.kernels | length * 4' result.json)"
expect "three starts of each" "$(jq -c '[.kernels[].builds[].start.starts // empty] | unique' result.json)" "[3]"
expect "memory holds the frame, and little else" \
	"$(jq '[.kernels[].builds[].start.memory // empty] | min > 1920 * 1080 and max < 1920 * 1080 * 9' result.json)" true
expect "a module is small" "$(jq '[.kernels[].builds[].bytes // empty] | min > 300 and max < 16384' result.json)" true
expect "compressed it is smaller" "$(jq '[.kernels[].builds[] | select(.gzip >= .bytes and .bytes > 600)] | length' result.json)" 0

# Kernels that are wrong, each in a way of its own.
cat >bad/bad.c <<'C'
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#ifdef __linux__
#include <fcntl.h>
#include <unistd.h>

__attribute__((constructor)) static void escape(void)
{
	open(ESCAPED, O_CREAT | O_WRONLY, 0600);
	if (fork() == 0)
		for (;;)
			sleep(1);
}
#endif

#define SIZE const uint8_t *src, uint8_t *dst, int width, int height, int stride

// wasmready: kernel channels=1
static void fine(SIZE)
{
	for (int y = 0; y < height; y++)
		for (int x = 0; x < width; x++)
			dst[y * stride + x] = 255 - src[y * stride + x];
}

// wasmready: kernel channels=1
void wrong_in_wasm(SIZE)
{
	for (int y = 0; y < height; y++)
		for (int x = 0; x < width; x++) {
			dst[y * stride + x] = src[y * stride + x] / 2;
#ifdef __wasm_simd128__
			if (x == 16)
				dst[y * stride + x] = 1;
#endif
		}
}

// wasmready: kernel channels=1
void hangs_at_seven(SIZE)
{
	for (int y = 0; y < height; y++)
		for (int x = 0; x < width; x++)
			dst[y * stride + x] = src[y * stride + x];
	while (width == 7)
		__asm__ volatile("");
}

// wasmready: kernel channels=1
void beyond_its_row(SIZE)
{
	for (int y = 0; y < height; y++)
		for (int x = 0; x < (width + 3) / 4 * 4; x++)
			dst[y * stride + x] = 7;
}

// wasmready: kernel channels=1
void reads_before(SIZE)
{
	for (int y = 0; y < height; y++)
		for (int x = 0; x < width; x++)
			dst[y * stride + x] = (src[y * stride + x] + src[y * stride + x - 1]) & 254;
}

// wasmready: kernel channels=1
void into_its_source(SIZE)
{
	for (int y = 0; y < height; y++)
		for (int x = 0; x < width; x++)
			((uint8_t *)src)[y * stride + x] = dst[y * stride + x] = 3;
}

// wasmready: kernel channels=1
void bands_matter(SIZE, int from, int to)
{
	for (int y = from; y < to; y++)
		for (int x = 0; x < width; x++)
			dst[y * stride + x] = src[from * stride + x];
	(void)height;
}

// wasmready: kernel channels=1
int never(SIZE)
{
	for (int y = 0; y < height * 0; y++)
		for (int x = 0; x < width; x++)
			dst[y * stride + x] = src[y * stride + x];
	return -1;
}

// wasmready: kernel channels=1 mode=0
void idle(SIZE, int mode)
{
	for (int y = 0; mode && y < height; y++)
		for (int x = 0; x < width; x++)
			dst[y * stride + x] = src[y * stride + x];
}

// wasmready: kernel channels=1
void one_row(const uint8_t *src, uint8_t *dst, int width, int rowbytes)
{
	for (int x = 0; x < width; x++)
		dst[x] = src[x] ^ 1;
	for (int x = width; x < rowbytes; x++)
		dst[x] = 0;
}

// wasmready: kernel channels=1
void needs_libc(SIZE)
{
	uint8_t *row = malloc(width);

	for (int y = 0; row && y < height; y++) {
		for (int x = 0; x < width; x++)
			row[x] = src[y * stride + x] ^ 255;
		memcpy(dst + y * stride, row, width);
	}
	free(row);
}

int weigh(int value, int weight);
extern const int offset;

// wasmready: kernel channels=3 out=1 weight=30 table=random
int needs_another(const uint8_t *src, uint8_t *dst, int width, int height, const uint8_t table[256], int weight)
{
	for (int y = 0; y < height; y++)
		for (int x = 0; x < width; x++) {
			const uint8_t *in = src + (y * width + x) * 3;

			dst[y * width + x] = table[(weigh(in[0], weight) + in[1] + in[2] + offset) & 255];
		}
	return 0;
}

struct context;

// wasmready: kernel channels=1
void needs_context(SIZE, struct context *context)
{
	for (int y = 0; y < height; y++)
		for (int x = 0; x < width; x++)
			dst[y * stride + x] = src[y * stride + x] + (context != 0);
}

// wasmready: kernel channels=1 bias=1;system("touch${IFS}owned")
void hostile_mark(SIZE, int bias)
{
	for (int y = 0; y < height; y++)
		for (int x = 0; x < width; x++)
			dst[y * stride + x] = src[y * stride + x] + bias;
}

int use_fine(SIZE)
{
	fine(src, dst, width, height, stride);
	return 0;
}

int main(void)
{
	return 0;
}
C
sed -i "s|ESCAPED|\"$scratch/escaped\"|" bad/bad.c
cat >bad/other.c <<'C'
const int offset = 5;
int weigh(int value, int weight)
{
	return value * weight;
}
int unrelated(void)
{
	extern int nowhere(void);

	return nowhere();
}
int main(void)
{
	return 0;
}
C
odd='$(touch owned) <b>&'"'"'.c' quoted='quo"ted.c'
for name in "$odd" "$quoted"; do
	function=in_odd
	[ "$name" = "$quoted" ] && function=in_quoted
	printf '// wasmready: kernel channels=1\nvoid %s(const unsigned char *src, unsigned char *dst, int width, int height)\n{\n\tfor (int i = 0; i < width * height; i++)\n\t\tdst[i] = src[i] >> 1;\n}\n' $function >"bad/$name"
done
database bad bad.c other.c "$odd" "$quoted"
run "$W" audit -q --fail-on never bad
expect_code 0 "audit of the bad ones"
run env TMPDIR="$scratch/tmp" "$W" kernels --run --rounds 0 --starts 0 --time-limit 5 -f json -o result.json bad
expect_code 1 "the bad kernels: $(cat "$scratch/err")"
for pair in fine:same wrong_in_wasm:differs hangs_at_seven:hangs "beyond_its_row:writes beyond" \
	reads_before:crashes "into_its_source:writes beyond" "bands_matter:bands differ" never:refuses "idle:does nothing" one_row:same \
	needs_libc:same needs_another:same "needs_context:not driven" "hostile_mark:not driven" \
	in_odd:same "in_quoted:not built"; do
	expect "${pair%%:*}" "$(of "${pair%%:*}" .verdict)" "${pair#*:}"
done
expect "where it differs" "$(of wrong_in_wasm '[.builds[] | select(.result == "differs") | .kind] | join(",")')" \
	"wasm simd128,wasi simd128"
expect "the first image where it does is 17 wide or more" \
	"$(of wrong_in_wasm '.builds[] | select(.kind == "wasm simd128") | .image' | cut -d, -f1)" 1920x1080x1
expect "it hangs at the first that is 7 wide" "$(of hangs_at_seven '.builds[0].image' | cut -d, -f1)" 7x5x1
expect "no more is tried then" "$(of hangs_at_seven '[.builds[] | select(.result)] | length')" 1
expect "what is written" "$(of beyond_its_row '[.builds[].faults[].what] | unique | join(",")')" \
	"writes behind the pixels of a row,writes outside of its image"
expect "the sanitizer's words" "$(of reads_before '.builds[] | select(.kind == "native checked") | .detail' | cut -d' ' -f1)" heap-buffer-overflow
expect "the other builds go on" "$(of reads_before '[.builds[] | select(.result == "same")] | length')" 5
expect "malloc is missing without a C library" \
	"$(of needs_libc '.builds[] | select(.kind == "wasm") | .reason')" "does not link: malloc, free are missing"
expect "a module of another unit's code, without its unrelated parts" \
	"$(of needs_another '[.builds[] | select(.built | not)] | length')" 0
expect "why it is not driven" "$(of needs_context .reason)" "nothing says what to pass for 'context' (a mark can: NAME=VALUE)"
expect "why the mark is not taken" "$(of hostile_mark .reason)" "the mark's value for 'bias' is no number and no name of one"
expect "no channels are guessed" "$(of in_odd '"\(.in_channels) \(.out_channels)"')" "1 1"
expect "nothing was written outside" "$(ls escaped owned bad/owned 2>/dev/null)" ""
expect "the scratch folder is gone" "$(ls tmp)" ""

# As text.
mkdir text
sed -n '/^#define SIZE/p; /kernel channels=1/,/^}/p' bad/bad.c | sed -n '1,/^}/p' >text/text.c
sed -i '1i #include <stdint.h>' text/text.c
sed -e 's/fine/not_so_fine/' -e 's/255 -/1 +/' -e 's/dst\[.*/&\n#ifdef __wasm_simd128__\ndst[0] = 3;\n#endif/' text/text.c | sed 1,2d >>text/text.c
database text text.c
run "$W" audit -q --fail-on never text
run "$W" kernels --run --only "*fine" --quick --starts 2 text
expect_code 1 "as text"
grep -q "text.c:[0-9]*: not_so_fine: wasm simd128 differs at 1920x1080x1" "$scratch/out" && pass ||
	fail "the text does not say where it differs: $(cat "$scratch/out")"
grep -q "differs 1, same 1" "$scratch/out" && pass || fail "no totals: $(tail -1 "$scratch/out")"
grep -Eq "^fine +1 +same +229 +[0-9]+ +[0-9.]+ +[0-9.]+ +4.[0-9]" "$scratch/out" && pass || fail "no line for it"
expect "lines for a terminal of 80 columns" "$(sed '/differs at/d; 1d' "$scratch/out" | awk 'length > 80')" ""
finish
