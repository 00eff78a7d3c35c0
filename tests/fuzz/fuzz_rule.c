// Rules: the text of a file FAMILY/NAME.sql.

#include "_fuzz.h"

#include <string.h>

#include "judge/rule.h"

static char *dirs[2];

// No built-in rules: reading them all would take longer than the one that is tried.
static void prepare(void)
{
	char *data = g_build_filename(fuzz_folder(), "data", NULL);
	char *rules = g_build_filename(data, "rules", NULL);
	char *family;

	g_setenv("WASMREADY_DATA", data, TRUE);
	g_mkdir_with_parents(rules, 0700);
	dirs[0] = g_build_filename(fuzz_folder(), "more", NULL);
	family = g_build_filename(dirs[0], "api", NULL);
	g_mkdir_with_parents(family, 0700);
	g_free(family);
	g_free(rules);
	g_free(data);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct rules rules = { 0 };
	int err;

	if (!dirs[0])
		prepare();
	g_free(fuzz_file("more/api/name.sql", data, size));
	err = rules_load(&rules, dirs);
	PROMISE(err == 0 || err == -1);
	for (guint i = 0; !err && i < rules.list->len; i++) {
		const struct rule *rule = rules.list->pdata[i];

		PROMISE(strcmp(rule->id, "api/name") == 0 && severity_rank(rule->severity) >= 0);
		PROMISE(*rule->message && *rule->why && *rule->fix && *rule_fix(rule));
		PROMISE(rule->stage >= 1 && rule->stage <= RULE_STAGES);
		PROMISE(!rule->targets || *rule->targets);
	}
	rules_clear(&rules);
	return 0;
}
