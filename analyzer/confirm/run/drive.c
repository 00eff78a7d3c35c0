// Inputs for the functions of a driver, and what comes of them, the same for every world: all
// that is chosen and told here is of widths that are alike everywhere.
//
// Of a run the host's program tells lines, in the file 'result': "begin N" before input N,
// "input N TEXT", then "end N TOKENS"; "done" at the end. In wasm drive.mjs writes them, of what lies
// in wr_said. A token is LABEL=KIND:VALUE, parted by tabs.
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define INPUTS 200
#define SWEPT 3	      // slots whose values are gone through, one at a time
#define ELEMENTS 512  // of an array of numbers
#define BYTES 4096    // of a buffer
#define LONG_TEXT 5000
#define BLOCKS 64
#define TOKENS 16	 // of one call's arrays: what is compared beyond is a hash
#define SAID 16384

// Kinds, as WR_CODE() of drive.h gives them.
enum { OTHER, SIGNED, UNSIGNED, REAL, TEXT, OCTETS, NOTHING };

static const int64_t numbers[] = {
	3, 0, 1, -1, 2, 7, 8, 12, 16, 31, 32, 33, 63, 64, 65, 100, 127, 128, 255, 256, 1000, 4096,
	5000, 32767, 32768, 65535, 65536, 100000, 1000000, 16777216, 1000000000, 1700000000,
	2147483647, 2147483648, 3000000000, 4294967295, 4294967296, 4294967297, -2, -100,
	-2147483648, -2147483649, 5000000000, 1099511627776, 1234567890123, 4611686018427387904,
	INT64_MAX, INT64_MIN,
};
#define NUMBERS ((int)(sizeof numbers / sizeof *numbers))

static const double reals[] = {
	1.5,   0,	    1,	    -1,		 2,	       0.1,	      1e6,	     -1e6,
	1e9,   2147483647., 2147483648., -2147483649., 4294967295., 4294967296., 1e12, 9e15, -9e15,
	1e-9,
};
#define REALS ((int)(sizeof reals / sizeof *reals))

// NULL: a long one; the last: no text at all.
static const char *const texts[] = {
	"12", "", "0", "-1", "abc", "2147483647", "2147483648", "-2147483649", "4294967295",
	"4294967296", "12345678901", "9223372036854775807", "0x1ffffffff", "037777777777", "3000000000",
	"1e10", "4.5", "/a/b.c", "a=b;c", "2020-01-01 12:00:00", "5G", "10k", "%d %s", NULL,
};
#define LIST_TEXTS ((int)(sizeof texts / sizeof *texts))
#define FILLS 6 // of a buffer: see fill_octets()

struct block {
	unsigned char *at;
	size_t size;
	int slot, code, element;
};

// What is kept of one call; the heap's bytes are filled with wr_fill, which a run chooses.
static int input, slots;
static unsigned char heap_fill = 0x11;
static struct block blocks[BLOCKS];
static int block_count;
char wr_said[SAID];
static size_t said;
static char asked[1024]; // the input in words
static size_t asked_size;
static int is_ready;

extern void (*const wr_entries[])(void);
extern const int wr_entry_count, wr_slot_counts[];

static void put(const char *format, ...) __attribute__((format(printf, 1, 2)));
static void put(const char *format, ...)
{
	va_list list;
	int n;

	va_start(list, format);
	n = vsnprintf(wr_said + said, SAID - said, format, list);
	va_end(list);
	said = n < 0 || said + (size_t)n >= SAID ? SAID - 1 : said + (size_t)n;
}

static void ask(const char *format, ...) __attribute__((format(printf, 1, 2)));
static void ask(const char *format, ...)
{
	va_list list;
	int n;

	va_start(list, format);
	n = vsnprintf(asked + asked_size, sizeof asked - asked_size, format, list);
	va_end(list);
	asked_size = n < 0 || asked_size + (size_t)n >= sizeof asked ? sizeof asked - 1
								     : asked_size + (size_t)n;
}

static void ask_comma(void)
{
	if (asked_size && asked[asked_size - 1] != '{')
		ask(", ");
}

static uint64_t mix(uint64_t x)
{
	x += 0x9e3779b97f4a7c15u;
	x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9u;
	x = (x ^ x >> 27) * 0x94d049bb133111ebu;
	return x ^ x >> 31;
}

// Which of count values a slot gets: first each of the first slots' values in turn, the others
// being usual; then any, every second a small one.
static int pick(int slot, int count)
{
	uint64_t dice = mix((uint64_t)input * 64 + (uint64_t)slot);

	if (input < SWEPT * NUMBERS && input / NUMBERS < slots)
		return input / NUMBERS == slot ? input % NUMBERS % count : 0;
	if (dice & 1)
		return (int)((dice >> 8) % (uint64_t)(count < 6 ? count : 6));
	return (int)((dice >> 8) % (uint64_t)count);
}

static int fits(int64_t value, int bits, int is_signed)
{
	int64_t most;

	if (!is_signed && value < 0)
		return 0;
	if (bits >= 64)
		return 1;
	most = ((int64_t)1 << (is_signed ? bits - 1 : bits)) - 1;
	return value <= most && (!is_signed || value >= -most - 1);
}

// The value for a slot that a type of bits has, in all worlds.
static int64_t choose(int slot, int bits, int is_signed)
{
	int64_t fitting[NUMBERS];
	int count = 0;

	for (int i = 0; i < NUMBERS; i++)
		if (fits(numbers[i], bits, is_signed))
			fitting[count++] = numbers[i];
	return fitting[pick(slot, count)];
}

long long wr_number(int slot, int bits, int is_signed)
{
	int64_t value;

	value = choose(slot, bits, is_signed);
	ask_comma();
	ask("%lld", (long long)value);
	return value;
}

double wr_real(int slot, int is_float)
{
	double value;

	value = reals[pick(slot, REALS)];
	if (is_float)
		value = (float)value;
	ask_comma();
	ask("%.17g", value);
	return value;
}

static unsigned char *take_block(int slot, size_t size, int code, int element)
{
	unsigned char *at = malloc(size ? size : 1);

	if (!at || block_count == BLOCKS)
		exit(9);
	memset(at, heap_fill, size);
	blocks[block_count++] = (struct block){ at, size, slot, code, element };
	return at;
}

static char *make_text(int slot, int in_buffer)
{
	int n = pick(slot, LIST_TEXTS);
	const char *text = texts[n];
	size_t size = text ? strlen(text) : LONG_TEXT;
	char *at = (char *)take_block(slot, in_buffer && size < BYTES ? BYTES : size + 1, OCTETS, 1);

	if (in_buffer && size < BYTES)
		memset(at, 0, BYTES);
	if (text)
		memcpy(at, text, size);
	else
		memset(at, 'a', size);
	at[size] = 0;
	if (text)
		ask("\"%s\"", text);
	else
		ask("5000 times 'a'");
	if (in_buffer && size < BYTES)
		ask(" in %d bytes", BYTES);
	return at;
}

static const char *const fill_names[FILLS] = { "random bytes", "bytes of 0",	"bytes of 255",
					       "letters",      "counting bytes", "a null pointer" };

static unsigned char *make_octets(int slot, int code)
{
	int fill = pick(slot, FILLS);
	unsigned char *at;

	if (fill == FILLS - 1) {
		ask("NULL");
		return NULL;
	}
	at = take_block(slot, BYTES, code, 1);
	for (int i = 0; i < BYTES; i++)
		at[i] = fill == 0   ? (unsigned char)mix((uint64_t)i)
			: fill == 1 ? 0
			: fill == 2 ? 255
			: fill == 3 ? (unsigned char)('a' + i % 26)
				    : (unsigned char)i;
	if (fill == 3)
		at[BYTES - 1] = 0;
	ask("%d %s", BYTES, fill_names[fill]);
	return at;
}

static void store(void *at, int size, int64_t value)
{
	int8_t byte = (int8_t)value;
	int16_t half = (int16_t)value;
	int32_t word = (int32_t)value;

	memcpy(at, size == 1 ? (void *)&byte : size == 2 ? (void *)&half : size == 4 ? (void *)&word : (void *)&value,
	       (size_t)size);
}

static void store_real(void *at, int size, double value)
{
	float small = (float)value;

	memcpy(at, size == 4 ? (void *)&small : (void *)&value, (size_t)size);
}

static int64_t load(const void *at, int size, int is_signed)
{
	int8_t byte;
	int16_t half;
	int32_t word;
	int64_t value;

	memcpy(size == 1 ? (void *)&byte : size == 2 ? (void *)&half : size == 4 ? (void *)&word : (void *)&value, at,
	       (size_t)size);
	if (size == 1)
		return is_signed ? byte : (uint8_t)byte;
	if (size == 2)
		return is_signed ? half : (uint16_t)half;
	if (size == 4)
		return is_signed ? (int64_t)word : (int64_t)(uint32_t)word;
	return value;
}

static double load_real(const void *at, int size)
{
	float small;
	double value;

	memcpy(size == 4 ? (void *)&small : (void *)&value, at, (size_t)size);
	return size == 4 ? small : value;
}

static int64_t element(int fill, int i, int bits, int is_signed)
{
	static const int64_t some[] = { 5, 3, 100, 1, 0, 70000, 2147483647, 3000000000, 42, 6000000000,
					-1, -70000 };
	int64_t value = some[mix((uint64_t)i + 77) % (sizeof some / sizeof *some)];

	if (fill == 1)
		return 0;
	if (fill == 2)
		return i % 100;
	return fits(value, bits, is_signed) ? value : i % 100;
}

static void *make_array(int slot, int code, int size, int bits)
{
	int fill = pick(slot, 4);
	unsigned char *at;

	if (fill == 3) {
		ask("NULL");
		return NULL;
	}
	at = take_block(slot, (size_t)ELEMENTS * (size_t)size, code, size);
	for (int i = 0; i < ELEMENTS; i++)
		if (code == REAL)
			store_real(at + i * size, size, reals[fill == 1 ? 1 : (i + fill) % REALS]);
		else
			store(at + i * size, size,
			      element(fill, i, size * 8 < bits ? size * 8 : bits, code == SIGNED));
	ask("%d %s", ELEMENTS,
	    fill == 0 ? "numbers, some large" : fill == 1 ? "numbers of 0" : "numbers below 100");
	return at;
}

// is_text: 1 what is read, a text; 2 a text in a buffer.
void *wr_pointer(int slot, int code, int size, int is_text, int bits)
{
	ask_comma();
	if (is_text)
		return make_text(slot, is_text == 2);
	// Whatever it points to, nothing of it is known.
	if (code == OTHER || code == TEXT)
		exit(7);
	if (code == OCTETS || code == NOTHING || size == 1)
		return make_octets(slot, code == NOTHING ? NOTHING : OCTETS);
	return make_array(slot, code, size, bits);
}

void *wr_record(int slot, int size)
{
	void *at;

	ask_comma();
	at = take_block(slot, (size_t)size, OTHER, size);
	memset(at, 0, (size_t)size);
	ask("{");
	return at;
}

void wr_field(int slot, const char *name, void *at, int size, int code, int bytes)
{
	if (!name) {
		ask("}");
		return;
	}
	if (code == OTHER)
		return;
	ask_comma();
	ask("%s = ", name);
	if (code == REAL) {
		double value = reals[pick(slot, REALS)];

		store_real(at, size, value);
		ask("%.9g", load_real(at, size));
	} else if (code == TEXT) {
		char *text = make_text(slot, 1);

		memcpy(at, &text, sizeof text);
	} else if (code == OCTETS) {
		unsigned char *octets = make_octets(slot, OCTETS);

		memcpy(at, &octets, sizeof octets);
	} else {
		int64_t value = choose(slot, 8 * (bytes < size ? bytes : size), code == SIGNED);

		store(at, size, value);
		ask("%lld", (long long)load(at, size, code == SIGNED));
	}
}

void wr_fields(int slot, const char *name, void *at, int count, int size, int code)
{
	(void)slot;
	(void)name;
	for (int i = 0; i < count; i++)
		if (code == SIGNED || code == UNSIGNED)
			store((char *)at + i * size, size, size == 1 ? (i + 1 < count ? 'a' + i % 26 : 0) : i % 100);
		else if (code == REAL)
			store_real((char *)at + i * size, size, i);
}

// What came of it.

static uint32_t hash(const unsigned char *at, size_t size)
{
	uint32_t h = 2166136261u;

	while (size--)
		h = (h ^ *at++) * 16777619u;
	return h;
}

static void note(const char *label, const void *at, int size, int code)
{
	if (code == SIGNED)
		put("\t%s=i%d:%lld", label, size, (long long)load(at, size, 1));
	else if (code == UNSIGNED)
		put("\t%s=u%d:%llu", label, size, (unsigned long long)load(at, size, 0));
	else if (code == REAL)
		put("\t%s=f%d:%.17g", label, size, load_real(at, size));
}

void wr_note(const char *label, const void *at, int size, int code)
{
	note(label, at, size, code);
}

void wr_notes(const char *label, const void *at, int count, int size, int code)
{
	char name[80];

	for (int i = 0; i < count && i < TOKENS; i++) {
		snprintf(name, sizeof name, "%s[%d]", label, i);
		note(name, (const char *)at + i * size, size, code);
	}
}

int wr_note_number(long long value, int size, int is_signed)
{
	if (is_signed)
		put("\treturns=i%d:%lld", size, value);
	else
		put("\treturns=u%d:%llu", size, (unsigned long long)value);
	return 0;
}

void wr_note_real(double value)
{
	note("returns", &value, 8, REAL);
}

int wr_note_pointer(const void *at)
{
	for (int i = 0; i < block_count; i++)
		if ((const unsigned char *)at >= blocks[i].at && (const unsigned char *)at <= blocks[i].at + blocks[i].size) {
			// In a record or an array of pointers it is at another byte.
			if (blocks[i].element == 1)
				put("\treturns=p:%d+%lu", blocks[i].slot,
				    (unsigned long)((const unsigned char *)at - blocks[i].at));
			else
				put("\treturns=p:%d", blocks[i].slot);
			return 0;
		}
	put("\treturns=p:%s", at ? "somewhere" : "NULL");
	return 0;
}

// The arguments are made: what is called next is the function.
void wr_ready(void)
{
	is_ready = 1;
}

// Arrays that it got, as they are now: the first that are not as a hash of all says.
static void note_block(const struct block *block)
{
	char label[32];

	snprintf(label, sizeof label, "*%d", block->slot + 1);
	if (block->code == OCTETS) {
		size_t used = block->size;

		while (used && !block->at[used - 1])
			used--;
		put("\t%s=b:%08x:", label, (unsigned)hash(block->at, block->size));
		for (size_t i = 0; i < used && i < 24; i++)
			put("%02x", block->at[i]);
	} else if (block->code == SIGNED || block->code == UNSIGNED || block->code == REAL) {
		wr_notes(label, block->at, ELEMENTS, block->element, block->code);
	}
}

// Calls function number f with input n; what came of it is in wr_said then.
void wr_call(int f, int n);
void wr_begin(int fill);
int wr_inputs(void);
char *wr_asked(void);
char *wr_text(void);
char *wr_traced(void);

void wr_call(int f, int n)
{
	input = n;
	slots = wr_slot_counts[f];
	said = asked_size = 0;
	wr_said[0] = asked[0] = 0;
	block_count = is_ready = 0;
	wr_entries[f]();
	for (int i = 0; i < block_count; i++)
		note_block(&blocks[i]);
	for (int i = 0; i < block_count; i++)
		free(blocks[i].at);
	fflush(stdout);
}

void wr_begin(int fill)
{
	heap_fill = (unsigned char)fill;
}

int wr_inputs(void)
{
	return INPUTS;
}

char *wr_asked(void)
{
	return asked;
}

char *wr_text(void)
{
	return wr_said;
}

// Memory is as scarce in all worlds: what asks for more gets none.
#define MEMORY_MOST ((size_t)64 << 20)
void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *at, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *at, size_t size);

void *__wrap_malloc(size_t size)
{
	void *at = size > MEMORY_MOST ? NULL : __real_malloc(size);

	if (at)
		memset(at, heap_fill, size);
	return at;
}

void *__wrap_calloc(size_t count, size_t size)
{
	return size && count > MEMORY_MOST / size ? NULL : __real_calloc(count, size);
}

void *__wrap_realloc(void *at, size_t size)
{
	return size > MEMORY_MOST ? NULL : __real_realloc(at, size);
}

// What the sanitizer's checks call, where a trace is asked for: the place is told, and it goes on.
struct place {
	const char *file;
	uint32_t line, column;
};
static char traced[SAID];
static size_t traced_size;

static void trace(const struct place *place, char what)
{
	int n;

	if (!is_ready || traced_size > SAID - 1024)
		return;
	n = snprintf(traced + traced_size, SAID - traced_size, "%c%u:%u:%.700s\n", what, (unsigned)place->line,
		     (unsigned)place->column, place->file ? place->file : "");
	traced_size += n > 0 ? (size_t)n : 0;
}

char *wr_traced(void)
{
	return traced;
}

#ifdef WR_TRACED
#define BINARY(name, letter)                                                         \
	void __ubsan_handle_##name(const struct place *at, void *a, void *b);        \
	void __ubsan_handle_##name(const struct place *at, void *a, void *b)         \
	{                                                                            \
		(void)a;                                                             \
		(void)b;                                                             \
		trace(at, letter);                                                   \
	}
#define UNARY(name, letter)                                            \
	void __ubsan_handle_##name(const struct place *at, void *a);   \
	void __ubsan_handle_##name(const struct place *at, void *a)    \
	{                                                              \
		(void)a;                                               \
		trace(at, letter);                                     \
	}
BINARY(add_overflow, 'o')
BINARY(sub_overflow, 'o')
BINARY(mul_overflow, 'o')
BINARY(divrem_overflow, 'o')
UNARY(negate_overflow, 'o')
BINARY(shift_out_of_bounds, 's')
BINARY(implicit_conversion, 'c')
UNARY(float_cast_overflow, 'f')
#endif

#ifndef __wasm__
#include <fcntl.h>
#include <unistd.h>

static FILE *result;
static int output; // what the function prints

static void note_output(void)
{
	static unsigned char text[1 << 16];
	ssize_t size = pread(output, text, sizeof text, 0);

	if (size > 0) {
		fprintf(result, "\tprints=o:%08x:", (unsigned)hash(text, (size_t)size));
		for (ssize_t i = 0; i < size && i < 60; i++)
			fprintf(result, "%02x", text[i]);
	}
	if (ftruncate(output, 0) || lseek(output, 0, SEEK_SET))
		exit(9);
}

static void try_input(int f, int n)
{
	fprintf(result, "begin %d\n", n);
	fflush(result);
	wr_call(f, n);
	fprintf(result, "input %d %s\nend %d%s", n, asked, n, wr_said);
	note_output();
	fputc('\n', result);
}

// PROGRAM FUNCTION FILL ORDER MASK: ORDER is 1 or, backwards, -1; of the inputs those are tried
// whose digit in MASK is 1.
int main(int argc, char **argv)
{
	int f, order, n;

	if (argc != 5)
		return 8;
	f = atoi(argv[1]);
	order = atoi(argv[3]);
	n = (int)strlen(argv[4]);
	result = fopen("result", "w");
	output = open("printed", O_RDWR | O_CREAT | O_TRUNC, 0600);
	if (f < 0 || f >= wr_entry_count || !result || output < 0 || dup2(output, 1) < 0)
		return 8;
	wr_begin(atoi(argv[2]));
	for (int i = 0; i < n; i++) {
		int at = order > 0 ? i : n - 1 - i;

		if (argv[4][at] == '1')
			try_input(f, at);
	}
	fputs(traced, result);
	fputs("done\n", result);
	return fclose(result) ? 8 : 0;
}
#endif
