// Tests, examples and measurements, by where a file lies and what it is called.
#ifndef WASMREADY_ASIDE_H
#define WASMREADY_ASIDE_H

// Whether a folder of a path, or the beginning or the end of its base name, is one that tests,
// examples, fuzzers, measurements and documentation have, whatever its suffix: 1 or 0. The path
// is relative to the project.
int path_is_aside(const char *path);

// Whether a path is one of tests, fuzzers and measurements: 2 where a folder says so, 1 where only the
// base name does, 0 where neither does. Of an absolute path, which lies beside the project, only the
// file's own folder says so. A name with "bench" may be a program
// that is installed (redis-benchmark), and says nothing.
int path_is_test(const char *path);

// Whether a folder of a path is one of examples and documentation, whose programs show a library
// and are no part of it: 1 or 0. A test is none. The path is relative to the project.
int path_is_example(const char *path);

#endif
