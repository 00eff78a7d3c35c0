// The commands: each is a row, in the file of its name.
#ifndef WASMREADY_CMD_H
#define WASMREADY_CMD_H

#include "opt.h"

// In the order of --help; ends with NULL.
extern const struct command *const commands[];

// Audits the project of a command that was given no options of analysis: those of its
// .wasmreadyrc count. Reports nothing. Returns 0, or an exit code after a complaint.
struct project;
int audit_before(const struct project *project);

extern const struct command audit_command, lint_command, watch_command, report_command, fix_command,
	graph_command, what_if_command, flags_command, verify_command, confirm_command, kernels_command,
	split_command, query_command, rules_command, explain_command,
	targets_command, test_command, completions_command, complete_command;

#endif
