// The plan of a report: the causes of a target's live findings in the order in which one works.
#ifndef WASMREADY_PLAN_H
#define WASMREADY_PLAN_H

#include "base/db.h"

// Which rows of the view cause are steps of a plan: what has live findings and decides whether the
// project builds and runs right. What is slow, perf, is no step, and comes behind them, so that
// a step's number is its position.
#define PLAN_STEP "cause.findings > 0 AND cause.severity <> 'perf'"

// A row of the view cause; texts are owned by the plan.
struct plan_cause {
	int64_t id;
	char *kind, *name, *title, *decision, *severity, *guards;
	char *file; // NULL: it is decided in no one place
	int findings, files, lines, position, line;
	int blocker_left, hazard_left;
	char *aside; // "tests", "examples" or "tests and examples": it is in these only; else ""
};

// What is said behind the number of decisions of those in tests and examples only: ", 3 of them for
// tests and examples only", ", for tests only" where there are no others; "" where there is none.
// g_free() it.
char *plan_aside(const GPtrArray *plan);

// The steps of a target's plan, as struct plan_cause * in order; g_ptr_array_unref() it. NULL after
// a complaint. db has its views.
GPtrArray *plan_load(struct db *db, const char *target);

// Where a cause's live findings are, worst first: "a.c:12, b.c:3 and 7 more", max places at
// most; a place in a file that was named is its line alone. g_free() it.
char *plan_places(struct db *db, int64_t cause, int max);

#endif
