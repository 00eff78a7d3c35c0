// A rule against its fixture: audited as a project of its own, its findings held against
// what the fixture expects, both ways; and its proof, when asked for.
#ifndef WASMREADY_CHECK_H
#define WASMREADY_CHECK_H

#include "judge/rule.h"
#include "prove.h"

struct check {
	const struct rules *rules;   // all of them: the fixture may name others
	const struct rule *rule;     // the one to check; its fixture lies beside it
	const char *blank;	     // path of a database with its data tables filled
	const char *folder;	     // scratch folder to make; it is gone afterwards
	const struct prover *prover; // NULL: proofs are not checked
	GString *problems;	     // gets a line "PATH:LINE: ..." for each; none: it holds
	GString *gaps;		     // gets a line for each known gap
	int proved;		     // set with a prover: 0 when all the fixture says is `none`
};

// Returns as audit_run(): when the audit could not be made, that is a problem as well.
int check_rule(struct check *check);

#endif
