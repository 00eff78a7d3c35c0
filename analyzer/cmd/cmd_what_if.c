// wasmready what-if: parses again with macros set otherwise, in a scratch copy of the database, and
// prints what that changes, by target and by cause.

#include <stdio.h>
#include <string.h>

#include "audited.h"
#include "base/json_text.h"
#include "base/output.h"
#include "cmd.h"
#include "opt.h"
#include "project/build.h"
#include "whatif/whatif.h"

static struct arguments {
	char **undef, **define, *format, *output;
	int suggest;
	int tries, seconds;
	struct project project;
} asked; // of the one what-if of a process

#define AT(member) offsetof(struct arguments, member)

static const struct option options[] = {
	{ "undef", 'U', OPTION_TEXTS, AT(undef), "NAME",
	  .text = "what if this macro were not defined (again for more)" },
	{ "define", 'D', OPTION_TEXTS, AT(define), "NAME[=VALUE]",
	  .text = "what if it were defined so (again for more)" },
	{ "suggest", 0, OPTION_FLAG, AT(suggest), NULL,
	  .text = "find switches that clear the target's blockers, each verified by parsing" },
	{ "tries", 0, OPTION_NUMBER, AT(tries), "N",
	  .text = "audits that --suggest may take for a target to find switches (default {})",
	  .preset = "48" },
	{ "seconds", 0, OPTION_NUMBER, AT(seconds), "N",
	  .text = "time that it may take for a target, of which a quarter is for leaving out what is needless (default {})",
	  .preset = "600" },
	{ "format", 'f', OPTION_TEXT, AT(format), "FORMAT", .text = "{}", .choices = "text, json",
	  .preset = "text", .rc = RC_YES },
	{ "output", 'o', OPTION_FILE, AT(output), "FILE", .text = "write to FILE" },
	{ 0 },
};

static const char details[] =
	"Parses the units that name a macro again, as if it were set otherwise, whatever the flags\n"
	"and the project's configuration headers say, and prints the findings of each target before\n"
	"and after, and the causes that went, shrank or came. The project's own database stays as it\n"
	"is. --suggest finds a small set of switches by itself, for each target that was asked for.\n";

// What one set of switches makes of the project.
struct answer {
	const char *target; // of a suggestion; NULL: all
	GPtrArray *switches;
	struct outcome after;
	int tries, parses;
	struct whatif_limit limit;
};

struct print {
	const struct whatif *whatif;
	GPtrArray *answers; // struct answer *
	struct db *db;	    // in memory; before and after are attached in turn
};

static void free_answer(void *data)
{
	struct answer *answer = data;

	g_ptr_array_unref(answer->switches);
	whatif_clear(&answer->after);
	g_free(answer);
}

// Causes: kind, name, title and live findings of each database, by target. Where no causes are
// judged a rule and a name stand for one.
#define OF_ASKED                                                                          \
	" WHERE f.state = 'live' AND f.severity IN ('blocker', 'hazard', 'flag', 'perf')" \
	" AND f.target IN (SELECT name FROM %s.target WHERE selected) GROUP BY 2, 3, 4"
static const char causes_sql[] =
	"INSERT INTO temp.side SELECT ?1, f.target, c.kind, c.name, c.title,"
	" min(severity_rank(f.severity)), count(*)"
	" FROM %s.finding f JOIN %s.cause c ON c.id = f.cause" OF_ASKED;
static const char rules_sql[] =
	"INSERT INTO temp.side SELECT ?1, f.target, f.rule, coalesce(f.name, ''),"
	" f.rule || iif(f.name IS NULL, '', ' ''' || f.name || ''''),"
	" min(severity_rank(f.severity)), count(*) FROM %s.finding f" OF_ASKED;

static int read_side(struct db *db, const char *name)
{
	char *has = g_strdup_printf("SELECT count(*) FROM %s.sqlite_master WHERE name = 'cause'",
				    name);
	char *sql = db_int(db, 0, has, "") ? g_strdup_printf(causes_sql, name, name, name)
					   : g_strdup_printf(rules_sql, name, name);
	int err = db_run(db, sql, "t", name);

	g_free(sql);
	g_free(has);
	return err;
}

// Makes temp.changed(target, title, severity, before, after) of the causes that differ.
static int compare(struct db *db, const struct whatif *whatif, const struct answer *answer)
{
	int err = db_exec(db, "DROP TABLE IF EXISTS temp.side; DROP TABLE IF EXISTS temp.changed;"
			      "CREATE TEMP TABLE side(at, target, kind, name, title, rank, n)");

	if (!err)
		err = db_run(db, "ATTACH ? AS before", "t", whatif->before.db);
	if (!err)
		err = db_run(db, "ATTACH ? AS after", "t", answer->after.db);
	if (!err)
		err = read_side(db, "before");
	if (!err)
		err = read_side(db, "after");
	if (!err)
		err = db_exec(db, "DELETE FROM temp.side WHERE target NOT IN"
				  " (SELECT name FROM after.target WHERE selected)");
	if (!err)
		err = db_exec(db, builtin_sql("commands/what_if_changed"));
	return err;
}

static void put_switches(const struct answer *answer, FILE *out)
{
	for (guint i = 0; i < answer->switches->len; i++) {
		char *word = text_printable(answer->switches->pdata[i]);

		fprintf(out, "%s%s", i ? " " : "", word);
		g_free(word);
	}
}

static void put_counts(const int *live, FILE *out)
{
	for (int i = 0; i < WHATIF_SEVERITIES; i++)
		fprintf(out, "%s%d %s%s", i ? ", " : "", live[i], severities[i].name,
			live[i] == 1 || i == 3 ? "" : "s");
}

static void put_targets(const struct print *print, const struct answer *answer, FILE *out)
{
	const struct outcome *before = &print->whatif->before, *after = &answer->after;

	for (int i = 0; i < before->targets; i++) {
		const int *live = whatif_counts(after, before->target[i].name);

		// A suggestion is judged for its own target alone.
		if (!live)
			continue;
		fprintf(out, "%s: ", before->target[i].name);
		put_counts(before->target[i].live, out);
		fputs(" before; ", out);
		put_counts(live, out);
		fputs(" after\n", out);
	}
}

static int put_list(struct db *db, const char *title, const char *target, const char *which,
		    FILE *out)
{
	char *sql = g_strdup_printf("SELECT title, was, now FROM temp.changed WHERE target = ?"
				    " AND %s ORDER BY rank, was - now DESC, title",
				    which);
	sqlite3_stmt *rows = db_query(db, sql, "t", target);
	int got, n = 0;

	while ((got = db_step(db, rows)) > 0) {
		char *told = text_printable(col_text(rows, 0));

		if (!n++)
			fprintf(out, "%s for %s:\n", title, target);
		fprintf(out, "  %s: %d", told, sqlite3_column_int(rows, 1));
		if (sqlite3_column_int(rows, 1) && sqlite3_column_int(rows, 2))
			fprintf(out, " -> %d", sqlite3_column_int(rows, 2));
		else if (!sqlite3_column_int(rows, 1))
			fprintf(out, " -> %d", sqlite3_column_int(rows, 2));
		fputc('\n', out);
		g_free(told);
	}
	sqlite3_finalize(rows);
	g_free(sql);
	return got;
}

static int put_causes(const struct print *print, const struct answer *answer, FILE *out)
{
	const struct outcome *before = &print->whatif->before;
	int err = compare(print->db, print->whatif, answer);

	for (int i = 0; i < before->targets && !err; i++) {
		const char *target = before->target[i].name;

		if (answer->target && strcmp(answer->target, target) != 0)
			continue;
		err = put_list(print->db, "gone", target, "now = 0", out);
		if (!err)
			err = put_list(print->db, "fewer", target, "now > 0 AND now < was", out);
		if (!err)
			err = put_list(print->db, "more", target, "was > 0 AND now > was", out);
		if (!err)
			err = put_list(print->db, "new", target, "was = 0", out);
	}
	return err;
}

static void put_limit(const struct whatif_limit *limit, FILE *out)
{
	if (limit->reached == LIMIT_TRIES)
		fprintf(out, "ended by its limit of %d audit%s: others may clear more\n",
			limit->tries, limit->tries == 1 ? "" : "s");
	else if (limit->reached == LIMIT_TIME)
		fprintf(out, "ended by its limit of %d seconds: others may clear more\n",
			limit->seconds);
	if (limit->unpruned)
		fprintf(out, "%d of these may be needless: there was no time to try without\n",
			limit->unpruned);
}

static void put_lead(const struct print *print, const struct answer *answer, FILE *out)
{
	int more = answer->after.failing - print->whatif->before.failing;

	if (answer->target && !whatif_live(&print->whatif->before, answer->target, 0) &&
	    !answer->switches->len)
		fprintf(out, "nothing to switch off for %s: there is no blocker", answer->target);
	else if (answer->target && !answer->switches->len)
		fprintf(out, "no switch was found that removes blockers for %s", answer->target);
	else if (answer->target)
		fprintf(out, "suggested for %s: wasmready what-if ", answer->target);
	else
		fputs("what if: ", out);
	put_switches(answer, out);
	if (answer->target)
		fprintf(out, " (%d audit%s tried)\n", answer->tries, answer->tries == 1 ? "" : "s");
	else
		fprintf(out, " (%d unit%s parsed again)\n", answer->after.units,
			answer->after.units == 1 ? "" : "s");
	put_limit(&answer->limit, out);
	if (more > 0)
		fprintf(out, "so %d unit%s on the host: what is said of %s rests on half a parse\n",
			more, more == 1 ? " does not compile" : "s do not compile",
			more == 1 ? "it" : "them");
}

static int put_text(void *data, FILE *out)
{
	const struct print *print = data;
	int err = 0;

	for (guint i = 0; i < print->answers->len && !err; i++) {
		const struct answer *answer = print->answers->pdata[i];

		if (i)
			fputc('\n', out);
		put_lead(print, answer, out);
		put_targets(print, answer, out);
		err = put_causes(print, answer, out);
	}
	return err;
}

static void json_counts(GString *out, const char *name, const int *live)
{
	json_key(out, name);
	g_string_append_c(out, '{');
	for (int i = 0; i < WHATIF_SEVERITIES; i++)
		json_number(out, severities[i].name, live[i]);
	g_string_append_c(out, '}');
}

static void json_targets(GString *out, const struct outcome *before, const struct outcome *after)
{
	g_string_append(out, ",\n\"targets\":[");
	for (int i = 0; i < before->targets; i++) {
		const int *live = whatif_counts(after, before->target[i].name);

		if (!live)
			continue;
		json_begin(out, '{');
		json_member(out, "name", before->target[i].name);
		json_counts(out, "before", before->target[i].live);
		json_counts(out, "after", live);
		g_string_append_c(out, '}');
	}
	g_string_append(out, "],\n");
}

static int json_answer(const struct print *print, const struct answer *answer, GString *out)
{
	const struct outcome *before = &print->whatif->before, *after = &answer->after;
	static const char *const ends[] = { "", "tries", "time" }; // by whatif_limit.reached
	int err = compare(print->db, print->whatif, answer);

	g_string_append_c(out, '{');
	json_key(out, "target");
	if (answer->target)
		json_text(out, answer->target);
	else
		g_string_append(out, "null");
	json_key(out, "switches");
	g_string_append_c(out, '[');
	for (guint i = 0; i < answer->switches->len; i++)
		json_item(out, answer->switches->pdata[i]);
	g_string_append_c(out, ']');
	json_number(out, "units_parsed", after->units);
	json_number(out, "tries", answer->tries);
	json_number(out, "parses", answer->parses);
	json_member(out, "ended", ends[answer->limit.reached]);
	json_number(out, "unpruned", answer->limit.unpruned);
	json_number(out, "failing_before", before->failing);
	json_number(out, "failing_after", after->failing);
	json_targets(out, before, after);
	if (!err)
		err = json_rows(
			out, "causes", print->db,
			db_prepare(
				print->db,
				"SELECT target, kind, name, title, was AS before, now AS after"
				" FROM temp.changed ORDER BY target, rank, was - now DESC, title"));
	g_string_append_c(out, '}');
	return err;
}

static int put_json(void *data, FILE *out)
{
	const struct print *print = data;
	GString *text = g_string_new("{\"schema\":\"wasmready-what-if/1\",\"answers\":[\n");
	int err = 0;

	for (guint i = 0; i < print->answers->len && !err; i++) {
		if (i)
			g_string_append(text, ",\n");
		err = json_answer(print, print->answers->pdata[i], text);
	}
	g_string_append(text, "]}\n");
	if (!err)
		fwrite(text->str, 1, text->len, out);
	g_string_free(text, TRUE);
	return err;
}

static int print_answers(const struct whatif *whatif, GPtrArray *answers)
{
	struct print print = { whatif, answers, db_open(":memory:", DB_CREATE) };
	int err = EXIT_CANNOT;

	if (print.db && !severity_function(print.db))
		err = output_write(asked.output,
				   strcmp(asked.format, "json") == 0 ? put_json : put_text, &print);
	db_close(print.db);
	return err;
}

// The switches of the command line, in an order of their own, so that the same ones print alike.
static int take_switches(GPtrArray *switches)
{
	char **const lists[] = { asked.define, asked.undef };
	int err = 0;

	for (int i = 0; i < 2; i++)
		for (char **name = lists[i]; name && *name && !err; name++) {
			char *word = g_strconcat(i ? "-U" : "-D", *name, NULL);

			err = switch_check(word);
			g_ptr_array_add(switches, word);
		}
	if (!err && !switches->len && !asked.suggest) {
		complain("what-if: name macros by -U and -D, or ask for --suggest (see 'wasmready "
			 "what-if --help')");
		err = EXIT_USAGE;
	}
	return err;
}

static struct answer *answer_new(const GPtrArray *switches, const char *target)
{
	struct answer *answer = g_new0(struct answer, 1);

	answer->target = target;
	answer->switches = g_ptr_array_new_with_free_func(g_free);
	for (guint i = 0; i < switches->len; i++)
		g_ptr_array_add(answer->switches, g_strdup(switches->pdata[i]));
	return answer;
}

// Tells switches that no file asks for: a slip of the pen, most likely.
static void tell_unknown(const struct whatif *whatif, const GPtrArray *switches)
{
	for (guint i = 0; i < switches->len; i++)
		if (!whatif_knows(whatif, switches->pdata[i]))
			complain(
				"warning: what-if: no file that is read asks for '%s': it changes nothing",
				(char *)switches->pdata[i] + 2);
}

static int ask(struct whatif *whatif, const GPtrArray *switches, GPtrArray *answers)
{
	struct answer *answer;
	int before = whatif->parses, err = 0;

	tell_unknown(whatif, switches);
	if (!asked.suggest) {
		answer = answer_new(switches, NULL);
		g_ptr_array_add(answers, answer);
		err = whatif_try(whatif, &whatif->before, switches, &answer->after);
		answer->parses = whatif->parses - before;
		return err;
	}
	for (int i = 0; i < whatif->before.targets && !err; i++) {
		int tries = whatif->tries, parses = whatif->parses;

		answer = answer_new(switches, whatif->before.target[i].name);
		g_ptr_array_add(answers, answer);
		answer->limit.tries = asked.tries;
		answer->limit.seconds = asked.seconds;
		err = whatif_suggest(whatif, answer->target, &answer->limit, answer->switches,
				     &answer->after);
		answer->tries = whatif->tries - tries;
		answer->parses = whatif->parses - parses;
	}
	return err;
}

static int try_all(struct project *project, const GPtrArray *switches)
{
	GPtrArray *answers = g_ptr_array_new_with_free_func(free_answer);
	struct rules rules = { 0 };
	struct whatif whatif;
	int err = rules_load(&rules, project->rules);

	rules.seconds = project->rule_timeout;
	if (!err) {
		err = whatif_begin(&whatif, project, &rules);
		if (!err)
			err = ask(&whatif, switches, answers);
		if (!err)
			err = print_answers(&whatif, answers);
		// Their databases lie in its folder.
		g_ptr_array_set_size(answers, 0);
		whatif_end(&whatif);
	}
	g_ptr_array_unref(answers);
	rules_clear(&rules);
	return err;
}

static int run(void *values, int argc, char **argv)
{
	struct arguments *args = values;
	GPtrArray *switches = g_ptr_array_new_with_free_func(g_free);
	int err;

	asked = *args;
	err = take_switches(switches);
	if (!err)
		err = project_finish(&args->project, argc > 1 ? argv[1] : NULL);
	if (!err)
		err = build_run(&args->project);
	if (!err)
		err = try_all(&args->project, switches);
	g_ptr_array_unref(switches);
	project_clear(&args->project);
	return err;
}

const struct command what_if_command = {
	"what-if",
	"parse again with macros set otherwise, and print what that changes",
	"[PATH]",
	details,
	sizeof(struct arguments),
	{
		{ options, 0 },
		{ project_analyse_options, AT(project) },
		{ project_confine_options, AT(project) },
		{ project_judge_options, AT(project) },
		{ project_where_options, AT(project) },
	},
	.run = run,
};
