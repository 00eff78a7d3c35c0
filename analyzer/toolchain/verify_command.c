// Commands of verify: their words, a batch of them, and what they said.

#include "verify_run.h"

#include <errno.h>
#include <string.h>

#include "base/flags.h"

// Commands.

void line_add(GPtrArray *line, const char *word)
{
	g_ptr_array_add(line, g_strdup(word));
}

void line_add_all(GPtrArray *line, char **words)
{
	for (; *words; words++)
		line_add(line, *words);
}

// No warnings; each error with its #includes, notes too, so that none is left out as
// told before; no program of the compiler's own when it crashes.
static const char *const manner[] = {
	"-w",
	"-fno-lto",
	"-fno-caret-diagnostics",
	"-fno-color-diagnostics",
	"-fdiagnostics-show-note-include-stack",
	"-fno-crash-diagnostics",
};

// A flag of a unit or of the recipe. What it includes goes past the driver, which would look
// for a precompiled header of that name.
static void add_flag(GPtrArray *line, const char *flag)
{
	const char *file = flag_included(flag);

	if (file) {
		line_add(line, "-Xclang");
		line_add(line, "-include");
		line_add(line, "-Xclang");
	}
	line_add(line, file ? file : flag);
}

GPtrArray *compiler_line(const struct state *state, char **args, GPtrArray *world, int cured)
{
	GPtrArray *line = g_ptr_array_new_with_free_func(g_free);
	size_t i;

	line_add(line, state->verify->clang_path);
	for (i = 0; args[i]; i++)
		add_flag(line, args[i]);
	for (i = 0; i < world->len; i++)
		line_add(line, world->pdata[i]);
	// Macros cure errors; a flag of the recipe that is none is part of every build.
	for (i = 0; state->compile[i]; i++)
		if (cured || !g_str_has_prefix(state->compile[i], "-D"))
			add_flag(line, state->compile[i]);
	for (i = 0; i < G_N_ELEMENTS(manner); i++)
		line_add(line, manner[i]);
	return line;
}

char *scratch_path(const struct state *state, const char *stem, int64_t number, const char *end)
{
	char *name = g_strdup_printf("%s%lld%s", stem, (long long)number, end);
	char *path = g_build_filename(state->scratch.path, name, NULL);

	g_free(name);
	return path;
}

static struct exec command(const struct state *state, GPtrArray *line, const char *dir,
			   const char *stem, int64_t number)
{
	struct exec exec = {
		.env = (const char *const *)state->env,
		.folder = dir,
		.out = scratch_path(state, stem, number, ".out"),
		.err = scratch_path(state, stem, number, ".err"),
		.seconds = state->verify->project->unit_timeout,
		.confinement = EXEC_TOOLCHAIN,
		.scratch = state->scratch.path,
		.readable = (const char *const *)state->readable,
	};

	g_ptr_array_add(line, NULL);
	exec.argv = (const char *const *)line->pdata;
	return exec;
}

void run_init(struct run *run)
{
	run->commands = g_array_new(FALSE, FALSE, sizeof(struct exec));
	run->lines = g_ptr_array_new();
	run->names = g_ptr_array_new();
	run->codes = NULL;
}

void run_add(struct run *run, const struct state *state, GPtrArray *line, const char *dir,
	     const char *name)
{
	struct exec exec = command(state, line, g_strdup(dir), "r", run->commands->len);

	g_array_append_val(run->commands, exec);
	g_ptr_array_add(run->lines, line);
	g_ptr_array_add(run->names, (char *)name);
}

static const char *run_name(void *data, int i)
{
	return ((struct run *)data)->names->pdata[i];
}

// What could not be started says nothing of what it was to compile or link.
static int check_started(const struct run *run)
{
	for (guint i = 0; i < run->commands->len; i++)
		if (run->codes[i] == EXEC_FAILED || run->codes[i] == EXEC_NOT_BEGUN) {
			complain("'%s' could not be started",
				 g_array_index(run->commands, struct exec, i).argv[0]);
			return -1;
		}
	return 0;
}

int run_all(struct run *run, const struct state *state)
{
	struct batch batch = {
		.list = (struct exec *)(void *)run->commands->data,
		.count = run->commands->len,
		.jobs = state->verify->project->jobs,
		.quiet = state->verify->project->quiet,
		.total = run->commands->len,
		.name = run_name,
		.data = run,
	};

	batch.codes = run->codes = g_new0(int, run->commands->len + 1);
	return batch_run(&batch) ?: check_started(run);
}

static char *read_output(const char *path)
{
	char *text = NULL;
	size_t size;

	if (file_read(path, OUTPUT_LIMIT, &text, &size) == 0)
		return text;
	if (errno != EFBIG && errno != ENOENT) {
		complain("cannot read '%s': %s", path, g_strerror(errno));
		failure_note();
	}
	return g_strdup("");
}

char *run_said(const struct run *run, guint i)
{
	return read_output(g_array_index(run->commands, struct exec, i).err);
}

char *run_printed(const struct run *run, guint i)
{
	return read_output(g_array_index(run->commands, struct exec, i).out);
}

void run_clear(struct run *run)
{
	guint i;

	for (i = 0; i < run->commands->len; i++) {
		struct exec *exec = &g_array_index(run->commands, struct exec, i);

		unlink(exec->out);
		unlink(exec->err);
		g_free((char *)exec->folder);
		g_free((char *)exec->out);
		g_free((char *)exec->err);
		g_ptr_array_unref(run->lines->pdata[i]);
	}
	g_array_unref(run->commands);
	g_ptr_array_unref(run->lines);
	g_ptr_array_unref(run->names);
	g_free(run->codes);
}

// Names of ours.

int is_plain_name(const char *name)
{
	return *name &&
	       strspn(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789") ==
		       strlen(name);
}

// Which of the names that blockers are about the target's libraries lack: a program
// that takes the address of each is linked with them.
// Compiles a C text of ours for the target into the object o-NUMBER.o of the scratch folder.
int compile_text(struct state *state, const char *text, const char *stem, int64_t number)
{
	static char *none[] = { NULL };
	char *source = scratch_path(state, stem, 0, ".c"), *said;
	GPtrArray *line = compiler_line(state, none, state->plain, 1);
	struct run run;
	int err = 0;

	line_add(line, "-fno-builtin");
	line_add(line, "-c");
	line_add(line, "-o");
	g_ptr_array_add(line, scratch_path(state, "o", number, ".o"));
	line_add(line, source);
	run_init(&run);
	run_add(&run, state, line, state->scratch.path, stem);
	if (file_write(source, text, -1))
		err = -1;
	if (!err)
		err = run_all(&run, state);
	said = run_said(&run, 0);
	if (!err && run.codes[0]) {
		complain("'%s' cannot compile for '%s': %s", state->verify->clang_path,
			 state->verify->target, said ? said : "");
		err = -1;
	}
	g_free(said);
	run_clear(&run);
	g_free(source);
	return err;
}
