// A unit's driver is one text for all of its functions. A compiler's errors name the lines of
// callers, and with these the functions that it cannot call: the rest is compiled again.

#include "confirm_state.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define ROUNDS 4

static const enum build_kind kinds[PROGRAMS] = {
	[CHECKED] = BUILD_CHECKED,    [PLAIN] = BUILD_NATIVE,	  [WASM] = BUILD_WASI,
	[TRACED_HOST] = BUILD_NATIVE, [TRACED_WASM] = BUILD_WASI,
};

// Nothing of the function may vanish in its caller; what was never written is told by two
// builds that fill it otherwise. A function that is called by a pointer of another type is what a
// finding is about; elsewhere it works.
#define ALL "-O1", "-g0", "-fno-inline", "-fno-optimize-sibling-calls"
static const char *const checked_clang[] = { ALL,
					     "-ferror-limit=0",
					     "-fsanitize=float-cast-overflow",
					     "-fno-sanitize=function",
					     "-ftrivial-auto-var-init=pattern",
					     NULL };
static const char *const checked_other[] = { ALL, "-fsanitize=float-cast-overflow",
					     "-ftrivial-auto-var-init=pattern", NULL };
static const char *const plain[] = { ALL, "-ferror-limit=0", "-ftrivial-auto-var-init=zero", NULL };
static const char *const traced[] = { "-O0",
				      "-g0",
				      "-ferror-limit=0",
				      "-DWR_TRACED",
				      "-ftrivial-auto-var-init=zero",
				      "-fsanitize=integer,implicit-conversion,float-cast-overflow",
				      "-fsanitize-recover=all",
				      NULL };

static const char *const *manner(const struct state *state, enum program program)
{
	if (program == CHECKED)
		return state->bench->checker_is_clang ? checked_clang : checked_other;
	return program == PLAIN || program == WASM ? plain : traced;
}

static enum side side_of(enum program program)
{
	return program == WASM || program == TRACED_WASM ? IN_WASM : ON_HOST;
}

static char *next_path(struct state *state, const char *stem, const char *end)
{
	return bench_path(state->bench, stem, state->number++, end);
}

// An object of a driver on its way.
struct job {
	struct driver *driver;
	enum program program;
	char *source, *object;
	GArray *lines;	    // int: where the caller of each subject begins
	GPtrArray *missing; // char *: what the linker will not leave out, though nobody defines it
};

static void job_clear(void *data)
{
	struct job *job = data;

	g_free(job->source);
	g_free(job->object);
	if (job->lines)
		g_array_unref(job->lines);
	if (job->missing)
		g_ptr_array_unref(job->missing);
}

// Which subject a line of the driver's text is of, -1: of none.
static int subject_at(const struct job *job, int line)
{
	int found = -1;

	for (guint i = 0; i < job->lines->len; i++)
		if (g_array_index(job->lines, int, i) <= line)
			found = (int)i;
	return found;
}

// Refuses the subjects that errors of the compiler name. Returns how many.
static int refuse_named(const struct job *job, GPtrArray *subjects, const char *said)
{
	char **lines = g_strsplit(said, "\n", -1);
	int count = 0;

	for (int i = 0; lines[i]; i++) {
		const char *at = lines[i] + strlen(job->source);
		const char *error = strstr(lines[i], "error: ");
		int number, nth;

		if (!g_str_has_prefix(lines[i], job->source) || *at != ':' || !error)
			continue;
		number = atoi(at + 1);
		nth = subject_at(job, number);
		if (nth < 0)
			continue;
		// One that another program's compiler has named is named all the same.
		subject_refuse(subjects->pdata[nth], "parameter", error + strlen("error: "));
		count++;
	}
	g_strfreev(lines);
	return count;
}

static void refuse_all(GPtrArray *subjects, const char *why, const char *detail)
{
	for (guint i = 0; i < subjects->len; i++)
		subject_refuse(subjects->pdata[i], why, detail);
}

// Leaves out what was refused.
static void drop_refused(struct driver *driver)
{
	for (guint i = driver->subjects->len; i-- > 0;)
		if (((struct subject *)driver->subjects->pdata[i])->why)
			g_ptr_array_remove_index(driver->subjects, i);
}

static struct job make_job(struct state *state, struct driver *driver, enum program program)
{
	struct job job = { .driver = driver, .program = program };
	char *text;

	job.lines = g_array_new(FALSE, FALSE, sizeof(int));
	text = driver_source(driver->unit->file, driver->subjects, side_of(program), job.lines);
	if (text)
		job.source = bench_write(state->bench, text);
	else
		refuse_all(driver->subjects, "build",
			   "the path of its unit cannot stand in an #include");
	job.object = next_path(state, "c", ".o");
	g_free(text);
	return job;
}

// Compiles the jobs. Those that were are left with their objects; of others what is wrong is
// refused.
static int compile_jobs(struct state *state, GArray *jobs)
{
	struct build_line *lines = g_new0(struct build_line, jobs->len + 1);
	int err;

	for (guint i = 0; i < jobs->len; i++) {
		const struct job *job = &g_array_index(jobs, struct job, i);

		lines[i] = (struct build_line){
			.words = bench_compile_line(state->bench, kinds[job->program],
						    job->driver->unit, manner(state, job->program),
						    job->source, job->object),
			.dir = job->driver->unit->dir,
			.name = path_below(state->confirm->project->root, job->driver->unit->file),
		};
	}
	err = bench_run(state->bench, lines, jobs->len);
	for (guint i = 0; i < jobs->len; i++) {
		struct job *job = &g_array_index(jobs, struct job, i);

		if (!err && lines[i].code) {
			char *error = bench_first_error(lines[i].code, lines[i].said);

			if (!refuse_named(job, job->driver->subjects, lines[i].said))
				refuse_all(job->driver->subjects, "build", error);
			g_free(error);
		}
		g_free(lines[i].said);
		g_ptr_array_unref(lines[i].words);
	}
	g_free(lines);
	return err;
}

static int is_whole(const struct driver *driver)
{
	for (guint i = 0; i < driver->subjects->len; i++)
		if (((struct subject *)driver->subjects->pdata[i])->why)
			return 0;
	return driver->subjects->len > 0;
}

// Jobs of the drivers that are not compiled yet in all programs, and have something left to drive.
static GArray *plan_jobs(struct state *state, GPtrArray *drivers, const enum program *programs,
			 int count)
{
	GArray *jobs = g_array_new(FALSE, TRUE, sizeof(struct job));

	g_array_set_clear_func(jobs, job_clear);
	for (guint i = 0; i < drivers->len; i++)
		for (int k = 0; k < count && is_whole(drivers->pdata[i]); k++) {
			struct job job = make_job(state, drivers->pdata[i], programs[k]);

			if (job.source)
				g_array_append_val(jobs, job);
			else
				job_clear(&job);
		}
	return jobs;
}

// The runtime of a program, compiled once.
static int compile_runtime(struct state *state, enum program program, char **object)
{
	char *source = bench_write(state->bench, builtin_text("drive.c"));
	struct build_line line = { .dir = state->bench->scratch.path, .name = "" };
	int err = -1;

	*object = next_path(state, "r", ".o");
	if (source) {
		const char *const words[] = { "-O1", program >= TRACED_HOST ? "-DWR_TRACED" : "-O1",
					      NULL };
		enum build_kind kind = side_of(program) == IN_WASM ? BUILD_WASI : BUILD_NATIVE;

		line.words = bench_compile_line(state->bench, kind, NULL, words, source, *object);
		err = bench_run(state->bench, &line, 1);
		if (!err && line.code) {
			char *error = bench_first_error(line.code, line.said);

			complain("cannot build a driver with '%s': %s",
				 state->bench->tools.clang_path, error);
			g_free(error);
			err = -1;
		}
		g_free(line.said);
		g_ptr_array_unref(line.words);
	}
	g_free(source);
	return err;
}

static void add(GPtrArray *line, const char *word)
{
	g_ptr_array_add(line, g_strdup(word));
}

static void add_all(GPtrArray *line, const char *const *words)
{
	for (; *words; words++)
		add(line, *words);
}

// What is not of the unit is not there: an input that leads to it is one that the host does not
// take.
static const char *const native_words[] = { "-w",
					    "-no-pie",
					    "-Wl,--gc-sections",
					    "-Wl,--unresolved-symbols=ignore-all",
					    "-Wl,--wrap=malloc",
					    "-Wl,--wrap=calloc",
					    "-Wl,--wrap=realloc",
					    "-lm",
					    "-lpthread",
					    NULL };
static const char *const wasm_words[] = { "-m",
					  "wasm32",
					  "--gc-sections",
					  "--stack-first",
					  "--max-memory=1073741824",
					  "--unresolved-symbols=ignore-all",
					  "--wrap=malloc",
					  "--wrap=calloc",
					  "--wrap=realloc",
					  "--export=wr_call",
					  "--export=wr_begin",
					  "--export=wr_asked",
					  "--export=wr_text",
					  "--export=wr_traced",
					  NULL };

static GPtrArray *link_line(const struct state *state, const struct job *job, const char *runtime,
			    const char *path)
{
	GPtrArray *line = g_ptr_array_new_with_free_func(g_free);

	if (side_of(job->program) == IN_WASM)
		add(line, state->bench->tools.linker_path);
	else
		add(line, bench_compiler(state->bench, kinds[job->program]));
	add(line, job->object);
	add(line, runtime);
	if (side_of(job->program) == IN_WASM) {
		add_all(line, wasm_words);
		bench_add_wasi(state->bench, line);
	} else {
		add_all(line, native_words);
		if (job->program == CHECKED)
			add(line, "-fsanitize=address,undefined");
		for (guint i = 0; job->missing && i < job->missing->len; i++)
			g_ptr_array_add(line, g_strdup_printf("-Wl,--defsym=%s=0",
							      (char *)job->missing->pdata[i]));
	}
	add(line, "-o");
	add(line, path);
	g_ptr_array_add(line, NULL);
	return line;
}

// What is hidden (-fvisibility, an attribute) must be somewhere: it is at address 0, as all else
// that is not there.
static GPtrArray *hidden_names(const char *said)
{
	GRegex *regex = g_regex_new("undefined reference to .([A-Za-z_0-9]+)", G_REGEX_RAW, 0,
				    NULL);
	GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
	GMatchInfo *match = NULL;

	for (g_regex_match(regex, said, 0, &match);
	     strstr(said, "hidden symbol") && g_match_info_matches(match);
	     g_match_info_next(match, NULL)) {
		char *name = g_match_info_fetch(match, 1);

		if (g_ptr_array_find_with_equal_func(names, name, g_str_equal, NULL))
			g_free(name);
		else
			g_ptr_array_add(names, name);
	}
	g_match_info_free(match);
	g_regex_unref(regex);
	return names;
}

// What came of a line that links a job. Returns whether it is to be linked again.
static int take_link(struct job *job, const struct build_line *line)
{
	char **path = &job->driver->paths[job->program], *error;

	if (!line->code) {
		// The linker may change no modes.
		chmod(*path, 0700);
		return 0;
	}
	if (!job->missing) {
		job->missing = hidden_names(line->said);
		if (job->missing->len)
			return 1;
	}
	error = bench_first_error(line->code, line->said);
	g_clear_pointer(path, g_free);
	refuse_all(job->driver->subjects, "build", error);
	g_free(error);
	return 0;
}

// Links jobs (struct job *); those that are to be linked again are left in the list.
static int link_round(struct state *state, GPtrArray *jobs, char *const *runtimes)
{
	struct build_line *lines = g_new0(struct build_line, jobs->len + 1);
	guint count = jobs->len;
	int err;

	for (guint i = 0; i < count; i++) {
		struct job *job = jobs->pdata[i];
		char **path = &job->driver->paths[job->program];

		if (!*path)
			*path = next_path(state, "p",
					  side_of(job->program) == IN_WASM ? ".wasm" : "");
		lines[i] = (struct build_line){
			.words = link_line(state, job, runtimes[job->program], *path),
			.dir = state->bench->scratch.path,
			.name = path_below(state->confirm->project->root, job->driver->unit->file),
		};
	}
	err = bench_run(state->bench, lines, count);
	for (guint i = count; i-- > 0;) {
		if (!err && !take_link(jobs->pdata[i], &lines[i]))
			g_ptr_array_remove_index(jobs, i);
		g_free(lines[i].said);
		g_ptr_array_unref(lines[i].words);
	}
	g_free(lines);
	return err;
}

static int link_jobs(struct state *state, GArray *jobs, char *const *runtimes)
{
	GPtrArray *left = g_ptr_array_new();
	int err;

	for (guint i = 0; i < jobs->len; i++)
		g_ptr_array_add(left, &g_array_index(jobs, struct job, i));
	err = link_round(state, left, runtimes);
	if (!err && left->len)
		err = link_round(state, left, runtimes);
	g_ptr_array_unref(left);
	return err;
}

// Whether every driver of the jobs has all that it had: what was compiled for it then fits.
static int all_whole(const GArray *jobs)
{
	for (guint i = 0; i < jobs->len; i++)
		if (!is_whole(g_array_index(jobs, struct job, i).driver))
			return 0;
	return 1;
}

int confirm_make(struct state *state, GPtrArray *drivers, const enum program *programs, int count)
{
	char *runtimes[PROGRAMS] = { 0 };
	GArray *jobs = NULL;
	int err = 0;

	for (int round = 0; round < ROUNDS && !err; round++) {
		if (jobs)
			g_array_unref(jobs);
		for (guint i = 0; i < drivers->len; i++)
			drop_refused(drivers->pdata[i]);
		jobs = plan_jobs(state, drivers, programs, count);
		err = compile_jobs(state, jobs);
		if (all_whole(jobs))
			break;
	}
	for (guint i = 0; !err && i < jobs->len;) {
		if (is_whole(g_array_index(jobs, struct job, i).driver)) {
			i++;
			continue;
		}
		refuse_all(g_array_index(jobs, struct job, i).driver->subjects, "build",
			   "it does not compile");
		g_array_remove_index(jobs, i);
	}
	for (int i = 0; i < count && !err && jobs->len; i++)
		err = compile_runtime(state, programs[i], &runtimes[programs[i]]);
	if (!err)
		err = link_jobs(state, jobs, runtimes);
	for (guint i = 0; i < drivers->len; i++)
		if (!is_whole(drivers->pdata[i]))
			drop_refused(drivers->pdata[i]);
	for (int i = 0; i < PROGRAMS; i++)
		g_free(runtimes[i]);
	g_array_unref(jobs);
	return err;
}
