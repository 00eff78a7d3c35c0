// The index of rules: what each finds, why that matters and how to mend it, by family.
//
// SARIF's helpUri may point into the page: a rule's anchor is its id, as "rules.html#api/process".
#ifndef WASMREADY_RULES_INDEX_H
#define WASMREADY_RULES_INDEX_H

#include <glib.h>
#include <stdio.h>

// Both write struct rule * in list, which is sorted by id; the rules may be anyone's. The page
// loads nothing and has no script.
void rules_index_html(const GPtrArray *list, FILE *out);
void rules_index_markdown(const GPtrArray *list, FILE *out);

#endif
