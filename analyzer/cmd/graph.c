// wasmready graph: draws the include or the call graph from a finished audit.

#include <string.h>

#include "audited.h"
#include "base/output.h"
#include "cmd.h"
#include "graph/graph.h"
#include "opt.h"
#include "reports/html_graph.h"

#define DEFAULT_LIMIT 400

struct arguments {
	struct graph_options graph;
	char **focus;
	char *from, *to, *collapse, *format, *output, *target;
};

static const struct {
	const char *name, *suffixes[3];
	int (*write)(struct graph *graph, FILE *out);
} formats[] = {
	{ "dot", { ".dot", ".gv" }, graph_write_dot },
	{ "svg", { ".svg" }, graph_write_svg },
	{ "mermaid", { ".mmd", ".mermaid" }, graph_write_mermaid },
	{ "json", { ".json" }, graph_write_json },
	{ "html", { ".html", ".htm" }, NULL }, // a page, which asks the database too
};

static const char details[] =
	"Draws who includes or calls whom, in the colours of the last audit's verdicts.\n"
	"NAME is a function, a file (the end of its path will do) or a folder. A call\n"
	"through a pointer goes to what its wasm signature admits; when that is much, to\n"
	"a node '(indirect)', through which only --from and --to look further.\n";

// The format that a file's name asks for: dot when it has no suffix, NULL when that is one
// of a format we do not write.
static const char *format_of(const char *output)
{
	const char *name = output ? strrchr(output, '/') : NULL, *dot;

	for (size_t i = 0; output && i < G_N_ELEMENTS(formats); i++)
		for (int j = 0; formats[i].suffixes[j]; j++)
			if (g_str_has_suffix(output, formats[i].suffixes[j]))
				return formats[i].name;
	dot = output ? strrchr(name ? name : output, '.') : NULL;
	return dot && dot[1] ? NULL : "dot";
}

static int check(struct arguments *args, int argc, char **argv)
{
	if (argc < 2 || argc > 3) {
		complain("graph: say which one, 'include' or 'call', and at most one PATH "
			 "(see 'wasmready graph --help')");
		return EXIT_USAGE;
	}
	args->graph.kind = argv[1];
	if (opt_one_of("graph", "the first operand", argv[1], "include, call") ||
	    opt_one_of("graph", "--format", args->format, "dot, svg, mermaid, json, html") ||
	    opt_one_of("graph", "--collapse", args->collapse, "folder, file, scc") ||
	    opt_target(args->target))
		return EXIT_USAGE;
	if (args->graph.depth < -1 || args->graph.limit < 0) {
		complain("graph: --depth and --limit take numbers from 0 up");
		return EXIT_USAGE;
	}
	if (args->graph.depth >= 0 && !args->focus) {
		complain("graph: --depth counts the steps around --focus, which is not given");
		return EXIT_USAGE;
	}
	if (!args->format && !format_of(args->output)) {
		complain(
			"graph: no format is written to a name like '%s': dot, svg, mermaid, json and html are"
			" (--format says which)",
			args->output);
		return EXIT_USAGE;
	}
	if (!args->format)
		args->format = g_strdup(format_of(args->output));
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

int cmd_graph(int argc, char **argv)
{
	struct project project = { 0 };
	struct arguments args = { .graph = { .depth = -1, .limit = DEFAULT_LIMIT } };
	GOptionEntry options[] = {
		{ "focus", 0, 0, G_OPTION_ARG_STRING_ARRAY, &args.focus,
		  "only what leads to NAME or follows from it (again for more)", "NAME" },
		{ "depth", 0, 0, G_OPTION_ARG_INT, &args.graph.depth,
		  "at most N steps around --focus (default: any)", "N" },
		{ "from", 0, 0, G_OPTION_ARG_STRING, &args.from,
		  "only what follows from NAME; with --to, what lies between", "NAME" },
		{ "to", 0, 0, G_OPTION_ARG_STRING, &args.to, "only what leads to NAME", "NAME" },
		{ "risky", 0, 0, G_OPTION_ARG_NONE, &args.graph.risky,
		  "only what reaches a finding", NULL },
		{ "collapse", 0, 0, G_OPTION_ARG_STRING, &args.collapse,
		  "one node for each: folder, file or scc (cycle)", "BY" },
		{ "format", 'f', 0, G_OPTION_ARG_STRING, &args.format,
		  "dot (default), svg, mermaid, json or html", "FORMAT" },
		{ "output", 'o', 0, G_OPTION_ARG_FILENAME, &args.output,
		  "write to FILE; its suffix names the format if --format does not", "FILE" },
		{ "target", 't', 0, G_OPTION_ARG_STRING, &args.target,
		  "draw this target's view (default: the audit's first)", "TARGET" },
		{ "system", 0, 0, G_OPTION_ARG_NONE, &args.graph.system,
		  "show the C library's headers and functions too", NULL },
		{ "limit", 0, 0, G_OPTION_ARG_INT, &args.graph.limit,
		  "collapse what has more nodes (default 400; 0: never)", "N" },
		G_OPTION_ENTRY_NULL,
	};
	GOptionEntry *tables[] = { options, project_options(&project, PROJECT_WHERE), NULL };
	int err = opt_parse(&argc, &argv, "graph", "include|call [PATH]", details, tables);

	if (err)
		err--;
	else if (!(err = check(&args, argc, argv)) &&
		 !(err = project_finish(&project, argc > 2 ? argv[2] : NULL)))
		err = draw(&project, &args);
	project_clear(&project);
	g_strfreev(args.focus);
	g_free(args.from);
	g_free(args.to);
	g_free(args.collapse);
	g_free(args.format);
	g_free(args.output);
	g_free(args.target);
	return err;
}
