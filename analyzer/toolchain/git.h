// Asks git about a folder whose repository is not trusted.
#ifndef WASMREADY_GIT_H
#define WASMREADY_GIT_H

#include <stddef.h>

struct git_answer {
	int code;    // git's exit code, or below 0
	char *text;  // what it printed, size bytes and a NUL; never NULL
	char *error; // in one line, when code is not 0: what it complained of, or why there is none
	size_t size;
};

// Runs git with words (NULL-terminated) in root (absolute): confined, with a limit of time, as
// a process that writes nowhere, reaches no network and can start no program that the
// repository's configuration names. git_answer_clear() it.
void git_ask(const char *root, const char *const *words, struct git_answer *answer);
void git_answer_clear(struct git_answer *answer);

#endif
