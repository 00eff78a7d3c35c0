// Images to try kernels on: their shapes, their content, and what became of them.
//
// Compiled without a C library, for the host into each program that tries a kernel and for
// wasm as a module of its own; both so make the same bytes and judge alike. An image lies
// in a block: a guard, the pixels from the first to the last, and a guard again.
//
// Who uses it fills images_plan(), then for each shape i below images_count(): shape(i),
// make() into two blocks, lets the kernel run, and judge(). Numbers are passed as arrays of
// int, which JavaScript can read in memory.

typedef unsigned char byte;
typedef unsigned long long u64;

// In images_plan().
enum {
	SOURCE_BYTES, // of an element
	TARGET_BYTES,
	SOURCE_FLOAT,
	TARGET_FLOAT,
	IN_PLACE,      // the target holds the source
	BANDS,	       // the kernel takes bands
	OWN_SIZE,      // the target may have another size
	SOURCE_STRIDE, // rows may be padded
	TARGET_STRIDE,
	ONE_STRIDE, // for both
	GUARD,	    // bytes of the guards
	COMBOS,	    // of channels
	CHANNELS,
	PLAN_SIZE = CHANNELS + 2 * 9,
};

// In images_shape().
enum {
	SW,
	SH,
	SSTRIDE,
	SCHANNELS,
	DW,
	DH,
	DSTRIDE,
	DCHANNELS,
	BANDED,	      // to be made in bands too
	SOURCE_BLOCK, // bytes
	SOURCE_AT,    // where in its block the pixels begin
	TARGET_BLOCK,
	TARGET_AT,
	OFFSET, // of the pixels from 16 bytes' alignment
	FILL,
	SHAPE_SIZE,
};

// In images_result().
enum { FLAGS, HASH_LOW, HASH_HIGH, RESULT_SIZE };
// 8: bands make something else than the whole, which the caller finds.
enum { SOURCE_WRITTEN = 1, AROUND_WRITTEN = 2, PADDING_WRITTEN = 4, TARGET_WRITTEN = 16 };

enum { RANDOM, ZEROS, ONES, CHECKER, RAMP, EXTREMES, FILLS };

static int plan[PLAN_SIZE], shape[SHAPE_SIZE];
static unsigned result[RESULT_SIZE];
static unsigned seed;
static u64 source_before, around_before, padding_before, target_before, hash;

static const short sizes[][2] = {
	{ 1, 1 },    { 2, 1 },	  { 1, 2 },    { 3, 1 },     { 1, 3 },	  { 2, 2 },	{ 3, 3 },
	{ 4, 4 },    { 5, 5 },	  { 7, 5 },    { 5, 7 },     { 8, 8 },	  { 9, 9 },	{ 11, 3 },
	{ 13, 13 },  { 15, 15 },  { 16, 16 },  { 17, 17 },   { 15, 1 },	  { 16, 1 },	{ 17, 1 },
	{ 1, 15 },   { 1, 16 },	  { 1, 17 },   { 19, 7 },    { 23, 9 },	  { 24, 10 },	{ 29, 5 },
	{ 31, 31 },  { 32, 32 },  { 33, 33 },  { 31, 2 },    { 32, 3 },	  { 33, 4 },	{ 47, 6 },
	{ 48, 7 },   { 49, 8 },	  { 63, 5 },   { 64, 6 },    { 65, 7 },	  { 63, 63 },	{ 64, 64 },
	{ 65, 65 },  { 79, 11 },  { 95, 3 },   { 96, 4 },    { 97, 5 },	  { 100, 100 }, { 111, 3 },
	{ 127, 17 }, { 128, 16 }, { 129, 15 }, { 160, 120 }, { 191, 2 },  { 193, 3 },	{ 200, 1 },
	{ 1, 200 },  { 255, 9 },  { 256, 8 },  { 257, 7 },   { 320, 24 }, { 333, 33 },	{ 511, 3 },
	{ 512, 4 },  { 513, 5 },  { 640, 48 }, { 1000, 3 },  { 1023, 2 }, { 1024, 2 },	{ 1025, 2 },
	{ 3, 1000 }, { 2048, 3 }, { 4099, 1 }, { 1, 4099 },  { 8192, 1 }, { 1, 8192 },
};
#define SIZES ((int)(sizeof sizes / sizeof *sizes))

// Ways to lay an image of a size out. The last is for targets of another size.
enum { PACKED, PADDED, SHIFTED, SCALED };

static int per_combo(void)
{
	return SIZES * (plan[OWN_SIZE] ? 4 : 3);
}

// The first is a frame of 1080p.
int images_count(void)
{
	return 1 + plan[COMBOS] * per_combo();
}

int *images_plan(void)
{
	return plan;
}

static int stride_of(int row, int bytes, int may_pad, int way, int more)
{
	if (!may_pad || way == PACKED || way == SCALED)
		return row;
	if (way == PADDED)
		return row + more * bytes;
	return (row + 63) / 64 * 64;
}

static void lay_out(int way)
{
	int source_row = shape[SW] * shape[SCHANNELS] * plan[SOURCE_BYTES];
	int target_row = shape[DW] * shape[DCHANNELS] * plan[TARGET_BYTES];
	int guard = plan[GUARD];

	shape[SSTRIDE] = stride_of(source_row, plan[SOURCE_BYTES], plan[SOURCE_STRIDE], way, 13);
	shape[DSTRIDE] = stride_of(target_row, plan[TARGET_BYTES], plan[TARGET_STRIDE], way, 29);
	if (plan[ONE_STRIDE] && shape[SSTRIDE] > shape[DSTRIDE])
		shape[DSTRIDE] = shape[SSTRIDE];
	else if (plan[ONE_STRIDE])
		shape[SSTRIDE] = shape[DSTRIDE];
	shape[OFFSET] = way == SHIFTED ? plan[SOURCE_BYTES] : 0;
	shape[SOURCE_AT] = guard + shape[OFFSET];
	shape[TARGET_AT] = guard + (way == SHIFTED ? plan[TARGET_BYTES] : 0);
	shape[SOURCE_BLOCK] = shape[SOURCE_AT] + (shape[SH] - 1) * shape[SSTRIDE] + source_row +
			      guard;
	shape[TARGET_BLOCK] = shape[TARGET_AT] + (shape[DH] - 1) * shape[DSTRIDE] + target_row +
			      guard;
}

// Sets out shape i, and tells its numbers.
int *images_shape(int i)
{
	int combo = i ? (i - 1) / per_combo() : 0, k = i ? 1 + (i - 1) % per_combo() : 0;
	int way = k ? (k - 1) / SIZES : PACKED;

	seed = (unsigned)i * 2654435761u + 1;
	shape[SW] = k ? sizes[(k - 1) % SIZES][0] : 1920;
	shape[SH] = k ? sizes[(k - 1) % SIZES][1] : 1080;
	shape[DW] = way == SCALED ? (k & 1 ? shape[SW] * 2 + 1 : (shape[SW] + 1) / 2) : shape[SW];
	shape[DH] = way == SCALED ? (k & 2 ? shape[SH] * 3 / 2 + 1 : (shape[SH] + 2) / 3)
				  : shape[SH];
	shape[SCHANNELS] = plan[CHANNELS + 2 * combo];
	shape[DCHANNELS] = plan[CHANNELS + 2 * combo + 1];
	shape[BANDED] = plan[BANDS] && way == PADDED && shape[DH] > 1;
	shape[FILL] = k ? (k - 1 + way) % FILLS : RANDOM;
	lay_out(way);
	return shape;
}

// Content.

static unsigned next(void)
{
	seed = seed * 1664525 + 1013904223;
	return seed >> 16;
}

static byte value_at(int fill, int x, int y, int channels)
{
	static const byte extremes[] = { 0, 1, 127, 128, 254, 255, 255, 0 };

	switch (fill) {
	case ZEROS:
		return 0;
	case ONES:
		return 255;
	case CHECKER:
		return ((x / channels + y) & 1) ? 255 : 0;
	case RAMP:
		return (byte)(x + y);
	case EXTREMES:
		return extremes[next() & 7];
	default:
		return (byte)next();
	}
}

static void put_float(byte *at, int bytes, byte value)
{
	float single = (float)value / 255;
	double twice = (double)value / 255;

	__builtin_memcpy(at, bytes == 4 ? (const void *)&single : (const void *)&twice,
			 bytes == 4 ? 4 : 8);
}

static void put_rows(byte *at, int w, int h, int stride, int channels, int bytes, int is_float,
		     int fill)
{
	for (int y = 0; y < h; y++) {
		byte *row = at + (long)y * stride;

		for (int x = 0; is_float && x < w * channels; x++)
			put_float(row + x * bytes, bytes, value_at(fill, x, y, channels));
		for (int x = 0; !is_float && x < w * channels * bytes; x++)
			row[x] = value_at(fill, x, y, channels * bytes);
	}
}

static void put_noise(byte *at, long n)
{
	for (long i = 0; i < n; i++)
		at[i] = (byte)(next() | 1);
}

// The pixels are to be the same whatever lies around them.
static void put_around(byte *block, long at, long length, long size)
{
	unsigned first = seed;

	put_noise(block, at);
	put_noise(block + at + length, size - at - length);
	seed = first;
	put_noise(block + at, length);
	seed = first;
}

// Hashes.

static u64 mix(u64 h, u64 value)
{
	h = (h ^ value) * 0x9e3779b97f4a7c15u;
	return h ^ (h >> 29);
}

static u64 hash_of(const byte *at, long n, u64 h)
{
	u64 word;

	for (; n >= 8; n -= 8, at += 8) {
		__builtin_memcpy(&word, at, 8);
		h = mix(h, word);
	}
	for (; n > 0; n--, at++)
		h = mix(h, *at);
	return h;
}

static int target_row(void)
{
	return shape[DW] * shape[DCHANNELS] * plan[TARGET_BYTES];
}

// From the first pixel to the last.
static long target_length(void)
{
	return (long)(shape[DH] - 1) * shape[DSTRIDE] + target_row();
}

static u64 hash_around(const byte *block)
{
	long end = shape[TARGET_AT] + target_length();
	u64 h = hash_of(block, shape[TARGET_AT], 1);

	return hash_of(block + end, shape[TARGET_BLOCK] - end, h);
}

static u64 hash_padding(const byte *block)
{
	u64 h = 1;

	for (int y = 0; y + 1 < shape[DH]; y++)
		h = hash_of(block + shape[TARGET_AT] + (long)y * shape[DSTRIDE] + target_row(),
			    shape[DSTRIDE] - target_row(), h);
	return h;
}

// Fills the blocks of the shape that is set out.
void images_make(byte *source, byte *target)
{
	unsigned first = seed;

	put_around(source, shape[SOURCE_AT], shape[SOURCE_BLOCK] - shape[SOURCE_AT] - plan[GUARD],
		   shape[SOURCE_BLOCK]);
	put_around(target, shape[TARGET_AT], target_length(), shape[TARGET_BLOCK]);
	put_rows(source + shape[SOURCE_AT], shape[SW], shape[SH], shape[SSTRIDE], shape[SCHANNELS],
		 plan[SOURCE_BYTES], plan[SOURCE_FLOAT], shape[FILL]);
	put_rows(target + shape[TARGET_AT], shape[DW], shape[DH], shape[DSTRIDE], shape[DCHANNELS],
		 plan[TARGET_BYTES], plan[TARGET_FLOAT], plan[IN_PLACE] ? shape[FILL] : RANDOM);
	source_before = hash_of(source, shape[SOURCE_BLOCK], 1);
	around_before = hash_around(target);
	padding_before = hash_padding(target);
	target_before = hash_of(target + shape[TARGET_AT], target_length(), 1);
	seed = first;
}

// What became of them: FLAGS, and the hash of all bytes of the target.
unsigned *images_judge(const byte *source, const byte *target)
{
	hash = hash_of(target + shape[TARGET_AT], target_length(), 1);
	result[FLAGS] = (hash_of(source, shape[SOURCE_BLOCK], 1) != source_before ? SOURCE_WRITTEN
										  : 0) |
			(hash_around(target) != around_before ? AROUND_WRITTEN : 0) |
			(hash_padding(target) != padding_before ? PADDING_WRITTEN : 0) |
			(hash != target_before ? TARGET_WRITTEN : 0);
	result[HASH_LOW] = (unsigned)hash;
	result[HASH_HIGH] = (unsigned)(hash >> 32);
	return result;
}

// Takes the bytes of a table into the hash.
unsigned *images_more(const byte *at, int n)
{
	hash = hash_of(at, n, hash);
	result[HASH_LOW] = (unsigned)hash;
	result[HASH_HIGH] = (unsigned)(hash >> 32);
	return result;
}
