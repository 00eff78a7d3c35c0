// What if macros were set otherwise: the project parsed again with switches, in a scratch copy of
// its database.
//
// A switch is a word "-UNAME" or "-DNAME[=VALUE]". It holds for every unit that reads a file which
// asks for NAME (one that only defines it does not), behind the unit's own flags; a #define or
// #undef of NAME in the project's files is blanked out of what the parse reads, so that a
// configuration header does not win.
#ifndef WASMREADY_WHATIF_H
#define WASMREADY_WHATIF_H

#include "base/scratch.h"
#include "judge/rule.h"

#define WHATIF_TARGETS 16
#define WHATIF_SEVERITIES 4 // blocker, hazard, flag, perf: as severities[] of rule.h

// What the findings say with some switches.
struct outcome {
	char *db;    // path of the scratch database
	int units;   // files whose units got switches, and were parsed again
	int failing; // units that do not compile as the host builds them
	int targets; // that were asked for
	struct {
		char *name;
		int live[WHATIF_SEVERITIES];
	} target[WHATIF_TARGETS];
};
void whatif_clear(struct outcome *outcome);

struct whatif {
	struct project *project;
	const struct rules *rules;
	struct scratch scratch;
	GHashTable *texts; // path as file.path -> char *: the project's files
	GHashTable *units; // path of a unit -> GPtrArray of such paths, which it reads; borrowed
	struct outcome before;
	const char *only; // the one target to judge for; NULL: all that were asked for
	int tries;
	int parses; // of units, each world counted, in all tries
};

// Audits the project as it is, in a copy of its database, which stays as it is. Returns as
// audit_run(). whatif_end() in any case.
int whatif_begin(struct whatif *whatif, struct project *project, const struct rules *rules);
void whatif_end(struct whatif *whatif);

// Whether any file that units read asks for the name of a switch, or uses it: else it changes
// nothing.
int whatif_knows(const struct whatif *whatif, const char *word);

// Checks a switch of the command line. Returns 0, or MISUSED after a complaint.
int switch_check(const char *word);

// Audits with switches (char *), from the database of an outcome, whose switches must be among
// them. Returns as whatif_begin(). whatif_clear() it in any case.
int whatif_try(struct whatif *whatif, const struct outcome *from, const GPtrArray *switches,
	       struct outcome *after);

// How long a search may be, and what ended it.
struct whatif_limit {
	int tries;   // audits
	int seconds; // no audit begins that would take longer, by those before it
	enum { LIMIT_NONE, LIMIT_TRIES, LIMIT_TIME } reached;
	int unpruned; // switches that may be needless, which there was no time to try
};

// The outcome of no switch: what whatif_begin() found. Returns as whatif_begin(). whatif_clear() it
// in any case.
int whatif_same(struct whatif *whatif, struct outcome *after);

// Finds switches that clear a target's live blockers: those whose conditions stand around their
// lines, around the definition of a macro that calls what is missing, or around each #include of
// their file, also by way of macros that others define; for each blocker the one that leaves out
// least else. What is kept is verified by an audit: there are fewer blockers, and no unit fails
// that did not. A limit ends the search; one part of four of its time is kept for leaving out what
// is needless, of which each may take two audits. switches has those that were asked for, and gets
// the words; *after their outcome, *limit what it ended by. Returns as whatif_begin().
int whatif_suggest(struct whatif *whatif, const char *target, struct whatif_limit *limit,
		   GPtrArray *switches, struct outcome *after);

// The numbers of a target's live findings by severity (borrowed), or NULL when it was not judged.
const int *whatif_counts(const struct outcome *outcome, const char *target);

// The number of a target's live findings, or -1 when it was not judged.
int whatif_live(const struct outcome *outcome, const char *target, int severity);

// Parts.

// Whether NAME stands in text as a word.
int text_has_word(const char *text, const char *name);

// Whether text asks for NAME: it stands there other than as what is defined or undefined.
int text_asks(const char *text, const char *name);

// text with every #define and #undef of names (GHashTable as a set) blanked out, lines and columns
// kept, or NULL when it has none. g_free() it.
char *text_without(const char *text, GHashTable *names);

#endif
