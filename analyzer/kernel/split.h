// Split: which code and data each entry point needs, and a division into modules that are
// loaded when they are first used.
#ifndef WASMREADY_SPLIT_H
#define WASMREADY_SPLIT_H

#include "project/project.h"

struct split {
	struct db *db; // a finished audit, with the views
	const struct project *project;
	const char *clang;  // program to compile with, or NULL
	char **entries;	    // names of functions, NULL-terminated; NULL: the kernels
	int simd;	    // with -msimd128
	double share;	    // what two modules must share of the smaller to become one: 0 to 1
	const char *folder; // where modules and lists go, or NULL
};

// Compiles the units that the entries' call graph leads to, links each entry alone, reads
// what came of it from the linker's map, and divides: two modules that share more than
// `share` of the smaller one's bytes become one, the closest first, unless their units define
// one symbol twice, as those of two programs do. Links each module, and
// all in one. Leaves temporary tables:
//   s_entry(entry, file, line, bytes, module, why)  bytes: of its module alone; why: it has none
//   s_item(entry, object, name, kind, bytes)        what it needs; kind: code, data
//   s_module(module, bytes, entries, path)          bytes of the file
//   s_whole(bytes, why)                             all in one
// With a folder, writes there MODULE.wasm, MODULE.exports (options for wasm-ld, one a line,
// to be given as @MODULE.exports) and split.json. Sizes are of stripped modules. Source of
// the map's form: lld/wasm/MapFile.cpp. Returns 0; or after a complaint -1, or MISUSED
// where an entry is no function; or INTERRUPTED.
int split_run(struct split *split);

#endif
