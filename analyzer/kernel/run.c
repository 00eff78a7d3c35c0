// A run goes in stages, each a batch of programs: all builds; a probe of the channels that a kernel
// takes; the host's scalar program on all images, which is the reference; every other
// build on the same images; frames and starts, one program at a time. A kernel whose
// reference does not come to its end is not tried further.

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/glob.h"
#include "base/output.h"
#include "run_state.h"
#include "toolchain/batch.h"

struct state {
	struct kernel_run *run;
	struct builder *builder;
	char *node, *script, *images;
	const char *readable[2]; // what the programs may read, besides the systems' own
	GPtrArray *kernels;	 // struct kernel *
	GPtrArray *subjects;	 // struct subject *: those that are driven
	int next_folder;
	const char *what; // the running stage counts, for the progress line
};

// Programs of a stage.

struct program {
	struct subject *subject;
	enum build_kind kind;
	int round;
	char *folder;
	char **argv;
};

struct stage {
	struct state *state;
	GArray *programs; // struct program
	GArray *commands; // struct exec
	int *codes;
};

static void stage_init(struct stage *stage, struct state *state)
{
	*stage = (struct stage){ state, g_array_new(FALSE, TRUE, sizeof(struct program)),
				 g_array_new(FALSE, TRUE, sizeof(struct exec)), NULL };
}

// Takes argv, a NULL-terminated vector.
static int stage_add(struct stage *stage, struct subject *subject, enum build_kind kind, int round,
		     char **argv, double seconds)
{
	struct program program = { subject, kind, round, NULL, argv };
	int is_wasm = build_is_wasm(kind);
	struct exec exec = {
		.argv = (const char *const *)argv,
		.env = is_wasm ? bench_node_env : bench_native_env,
		.seconds = seconds,
		.confinement = EXEC_CONFINED,
		.readable = stage->state->readable,
		.sanitized = is_wasm || kind == BUILD_CHECKED,
	};

	program.folder = g_strdup_printf("%s/run%d", builder_folder(stage->state->builder),
					 stage->state->next_folder++);
	if (g_mkdir_with_parents(program.folder, 0700) < 0) {
		complain("cannot make '%s'", program.folder);
		g_strfreev(argv);
		g_free(program.folder);
		return -1;
	}
	exec.folder = program.folder;
	exec.out = g_build_filename(program.folder, "out", NULL);
	exec.err = g_build_filename(program.folder, "err", NULL);
	g_array_append_val(stage->programs, program);
	g_array_append_val(stage->commands, exec);
	return 0;
}

static const char *program_name(void *data, int i)
{
	const struct stage *stage = data;

	return g_array_index(stage->programs, struct program, i).subject->kernel->name;
}

static int stage_run(struct stage *stage, int jobs)
{
	struct batch batch = {
		.list = (struct exec *)(void *)stage->commands->data,
		.count = (int)stage->commands->len,
		.jobs = jobs,
		.quiet = stage->state->run->project->quiet,
		.total = (int)stage->commands->len,
		.what = stage->state->what,
		.name = program_name,
		.data = stage,
	};

	assert(!stage->codes && stage->programs->len == stage->commands->len);
	batch.codes = stage->codes = g_new0(int, stage->commands->len + 1);
	return batch_run(&batch);
}

static void stage_clear(struct stage *stage)
{
	for (guint i = 0; i < stage->programs->len; i++) {
		struct program *program = &g_array_index(stage->programs, struct program, i);
		struct exec *exec = &g_array_index(stage->commands, struct exec, i);

		g_free(program->folder);
		g_strfreev(program->argv);
		g_free((char *)exec->out);
		g_free((char *)exec->err);
	}
	g_array_unref(stage->programs);
	g_array_unref(stage->commands);
	g_free(stage->codes);
}

// Command lines.

static void add_plan(GPtrArray *line, const struct subject *subject, enum build_kind kind)
{
	for (int i = 0; i < PLAN_SIZE; i++) {
		// A sanitizer sees more where nothing lies around an image.
		int number = i == PLAN_GUARD && kind == BUILD_CHECKED ? 0 : subject->numbers[i];

		g_ptr_array_add(line, g_strdup_printf("%d", number));
	}
}

static char **native_line(const struct subject *subject, enum build_kind kind, const char *mode,
			  int number)
{
	assert(!build_is_wasm(kind) && subject->paths[kind]);
	GPtrArray *line = g_ptr_array_new();

	g_ptr_array_add(line, g_strdup(subject->paths[kind]));
	g_ptr_array_add(line, g_strdup(mode));
	g_ptr_array_add(line, g_strdup_printf("%d", number));
	add_plan(line, subject, kind);
	g_ptr_array_add(line, NULL);
	return (char **)g_ptr_array_free(line, FALSE);
}

static char **node_line(const struct state *state, const struct subject *subject, const char *mode,
			int number, const enum build_kind *kinds, int count)
{
	GPtrArray *line = g_ptr_array_new(), *plan = g_ptr_array_new_with_free_func(g_free);

	g_ptr_array_add(line, g_strdup(state->node));
	g_ptr_array_add(line, g_strdup("--no-warnings"));
	g_ptr_array_add(line, g_strdup(state->script));
	g_ptr_array_add(line, g_strdup(mode));
	g_ptr_array_add(line, g_strdup_printf("%d", number));
	g_ptr_array_add(line, g_strdup(state->images));
	g_ptr_array_add(line, g_strdup(subject->name));
	add_plan(plan, subject, BUILD_WASM);
	g_ptr_array_add(plan, NULL);
	g_ptr_array_add(line, g_strjoinv(",", (char **)plan->pdata));
	for (int i = 0; i < count; i++)
		g_ptr_array_add(line, g_strdup(subject->paths[kinds[i]]));
	g_ptr_array_add(line, NULL);
	g_ptr_array_unref(plan);
	return (char **)g_ptr_array_free(line, FALSE);
}

static int is_built(const struct subject *subject, enum build_kind kind)
{
	return !subject->why[kind];
}

static struct subject *subject_at(const struct state *state, guint i)
{
	return state->subjects->pdata[i];
}

// Stages.

static int build(struct state *state)
{
	guint count = state->subjects->len * BUILD_KINDS, n = 0;
	struct build_order *orders = g_new0(struct build_order, count + 1);
	int err;

	for (guint i = 0; i < state->subjects->len; i++)
		for (int kind = 0; kind < BUILD_KINDS; kind++) {
			struct subject *subject = subject_at(state, i);

			subject->paths[kind] = g_strdup_printf(
				"%s/k%u-%d", builder_folder(state->builder), i, kind);
			orders[n++] = (struct build_order){ &subject->kernel,	  1,	kind,
							    subject->paths[kind], NULL, 0 };
		}
	assert(n == count);
	err = builder_make(state->builder, orders, count);
	for (guint i = 0; i < count; i++)
		subject_at(state, i / BUILD_KINDS)->why[i % BUILD_KINDS] = orders[i].why;
	if (!err)
		err = builder_images(state->builder, state->images);
	g_free(orders);
	return err;
}

static int probe(struct state *state)
{
	struct stage stage;
	int err = 0;

	stage_init(&stage, state);
	for (guint i = 0; i < state->subjects->len && !err; i++) {
		struct subject *subject = subject_at(state, i);

		if (subject_wants_probe(subject) && is_built(subject, BUILD_SCALAR))
			err = stage_add(&stage, subject, BUILD_SCALAR, 0,
					native_line(subject, BUILD_SCALAR, "probe", 0),
					state->run->timeout);
	}
	if (!err)
		err = stage_run(&stage, state->run->project->jobs);
	for (guint i = 0; i < stage.programs->len && !err; i++) {
		const struct program *program = &g_array_index(stage.programs, struct program, i);

		subject_probed(program->subject, program->folder);
	}
	stage_clear(&stage);
	return err;
}

static int add_test(struct stage *stage, struct subject *subject, enum build_kind kind)
{
	char **line = build_is_wasm(kind) ? node_line(stage->state, subject, "test", 0, &kind, 1)
					  : native_line(subject, kind, "test", 0);

	return stage_add(stage, subject, kind, 0, line, stage->state->run->timeout);
}

static int run_tests(struct state *state, struct stage *stage)
{
	int err = stage_run(stage, state->run->project->jobs);

	for (guint i = 0; i < stage->programs->len && !err; i++) {
		const struct program *program = &g_array_index(stage->programs, struct program, i);

		trial_read(program->subject, program->kind, stage->codes[i], program->folder,
			   state->run->project->root);
	}
	return err;
}

static int test_reference(struct state *state)
{
	struct stage stage;
	int err = 0;

	stage_init(&stage, state);
	for (guint i = 0; i < state->subjects->len && !err; i++)
		if (is_built(subject_at(state, i), BUILD_SCALAR))
			err = add_test(&stage, subject_at(state, i), BUILD_SCALAR);
	if (!err)
		err = run_tests(state, &stage);
	stage_clear(&stage);
	return err;
}

// A reference that crashes is run with the sanitizers too, which say more.
static int is_worth(const struct subject *subject, enum build_kind kind)
{
	const struct trial *reference = &subject->trials[BUILD_SCALAR];

	if (!is_built(subject, kind) || !reference->results)
		return 0;
	return reference->ended ||
	       (kind == BUILD_CHECKED && g_strcmp0(reference->how, "crashes") == 0);
}

static int test_others(struct state *state)
{
	struct stage stage;
	int err = 0;

	stage_init(&stage, state);
	for (guint i = 0; i < state->subjects->len && !err; i++)
		for (int kind = BUILD_SCALAR + 1; kind < BUILD_KINDS && !err; kind++)
			if (is_worth(subject_at(state, i), kind))
				err = add_test(&stage, subject_at(state, i), kind);
	if (!err)
		err = run_tests(state, &stage);
	stage_clear(&stage);
	return err;
}

static int ended(const struct subject *subject, enum build_kind kind)
{
	return subject->trials[kind].ended;
}

// The modules that are measured: freestanding ones, or with wasi-libc where there is none.
static int measured_modules(const struct subject *subject, enum build_kind *kinds)
{
	int n = 0;

	if (ended(subject, BUILD_WASM) || ended(subject, BUILD_WASI))
		kinds[n++] = ended(subject, BUILD_WASM) ? BUILD_WASM : BUILD_WASI;
	if (ended(subject, BUILD_WASM_SIMD) || ended(subject, BUILD_WASI_SIMD))
		kinds[n++] = ended(subject, BUILD_WASM_SIMD) ? BUILD_WASM_SIMD : BUILD_WASI_SIMD;
	return n;
}

static int add_round(struct stage *stage, struct subject *subject, int round)
{
	const struct kernel_run *run = stage->state->run;
	enum build_kind kinds[2];
	int err = 0, count = measured_modules(subject, kinds);

	for (int kind = BUILD_SCALAR; kind <= BUILD_NATIVE && !err; kind++)
		if (ended(subject, kind))
			err = stage_add(stage, subject, kind, round,
					native_line(subject, kind, "time", run->frame_time),
					run->timeout);
	if (!err && count)
		err = stage_add(
			stage, subject, kinds[0], round,
			node_line(stage->state, subject, "time", run->frame_time, kinds, count),
			run->timeout);
	return err;
}

// Lines of what a program left, without the last, which must be 'done'; NULL when it is
// not. g_strfreev() it.
static char **result_lines(const struct program *program, int code)
{
	char *path = g_build_filename(program->folder, "result", NULL), *text = NULL;
	char **lines = NULL;
	size_t size;

	if (!code && file_read(path, 1 << 20, &text, &size) == 0 &&
	    g_str_has_suffix(text, "done\n")) {
		text[size - strlen("done\n")] = 0;
		lines = g_strsplit(g_strchomp(text), "\n", -1);
	}
	g_free(text);
	g_free(path);
	return lines;
}

static int store_frames(struct db *db, const struct program *program, int code)
{
	enum build_kind kinds[2] = { program->kind };
	char **lines = result_lines(program, code);
	int err = 0, count = 1;

	if (build_is_wasm(program->kind))
		count = measured_modules(program->subject, kinds);
	for (int i = 0; lines && lines[i] && i < count && !err; i++)
		err = db_run(db, "INSERT INTO r_frame VALUES(?, ?, ?, CAST(? AS REAL))", "itit",
			     program->subject->id, build_kind_name(kinds[i]),
			     (int64_t)program->round, lines[i]);
	g_strfreev(lines);
	return err;
}

static int measure_frames(struct state *state)
{
	struct stage stage;
	int err = 0;

	stage_init(&stage, state);
	for (int round = 0; round < state->run->rounds; round++)
		for (guint i = 0; i < state->subjects->len && !err; i++)
			err = add_round(&stage, subject_at(state, i), round);
	if (!err)
		err = stage_run(&stage, 1);
	for (guint i = 0; i < stage.programs->len && !err; i++)
		if (store_frames(state->run->db, &g_array_index(stage.programs, struct program, i),
				 stage.codes[i]) < 0)
			err = -1;
	stage_clear(&stage);
	return err;
}

static int store_starts(struct db *db, const struct program *program, int code)
{
	char **lines = result_lines(program, code);
	int err = 0;

	for (int i = 0; lines && lines[i] && !err; i++) {
		char **words = g_strsplit(lines[i], " ", -1);

		if (g_strv_length(words) == 4)
			err = db_run(db,
				     "INSERT INTO r_start VALUES(?, ?, ?, CAST(? AS REAL),"
				     " CAST(? AS REAL), CAST(? AS REAL), CAST(? AS INTEGER))",
				     "ititttt", program->subject->id,
				     build_kind_name(program->kind), (int64_t)i, words[0], words[1],
				     words[2], words[3]);
		g_strfreev(words);
	}
	g_strfreev(lines);
	return err;
}

static int measure_starts(struct state *state)
{
	const struct kernel_run *run = state->run;
	struct stage stage;
	int err = 0;

	stage_init(&stage, state);
	for (guint i = 0; i < state->subjects->len && !err && run->starts; i++) {
		enum build_kind kinds[2];
		int count = measured_modules(subject_at(state, i), kinds);

		// The best that there is.
		if (count)
			err = stage_add(&stage, subject_at(state, i), kinds[count - 1], 0,
					node_line(state, subject_at(state, i), "start", run->starts,
						  &kinds[count - 1], 1),
					run->timeout + run->starts);
	}
	if (!err)
		err = stage_run(&stage, 1);
	for (guint i = 0; i < stage.programs->len && !err; i++)
		if (store_starts(run->db, &g_array_index(stage.programs, struct program, i),
				 stage.codes[i]) < 0)
			err = -1;
	stage_clear(&stage);
	return err;
}

// What came of the images.

static int same(const struct result *a, const struct result *b)
{
	return a->code == b->code && a->hash == b->hash;
}

// The first shape where a trial differs from the reference, and on how many it does.
static int compare(const struct subject *subject, enum build_kind kind, guint *first)
{
	const GArray *ours = subject->trials[kind].results,
		     *reference = subject->trials[BUILD_SCALAR].results;
	int count = 0;

	for (guint i = 0; i < ours->len && i < reference->len; i++)
		if (!same(&g_array_index(ours, struct result, i),
			  &g_array_index(reference, struct result, i)) &&
		    !count++)
			*first = i;
	return count;
}

static int store_trial(struct db *db, const struct subject *subject, enum build_kind kind)
{
	const struct trial *trial = &subject->trials[kind];
	guint first = trial->results->len;
	int differ = compare(subject, kind, &first), err;
	const char *state = trial->how		   ? trial->how
			    : differ		   ? "differs"
			    : kind == BUILD_SCALAR ? "reference"
						   : "same";
	char *words = trial->how || differ
			      ? shape_words(subject, trial->how ? trial->results->len : first)
			      : NULL;

	assert(trial->how || !differ || first < trial->results->len);
	err = db_run(db, "INSERT INTO r_trial VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
		     "ittti"
		     "tii",
		     subject->id, build_kind_name(kind), state, words, (int64_t)differ,
		     trial->detail, trial->bytes, trial->gzip);
	g_free(words);
	return err;
}

static const struct {
	unsigned flag;
	const char *what;
} faults[] = {
	{ SOURCE_WRITTEN, "writes to its source" },
	{ AROUND_WRITTEN, "writes outside of its image" },
	{ PADDING_WRITTEN, "writes behind the pixels of a row" },
	{ BANDS_DIFFER, "bands make something else than the whole" },
};

static int store_faults(struct db *db, const struct subject *subject, enum build_kind kind)
{
	const GArray *results = subject->trials[kind].results;
	int err = 0;

	for (size_t k = 0; k < G_N_ELEMENTS(faults) && !err; k++) {
		guint first = 0;
		int count = 0;
		char *words;

		for (guint i = 0; i < results->len; i++)
			if (g_array_index(results, struct result, i).flags & faults[k].flag &&
			    !count++)
				first = i;
		if (!count)
			continue;
		words = shape_words(subject, first);
		err = db_run(db, "INSERT INTO r_fault VALUES(?, ?, ?, ?, ?)", "ittti", subject->id,
			     build_kind_name(kind), faults[k].what, words, (int64_t)count);
		g_free(words);
	}
	return err;
}

// How many images it left without a trace: refused, with a code, or idle, without one. A
// kernel whose result is a table has no target to tell that by.
static int untouched(const struct subject *subject, int is_refused)
{
	const GArray *results = subject->trials[BUILD_SCALAR].results;
	int count = 0;

	for (guint i = 0; results && i < results->len; i++) {
		const struct result *result = &g_array_index(results, struct result, i);

		if (!result->code == !is_refused && !(result->flags & TARGET_WRITTEN))
			count += is_refused || subject->plan.has_target;
	}
	return count;
}

static int store_subject(struct db *db, const struct subject *subject)
{
	int err = db_run(db,
			 "UPDATE r_kernel SET shapes = ?, refused = ?, idle = ?, in_channels = ?,"
			 " out_channels = ? WHERE id = ?",
			 "iiiiii", (int64_t)subject->shapes->len, (int64_t)untouched(subject, 1),
			 (int64_t)untouched(subject, 0), (int64_t)subject->numbers[PLAN_CHANNELS],
			 (int64_t)subject->numbers[PLAN_CHANNELS + 1], subject->id);

	for (int kind = 0; kind < BUILD_KINDS && !err; kind++) {
		err = db_run(db, "INSERT INTO r_build VALUES(?, ?, ?, ?)", "itit", subject->id,
			     build_kind_name(kind), (int64_t)kind, subject->why[kind]);
		if (err || !subject->trials[kind].results)
			continue;
		err = store_trial(db, subject, kind);
		if (!err)
			err = store_faults(db, subject, kind);
	}
	return err;
}

static int store(struct state *state)
{
	int err = 0;

	for (guint i = 0; i < state->subjects->len && !err; i++)
		err = store_subject(state->run->db, subject_at(state, i));
	if (!err)
		err = db_exec(state->run->db, builtin_text("run.sql"));
	return err;
}

// The run.

static void free_subject(void *data)
{
	struct subject *subject = data;

	for (int i = 0; i < BUILD_KINDS; i++) {
		g_free(subject->paths[i]);
		g_free(subject->why[i]);
		trial_clear(&subject->trials[i]);
	}
	g_array_unref(subject->shapes);
	g_free(subject->name);
	g_free(subject);
}

static int take_kernel(struct state *state, struct kernel *kernel, int64_t id)
{
	char *reason = driver_obstacle(kernel);
	int err = db_run(state->run->db,
			 "INSERT INTO r_kernel VALUES(?, ?, ?, ?, ?, ?, ?, 0, 0, 0, NULL, NULL)",
			 "itttiit", id, kernel->name, kernel->symbol, kernel->file,
			 (int64_t)kernel->line, (int64_t)kernel->marked, reason);

	if (!err && !reason) {
		struct subject *subject = g_new0(struct subject, 1);

		subject->id = id;
		subject->kernel = kernel;
		subject->name = driver_name(kernel);
		subject->shapes = g_array_new(FALSE, FALSE, sizeof(int[SHAPE_SIZE]));
		driver_plan(kernel, &subject->plan);
		subject_plan(subject);
		g_ptr_array_add(state->subjects, subject);
	}
	g_free(reason);
	return err;
}

static int take_kernels(struct state *state)
{
	const char *only = state->run->only;
	int err = db_exec(state->run->db, builtin_sql("kernels/run_tables"));

	for (guint i = 0; i < state->kernels->len && !err; i++) {
		struct kernel *kernel = state->kernels->pdata[i];

		if (!only || glob_fits(only, kernel->name))
			err = take_kernel(state, kernel, i + 1);
	}
	return err;
}

static int work(struct state *state)
{
	static const struct {
		int (*run)(struct state *state);
		const char *what;
	} stages[] = {
		{ take_kernels, NULL },
		{ build, NULL },
		{ probe, "kernels tried" },
		{ test_reference, "kernels run natively" },
		{ test_others, "builds held against that" },
		{ measure_frames, "measured: frames" },
		{ measure_starts, "measured: starts" },
		{ store, NULL },
	};
	int err = 0;

	for (size_t i = 0; i < G_N_ELEMENTS(stages) && !err; i++) {
		state->what = stages[i].what;
		err = stages[i].run(state);
	}
	return err;
}

static int prepare(struct state *state)
{

	state->node = g_find_program_in_path("node");
	if (!state->node) {
		complain("cannot run kernels: 'node' is not installed (Debian's nodejs)");
		return -1;
	}
	state->kernels = kernels_load(state->run->db);
	if (state->kernels)
		state->builder = builder_open(state->run->db, state->run->project,
					      state->run->clang);
	if (!state->builder)
		return -1;
	state->readable[0] = builder_folder(state->builder);
	state->run->node = exec_ask(state->node, "--version");
	state->run->compiler = g_strdup(builder_version(state->builder));
	state->images = g_build_filename(builder_folder(state->builder), "images.wasm", NULL);
	state->script = g_build_filename(builder_folder(state->builder), "run.mjs", NULL);
	return file_write(state->script, builtin_text("run.mjs"), -1);
}

int kernel_run(struct kernel_run *run)
{
	struct state state = { .run = run };
	int err;

	state.subjects = g_ptr_array_new_with_free_func(free_subject);
	err = prepare(&state);
	if (!err)
		err = work(&state);
	g_ptr_array_unref(state.subjects);
	builder_close(state.builder);
	if (state.kernels)
		g_ptr_array_unref(state.kernels);
	g_free(state.node);
	g_free(state.script);
	g_free(state.images);
	return err;
}

void kernel_run_clear(struct kernel_run *run)
{
	g_clear_pointer(&run->compiler, g_free);
	g_clear_pointer(&run->node, g_free);
}
