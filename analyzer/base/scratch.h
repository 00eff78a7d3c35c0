// Scratch folders, which are gone when we are, however we end.
#ifndef WASMREADY_SCRATCH_H
#define WASMREADY_SCRATCH_H

struct scratch {
	char *path; // absolute; NULL when there is none
	int alive;  // end of a pipe that the reaper watches; -1: no reaper
	int above;  // handle of the folder that it is in
};

// Makes a folder of ours alone below parent (NULL: where temporary files go), NAME-NUMBER (64 random bits),
// and a process that removes it with all in it when we end without scratch_close(), by
// whatever signal. Our children must not outlive us (PR_SET_PDEATHSIG). Returns 0, or -1
// after a complaint. Call it before threads and children are there.
int scratch_open(struct scratch *scratch, const char *parent, const char *name);

// Removes the folder and sends the reaper home; nothing for a cleared one.
void scratch_close(struct scratch *scratch);

// Removes a file, or a folder with all in it; links are removed, not followed, though they be
// put there while it goes on.
// Returns 0, or -1 when something is left.
int tree_remove(const char *path);

#endif
