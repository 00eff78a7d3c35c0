// Worlds: what is added to a unit's flags to read it as the host builds it, or
// as a wasm target would.
#ifndef WASMREADY_WORLD_H
#define WASMREADY_WORLD_H

#include "base/db.h"
#include "base/target.h"

// Flags that let through as warnings what C99 makes errors, undeclared functions first, as
// older compilers do; NULL-terminated.
extern const char *const lenient_flags[];

// The worlds that an audit wants.
struct worlds_wanted {
	char **targets;		     // names, NULL-terminated
	int families;		     // a world for each C library besides
	const char *sysroot;	     // where the target's C library is, or NULL
	const char *built_sysroot;   // the same as the compile commands have it, or NULL
	char *const *archives;	     // --archive, or NULL
	char *const *built_archives; // what the build links, absolute, or NULL
};

// Writes the tables world, target and world_symbol for wanted->targets: world 0 the host, then
// a world for each selected target, numbered from 1 in the order asked for, with
// -resource-dir, sysroot, ghosts and emulation macros in world.args. The target's
// own C library (or what stands in for it) is each folder after -internal-isystem
// or -isystem; the ghosts are each folder after -idirafter, a word of its own. With
// wanted->families those for a C library that no selected target has come behind them
// (wasip1, emscripten). A target without a world of its own is judged in that of a target
// with the same C library and width of pointers, else in the first one's. What is linked besides
// the C library goes into linked_archive (library.h). Runs inside the caller's transaction. Returns
// 0; after a complaint MISUSED (unknown target), or -1 (as of a sysroot that is none).
int worlds_store(struct db *db, const struct worlds_wanted *wanted);

// The same for every target there is, with sysroot (NULL: where they are looked for) in a
// transaction of its own: what this machine has. Returns as worlds_store().
int worlds_survey(struct db *db, const char *sysroot);

#endif
