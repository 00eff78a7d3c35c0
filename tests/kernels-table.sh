# wasmready kernels: what is found, and the table of what is known.
# labels: kernel
. "$SOURCE/tests/_lib.sh"
cd "$scratch" || exit 1
mkdir project && cd project || exit 1
cat >a.c <<'C'
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Inverts.
// wasmready: kernel channels=1
int good(const uint8_t *src, uint8_t *dst, int32_t width, int32_t height, int32_t stride);

int good(const uint8_t *src, uint8_t *dst, int32_t width, int32_t height, int32_t stride)
{
	if (!src || !dst || width < 1 || height < 1 || (int64_t)stride * height > INT32_MAX)
		return -1;
	for (int32_t y = 0; y < height; y++)
		for (int32_t x = 0; x < width; x++)
			dst[y * stride + x] = 255 - src[y * stride + x];
	return 0;
}

static uint8_t last;

__attribute__((annotate("wasmready: kernel"))) void bad(const uint8_t *src, uint8_t *dst, int w, int h)
{
	uint8_t *row = malloc(w);

	for (int y = 0; y < h; y++)
		for (int x = 0; x < w; x++)
			dst[y * w + x] = last = src[y * w + x] ^ row[0];
	printf("%d\n", last);
}

static void part(const uint8_t *src, uint8_t *dst, int width)
{
	for (int x = 0; x < width; x++)
		dst[x] = src[x];
}

void recognised(const uint8_t *src, uint8_t *gray, int width)
{
	part(src, gray, width);
}

void with_text(const char *from, char *to, int width)
{
	for (int x = 0; x < width; x++)
		to[x] = from[x];
}

void no_side(const uint8_t *src, uint8_t *dst, int n)
{
	for (int i = 0; i < n; i++)
		dst[i] = src[i];
}

// What has one side and no word of pixels, a side of a matrix, or one by the sound of its name, is none.
void pad(const uint8_t *name, uint8_t *line, int text_width)
{
	for (int i = 0; i < text_width; i++)
		line[i] = name[i];
}

int find(const unsigned char *hash, const uint32_t *fan, const unsigned char *table, size_t stride, uint32_t *found)
{
	for (uint32_t i = 0; i < fan[1]; i++)
		if (!memcmp(hash, table + i * stride, 20))
			*found = i;
	return 0;
}

void multiply(const float *a, const float *b, float *c, int rows, int cols, int stride)
{
	for (int i = 0; i < rows; i++)
		for (int k = 0; k < cols; k++)
			c[i * stride + k] += a[i * stride + k] * b[k * stride + i];
}

void utf16(const uint16_t *w_text, int w_len, uint8_t *out, int *w_used)
{
	for (int i = 0; i < w_len; i++)
		out[i] = (uint8_t)w_text[i];
	*w_used = w_len;
}
C
k() { run "$WASMREADY" kernels --db "$scratch/db" "$@" .; }
k
expect_code 3 "without an audit"
expect_error "run 'wasmready audit' first" "without an audit"
"$WASMREADY" audit -q --db "$scratch/db" --fail-on never . >"$scratch/audit" || fail "audit"
k --list
expect_code 0 "--list"
expect "what is listed" "$(sed 's/: .*//' "$scratch/out" | tr '\n' ' ')" "a.c:10 a.c:22 a.c:38 "
expect "why" "$(sed -n 's/^a.c:10: //p' "$scratch/out")" "good: marked at a.c:7"
expect "why recognised" "$(sed -n 's/^a.c:38: //p' "$scratch/out")" "recognised: arrays in and out, width, loops in part"
k --format json
expect_code 0 "json"
cp "$scratch/out" json
q() { jq -c ".kernels[] | select(.name == \"$1\") | $2" json; }
expect "good checks" "$(q good .checks)" '{"pointers":true,"sizes":true,"product":true}'
expect "bad checks" "$(q bad .checks)" '{"pointers":false,"sizes":false,"product":false}'
expect "good is pure" "$(q good .pure)" true
expect "bad is not" "$(q bad '[.pure, .state, .allocates, .outside]')" '[false,"last","malloc","printf"]'
expect "where it wraps" "$(q bad .overflow_from)" 46340
# 1 byte in, 1 byte out, in pages of 64 KiB.
expect "memory" "$(q good '.memory["1080p"]')" $(((2 * 1920 * 1080 + 65535) / 65536 * 65536))
k
expect_code 0 "the table"
expect "its first column" "$(cut -d' ' -f1 "$scratch/out" | tr '\n' ' ')" "kernel good bad recognised "
expect "a line of it" "$(sed -n 's/ \{1,\}/ /g; s/^bad //p' "$scratch/out" | cut -d' ' -f1-4)" "none 46340^2 none no"
k -v
expect "details" "$(grep -c 'allocates by malloc\|calls out by printf\|keeps state in last' "$scratch/out")" 3
k --loops --format json
expect_code 0 "--loops"
expect "clang vectorises the inner loop of good" \
	"$(jq -c '.kernels[] | select(.name == "good") | .loops' "$scratch/out")" '{"all":2,"vectorised":1,"missed":0}'
k --loops --clang /nowhere
expect_code 3 "a compiler that is not there"
k --format xml
expect_code 2 "a wrong format"
# What image code has that nobody marked: two sides, the word, a count of pixels, and a record.
mkdir ../images && cat >../images/i.c <<'C'
#include <stddef.h>
#include <stdint.h>
struct picture { uint8_t *data; int width, height, stride; };
void two_sides(const uint8_t *a, uint8_t *b, int w, int h)
{
	for (int i = 0; i < w * h; i++)
		b[i] = a[i];
}
void row_of(const uint8_t *a, uint8_t *b, int columns, int pixel_bytes)
{
	for (int i = 0; i < columns * pixel_bytes; i++)
		b[i] = a[i];
}
void rgba_swap(uint32_t *row, int width)
{
	for (int i = 0; i < width; i++)
		row[i] = row[i] << 8 | row[i] >> 24;
}
void counted(const uint8_t *a, uint8_t *b, size_t npixels)
{
	for (size_t i = 0; i < npixels; i++)
		b[i] = a[i];
}
void recorded(const struct picture *a, struct picture *b)
{
	for (int y = 0; y < a->height; y++)
		for (int x = 0; x < a->width; x++)
			b->data[y * b->stride + x] = a->data[y * a->stride + x];
}
C
"$WASMREADY" audit -q --db "$scratch/db4" --fail-on never ../images >/dev/null
run "$WASMREADY" kernels --db "$scratch/db4" --format json ../images
expect "image code that nobody marked" "$(jq -r '[.kernels[].name] | join(" ")' "$scratch/out")" \
	"two_sides row_of rgba_swap counted recorded"
# Without kernels it says how to mark one.
cd .. && mkdir none && cd none && echo 'int x;' >x.c && "$WASMREADY" audit -q --db "$scratch/db2" . >/dev/null
run "$WASMREADY" kernels --db "$scratch/db2" .
expect_code 0 "no kernels"
expect "no kernels" "$(grep -c "mark one with a comment" "$scratch/out")" 1
# The good library: every kernel is marked and has no finding.
mkdir "$scratch/library" && cp "$SOURCE"/fixtures/kernels/*.[ch] "$scratch/library" && cd "$scratch/library" || exit 1
"$WASMREADY" audit -q --db "$scratch/db3" --fail-on never . >/dev/null || fail "audit of the library"
run "$WASMREADY" kernels --db "$scratch/db3" --format json .
expect "all marked, pure, checked and without a finding" \
	"$(jq -c '[.kernels[] | select((.marked and .pure and .checks.pointers and .checks.sizes and .findings == 0) | not) | .name]' "$scratch/out")" '[]'
expect "and there are eleven at least" "$([ "$(jq '.kernels | length' "$scratch/out")" -ge 11 ] && echo yes)" yes
finish
