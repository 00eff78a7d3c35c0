// <bits/statfs.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
struct statfs { unsigned long f_type; unsigned long f_bsize; fsblkcnt_t f_blocks; fsblkcnt_t f_bfree; fsblkcnt_t f_bavail; fsfilcnt_t f_files; fsfilcnt_t f_ffree; fsid_t f_fsid; unsigned long f_namelen; unsigned long f_frsize; unsigned long f_flags; unsigned long f_spare[4]; };
