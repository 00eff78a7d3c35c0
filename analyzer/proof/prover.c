// Finds and runs the tools of proofs: see prover.h.
//
// They are tried on an empty program before the first proof, so that what is missing is
// said once and not by each proof.

#include "prover.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/db.h"
#include "toolchain/exec.h"

#define SAID_MAX ((size_t)1 << 20)

// Debian's wasi-libc; headers beside it in /usr/include are the host's.
#define SYSROOT "/usr"
#define SYSROOT_FOLDER "wasm32-wasi"

static void add(GPtrArray *argv, const char *word)
{
	g_ptr_array_add(argv, (char *)word);
}

// Text of a file of ours, as far as it is of interest; a byte 0 in it is shown.
// g_free() it.
char *tool_text(const char *folder, const char *name)
{
	char *path = g_build_filename(folder, name, NULL), *text = g_malloc(SAID_MAX + 1);
	FILE *in = fopen(path, "re");
	size_t size = in ? fread(text, 1, SAID_MAX, in) : 0;

	if (in)
		fclose(in);
	for (size_t i = 0; i < size; i++)
		if (!text[i])
			text[i] = '?';
	text[size] = 0;
	g_free(path);
	return text;
}

// Runs a program in folder; its output is in the files out and err there.
int tool_run(const char *const *argv, const char *const *env, const char *folder,
	     const char *started, double seconds)
{
	char *out = g_build_filename(folder, "out", NULL),
	     *err = g_build_filename(folder, "err", NULL);
	struct exec exec = {
		.argv = argv,
		.env = env,
		.folder = folder,
		.out = out,
		.err = err,
		.started = started,
		.seconds = seconds,
	};
	int code = exec_run(&exec);

	g_free(err);
	g_free(out);
	return code;
}

// Ends argv and runs the compiler with it. *said: what it said; g_free() it.
int tool_compile(const struct prover *prover, GPtrArray *argv, const char *folder, char **said)
{
	int code;

	add(argv, NULL);
	code = tool_run((const char *const *)argv->pdata, (const char *const *)prover->env, folder,
			NULL, TOOL_SECONDS);
	g_ptr_array_unref(argv);
	*said = tool_text(folder, "err");
	return code;
}

GPtrArray *prover_wasm_command(const struct prover *prover, enum proof_target target)
{
	GPtrArray *argv = g_ptr_array_new();

	add(argv, prover->clang);
	if (target == PROVE_WASIP1) {
		add(argv, "--target=wasm32-wasi");
		add(argv, prover->sysroot);
	} else {
		add(argv, "--target=wasm32-unknown-unknown");
	}
	add(argv, "-O1");
	add(argv, "-Wno-unused-command-line-argument");
	return argv;
}

char *tool_first_error(const char *said)
{
	char **lines = g_strsplit(said, "\n", -1);
	const char *line = lines[0] && *lines[0] ? lines[0] : "no message";
	char *text;

	for (int i = 0; lines[i]; i++)
		if (strstr(lines[i], "error:") || strstr(lines[i], "function signature mismatch")) {
			line = lines[i];
			break;
		}
	text = g_strndup(line, QUOTE_MAX);
	g_strfreev(lines);
	return text;
}

void outcome_clear(struct outcome *outcome)
{
	g_free(outcome->message);
	g_free(outcome->printed);
	*outcome = (struct outcome){ 0 };
}

// Reads what the runner left: see prove.mjs.
void outcome_read(struct outcome *outcome, const char *folder)
{
	char *result = tool_text(folder, "result");

	if (sscanf(result, "exit %d %lf", &outcome->code, &outcome->milliseconds) == 2) {
		outcome->ending = ENDED;
	} else if (g_str_has_prefix(result, "trap")) {
		outcome->ending = TRAPPED;
		outcome->message = g_strchug(g_strdup(result + strlen("trap")));
	} else if (g_str_has_prefix(result, "refused")) {
		outcome->ending = REFUSED;
		outcome->message = g_strchug(g_strdup(result + strlen("refused")));
	} else {
		outcome->ending = BROKEN;
	}
	g_free(result);
}

static int find_tool(char **path, const char *name, const char *package)
{
	*path = g_find_program_in_path(name);
	if (*path)
		return 0;
	complain("cannot prove: '%s' is not installed (Debian's %s)", name, package);
	return -1;
}

static int write_text(const char *folder, const char *name, const char *text)
{
	char *path = g_build_filename(folder, name, NULL);
	int err = file_write(path, text, -1);

	g_free(path);
	return err;
}

static int link_to_sysroot(const char *folder, const char *what)
{
	char *to = g_build_filename(SYSROOT, what, SYSROOT_FOLDER, NULL);
	char *parent = g_build_filename(folder, what, NULL);
	char *from = g_build_filename(parent, SYSROOT_FOLDER, NULL);
	int err = 0;

	if (g_mkdir_with_parents(parent, 0700) || symlink(to, from)) {
		complain("cannot make '%s': %s", from, g_strerror(errno));
		err = -1;
	}
	g_free(from);
	g_free(parent);
	g_free(to);
	return err;
}

// Makes a sysroot with nothing but wasi-libc in it.
static int make_sysroot(struct prover *prover)
{
	char *folder = g_build_filename(prover->scratch, "sysroot", NULL);
	int err = link_to_sysroot(folder, "include");

	if (!err)
		err = link_to_sysroot(folder, "lib");
	prover->sysroot = g_strdup_printf("--sysroot=%s", folder);
	g_free(folder);
	return err;
}

static int try_command(const struct prover *prover, GPtrArray *argv, const char *what)
{
	char *said = NULL, *error;
	int code = tool_compile(prover, argv, prover->scratch, &said);

	if (code) {
		error = tool_first_error(said);
		complain("cannot prove: '%s' cannot %s: %s", prover->clang, what, error);
		g_free(error);
	}
	g_free(said);
	return code ? -1 : 0;
}

static int try_wasm(const struct prover *prover)
{
	GPtrArray *argv = prover_wasm_command(prover, PROVE_WASIP1);
	int err;

	add(argv, "-c");
	add(argv, "main.c");
	err = try_command(prover, argv, "compile for wasm32-wasi");
	if (err)
		return err;
	argv = prover_wasm_command(prover, PROVE_WASIP1);
	add(argv, "main.o");
	add(argv, "-o");
	add(argv, "program");
	return try_command(
		prover, argv,
		"link for wasm32-wasi (Debian's lld-19, wasi-libc, libclang-rt-19-dev-wasm32)");
}

static int try_node(const struct prover *prover)
{
	char *result = g_build_filename(prover->scratch, "result", NULL);
	const char *argv[] = { prover->node, "--no-warnings", "prove.mjs", "program",
			       "wasip1",     result,	      NULL };
	const char *env[] = { NULL };
	char *said, *error;
	struct outcome outcome = { 0 };
	int err = 0;

	tool_run(argv, env, prover->scratch, NULL, TOOL_SECONDS);
	outcome_read(&outcome, prover->scratch);
	if (outcome.ending != ENDED) {
		said = tool_text(prover->scratch, "err");
		error = tool_first_error(said);
		complain("cannot prove: '%s' cannot run a WASI program: %s", prover->node,
			 outcome.message ? outcome.message : error);
		g_free(error);
		g_free(said);
		err = -1;
	}
	outcome_clear(&outcome);
	g_free(result);
	return err;
}

int prover_open(struct prover *prover, const char *scratch)
{
	int err;

	*prover = (struct prover){ .scratch = g_build_filename(scratch, "prover", NULL) };
	prover->env = exec_environment(prover->scratch);
	g_mkdir_with_parents(prover->scratch, 0700);
	err = find_tool(&prover->clang, "clang-19", "clang-19");
	if (!err)
		err = find_tool(&prover->node, "node", "nodejs");
	if (!err)
		err = make_sysroot(prover);
	if (!err)
		err = write_text(prover->scratch, "prove.mjs", builtin_text("prove.mjs"));
	if (!err)
		err = write_text(prover->scratch, "main.c", "int main(void) { return 0; }\n");
	if (!err)
		err = write_text(prover->scratch, "run.c",
				 "#include <stdio.h>\n"
				 "int run(void) __attribute__((weak));\n"
				 "int main(void) { if (run) printf(\"%d\\n\", run()); }\n");
	if (!err)
		err = try_wasm(prover);
	if (!err)
		err = try_node(prover);
	return err;
}

void prover_close(struct prover *prover)
{
	g_free(prover->clang);
	g_free(prover->node);
	g_free(prover->sysroot);
	g_free(prover->scratch);
	g_strfreev(prover->env);
}
