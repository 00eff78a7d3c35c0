// The command table.

#include <locale.h>
#include <stdio.h>
#include <string.h>

#include "base/base.h"
#include "base/memory.h"
#include "base/output.h"
#include "cmd/cmd.h"
#include "cmd/dictionary.h"
#include "cmd/suggest.h"

const struct command *const commands[] = {
	&audit_command,
	&lint_command,
	&watch_command,
	&report_command,
	&fix_command,
	&graph_command,
	&what_if_command,
	&flags_command,
	&verify_command,
	&confirm_command,
	&kernels_command,
	&split_command,
	&query_command,
	&rules_command,
	&explain_command,
	&targets_command,
	&test_command,
	&completions_command,
	&complete_command,
	NULL,
};

static void print_help(void)
{
	const struct command *const *command;

	puts("Usage: wasmready COMMAND [OPTION]... [ARGUMENT]...\n\n"
	     "Tells what keeps a C codebase from running as WebAssembly.\n\n"
	     "Commands:");
	for (command = commands; *command; command++)
		if (!(*command)->hidden)
			printf("  %-10s %s\n", (*command)->name, (*command)->summary);
	puts("\nOptions:\n"
	     "  --help     print this help; 'wasmready COMMAND --help' tells of a command\n"
	     "  --version  print the version; -V and 'version' do too\n\n"
	     "Environment:\n"
	     "  WASI_SDK_PATH, EMSDK, EM_CACHE     where toolchains are installed\n"
	     "  WASMREADY_WASI_SYSROOT             a current WASI sysroot, for audits that name none\n"
	     "  COLUMNS, NO_COLOR, TERM            width and colour of text\n"
	     "  PATH, TMPDIR                       where programs are found; scratch folders\n"
	     "  HOME, XDG_STATE_HOME               where the key lies that our databases are known by\n"
	     "  WASMREADY_DATA, WASMREADY_EXTRACT  our rules and worker, when they lie elsewhere\n"
	     "  WASMREADY_NO_PREFIX                parse shared includes anew for each unit\n"
	     "  WASMREADY_RULES_URI                where rules are described, for SARIF's helpUri\n"
	     "  WASMREADY_DEBUG                    print all that a worker says\n"
	     "  WASMREADY_TIMES                    print what each rule takes\n\n"
	     "Options of a project stand in its .wasmreadyrc, one a line: see wasmready(1).\n"
	     "Start with: wasmready audit PATH\n"
	     "Exit codes: 0 clean, 1 findings, 2 wrong usage, 3 could not analyse");
}

// No answer rests on what could not be read.
static int run_command(const struct command *command, int argc, char **argv)
{
	int code = command_run(command, argc, argv);

	return code <= EXIT_FINDINGS && failures() ? EXIT_CANNOT : code;
}

static int run(int argc, char **argv)
{
	static char help[] = "--help";
	const struct command *command;
	const char *meant;

	if (argc < 2) {
		fputs("wasmready: a command is needed (see 'wasmready --help')\n", stderr);
		return EXIT_USAGE;
	}
	if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0 ||
	    (strcmp(argv[1], "help") == 0 && argc == 2)) {
		print_help();
		return EXIT_CLEAN;
	}
	if (strcmp(argv[1], "--version") == 0 || strcmp(argv[1], "-V") == 0 ||
	    (strcmp(argv[1], "version") == 0 && argc == 2)) {
		puts("wasmready " WASMREADY_VERSION);
		return EXIT_CLEAN;
	}
	// "help COMMAND" is "COMMAND --help".
	if (strcmp(argv[1], "help") == 0) {
		argv[1] = argv[2];
		argv[2] = help;
		argc = 3;
	}
	command = command_find(argv[1]);
	if (command)
		return run_command(command, argc - 1, argv + 1);
	meant = suggest_command(argv[1]);
	if (meant)
		complain("unknown command '%s': did you mean '%s'? (see 'wasmready --help')",
			 argv[1], meant);
	else
		complain("unknown command '%s' (see 'wasmready --help')", argv[1]);
	return EXIT_USAGE;
}

int main(int argc, char **argv)
{
	int code;

	output_start();
	memory_begin(EXIT_CANNOT);
	setlocale(LC_CTYPE, "");
	code = run(argc, argv);
	// What could not be printed is not said, whatever else went well.
	return code == EXIT_CANNOT || !output_check() ? code : EXIT_CANNOT;
}
