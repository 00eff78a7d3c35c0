// Builds and runs a fixture's variants: see variant.h.
//
// Each lies in a folder of its own, and files are named relative to that, so that what
// the tools say is the same in each run.

#include "variant.h"

#include <stdio.h>
#include <string.h>

#include "base/db.h"
#include "toolchain/exec.h"

#define RUN_SECONDS 20
#define ENDLESS_SECONDS 3 // what has not ended by then does not end

static void add(GPtrArray *argv, const char *word)
{
	g_ptr_array_add(argv, (char *)word);
}

static void add_all(GPtrArray *argv, const GPtrArray *words)
{
	for (guint i = 0; i < words->len; i++)
		add(argv, words->pdata[i]);
}

// The empty main that a program without one gets; prover_open() makes it.
static char *main_path(const struct prover *prover, const char *name)
{
	return g_build_filename(prover->scratch, name, NULL);
}

static int is_source(const char *name)
{
	return !g_str_has_suffix(name, ".h");
}

static void add_variant(GPtrArray *argv, enum variant variant)
{
	add(argv, "-DPROVE");
	if (variant == FIXED)
		add(argv, "-DFIXED");
}

// Adds the fixture's sources; the caller frees the names.
static GPtrArray *add_sources(const struct session *session, GPtrArray *argv)
{
	const GPtrArray *files = session->fixture->files;
	GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
	char *base = g_path_get_basename(session->source);

	for (guint i = 0; i < files->len; i++)
		if (is_source(files->pdata[i]))
			g_ptr_array_add(names,
					g_strdup_printf("../%s/%s", base, (char *)files->pdata[i]));
	add_all(argv, names);
	g_free(base);
	return names;
}

static void add_wasm_flags(const struct session *session, GPtrArray *argv, enum variant variant)
{
	add_all(argv, session->fixture->proof_flags);
	add_all(argv,
		variant == FIXED ? session->fixture->fixed_flags : session->fixture->broken_flags);
}

static int compile_wasm(const struct session *session, struct build *build,
			enum proof_target target, enum variant variant)
{
	GPtrArray *argv = prover_wasm_command(session->prover, target), *names;
	int code;

	add(argv, "-ferror-limit=0");
	add_variant(argv, variant);
	add(argv, "-c");
	names = add_sources(session, argv);
	add_wasm_flags(session, argv, variant);
	code = tool_compile(session->prover, argv, build->folder, &build->said);
	g_ptr_array_unref(names);
	return code;
}

static GPtrArray *objects(const struct session *session)
{
	const GPtrArray *files = session->fixture->files;
	GPtrArray *names = g_ptr_array_new_with_free_func(g_free);

	for (guint i = 0; i < files->len; i++) {
		const char *name = files->pdata[i], *dot = strrchr(name, '.');

		if (is_source(name))
			g_ptr_array_add(names, g_strdup_printf("%.*s.o",
							       (int)(dot ? (size_t)(dot - name)
									 : strlen(name)),
							       name));
	}
	return names;
}

static int link_wasm(const struct session *session, struct build *build, enum proof_target target,
		     enum variant variant)
{
	GPtrArray *argv = prover_wasm_command(session->prover, target), *names = objects(session);
	char *empty_main = main_path(session->prover, "main.o");
	int code;

	add_all(argv, names);
	if (target == PROVE_FREESTANDING) {
		add(argv, "-nostdlib");
		add(argv, "-Wl,--no-entry");
		add(argv, "-Wl,--export-all");
	} else if (!session->has_main) {
		// Nothing is called, and all is to be linked.
		add(argv, empty_main);
		add(argv, "-Wl,--no-gc-sections");
	}
	add(argv, "-o");
	add(argv, "program");
	add_wasm_flags(session, argv, variant);
	g_free(build->said);
	code = tool_compile(session->prover, argv, build->folder, &build->said);
	g_ptr_array_unref(names);
	g_free(empty_main);
	return code;
}

static void build_wasm(const struct session *session, struct build *build, enum proof_target target,
		       enum variant variant)
{
	if (compile_wasm(session, build, target, variant))
		build->stage = COMPILE_FAILED;
	else if (link_wasm(session, build, target, variant))
		build->stage = LINK_FAILED;
	else
		build->stage = BUILT;
}

static int names_target(const struct session *session, enum proof_target target)
{
	for (guint i = 0; i < session->fixture->proofs->len; i++) {
		const struct proof *proof = session->fixture->proofs->pdata[i];

		if (proof->target == target)
			return 1;
	}
	return 0;
}

// For the host a freestanding fixture's main is the function run().
static void build_host(const struct session *session, struct build *build, enum variant variant)
{
	GPtrArray *argv = g_ptr_array_new(), *names;
	int only_run = names_target(session, PROVE_FREESTANDING);
	char *other_main = main_path(session->prover, only_run ? "run.c" : "main.c");

	add(argv, session->prover->clang);
	add(argv, "-O1");
	add(argv, "-Wno-unused-command-line-argument");
	add_variant(argv, variant);
	names = add_sources(session, argv);
	if (!session->has_main)
		add(argv, other_main);
	add(argv, "-o");
	add(argv, "program");
	add_all(argv, session->fixture->host_flags);
	add(argv, "-lm");
	build->stage = tool_compile(session->prover, argv, build->folder, &build->said)
			       ? COMPILE_FAILED
			       : BUILT;
	g_ptr_array_unref(names);
	g_free(other_main);
}

struct build *variant_build(struct session *session, int target, enum variant variant)
{
	struct build *it = &session->builds[target][variant];
	char *name, *home;

	if (it->stage != NOT_BUILT)
		return it;
	name = g_strdup_printf("%s%s", target == HOST ? "host" : proof_target_name(target),
			       variant == FIXED ? "-fixed" : "");
	it->folder = g_build_filename(session->folder, name, NULL);
	home = g_build_filename(it->folder, "home", NULL);
	g_mkdir_with_parents(home, 0700);
	if (target == HOST)
		build_host(session, it, variant);
	else
		build_wasm(session, it, target, variant);
	g_free(home);
	g_free(name);
	return it;
}

// Programs run in an empty folder beside what was built.
static void run_wasm(const struct session *session, const struct build *it,
		     enum proof_target target, double seconds, struct outcome *outcome)
{
	char *runner = main_path(session->prover, "prove.mjs");
	char *result = g_build_filename(it->folder, "home", "result", NULL);
	char *home = g_build_filename(it->folder, "home", NULL);
	const char *argv[] = { session->prover->node,	  "--no-warnings", runner, "../program",
			       proof_target_name(target), result,	   NULL };
	const char *env[] = { NULL };

	remove(result);
	if (tool_run(argv, env, home, result, seconds) == EXEC_TIMEOUT)
		outcome->ending = ENDLESS;
	else
		outcome_read(outcome, home);
	outcome->printed = tool_text(home, "out");
	g_free(home);
	g_free(result);
	g_free(runner);
}

static void run_host(const struct build *it, struct outcome *outcome)
{
	char *program = g_build_filename(it->folder, "program", NULL);
	char *home = g_build_filename(it->folder, "home", NULL);
	const char *argv[] = { program, NULL };
	const char *env[] = { "PATH=/usr/bin:/bin", "HOME=/", NULL };

	outcome->code = tool_run(argv, env, home, NULL, RUN_SECONDS);
	outcome->ending = outcome->code >= 0		  ? ENDED
			  : outcome->code == EXEC_TIMEOUT ? ENDLESS
			  : outcome->code == EXEC_FAILED  ? BROKEN
							  : TRAPPED;
	if (outcome->ending == TRAPPED)
		outcome->message = g_strdup_printf("signal %d", -outcome->code);
	outcome->printed = tool_text(home, "out");
	g_free(home);
	g_free(program);
}

static int expects_endless(const struct session *session, int target, enum variant variant)
{
	for (guint i = 0; variant == AS_IS && i < session->fixture->proofs->len; i++) {
		const struct proof *proof = session->fixture->proofs->pdata[i];

		if (proof->kind == PROOF_TIMEOUT && (int)proof->target == target)
			return 1;
	}
	return 0;
}

const struct outcome *variant_outcome(struct session *session, int target, enum variant variant)
{
	struct build *it = variant_build(session, target, variant);

	if (it->outcome.ending != NOT_RUN)
		return &it->outcome;
	if (target == HOST)
		run_host(it, &it->outcome);
	else
		run_wasm(session, it, target,
			 expects_endless(session, target, variant) ? ENDLESS_SECONDS : RUN_SECONDS,
			 &it->outcome);
	return &it->outcome;
}

void variant_again(struct session *session, enum proof_target target, enum variant variant,
		   struct outcome *out)
{
	run_wasm(session, variant_build(session, target, variant), target, RUN_SECONDS, out);
}
