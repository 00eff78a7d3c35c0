// Runs every kernel of fixtures/kernels on generated images and prints a line for each
// shape and kernel: its name, the shape, and a hash of what it wrote. The same program,
// compiled in other ways, must print the same. Exit 1 when a kernel breaks its contract:
// bands differ from the whole, padding is written, a wrong image is taken.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kernels.h"

#define PADDING 0xA5

typedef int run_fn(const struct image *src, struct image *dst, int32_t from, int32_t to);

static uint32_t state;
static int failed;

static uint8_t next_byte(void)
{
	state = state * 1664525 + 1013904223;
	return (uint8_t)(state >> 24);
}

static int threshold(const struct image *src, struct image *dst, int32_t from, int32_t to)
{
	return kernel_threshold(src, dst, 128, from, to);
}

static int lookup(const struct image *src, struct image *dst, int32_t from, int32_t to)
{
	uint8_t table[256];
	int err = kernel_gamma_table(2200, table);

	return err ? err : kernel_lookup(src, dst, table, from, to);
}

static int color(const struct image *src, struct image *dst, int32_t from, int32_t to)
{
	static const int16_t matrix[12] = { 5000, -700, -204,	100, -300,  4700,
					    -304, -50,	-32768, 200, 32767, 32767 };
	uint8_t table[256];

	for (int i = 0; i < 256; i++)
		table[i] = (uint8_t)(i * i / 255);
	return kernel_color(src, dst, matrix, table, from, to);
}

static const struct {
	const char *name;
	run_fn *run;
	int channels, out;	// what it takes, 0 for any; what it makes, 0 for as many
	int32_t wide, high, by; // its size: wide / by + 1 and high / by + 1; the same for 0
} kernels[] = {
	{ "gray", kernel_gray, 0, 1, 0, 0, 0 },
	{ "lookup", lookup, 0, 0, 0, 0, 0 },
	{ "equalize", kernel_equalize, 1, 1, 0, 0, 0 },
	{ "sobel", kernel_sobel, 1, 1, 0, 0, 0 },
	{ "box", kernel_box, 0, 0, 0, 0, 0 },
	{ "median", kernel_median, 0, 0, 0, 0, 0 },
	{ "sharpen", kernel_sharpen, 0, 0, 0, 0, 0 },
	{ "threshold", threshold, 0, 0, 0, 0, 0 },
	{ "composite", kernel_composite, 4, 4, 0, 0, 0 },
	{ "gaussian", kernel_gaussian, 0, 0, 0, 0, 0 },
	{ "color", color, 3, 3, 0, 0, 0 },
	{ "color", color, 4, 4, 0, 0, 0 },
	{ "resize", kernel_resize, 0, 0, 7, 3, 5 },
	{ "enlarge", kernel_resize, 0, 0, 13, 15, 4 },
	{ "shrink", kernel_resize, 0, 0, 2, 1, 5 },
};

static struct image make(int32_t width, int32_t height, int32_t channels, int32_t more, int how)
{
	struct image image = { NULL, width, height, width * channels + more, channels };
	size_t size = (size_t)image.stride * height;

	image.pixels = malloc(size);
	memset(image.pixels, PADDING, size);
	for (int32_t y = 0; y < height; y++)
		for (int32_t x = 0; x < width * channels; x++)
			image.pixels[(size_t)y * image.stride + x] =
				how == 0   ? next_byte()
				: how == 1 ? (uint8_t)(next_byte() & 1 ? 255 : 0)
				: how == 2 ? (uint8_t)(x + y)
					   : 255;
	return image;
}

static uint32_t hash(const struct image *image)
{
	uint32_t h = 2166136261u;

	for (size_t i = 0; i < (size_t)image->stride * image->height; i++)
		h = (h ^ image->pixels[i]) * 16777619u;
	return h;
}

static void fail(const char *kernel, const struct image *image, const char *what)
{
	fprintf(stderr, "%s %dx%dx%d+%d: %s\n", kernel, (int)image->width, (int)image->height,
		(int)image->channels, (int)(image->stride - image->width * image->channels), what);
	failed = 1;
}

static void check_padding(const char *kernel, const struct image *image)
{
	int32_t used = image->width * image->channels;

	for (int32_t y = 0; y < image->height; y++)
		for (int32_t x = used; x < image->stride; x++)
			if (image->pixels[(size_t)y * image->stride + x] != PADDING) {
				fail(kernel, image, "padding is written");
				return;
			}
}

static void run(int k, const struct image *src, int32_t channels)
{
	uint32_t before = hash(src), seed = state, whole;
	int32_t by = kernels[k].by;
	int32_t width = by ? src->width * kernels[k].wide / by + 1 : src->width;
	int32_t height = by ? src->height * kernels[k].high / by + 1 : src->height;
	struct image dst = make(width, height, channels, 5, 0);
	int32_t third;

	if (kernels[k].run(src, &dst, 0, height))
		fail(kernels[k].name, src, "refused");
	check_padding(kernels[k].name, &dst);
	whole = hash(&dst);
	free(dst.pixels);
	state = seed;
	dst = make(width, height, channels, 5, 0);
	third = height / 3;
	kernels[k].run(src, &dst, 2 * third, height);
	kernels[k].run(src, &dst, 0, third);
	kernels[k].run(src, &dst, third, 2 * third);
	if (hash(&dst) != whole)
		fail(kernels[k].name, src, "bands differ from the whole");
	if (hash(src) != before)
		fail(kernels[k].name, src, "the source is written");
	printf("%s %dx%dx%d %08x\n", kernels[k].name, (int)src->width, (int)src->height,
	       (int)src->channels, (unsigned)whole);
	free(dst.pixels);
}

static void shape(int32_t width, int32_t height, int32_t more, int how)
{
	static const int32_t channels[] = { 1, 3, 4 };

	for (size_t c = 0; c < 3; c++) {
		struct image src = make(width, height, channels[c], more, how);

		for (size_t k = 0; k < sizeof kernels / sizeof *kernels; k++)
			if (!kernels[k].channels || kernels[k].channels == channels[c])
				run((int)k, &src, kernels[k].out ? kernels[k].out : channels[c]);
		free(src.pixels);
	}
}

static void refuse(const char *what, struct image image, int32_t from, int32_t to, int expected)
{
	struct image good = make(4, 4, 1, 0, 0);
	int err = kernel_median(&image, &good, from, to);

	if (err != expected) {
		fprintf(stderr, "%s: %d, not %d\n", what, err, expected);
		failed = 1;
	}
	free(good.pixels);
}

static void check_refusals(void)
{
	struct image image = make(4, 4, 1, 0, 0), bad = image;

	refuse("a good image", image, 0, 4, KERNEL_OK);
	refuse("no rows", image, 2, 2, KERNEL_OK);
	refuse("rows beyond", image, 0, 5, KERNEL_BAND);
	refuse("rows before", image, -1, 4, KERNEL_BAND);
	refuse("rows backwards", image, 3, 2, KERNEL_BAND);
	bad.pixels = NULL, refuse("no pixels", bad, 0, 4, KERNEL_NULL), bad = image;
	bad.width = 0, refuse("no width", bad, 0, 4, KERNEL_SIZE), bad = image;
	bad.height = -1, refuse("a height below 0", bad, 0, 4, KERNEL_SIZE), bad = image;
	bad.stride = 3, refuse("a stride below the width", bad, 0, 4, KERNEL_SIZE), bad = image;
	bad.channels = 2, refuse("two channels", bad, 0, 4, KERNEL_CHANNELS), bad = image;
	bad.height = bad.width = 32768, bad.stride = 131072;
	refuse("more than 2 GiB", bad, 0, 4, KERNEL_SIZE), bad = image;
	bad.width = 1073741825, bad.channels = 4;
	refuse("a width whose bytes wrap", bad, 0, 4, KERNEL_SIZE), bad = image;
	bad.height = 3, refuse("another height", bad, 0, 3, KERNEL_SHAPE);
	free(image.pixels);
}

// What is known without the kernels.
static void check_values(void)
{
	static const uint8_t nine[9] = { 9, 1, 8, 2, 7, 3, 6, 4, 5 };
	struct image src = make(3, 3, 1, 0, 3), dst = make(3, 3, 1, 0, 3);

	memcpy(src.pixels, nine, 9);
	kernel_median(&src, &dst, 0, 3);
	if (dst.pixels[4] != 5)
		fail("median", &src, "the middle of 1..9 is not 5");
	kernel_box(&src, &dst, 0, 3);
	if (dst.pixels[4] != 5)
		fail("box", &src, "the mean of 1..9 is not 5");
	kernel_sobel(&src, &dst, 0, 3);
	// gx = 8 + 6 + 5 - 9 - 4 - 6, gy = 6 + 8 + 5 - 9 - 2 - 8
	if (dst.pixels[4] != 0)
		fail("sobel", &src, "|0| + |0| is not 0");
	kernel_sharpen(&src, &dst, 0, 3);
	if (dst.pixels[4] != 35 - 1 - 4 - 2 - 3)
		fail("sharpen", &src, "5 * 7 - 10 is not 25");
	kernel_resize(&src, &dst, 0, 3);
	if (memcmp(src.pixels, dst.pixels, 9))
		fail("resize", &src, "the same size is not the same image");
	memset(src.pixels, 200, 9);
	kernel_gaussian(&src, &dst, 0, 3);
	if (dst.pixels[0] != 200 || dst.pixels[4] != 200)
		fail("gaussian", &src, "an even image does not stay so");
	free(src.pixels);
	free(dst.pixels);
}

// A kernel that may, works in place.
static void check_in_place(void)
{
	for (size_t k = 0; k < sizeof kernels / sizeof *kernels; k++) {
		run_fn *make_rows = kernels[k].run;

		if (make_rows != threshold && make_rows != lookup && make_rows != color)
			continue;
		for (int32_t channels = 3; channels <= 4; channels++) {
			struct image src = make(53, 3, channels, 2, 0);
			struct image dst = make(53, 3, channels, 2, 3);

			make_rows(&src, &dst, 0, 3);
			make_rows(&src, &src, 0, 3);
			if (hash(&src) != hash(&dst))
				fail(kernels[k].name, &src, "in place it differs");
			free(src.pixels);
			free(dst.pixels);
		}
	}
}

// Counts of bands add up, and are those of a loop; an equalised ramp stays one.
static void check_counts(void)
{
	uint32_t counts[256] = { 0 }, expected[256] = { 0 };
	struct image src = make(77, 31, 1, 3, 0);
	uint8_t table[256];

	for (int32_t y = 0; y < 31; y++)
		for (int32_t x = 0; x < 77; x++)
			expected[src.pixels[y * src.stride + x]]++;
	kernel_histogram(&src, counts, 0, 11);
	kernel_histogram(&src, counts, 11, 31);
	if (memcmp(counts, expected, sizeof counts))
		fail("histogram", &src, "the counts are wrong");
	for (int i = 0; i < 256; i++)
		counts[i] = i % 2 ? 0 : 10;
	kernel_equalize_table(counts, table);
	for (int i = 0; i < 256; i += 2)
		if (table[i] != (i / 2 * 255 + 63) / 127)
			fail("equalize", &src, "the table is not straight");
	free(src.pixels);
}

// Within one of pow() where that is next to a half, and as pow() elsewhere.
static void check_gamma(void)
{
	struct image none = { 0 };
	uint8_t table[256];
	uint32_t sum = 0;

	for (int32_t gamma = 100; gamma <= 10000; gamma += gamma < 3000 ? 7 : 101) {
		kernel_gamma_table(gamma, table);
		for (int i = 0; i < 256; i++) {
			double exact = 255 * pow(i / 255.0, gamma / 1000.0);

			sum = sum * 31 + table[i];
			if (fabs(table[i] - exact) > 0.5 + 1e-6)
				fail("gamma", &none, "not what pow() says");
		}
	}
	kernel_gamma_table(1000, table);
	for (int i = 0; i < 256; i++)
		if (table[i] != i)
			fail("gamma", &none, "1 is not the identity");
	if (kernel_gamma_table(99, table) != KERNEL_OPTION ||
	    kernel_gamma_table(10001, table) != KERNEL_OPTION ||
	    kernel_gamma_table(1000, NULL) != KERNEL_NULL)
		fail("gamma", &none, "an option out of range is taken");
	printf("gamma 0x0 %08x\n", (unsigned)sum);
}

int main(void)
{
	static const int32_t sides[] = {
		1, 2, 3, 4, 5, 8, 13, 15, 16, 17, 18, 31, 33, 47, 64, 101
	};
	size_t n = sizeof sides / sizeof *sides;

	for (size_t i = 0; i < n; i++)
		for (size_t j = 0; j < n; j++) {
			state = (uint32_t)(i * n + j);
			shape(sides[i], sides[j], (int32_t)(j % 4) * 3, (int)((i + j) % 4));
		}
	for (size_t i = 0; i < n; i++) {
		shape(sides[i], 257, 7, 0);
		shape(521, sides[i], 0, 1);
	}
	shape(1, 8192, 0, 0);
	shape(8192, 1, 0, 0);
	for (int how = 0; how < 4; how++)
		for (int32_t width = 20; width < 40; width++)
			shape(width, 7, width % 3, how);
	check_refusals();
	check_values();
	check_in_place();
	check_counts();
	check_gamma();
	return failed;
}
