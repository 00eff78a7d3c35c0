// A function is tried in steps: with the sanitizers, each input that they refuse, that crashes or
// does not end being left out; then as the host builds it, in order and backwards, with memory that
// holds other bytes before; and in wasm. Only what the three of the host say alike is compared.

#include "confirm_state.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/output.h"
#include "toolchain/batch.h"
#include "toolchain/exec.h"

#define RESTARTS 48 // of a program that an input ends
#define TIMEOUTS 2  // of one function: it is given up then
#define SAID_LIMIT (1u << 20)
#define CODE_UNKNOWN 7 // of a driver: nobody knows what a pointer points to

// A function on its way, in a child of ours: what it learns goes to files in its folder.
struct attempt {
	const struct state *state;
	const struct driver *driver;
	guint nth;
	const char *folder; // of the subject
	char mask[INPUTS + 1];
	const char *why; // it is given up
};

static const char *const steps[] = { "checked", "plain", "back", "wasm" };

static char *step_folder(const char *folder, int step)
{
	return g_build_filename(folder, steps[step], NULL);
}

static int run_step(const struct attempt *attempt, int step, const char *const *argv,
		    const char *folder)
{
	static const enum program programs[] = { CHECKED, PLAIN, PLAIN, WASM };
	const char *readable[] = { attempt->state->bench->scratch.path, NULL };
	char *out = g_build_filename(folder, "out", NULL),
	     *err = g_build_filename(folder, "err", NULL),
	     *result = g_build_filename(folder, "result", NULL);
	struct exec exec = {
		.argv = argv,
		.env = programs[step] == WASM ? bench_node_env : bench_native_env,
		.folder = folder,
		.out = out,
		.err = err,
		.started = result, // at the first input; a machine may be busy until then
		.seconds = attempt->state->confirm->seconds,
		.confinement = EXEC_CONFINED,
		.readable = readable,
		.sanitized = programs[step] != PLAIN,
	};
	int code;

	remove(result);
	code = exec_run(&exec);
	g_free(result);
	g_free(err);
	g_free(out);
	return code;
}

static int run_native(const struct attempt *attempt, int step, const char *mask, const char *folder)
{
	char *number = g_strdup_printf("%u", attempt->nth);
	const char *const argv[] = {
		attempt->driver->paths[step == TRIAL_CHECKED ? CHECKED : PLAIN],
		number,
		step == TRIAL_BACK ? "85" : "17",
		step == TRIAL_BACK ? "-1" : "1",
		mask,
		NULL
	};
	int code = run_step(attempt, step, argv, folder);

	g_free(number);
	return code;
}

// Why the host took no input: what the last of them ended with.
static const char *crash_reason(const char *folder)
{
	char *path = g_build_filename(folder, "err", NULL), *said = NULL;
	const char *why = "refused";
	size_t size;

	// A call of what is not there goes to address 0.
	if (file_read(path, SAID_LIMIT, &said, &size) == 0 && strstr(said, "pc 0x000000000000"))
		why = "undefined";
	g_free(said);
	g_free(path);
	return why;
}

static int count_open(const char *mask)
{
	int n = 0;

	for (; *mask; mask++)
		n += *mask == '1';
	return n;
}

// Whether the sanitizers said anything of what ended well: not all that they see ends a program.
static void try_checked(struct attempt *attempt)
{
	char *folder = step_folder(attempt->folder, TRIAL_CHECKED);
	char rest[INPUTS + 1];
	struct tried trial = { .last = -1 };
	const char *crash = "refused";
	int timeouts = 0, crashes[2] = { 0 };

	memset(rest, '1', INPUTS);
	rest[INPUTS] = 0;
	for (int i = 0; i < RESTARTS && count_open(rest); i++) {
		int code = run_native(attempt, TRIAL_CHECKED, rest, folder);

		tried_take(&trial, folder);
		if (trial.done)
			break;
		if (code == CODE_UNKNOWN || trial.last < 0) {
			attempt->why = code == CODE_UNKNOWN ? "parameter" : "refused";
			break;
		}
		crash = crash_reason(folder);
		crashes[strcmp(crash, "undefined") == 0]++;
		timeouts += code == EXEC_TIMEOUT;
		if (timeouts == TIMEOUTS) {
			attempt->why = "endless";
			break;
		}
		memset(rest, '0', (size_t)trial.last + 1);
	}
	for (int n = 0; n < INPUTS; n++)
		attempt->mask[n] = trial.tokens[n] ? '1' : '0';
	if (!count_open(attempt->mask) && !attempt->why)
		attempt->why = crashes[1] > crashes[0] ? "undefined" : "refused";
	tried_clear(&trial);
	// All that it told is in memory alone: it is told anew by the inputs that are left.
	g_free(folder);
}

// Runs a native step on what is left, without the inputs that end it.
static void try_native(struct attempt *attempt, int step)
{
	char *folder = step_folder(attempt->folder, step);

	for (int i = 0; i < RESTARTS && !attempt->why; i++) {
		struct tried trial = { .last = -1 };
		int code = run_native(attempt, step, attempt->mask, folder), done;

		tried_take(&trial, folder);
		done = trial.done;
		if (!done && trial.last >= 0)
			attempt->mask[trial.last] = '0';
		if (!done && (trial.last < 0 || code == EXEC_TIMEOUT))
			attempt->why = "endless";
		tried_clear(&trial);
		if (done)
			break;
	}
	if (!count_open(attempt->mask) && !attempt->why)
		attempt->why = "refused";
	g_free(folder);
}

static void try_wasm(struct attempt *attempt)
{
	char *folder = step_folder(attempt->folder, TRIAL_WASM);
	char *number = g_strdup_printf("%u", attempt->nth);
	const char *const argv[] = { attempt->state->node,
				     "--no-warnings",
				     attempt->state->script,
				     attempt->driver->paths[WASM],
				     number,
				     attempt->mask,
				     NULL };

	run_step(attempt, TRIAL_WASM, argv, folder);
	g_free(number);
	g_free(folder);
}

static void save(const struct attempt *attempt)
{
	char *path = g_build_filename(attempt->folder, "why", NULL);

	if (attempt->why)
		file_write(path, attempt->why, -1);
	g_free(path);
}

static struct driver *driver_of(const struct state *state, int i, guint *nth)
{
	for (guint k = 0; k < state->drivers->len; k++) {
		struct driver *driver = state->drivers->pdata[k];

		if ((guint)i < driver->subjects->len) {
			*nth = (guint)i;
			return driver;
		}
		i -= (int)driver->subjects->len;
	}
	return NULL;
}

static int try_one(void *data, int i)
{
	struct attempt attempt = { .state = data };

	attempt.driver = driver_of(data, i, &attempt.nth);
	attempt.folder = attempt.driver->folders->pdata[attempt.nth];
	try_checked(&attempt);
	if (!attempt.why) {
		// The checked program says what it makes of these alone.
		char *folder = step_folder(attempt.folder, TRIAL_CHECKED);

		run_native(&attempt, TRIAL_CHECKED, attempt.mask, folder);
		g_free(folder);
	}
	try_native(&attempt, TRIAL_PLAIN);
	try_native(&attempt, TRIAL_BACK);
	if (!attempt.why)
		try_wasm(&attempt);
	save(&attempt);
	return 0;
}

static const char *subject_name(void *data, int i)
{
	guint nth;
	const struct driver *driver = driver_of(data, i, &nth);

	return ((const struct subject *)driver->subjects->pdata[nth])->name;
}

static int make_folders(struct state *state)
{
	for (guint i = 0; i < state->drivers->len; i++) {
		struct driver *driver = state->drivers->pdata[i];

		for (guint k = 0; k < driver->subjects->len; k++) {
			char *folder = bench_path(state->bench, "t", state->number++, "");

			for (size_t n = 0; n < G_N_ELEMENTS(steps); n++) {
				char *path = step_folder(folder, (int)n);
				int err = g_mkdir_with_parents(path, 0700);

				if (err)
					complain("cannot make '%s'", path);
				g_free(path);
				if (err) {
					g_free(folder);
					return -1;
				}
			}
			g_ptr_array_add(driver->folders, folder);
		}
	}
	return 0;
}

// What came of it.

static int is_steady(const struct driver *driver, guint nth, int n)
{
	const char *plain = driver->trials[TRIAL_PLAIN][nth].tokens[n];

	return plain && g_strcmp0(plain, driver->trials[TRIAL_BACK][nth].tokens[n]) == 0 &&
	       g_strcmp0(plain, driver->trials[TRIAL_CHECKED][nth].tokens[n]) == 0;
}

// In a child the mask was shorter at each step: of what all have come to, all must say the same.
static int count_steady(const struct driver *driver, guint nth, int *others)
{
	int n = 0;

	*others = 0;
	for (int i = 0; i < INPUTS; i++) {
		if (is_steady(driver, nth, i))
			n++;
		else if (driver->trials[TRIAL_PLAIN][nth].tokens[i] &&
			 driver->trials[TRIAL_BACK][nth].tokens[i])
			++*others;
	}
	return n;
}

static char *trap_words(const struct tried *wasm, int n)
{
	return g_strdup_printf("traps: %s", wasm->trap[n]);
}

// Whether an input differs; then how, in words.
static int differs_at(const struct driver *driver, guint nth, int n, char **host, char **in_wasm)
{
	const struct tried *wasm = &driver->trials[TRIAL_WASM][nth];
	const char *plain = driver->trials[TRIAL_PLAIN][nth].tokens[n];

	if (!is_steady(driver, nth, n))
		return 0;
	if (wasm->trap[n]) {
		*host = g_strdup("does not trap");
		*in_wasm = trap_words(wasm, n);
		return 1;
	}
	return wasm->tokens[n] && tokens_differ(plain, wasm->tokens[n], host, in_wasm);
}

static int store_function(struct state *state, const struct driver *driver, guint nth,
			  const struct difference *difference, int inputs, int differing)
{
	const struct subject *subject = driver->subjects->pdata[nth];
	char *input = NULL;
	int err;

	if (differing)
		input = g_strdup_printf(
			"%s(%s)", subject->name,
			driver->trials[TRIAL_PLAIN][nth].asked[difference->input]
				? driver->trials[TRIAL_PLAIN][nth].asked[difference->input]
				: "");
	err = db_run(state->confirm->db,
		     "UPDATE temp.c_function SET state = ?, inputs = ?, differing = ?, input = ?,"
		     " host = ?, wasm = ? WHERE id = ?",
		     "tiittti", differing ? "differs" : "same", (int64_t)inputs, (int64_t)differing,
		     input, differing ? difference->host : NULL,
		     differing ? difference->wasm : NULL, subject->id);
	g_free(input);
	return err;
}

static int compare(struct state *state, struct driver *driver, guint nth)
{
	struct subject *subject = driver->subjects->pdata[nth];
	struct difference difference = { .driver = driver, .nth = nth, .input = -1 };
	int others, inputs, differing = 0, compared = 0;
	char *why_path = g_build_filename(driver->folders->pdata[nth], "why", NULL), *why = NULL;
	size_t size;

	if (file_read(why_path, 64, &why, &size) == 0)
		subject_refuse(subject, why, NULL);
	g_free(why);
	g_free(why_path);
	if (subject->why)
		return 0;
	for (size_t step = 0; step < G_N_ELEMENTS(steps); step++) {
		char *folder = step_folder(driver->folders->pdata[nth], (int)step);

		tried_take(&driver->trials[step][nth], folder);
		g_free(folder);
	}
	inputs = count_steady(driver, nth, &others);
	if (others || !inputs) {
		subject_refuse(subject, "nondeterministic", NULL);
		return 0;
	}
	for (int n = 0; n < INPUTS; n++) {
		char *host = NULL, *wasm = NULL;

		compared += driver->trials[TRIAL_WASM][nth].tokens[n] ||
			    driver->trials[TRIAL_WASM][nth].trap[n];
		if (!differs_at(driver, nth, n, &host, &wasm))
			continue;
		differing++;
		if (difference.input < 0)
			difference = (struct difference){ driver, nth, n, host, wasm };
		else {
			g_free(host);
			g_free(wasm);
		}
	}
	if (!compared) {
		subject_refuse(subject, "wasm", NULL);
		return 0;
	}
	if (differing)
		g_array_append_val(state->differences, difference);
	return store_function(state, driver, nth, &difference, inputs, differing);
}

int confirm_try(struct state *state)
{
	struct batch batch = {
		.work = try_one,
		.jobs = state->confirm->project->jobs,
		.quiet = state->confirm->project->quiet,
		.what = "functions driven",
		.name = subject_name,
		.data = state,
	};
	int err = make_folders(state);

	for (guint i = 0; i < state->drivers->len; i++)
		batch.count += (int)((struct driver *)state->drivers->pdata[i])->subjects->len;
	batch.total = batch.count;
	batch.codes = g_new0(int, batch.count + 1);
	if (!err)
		err = batch_run(&batch);
	g_free(batch.codes);
	for (guint i = 0; i < state->drivers->len && !err; i++) {
		struct driver *driver = state->drivers->pdata[i];

		for (size_t step = 0; step < G_N_ELEMENTS(steps); step++)
			driver->trials[step] = g_new0(struct tried, driver->subjects->len + 1);
		for (guint k = 0; k < driver->subjects->len && !err; k++)
			err = compare(state, driver, k);
	}
	return err;
}

int confirm_trace(struct state *state, const struct difference *difference, enum program program,
		  struct tried *trial)
{
	const char *path = difference->driver->paths[program];
	char *folder = bench_path(state->bench, "t", state->number++, "");
	struct attempt attempt = { .state = state,
				   .driver = difference->driver,
				   .nth = difference->nth };
	char *number = g_strdup_printf("%u", difference->nth);
	const char *const native[] = { path, number, "17", "1", attempt.mask, NULL };
	const char *const wasm[] = { state->node, "--no-warnings", state->script, path,
				     number,	  attempt.mask,	   NULL };
	int err = -1;

	memset(attempt.mask, '0', INPUTS);
	attempt.mask[difference->input] = '1';
	if (path && g_mkdir_with_parents(folder, 0700) == 0) {
		if (program == TRACED_WASM)
			run_step(&attempt, TRIAL_WASM, wasm, folder);
		else
			run_step(&attempt, TRIAL_PLAIN, native, folder);
		tried_take(trial, folder);
		err = trial->done ? 0 : -1;
	}
	g_free(number);
	g_free(folder);
	return err;
}
