// Checks proofs: see prove.h.
//
// A fixture is built in up to six ways: for each wasm target that its proofs name and
// for the host, as it is and FIXED. Each is built and run once, when the first proof
// asks for it, in a folder of its own, and files are named relative to that, so that
// what the tools say is the same in each run.

#include "prove.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/db.h"
#include "toolchain/exec.h"

#define TOOL_SECONDS 120
#define RUN_SECONDS 20
#define ENDLESS_SECONDS 3 // what has not ended by then does not end
#define PERF_ROUNDS 6
#define SAID_MAX ((size_t)1 << 20)
#define QUOTE_MAX 160 // bytes of a tool's words in a problem

// Debian's wasi-libc; headers beside it in /usr/include are the host's.
#define SYSROOT "/usr"
#define SYSROOT_FOLDER "wasm32-wasi"

enum variant { AS_IS, FIXED, VARIANTS };

// The host is one more target of a build.
enum { HOST = PROVE_TARGETS, BUILD_TARGETS };

enum stage { NOT_BUILT, COMPILE_FAILED, LINK_FAILED, BUILT };

enum ending { NOT_RUN, ENDED, TRAPPED, REFUSED, ENDLESS, BROKEN };

struct outcome {
	enum ending ending;
	int code;      // of ENDED
	char *message; // of TRAPPED and REFUSED
	char *printed;
	double milliseconds; // of ENDED, on wasm
};

struct build {
	char *folder;
	enum stage stage;
	char *said;		// by the tool that failed, or by the linker
	struct outcome outcome; // memo of the first run
};

struct session {
	const struct prover *prover;
	const struct fixture *fixture;
	const char *source, *folder;
	int has_main, has_fixed;
	GString *problems;
	struct build builds[BUILD_TARGETS][VARIANTS];
};

static void add(GPtrArray *argv, const char *word)
{
	g_ptr_array_add(argv, (char *)word);
}

static void add_all(GPtrArray *argv, const GPtrArray *words)
{
	for (guint i = 0; i < words->len; i++)
		add(argv, words->pdata[i]);
}

// Text of a file of ours, as far as it is of interest; a byte 0 in it is shown.
// g_free() it.
static char *slurp(const char *folder, const char *name)
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
static int run(const char *const *argv, const char *const *env, const char *folder,
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
static int run_compiler(const struct prover *prover, GPtrArray *argv, const char *folder,
			char **said)
{
	int code;

	add(argv, NULL);
	code = run((const char *const *)argv->pdata, (const char *const *)prover->env, folder, NULL,
		   TOOL_SECONDS);
	g_ptr_array_unref(argv);
	*said = slurp(folder, "err");
	return code;
}

static GPtrArray *wasm_command(const struct prover *prover, enum proof_target target)
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
	GPtrArray *argv = wasm_command(session->prover, target), *names;
	int code;

	add(argv, "-ferror-limit=0");
	add_variant(argv, variant);
	add(argv, "-c");
	names = add_sources(session, argv);
	add_wasm_flags(session, argv, variant);
	code = run_compiler(session->prover, argv, build->folder, &build->said);
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
	GPtrArray *argv = wasm_command(session->prover, target), *names = objects(session);
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
	code = run_compiler(session->prover, argv, build->folder, &build->said);
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
	build->stage = run_compiler(session->prover, argv, build->folder, &build->said)
			       ? COMPILE_FAILED
			       : BUILT;
	g_ptr_array_unref(names);
	g_free(other_main);
}

static struct build *build(struct session *session, int target, enum variant variant)
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

static void outcome_clear(struct outcome *outcome)
{
	g_free(outcome->message);
	g_free(outcome->printed);
	*outcome = (struct outcome){ 0 };
}

// Reads what the runner left: see prove.mjs.
static void read_result(struct outcome *outcome, const char *folder)
{
	char *result = slurp(folder, "result");

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
	if (run(argv, env, home, result, seconds) == EXEC_TIMEOUT)
		outcome->ending = ENDLESS;
	else
		read_result(outcome, home);
	outcome->printed = slurp(home, "out");
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

	outcome->code = run(argv, env, home, NULL, RUN_SECONDS);
	outcome->ending = outcome->code >= 0		  ? ENDED
			  : outcome->code == EXEC_TIMEOUT ? ENDLESS
			  : outcome->code == EXEC_FAILED  ? BROKEN
							  : TRAPPED;
	if (outcome->ending == TRAPPED)
		outcome->message = g_strdup_printf("signal %d", -outcome->code);
	outcome->printed = slurp(home, "out");
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

// How the built program ends; it is run the first time.
static const struct outcome *outcome(struct session *session, int target, enum variant variant)
{
	struct build *it = build(session, target, variant);

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

static void problem(struct session *session, const struct proof *proof, const char *format, ...)
	G_GNUC_PRINTF(3, 4);

// Our folder has another name each time.
static char *without_scratch(char *text, const char *scratch)
{
	char **parts = g_strsplit(text, scratch, -1), *joined = g_strjoinv("", parts);

	g_strfreev(parts);
	g_free(text);
	return joined;
}

static void problem(struct session *session, const struct proof *proof, const char *format, ...)
{
	char *text;
	va_list args;

	va_start(args, format);
	text = without_scratch(g_strdup_vprintf(format, args), session->prover->scratch);
	va_end(args);
	g_strdelimit(text, "\n", ' ');
	g_string_append_printf(session->problems, "%s/%s:%d: proof: %s\n", session->fixture->folder,
			       (char *)session->fixture->files->pdata[0], proof->line, text);
	g_free(text);
}

// The line to show of what a tool said: its first error. g_free() it.
static char *first_error(const char *said)
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

// Output as one line in quotes. g_free() it.
static char *quoted(const char *printed)
{
	char *start = g_strndup(printed, QUOTE_MAX);
	char **lines = g_strsplit(start, "\n", -1);
	char *joined = g_strjoinv("\\n", lines), *text = g_strdup_printf("\"%s\"", joined);

	g_free(joined);
	g_strfreev(lines);
	g_free(start);
	return text;
}

// How a program ended, in words. g_free() it.
static char *ending_words(const struct outcome *it)
{
	switch (it->ending) {
	case ENDED:
		return g_strdup_printf("exit code %d", it->code);
	case TRAPPED:
		return g_strdup_printf("trap: %.*s", QUOTE_MAX, it->message);
	case REFUSED:
		return g_strdup_printf("refused: %.*s", QUOTE_MAX, it->message);
	case ENDLESS:
		return g_strdup("no end");
	default:
		return g_strdup("a runner that broke off");
	}
}

static const char *target_name(int target)
{
	return target == HOST ? "the host" : proof_target_name(target);
}

// A program that is to be run must be there. Returns 0, or -1 and has said why.
static int need_built(struct session *session, const struct proof *proof, int target,
		      enum variant variant)
{
	struct build *it = build(session, target, variant);
	char *error;

	if (it->stage == BUILT)
		return 0;
	error = first_error(it->said);
	problem(session, proof, "expected %s%s to build for %s, got %s", proof->value,
		variant == FIXED ? ": FIXED" : "", target_name(target), error);
	g_free(error);
	return -1;
}

// A program that is right ends with 0.
static int need_success(struct session *session, const struct proof *proof, int target,
			enum variant variant)
{
	const struct outcome *it;
	char *words;

	if (need_built(session, proof, target, variant))
		return -1;
	it = outcome(session, target, variant);
	if (it->ending == ENDED && it->code == 0)
		return 0;
	words = ending_words(it);
	problem(session, proof, "expected %s: %s to end with exit code 0 on %s, got %s",
		proof->value, variant == FIXED ? "FIXED" : "the program", target_name(target),
		words);
	g_free(words);
	return -1;
}

static void check_compile(struct session *session, const struct proof *proof)
{
	const struct build *it = build(session, proof->target, AS_IS);
	char *error = it->stage == COMPILE_FAILED ? first_error(it->said) : g_strdup("no error");

	if (it->stage != COMPILE_FAILED || !strstr(it->said, proof->text))
		problem(session, proof, "expected %s, got %s", proof->value, error);
	g_free(error);
}

static int has_mismatch(const struct build *it)
{
	return it->stage == BUILT && strstr(it->said, "function signature mismatch");
}

static void check_link(struct session *session, const struct proof *proof)
{
	const struct build *it = build(session, proof->target, AS_IS);
	int failed = it->stage == LINK_FAILED || has_mismatch(it);
	char *error = failed || it->stage == COMPILE_FAILED ? first_error(it->said)
							    : g_strdup("no error");

	if (!failed || !strstr(it->said, proof->text))
		problem(session, proof, "expected %s, got %s%s", proof->value,
			it->stage == COMPILE_FAILED ? "compile: " : "", error);
	g_free(error);
}

static int ends_as_said(const struct proof *proof, const struct outcome *it)
{
	switch (proof->kind) {
	case PROOF_TRAP:
		return it->ending == TRAPPED && strstr(it->message, proof->text);
	case PROOF_REFUSED:
		return it->ending == REFUSED && strstr(it->message, proof->text);
	case PROOF_TIMEOUT:
		return it->ending == ENDLESS;
	default:
		return it->ending == ENDED && it->code == proof->code;
	}
}

static void check_ending(struct session *session, const struct proof *proof)
{
	const struct outcome *it;
	char *words;

	if (need_built(session, proof, proof->target, AS_IS) ||
	    need_success(session, proof, HOST, AS_IS))
		return;
	it = outcome(session, proof->target, AS_IS);
	words = ending_words(it);
	if (!ends_as_said(proof, it))
		problem(session, proof, "expected %s, got %s", proof->value, words);
	g_free(words);
}

// Ends of lines at the end do not count.
static int prints(const struct outcome *it, const char *text)
{
	char *got = g_strchomp(g_strdup(it->printed)), *wanted = g_strchomp(g_strdup(text));
	int same = !strcmp(got, wanted);

	g_free(wanted);
	g_free(got);
	return same;
}

static void check_prints(struct session *session, const struct proof *proof)
{
	const struct outcome *wasm, *host;
	char *wasm_words, *host_words;
	int right;

	if (need_success(session, proof, HOST, AS_IS) ||
	    need_success(session, proof, proof->target, AS_IS))
		return;
	host = outcome(session, HOST, AS_IS);
	wasm = outcome(session, proof->target, AS_IS);
	right = proof->host_text ? prints(host, proof->host_text) : !prints(host, proof->text);
	wasm_words = quoted(wasm->printed);
	host_words = quoted(host->printed);
	if (!right || !prints(wasm, proof->text))
		problem(session, proof, "expected %s, got host prints %s, wasm prints %s",
			proof->value, host_words, wasm_words);
	g_free(host_words);
	g_free(wasm_words);
}

// Runs once more; the shortest time so far is kept in *best.
static void time_again(struct session *session, const struct proof *proof, enum variant variant,
		       double *best)
{
	struct outcome it = { 0 };

	run_wasm(session, build(session, proof->target, variant), proof->target, RUN_SECONDS, &it);
	if (it.ending == ENDED && it.milliseconds < *best)
		*best = it.milliseconds;
	outcome_clear(&it);
}

// Other work disturbs both, so the shortest times count, and both take turns.
static void check_perf(struct session *session, const struct proof *proof)
{
	double slow, fast;

	if (need_success(session, proof, proof->target, AS_IS) ||
	    need_success(session, proof, proof->target, FIXED))
		return;
	slow = outcome(session, proof->target, AS_IS)->milliseconds;
	fast = outcome(session, proof->target, FIXED)->milliseconds;
	for (int i = 0; i < PERF_ROUNDS && (!i || slow < proof->ratio * fast); i++) {
		time_again(session, proof, AS_IS, &slow);
		time_again(session, proof, FIXED, &fast);
	}
	if (slow < proof->ratio * fast)
		problem(session, proof, "expected %s, got a ratio of %.1f", proof->value,
			slow / MAX(fast, 0.001));
}

// What FIXED prints must be the same on both sides.
static void check_fixed(struct session *session, const struct proof *proof)
{
	const struct outcome *wasm, *host;
	char *wasm_words, *host_words;

	if (!session->has_fixed) {
		problem(session, proof, "expected a FIXED variant, got none");
		return;
	}
	if (need_success(session, proof, proof->target, FIXED) ||
	    need_success(session, proof, HOST, FIXED))
		return;
	if (has_mismatch(build(session, proof->target, FIXED))) {
		problem(session, proof, "expected FIXED to link, got function signature mismatch");
		return;
	}
	wasm = outcome(session, proof->target, FIXED);
	host = outcome(session, HOST, FIXED);
	wasm_words = quoted(wasm->printed);
	host_words = quoted(host->printed);
	if (strcmp(wasm->printed, host->printed))
		problem(session, proof,
			"expected FIXED to print the same, got host prints %s, "
			"wasm prints %s",
			host_words, wasm_words);
	g_free(host_words);
	g_free(wasm_words);
}

static void check(struct session *session, const struct proof *proof)
{
	switch (proof->kind) {
	case PROOF_COMPILE:
		check_compile(session, proof);
		break;
	case PROOF_LINK:
		check_link(session, proof);
		break;
	case PROOF_PRINTS:
		check_prints(session, proof);
		break;
	case PROOF_PERF:
		check_perf(session, proof);
		break;
	case PROOF_WAIVED:
		break;
	default:
		check_ending(session, proof);
	}
}

// Says whether a file of the fixture has the word, with no letter before it.
static int mentions(const struct session *session, const char *word)
{
	int found = 0;

	for (guint i = 0; !found && i < session->fixture->files->len; i++) {
		char *text = slurp(session->source, session->fixture->files->pdata[i]);

		for (char *at = text; !found && (at = strstr(at, word)); at++)
			found = at == text || (!g_ascii_isalnum(at[-1]) && at[-1] != '_');
		g_free(text);
	}
	return found;
}

static void session_clear(struct session *session)
{
	for (int target = 0; target < BUILD_TARGETS; target++)
		for (int variant = 0; variant < VARIANTS; variant++) {
			struct build *it = &session->builds[target][variant];

			g_free(it->folder);
			g_free(it->said);
			outcome_clear(&it->outcome);
		}
}

int prove_fixture(const struct prover *prover, const struct fixture *fixture, const char *source,
		  const char *folder, GString *problems)
{
	struct session session = {
		.prover = prover,
		.fixture = fixture,
		.source = source,
		.folder = folder,
		.problems = problems,
	};
	int fixed[PROVE_TARGETS] = { 0 }, waived = 0;

	session.has_main = mentions(&session, "main(");
	session.has_fixed = fixture->fixed_flags->len || fixture->broken_flags->len ||
			    mentions(&session, "FIXED");
	for (guint i = 0; i < fixture->proofs->len; i++) {
		const struct proof *proof = fixture->proofs->pdata[i];

		waived += proof->kind == PROOF_WAIVED;
		check(&session, proof);
		if (proof->kind != PROOF_WAIVED && !fixed[proof->target]++)
			check_fixed(&session, proof);
	}
	session_clear(&session);
	if (!fixture->proofs->len)
		g_string_append_printf(problems, "%s/%s:1: proof: expected one, got none\n",
				       fixture->folder, (char *)fixture->files->pdata[0]);
	return !waived || waived < (int)fixture->proofs->len;
}

static int find_tool(char **path, const char *name, const char *package)
{
	*path = g_find_program_in_path(name);
	if (*path)
		return 0;
	complain("cannot prove: '%s' is not installed (Debian's %s)", name, package);
	return EXIT_CANNOT;
}

static int write_text(const char *folder, const char *name, const char *text)
{
	char *path = g_build_filename(folder, name, NULL);
	GError *error = NULL;
	int err = 0;

	if (!g_file_set_contents(path, text, -1, &error)) {
		complain("cannot write '%s': %s", path, error->message);
		g_error_free(error);
		err = EXIT_CANNOT;
	}
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
		err = EXIT_CANNOT;
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
	int code = run_compiler(prover, argv, prover->scratch, &said);

	if (code) {
		error = first_error(said);
		complain("cannot prove: '%s' cannot %s: %s", prover->clang, what, error);
		g_free(error);
	}
	g_free(said);
	return code ? EXIT_CANNOT : 0;
}

static int try_wasm(const struct prover *prover)
{
	GPtrArray *argv = wasm_command(prover, PROVE_WASIP1);
	int err;

	add(argv, "-c");
	add(argv, "main.c");
	err = try_command(prover, argv, "compile for wasm32-wasi");
	if (err)
		return err;
	argv = wasm_command(prover, PROVE_WASIP1);
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

	run(argv, env, prover->scratch, NULL, TOOL_SECONDS);
	read_result(&outcome, prover->scratch);
	if (outcome.ending != ENDED) {
		said = slurp(prover->scratch, "err");
		error = first_error(said);
		complain("cannot prove: '%s' cannot run a WASI program: %s", prover->node,
			 outcome.message ? outcome.message : error);
		g_free(error);
		g_free(said);
		err = EXIT_CANNOT;
	}
	outcome_clear(&outcome);
	g_free(result);
	return err;
}

int prover_open(struct prover *prover, const char *scratch)
{
	int err;

	*prover = (struct prover){ .scratch = g_build_filename(scratch, "prover", NULL) };
	prover->env = g_new0(char *, 4);
	prover->env[0] = g_strdup_printf("PATH=%s", g_getenv("PATH") ? g_getenv("PATH") : "");
	prover->env[1] = g_strdup_printf("TMPDIR=%s", prover->scratch);
	prover->env[2] = g_strdup("LC_ALL=C");
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
