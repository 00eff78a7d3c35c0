// What a build links together, and which headers and names it gives to others.
#ifndef WASMREADY_LINKS_H
#define WASMREADY_LINKS_H

#include "project.h"

// Makes main.link_unit, main.public_header and main.exported anew from what the units' objects are
// called and what lies in builds (folders of the compilation databases, ending with NULL; or NULL)
// and in the project. Where these say nothing, what lies in a folder is linked together. Nothing of
// it is trusted: files that cannot be read, or are not as expected, say nothing. Runs inside the
// caller's transaction. Returns 0, or -1 after a complaint.
int links_store(struct db *db, const struct project *project, char *const *builds);

#endif
