// Checks proofs: see prove.h.
//
// What a proof line says is held against what variant.c built and ran.

#include "prove.h"

#include <stdarg.h>
#include <string.h>

#include "base/db.h"
#include "variant.h"

#define PERF_ROUNDS 6

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
	struct build *it = variant_build(session, target, variant);
	char *error;

	if (it->stage == BUILT)
		return 0;
	error = tool_first_error(it->said);
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
	it = variant_outcome(session, target, variant);
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
	const struct build *it = variant_build(session, proof->target, AS_IS);
	char *error = it->stage == COMPILE_FAILED ? tool_first_error(it->said)
						  : g_strdup("no error");

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
	const struct build *it = variant_build(session, proof->target, AS_IS);
	int failed = it->stage == LINK_FAILED || has_mismatch(it);
	char *error = failed || it->stage == COMPILE_FAILED ? tool_first_error(it->said)
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
	it = variant_outcome(session, proof->target, AS_IS);
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
	host = variant_outcome(session, HOST, AS_IS);
	wasm = variant_outcome(session, proof->target, AS_IS);
	right = proof->host_text ? prints(host, proof->host_text) : !prints(host, proof->text);
	wasm_words = quoted(wasm->printed);
	host_words = quoted(host->printed);
	if (!right || !prints(wasm, proof->text))
		problem(session, proof, "expected %s, got host prints %s, wasm prints %s",
			proof->value, host_words, wasm_words);
	g_free(host_words);
	g_free(wasm_words);
}

// A mistake that both sides make alike changes what is printed all the same.
static void check_differs(struct session *session, const struct proof *proof)
{
	const struct outcome *wrong, *fixed;
	char *words;

	if (need_success(session, proof, proof->target, AS_IS) ||
	    need_success(session, proof, proof->target, FIXED))
		return;
	wrong = variant_outcome(session, proof->target, AS_IS);
	fixed = variant_outcome(session, proof->target, FIXED);
	if (prints(wrong, fixed->printed)) {
		words = quoted(wrong->printed);
		problem(session, proof,
			"expected it to print something else than FIXED, both print %s", words);
		g_free(words);
	}
}

// Runs once more; the shortest time so far is kept in *best.
static void time_again(struct session *session, const struct proof *proof, enum variant variant,
		       double *best)
{
	struct outcome it = { 0 };

	variant_again(session, proof->target, variant, &it);
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
	slow = variant_outcome(session, proof->target, AS_IS)->milliseconds;
	fast = variant_outcome(session, proof->target, FIXED)->milliseconds;
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
	if (has_mismatch(variant_build(session, proof->target, FIXED))) {
		problem(session, proof, "expected FIXED to link, got function signature mismatch");
		return;
	}
	wasm = variant_outcome(session, proof->target, FIXED);
	host = variant_outcome(session, HOST, FIXED);
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
	case PROOF_DIFFERS:
		check_differs(session, proof);
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
		char *text = tool_text(session->source, session->fixture->files->pdata[i]);

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
