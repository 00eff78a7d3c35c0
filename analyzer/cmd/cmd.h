// The commands: each takes its own argv (argv[0] is its name) and returns an
// exit code of base.h.
#ifndef WASMREADY_CMD_H
#define WASMREADY_CMD_H

#include "opt.h"

// Ends with a NULL name.
extern const struct command commands[];

int cmd_audit(int argc, char **argv);
// Audits the project of a command that was given no options of analysis: those of its
// .wasmreadyrc count. Reports nothing. Returns 0, or an exit code after a complaint.
struct project;
int audit_before(const struct project *project);
int cmd_lint(int argc, char **argv);
int cmd_watch(int argc, char **argv);
int cmd_report(int argc, char **argv);
int cmd_fix(int argc, char **argv);
int cmd_graph(int argc, char **argv);
int cmd_flags(int argc, char **argv);
int cmd_what_if(int argc, char **argv);
int cmd_verify(int argc, char **argv);
int cmd_serve(int argc, char **argv);
int cmd_kernels(int argc, char **argv);
int cmd_split(int argc, char **argv);
int cmd_query(int argc, char **argv);
int cmd_rules(int argc, char **argv);
int cmd_explain(int argc, char **argv);
int cmd_targets(int argc, char **argv);
int cmd_test(int argc, char **argv);
int cmd_completions(int argc, char **argv);

#endif
