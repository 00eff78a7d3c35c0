// Opens what lies below a folder, by a name that cannot lead out of it.
#ifndef WASMREADY_BENEATH_H
#define WASMREADY_BENEATH_H

// Opens path, relative, below the open folder root, with flags of open(2) and O_CLOEXEC; nothing
// is made. No part of it may be a link or "..", also not one that was put there a moment ago:
// openat2(2) with RESOLVE_BENEATH and RESOLVE_NO_SYMLINKS, or where the kernel has none (before
// 5.6) folder by folder. Returns -1 with errno set: ELOOP, ENOTDIR or EXDEV for such a part.
int open_beneath(int root, const char *path, int flags);

#endif
