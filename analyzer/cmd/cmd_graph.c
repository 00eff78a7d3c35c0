// wasmready graph: draws the include or the call graph from a finished audit.

#include <string.h>

#include "audited.h"
#include "base/output.h"
#include "base/suffix.h"
#include "cmd.h"
#include "graph/graph.h"
#include "opt.h"
#include "reports/html_graph.h"

struct arguments {
	struct graph_options graph;
	char **focus;
	char *from, *to, *collapse, *format, *output, *target;
	struct project project;
};

#define FORMAT_NAMES "dot, svg, mermaid, json, html"
#define AT(member) offsetof(struct arguments, member)

static const struct option options[] = {
	{ "focus", 0, OPTION_TEXTS, AT(focus), "NAME",
	  .text = "only what leads to NAME or follows from it (again for more)" },
	{ "depth", 0, OPTION_NUMBER, AT(graph.depth), "N",
	  .text = "at most N steps around --focus (default: any)", .preset = "-1" },
	{ "from", 0, OPTION_TEXT, AT(from), "NAME",
	  .text = "only what follows from NAME; with --to, what lies between" },
	{ "to", 0, OPTION_TEXT, AT(to), "NAME", .text = "only what leads to NAME" },
	{ "risky", 0, OPTION_FLAG, AT(graph.risky), NULL, .text = "only what reaches a finding" },
	{ "collapse", 0, OPTION_TEXT, AT(collapse), "BY",
	  .text = "one node for each: folder, file or scc (cycle)", .choices = "folder, file, scc",
	  .rc = RC_YES },
	{ "format", 'f', OPTION_TEXT, AT(format), "FORMAT",
	  .text = "dot (default), svg, mermaid, json or html", .choices = FORMAT_NAMES,
	  .rc = RC_YES },
	{ "output", 'o', OPTION_FILE, AT(output), "FILE",
	  .text = "write to FILE; its suffix names the format if --format does not" },
	{ "target", 't', OPTION_TARGET, AT(target), "TARGET",
	  .text = "draw this target's view (default: the audit's first)", .rc = RC_YES },
	{ "system", 0, OPTION_FLAG, AT(graph.system), NULL,
	  .text = "show the C library's headers and functions too", .rc = RC_YES },
	{ "limit", 0, OPTION_NUMBER, AT(graph.limit), "N",
	  .text = "collapse what has more nodes (default {}; 0: never)", .preset = "400",
	  .rc = RC_YES },
	{ 0 },
};

static const struct {
	const char *name;
	int (*write)(struct graph *graph, FILE *out);
} formats[] = {
	{ "dot", graph_write_dot },
	{ "svg", graph_write_svg },
	{ "mermaid", graph_write_mermaid },
	{ "json", graph_write_json },
	{ "html", NULL }, // a page, which asks the database too
};

static const char details[] =
	"Draws who includes or calls whom, in the colours of the last audit's verdicts.\n"
	"NAME is a function, a file (the end of its path will do) or a folder. A call\n"
	"through a pointer goes to what its wasm signature admits; when that is much, to\n"
	"a node '(indirect)', through which only --from and --to look further.\n";

static int check(struct arguments *args, int argc, char **argv)
{
	const char *output = args->output ? args->output : "", *format = "";

	if (argc < 2 || argc > 3) {
		complain("graph: say which one, 'include' or 'call', and at most one PATH "
			 "(see 'wasmready graph --help')");
		return EXIT_USAGE;
	}
	args->graph.kind = argv[1];
	if (strcmp(argv[1], "include") != 0 && strcmp(argv[1], "call") != 0) {
		complain("graph: the first operand takes one of include, call, not '%s'", argv[1]);
		return EXIT_USAGE;
	}
	if (args->graph.depth >= 0 && !args->focus) {
		complain("graph: --depth counts the steps around --focus, which is not given");
		return EXIT_USAGE;
	}
	if (!args->format && !(format = suffix_format(output, FORMAT_NAMES))) {
		complain(
			"graph: no format is written to a name like '%s': dot, svg, mermaid, json and html are"
			" (--format says which)",
			output);
		return EXIT_USAGE;
	}
	if (!args->format)
		args->format = g_strdup(*format ? format : "dot");
	if (!strcmp(args->format, "html")) {
		if (args->collapse) {
			complain(
				"graph: --collapse is for still pictures; a page in html opens folders itself");
			return EXIT_USAGE;
		}
		args->graph.limit = 0;
	}
	args->graph.focus = args->focus;
	args->graph.from = args->from;
	args->graph.to = args->to;
	args->graph.collapse = args->collapse;
	args->graph.target = args->target;
	return 0;
}

struct writing {
	struct db *db;
	struct graph *graph;
	const char *format;
};

static int write_format(void *data, FILE *out)
{
	const struct writing *writing = data;
	size_t i;

	for (i = 0; i < G_N_ELEMENTS(formats); i++)
		if (strcmp(formats[i].name, writing->format) == 0)
			return formats[i].write ? formats[i].write(writing->graph, out)
						: html_graph_page(writing->db, writing->graph, out);
	return -1;
}

static int write_graph(struct db *db, struct graph *graph, const struct arguments *args)
{
	struct writing writing = { db, graph, args->format };
	int to_stdout = !args->output || strcmp(args->output, "-") == 0;

	return output_write(to_stdout ? NULL : args->output, write_format, &writing);
}

static int draw(const struct project *project, const struct arguments *args)
{
	struct db *db = audited_open(project);
	struct graph *graph = NULL;
	const char *note;
	int err = EXIT_CANNOT;

	if (!db)
		goto out;
	graph = graph_build(db, &args->graph, &note);
	if (!graph)
		goto out;
	if (*note && !project->quiet)
		complain("graph: %s", note);
	err = write_graph(db, graph, args);
out:
	graph_free(graph);
	db_close(db);
	return err;
}

static int run(void *values, int argc, char **argv)
{
	struct arguments *args = values;
	int err = check(args, argc, argv);

	if (!err)
		err = project_finish(&args->project, argc > 2 ? argv[2] : NULL);
	if (!err)
		err = draw(&args->project, args);
	project_clear(&args->project);
	return err;
}

const struct command graph_command = {
	"graph",
	"draw the include or the call graph",
	"include|call [PATH]",
	details,
	sizeof(struct arguments),
	{
		{ options, 0 },
		{ project_where_options, AT(project) },
	},
	.run = run,
};
