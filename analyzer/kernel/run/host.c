// Tries one kernel natively: PROGRAM MODE NUMBER PLAN...
//
// MODE probe   calls it for each pair of channels, and says which it takes
//      test    makes every shape from NUMBER on, and says what came of each
//      time    makes frames of 1080p for NUMBER milliseconds, and says the median
//
// What it says goes to the file 'result' in the current folder, a line at a time; what the
// kernel prints does not. See images.c for PLAN, shapes and flags.

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

typedef unsigned char byte;

int wr_call(byte *src, int sw, int sh, int sstride, int schannels, byte *dst, int dw, int dh,
	    int dstride, int dchannels, int from, int to);
void wr_reset(void);
void *wr_table(int parameter);
int wr_table_size(int parameter);

int *images_plan(void);
int images_count(void);
int *images_shape(int i);
void images_make(byte *source, byte *target);
unsigned *images_judge(const byte *source, const byte *target);
unsigned *images_more(const byte *at, int n);

enum { SW, SH, SSTRIDE, SCHANNELS, DW, DH, DSTRIDE, DCHANNELS, BANDED };
enum { SOURCE_BLOCK = 9, SOURCE_AT, TARGET_BLOCK, TARGET_AT, SHAPE_SIZE = 15 };
enum { COMBOS = 11, CHANNELS, BANDS_DIFFER = 8, PARAMETERS = 32 };

#define WARM_UP 3
#define FRAMES_MAX 101

static FILE *out;

static int call(const int *shape, byte *source, byte *target, int from, int to)
{
	return wr_call(source + shape[SOURCE_AT], shape[SW], shape[SH], shape[SSTRIDE],
		       shape[SCHANNELS], target + shape[TARGET_AT], shape[DW], shape[DH],
		       shape[DSTRIDE], shape[DCHANNELS], from, to);
}

static const unsigned *judge(const byte *source, const byte *target)
{
	const unsigned *result = images_judge(source, target);

	for (int i = 0; i < PARAMETERS; i++)
		if (wr_table_size(i))
			result = images_more(wr_table(i), wr_table_size(i));
	return result;
}

// In two bands, when it has such; 0 when the kernel refuses.
static int in_bands(const int *shape, byte *source, byte *target, unsigned hash[2])
{
	int middle = (shape[DH] + 1) / 2;
	const unsigned *result;

	wr_reset();
	if (call(shape, source, target, 0, middle) ||
	    call(shape, source, target, middle, shape[DH]))
		return 0;
	result = judge(source, target);
	hash[0] = result[1];
	hash[1] = result[2];
	return 1;
}

static void try_shape(int i)
{
	const int *shape = images_shape(i);
	byte *source = malloc(shape[SOURCE_BLOCK]), *target = malloc(shape[TARGET_BLOCK]);
	unsigned bands[2], flags = 0;
	const unsigned *result;
	int code, banded = 0;

	if (!source || !target)
		exit(9);
	fprintf(out, "%d", i);
	for (int k = 0; k < SHAPE_SIZE; k++)
		fprintf(out, " %d", shape[k]);
	// What crashes has its shape told.
	fflush(out);
	if (shape[BANDED]) {
		images_make(source, target);
		banded = in_bands(shape, source, target, bands);
	}
	images_make(source, target);
	wr_reset();
	code = call(shape, source, target, 0, shape[DH]);
	result = judge(source, target);
	flags = result[0];
	if (banded && (bands[0] != result[1] || bands[1] != result[2]))
		flags |= BANDS_DIFFER;
	fprintf(out, " %d %08x%08x %u\n", code, result[2], result[1], flags);
	fflush(out);
	free(target);
	free(source);
}

static void probe(void)
{
	static const int channels[] = { 1, 3, 4 };
	int *plan = images_plan();

	plan[COMBOS] = 1;
	for (int i = 0; i < 9; i++) {
		const int *shape;
		byte *source, *target;
		int code;

		plan[CHANNELS] = channels[i / 3];
		plan[CHANNELS + 1] = channels[i % 3];
		// 33x33, without padding
		shape = images_shape(31);
		// Room for four channels, whatever the kernel makes of what it is told.
		source = calloc(8, shape[SOURCE_BLOCK]);
		target = calloc(8, shape[TARGET_BLOCK]);
		if (!source || !target)
			exit(9);
		images_make(source, target);
		wr_reset();
		code = call(shape, source, target, 0, shape[DH]);
		fprintf(out, "%d %d %d\n", channels[i / 3], channels[i % 3], code);
		fflush(out);
		free(target);
		free(source);
	}
}

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

static int by_size(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static void measure(double milliseconds)
{
	const int *shape = images_shape(0);
	byte *source = malloc(shape[SOURCE_BLOCK] + 16), *target = malloc(shape[TARGET_BLOCK] + 16);
	double times[FRAMES_MAX], begin;
	int n = 0;

	if (!source || !target)
		exit(9);
	images_make(source, target);
	for (int i = 0; i < WARM_UP; i++)
		call(shape, source, target, 0, shape[DH]);
	begin = now();
	while (n < FRAMES_MAX && (n < 3 || now() - begin < milliseconds)) {
		double start = now();

		call(shape, source, target, 0, shape[DH]);
		times[n++] = now() - start;
	}
	qsort(times, n, sizeof *times, by_size);
	fprintf(out, "%.6f %d\n", times[n / 2], n);
}

int main(int argc, char **argv)
{
	int *plan = images_plan();

	if (argc < 3)
		return 8;
	for (int i = 3; i < argc && i - 3 < CHANNELS + 18; i++)
		plan[i - 3] = atoi(argv[i]);
	out = fopen("result", "w");
	if (!out)
		return 8;
	if (strcmp(argv[1], "probe") == 0)
		probe();
	else if (strcmp(argv[1], "time") == 0)
		measure(atof(argv[2]));
	else
		for (int i = atoi(argv[2]); i < images_count(); i++)
			try_shape(i);
	fputs("done\n", out);
	return fclose(out) ? 8 : 0;
}
