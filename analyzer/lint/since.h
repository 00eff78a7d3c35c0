// Asks git what has changed since a revision.
#ifndef WASMREADY_SINCE_H
#define WASMREADY_SINCE_H

#include <glib.h>

// What the work tree below root (absolute) has that the common ancestor of rev and HEAD has
// not, as diff_parse() gives it, with paths below root; files that git does not know and does
// not ignore by the project's .gitignore are wholly new. The repository is not trusted: git runs
// confined, starts no program that it names, and is asked for no other work tree than root's;
// hold_diff() finds what it overlooks. *base: the ancestor, g_free() it. Returns NULL after
// a complaint. g_ptr_array_unref() it.
GPtrArray *since_diff(const char *root, const char *rev, char **base);

#endif
