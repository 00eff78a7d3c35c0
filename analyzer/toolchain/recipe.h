// The recipe: the flags, libraries and sizes a target's build needs.
#ifndef WASMREADY_RECIPE_H
#define WASMREADY_RECIPE_H

#include "base/db.h"

enum recipe_step { RECIPE_COMPILE, RECIPE_LINK };

// One flag with what asks for it. Strings are owned by the recipe.
struct recipe_item {
	enum recipe_step step;
	char *flag; // one option; of two words when it takes its value as the next
	char *rule; // the rule whose findings ask for it; the first by name
	char *file; // its first site
	int line;
	int count; // live findings that ask for it, of all rules; 0: only others do
	char *why; // one line
};

// How a build for Emscripten suspends a program that waits.
enum recipe_way {
	WAY_ASYNCIFY,	  // all that may be on the stack is rewritten
	WAY_ASYNCIFY_ADD, // less: functions that call through a pointer are named
	WAY_JSPI,	  // the engine switches stacks
	RECIPE_WAYS,
};

// A round of recursion, which no deepest path has.
struct recipe_round {
	int64_t bytes; // 0: there is none
	char *path;    // names, as in view recursion
};

struct recipe {
	GPtrArray *items;	 // struct recipe_item *, sorted by step, then flag; libraries last
	GPtrArray *suspends;	 // char *, sorted: functions that Asyncify or JSPI must cover
	char *ways[RECIPE_WAYS]; // flags of each, where a finding asks for Asyncify; else NULL.
				 // One that must name functions is NULL too when it cannot
	const char *obstacles[RECIPE_WAYS]; // why not, then; static
	char *refused;	     // a flag that a shell could run a part of, which is left
	char *refused_by;    // out, and the rule that asks for it; or NULL
	enum recipe_way way; // what recipe_words() gives; the caller may choose one that is there
	int64_t stack;	     // bytes of the deepest path (view stack)
	int64_t data;	     // bytes of variables of static storage
	struct recipe_round rounds[2]; // the largest: of direct calls, and through a pointer
};

// Reads what the last audit's findings ask of a target's build: the live and the
// unreached ones (a header must be read even where nothing calls it). db has the views.
// Returns 0, or -1 after a complaint. recipe_clear() in any case.
int recipe_load(struct recipe *recipe, struct db *db, const char *target);
void recipe_clear(struct recipe *recipe);

// The way's name as an option takes it: asyncify, asyncify-add, jspi. Static.
const char *recipe_way_name(enum recipe_way way);

// The words of a step's flags, NULL-terminated; g_strfreev() it. They are the compiler's, of no
// shell: who writes them for another to read quotes them (base/quote.h).
char **recipe_words(const struct recipe *recipe, enum recipe_step step);

// Whether a word takes the next as its value.
int recipe_takes_next(const char *word);

// The words of flags, of an item or a way, as recipe_words() gives them: parted by blanks that
// stand in no quotes; the quotes stay. g_strfreev() it.
char **recipe_split(const char *flags);

#endif
