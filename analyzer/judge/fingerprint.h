// Names for findings that outlive a change of the code around them.
#ifndef WASMREADY_FINGERPRINT_H
#define WASMREADY_FINGERPRINT_H

#include "base/db.h"

// Writes the fingerprints of the findings in main.finding: of all, or where temp.judged_file has
// rows of those in files that are named, but for their folders, as one of them is. A fingerprint is
// made of the rule, the file's base name, the function, the message without what an edit elsewhere
// changes (see message_skeleton), and how many sites before it, by file, line and column, say the
// same. All targets' findings at one site count as one and share it. Returns 0, or -1 after a
// complaint.
int fingerprints_store(struct db *db);

// The message with '#' for each number that is no part of a name, and without the folders
// of paths. g_free() it.
char *message_skeleton(const char *message);

#endif
