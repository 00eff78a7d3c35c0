// A file that takes another's place as a whole.
//
// It has no name until it is complete, so that whatever ends us on the way, SIGKILL too, leaves
// nothing behind; only where a file system has no such files it has one for the moment of
// its copy, during which signals wait. All names are looked up in a folder that is held open.
#ifndef WASMREADY_REPLACE_H
#define WASMREADY_REPLACE_H

// Opens a file without a name in the folder dir, to read and write, mode 0600; where there are
// none, one in memory. Returns -1 with errno set. close() it.
int replace_open(int dir);

// Gives fd, a new file, the owner, group, mode, access lists and other extended attributes of
// old, a file that is open for reading. Returns 0, or -1 with errno set when not all of it can
// be had; the mode is set after the owner, as a change of that takes bits away.
int replace_keep(int fd, int old);

// Names the complete fd of replace_open() name in dir, in place of what has that name, after it
// was synced. Returns 0, or -1 with errno set; then what was there is there.
int replace_commit(int fd, int dir, const char *name);

#endif
