// Trials of kernels: which channels they get, and what came of a run.

#include "run_state.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define RESULT_LIMIT (16u << 20)

// In a shape.
enum {
	SW,
	SH,
	SSTRIDE,
	SCHANNELS,
	DW,
	DH,
	DSTRIDE,
	DCHANNELS,
	OFFSET = 13,
	FILL,
};

#define GUARD_BYTES 256

static const int usual[] = { 1, 3, 4 };

// Plans.

static void add_combo(struct subject *subject, int in, int out)
{
	int at = PLAN_CHANNELS + 2 * subject->numbers[PLAN_COMBOS]++;

	assert(at + 1 < PLAN_SIZE);
	subject->numbers[at] = in;
	subject->numbers[at + 1] = out;
}

static int may_be(int fixed, int channels)
{
	return !fixed || fixed == channels;
}

// The first pair is that of the frame: one whose channels differ, where there are such.
static void convert_first(struct subject *subject)
{
	int *pairs = subject->numbers + PLAN_CHANNELS;

	for (int i = 1; i < subject->numbers[PLAN_COMBOS] && pairs[0] == pairs[1]; i++) {
		int pair[2] = { pairs[2 * i], pairs[2 * i + 1] };

		if (pair[0] == pair[1])
			continue;
		memmove(pairs + 2, pairs, 2 * i * sizeof *pairs);
		memcpy(pairs, pair, sizeof pair);
	}
}

void subject_plan(struct subject *subject)
{
	const struct driver_plan *plan = &subject->plan;
	int *numbers = subject->numbers;

	numbers[PLAN_SOURCE_BYTES] = plan->source_bytes;
	numbers[PLAN_TARGET_BYTES] = plan->target_bytes;
	numbers[PLAN_SOURCE_FLOAT] = plan->source_float;
	numbers[PLAN_TARGET_FLOAT] = plan->target_float;
	numbers[PLAN_IN_PLACE] = plan->in_place;
	numbers[PLAN_BANDS] = plan->bands;
	numbers[PLAN_OWN_SIZE] = plan->own_size;
	numbers[PLAN_SOURCE_STRIDE] = plan->source_stride;
	numbers[PLAN_TARGET_STRIDE] = plan->target_stride;
	numbers[PLAN_ONE_STRIDE] = plan->one_stride;
	numbers[PLAN_GUARD] = GUARD_BYTES;
	numbers[PLAN_COMBOS] = 0;
	if (plan->in_channels || !plan->channels) {
		int in = plan->in_channels ? plan->in_channels : 1;

		add_combo(subject, in, plan->out_channels ? plan->out_channels : in);
		return;
	}
	for (size_t i = 0; i < G_N_ELEMENTS(usual); i++)
		add_combo(subject, usual[i], plan->out_channels ? plan->out_channels : usual[i]);
	convert_first(subject);
}

int subject_wants_probe(const struct subject *subject)
{
	const struct driver_plan *plan = &subject->plan;

	return plan->channels &&
	       (!plan->in_channels || (plan->target_channels && !plan->out_channels));
}

static char *read_result(const char *folder)
{
	char *path = g_build_filename(folder, "result", NULL), *text = NULL;
	size_t size;

	if (file_read(path, RESULT_LIMIT, &text, &size) < 0)
		text = g_strdup("");
	g_free(path);
	return text;
}

void subject_probed(struct subject *subject, const char *folder)
{
	const struct driver_plan *plan = &subject->plan;
	char *text = read_result(folder), **lines = g_strsplit(text, "\n", -1);
	int taken[5][5] = { 0 }, any = 0;
	size_t i, k;

	for (i = 0; lines[i]; i++) {
		int in, out, code;

		if (sscanf(lines[i], "%d %d %d", &in, &out, &code) == 3 && in > 0 && in < 5 &&
		    out > 0 && out < 5 && !code && may_be(plan->in_channels, in) &&
		    may_be(plan->out_channels, out) &&
		    (plan->target_channels || plan->out_channels || in == out))
			taken[in][out] = any = 1;
	}
	if (any)
		subject->numbers[PLAN_COMBOS] = 0;
	// Images of as many channels are what it is for, where it takes them.
	for (i = 0; any && i < G_N_ELEMENTS(usual); i++)
		for (k = 0; k < G_N_ELEMENTS(usual); k++)
			if (taken[usual[i]][usual[k]] &&
			    (usual[i] == usual[k] || !taken[usual[i]][usual[i]]))
				add_combo(subject, usual[i], usual[k]);
	convert_first(subject);
	g_strfreev(lines);
	g_free(text);
}

// Results.

void trial_clear(struct trial *trial)
{
	g_clear_pointer(&trial->results, g_array_unref);
	g_free(trial->how);
	g_free(trial->detail);
}

// "NUMBER [SHAPE] CODE HASH FLAGS": of a native program with the shape's numbers.
static int take_line(struct subject *subject, struct trial *trial, enum build_kind kind,
		     const char *line)
{
	char **words = g_strsplit(line, " ", -1);
	guint n = g_strv_length(words), at = build_is_wasm(kind) ? 1 : 1 + SHAPE_SIZE;
	int whole = n == at + 3, number = n ? atoi(words[0]) : -1;

	if (n >= at && number == (int)trial->results->len && g_ascii_isdigit(*words[0])) {
		if (kind == BUILD_SCALAR && number == (int)subject->shapes->len) {
			int shape[SHAPE_SIZE];

			for (int i = 0; i < SHAPE_SIZE; i++)
				shape[i] = atoi(words[1 + i]);
			g_array_append_vals(subject->shapes, shape, 1);
		}
		if (whole) {
			struct result result = {
				atoi(words[at]),
				g_ascii_strtoull(words[at + 1], NULL, 16),
				(unsigned)atoi(words[at + 2]),
			};

			g_array_append_val(trial->results, result);
		}
	} else {
		whole = 0;
	}
	g_strfreev(words);
	return whole;
}

static void take_lines(struct subject *subject, struct trial *trial, enum build_kind kind,
		       const char *text)
{
	char **lines = g_strsplit(text, "\n", -1);

	for (int i = 0; lines[i]; i++) {
		long long bytes, gzip;
		int at, behind = 0;

		if (sscanf(lines[i], "size %lld %lld", &bytes, &gzip) == 2) {
			trial->bytes = bytes;
			trial->gzip = gzip;
		} else if (sscanf(lines[i], "trap %d %n", &at, &behind) == 1 && behind) {
			trial->how = g_strdup("crashes");
			trial->detail = text_printable(lines[i] + behind);
		} else if (strcmp(lines[i], "done") == 0) {
			trial->ended = 1;
		} else {
			take_line(subject, trial, kind, lines[i]);
		}
	}
	g_strfreev(lines);
}

// What a sanitizer said: its words for the error, and the first place in the project.
static char *sanitizer_words(const char *said, const char *root)
{
	const char *error = strstr(said, "AddressSanitizer: "), *place, *end;
	GString *text;
	char *safe;

	if (!error)
		error = strstr(said, "runtime error: ");
	if (!error)
		return NULL;
	error = strchr(error, ' ') + 1;
	if (g_str_has_prefix(error, "error: "))
		error += strlen("error: ");
	end = strstr(error, " on address");
	if (!end || end > error + strcspn(error, "\n"))
		end = error + strcspn(error, "\n");
	text = g_string_new_len(error, end - error);
	// A runtime error has its place before it, the other in its trace.
	place = strstr(said, root);
	if (place && place[strlen(root)] == '/') {
		place += strlen(root) + 1;
		g_string_append_printf(text, " at %.*s", (int)MIN(strcspn(place, " \n)"), 300),
				       place);
	}
	safe = text_printable(text->str);
	g_string_free(text, TRUE);
	return safe;
}

static char *how_it_ended(const char *folder, const char *root, int code)
{
	char *path = g_build_filename(folder, "err", NULL), *said = NULL, *words = NULL;
	size_t size;

	if (file_read(path, RESULT_LIMIT, &said, &size) == 0)
		words = sanitizer_words(said, root);
	g_free(said);
	g_free(path);
	if (words)
		return words;
	return code < 0 ? g_strdup_printf("signal %d (%s)", -code, strsignal(-code))
			: g_strdup_printf("it ended with code %d", code);
}

void trial_read(struct subject *subject, enum build_kind kind, int code, const char *folder,
		const char *root)
{
	struct trial *trial = &subject->trials[kind];
	char *text = read_result(folder);

	assert(!trial->results);
	trial->results = g_array_new(FALSE, FALSE, sizeof(struct result));
	take_lines(subject, trial, kind, text);
	g_free(text);
	if (trial->how || (code == 0 && trial->ended))
		return;
	trial->ended = 0;
	trial->how = g_strdup(code == EXEC_TIMEOUT ? "hangs" : "crashes");
	if (code != EXEC_TIMEOUT)
		trial->detail = code == EXEC_FAILED ? g_strdup("it could not be started")
						    : how_it_ended(folder, root, code);
}

// Words.

static const char *const fills[] = { "random",	     "all 0", "all 255",
				     "checkerboard", "ramp",  "extreme values" };

char *shape_words(const struct subject *subject, guint shape)
{
	const int *s;
	GString *text;

	if (shape >= subject->shapes->len)
		return g_strdup_printf("image %u", shape);
	s = (const int *)(const void *)subject->shapes->data + shape * SHAPE_SIZE;
	text = g_string_new(NULL);
	g_string_printf(text, "%dx%dx%d", s[SW], s[SH], s[SCHANNELS]);
	if (subject->plan.has_target &&
	    (s[DW] != s[SW] || s[DH] != s[SH] || s[DCHANNELS] != s[SCHANNELS]))
		g_string_append_printf(text, " to %dx%dx%d", s[DW], s[DH], s[DCHANNELS]);
	g_string_append_printf(text, ", strides %d and %d, %s", s[SSTRIDE], s[DSTRIDE],
			       s[FILL] >= 0 && s[FILL] < (int)G_N_ELEMENTS(fills) ? fills[s[FILL]]
										  : "");
	if (s[OFFSET])
		g_string_append(text, ", not aligned");
	return g_string_free(text, FALSE);
}
