// wasmready completions: prints the completions of a shell: a script that asks 'wasmready
// complete'.

#include <stdio.h>
#include <string.h>

#include "base/base.h"
#include "base/db.h"
#include "cmd.h"

static const char details[] =
	"Prints the completions of a shell, made from the options of all commands. They are\n"
	"installed with the program; without an installation:\n"
	"  bash: source <(wasmready completions bash)\n"
	"  zsh:  wasmready completions zsh > _wasmready, in a folder of $fpath\n"
	"  fish: wasmready completions fish | source\n";

static int run(void *values, int argc, char **argv)
{
	static const char *const scripts[] = { "complete.bash", "complete.zsh", "complete.fish" };

	(void)values;
	for (size_t i = 0; argc == 2 && i < G_N_ELEMENTS(scripts); i++)
		if (!strcmp(strchr(scripts[i], '.') + 1, argv[1])) {
			fputs(builtin_text(scripts[i]), stdout);
			return EXIT_CLEAN;
		}
	complain("completions: say which shell's: bash, zsh or fish");
	return EXIT_USAGE;
}

const struct command completions_command = {
	.name = "completions",
	.summary = "print the completions of a shell",
	.arguments = "bash|zsh|fish",
	.details = details,
	.run = run,
	.hidden = 1,
};
