// Private to this folder.
// What the parts of a run share: the trial of each build of each kernel (run_trial.c), and
// what is done in which order (run.c).
#ifndef WASMREADY_RUN_STATE_H
#define WASMREADY_RUN_STATE_H

#include "make.h"
#include "driver.h"
#include "run.h"
#include "toolchain/exec.h"

// Numbers that describe a plan to run/images.c.
enum {
	PLAN_SOURCE_BYTES,
	PLAN_TARGET_BYTES,
	PLAN_SOURCE_FLOAT,
	PLAN_TARGET_FLOAT,
	PLAN_IN_PLACE,
	PLAN_BANDS,
	PLAN_OWN_SIZE,
	PLAN_SOURCE_STRIDE,
	PLAN_TARGET_STRIDE,
	PLAN_ONE_STRIDE,
	PLAN_GUARD,
	PLAN_COMBOS,
	PLAN_CHANNELS, // pairs of them
	PLAN_SIZE = PLAN_CHANNELS + 2 * 9,
};
// And those that it describes a shape with.
#define SHAPE_SIZE 15

// What run/images.c and the programs tell of a shape.
enum {
	SOURCE_WRITTEN = 1,
	AROUND_WRITTEN = 2,
	PADDING_WRITTEN = 4,
	BANDS_DIFFER = 8,
	TARGET_WRITTEN = 16
};

struct result {
	int code;
	uint64_t hash;
	unsigned flags;
};

// How a build did on the images.
struct trial {
	int ended;	 // it came to the end of them
	GArray *results; // struct result, by shape; NULL: it was not run
	char *how;	 // NULL, or how it ended early: "crashes" or "hangs"
	char *detail;	 // NULL, or more of that
	int64_t bytes;	 // of a module
	int64_t gzip;
};

// A kernel that is driven, and all that is made of it.
struct subject {
	int64_t id;
	struct kernel *kernel;
	char *name; // driver_name()
	struct driver_plan plan;
	int numbers[PLAN_SIZE]; // the plan for images.c
	char *paths[BUILD_KINDS];
	char *why[BUILD_KINDS]; // not built
	struct trial trials[BUILD_KINDS];
	GArray *shapes; // int[SHAPE_SIZE] each, as the scalar program told them
};

// Fills numbers from the plan, for all channels that the kernel may take.
void subject_plan(struct subject *subject);
// Leaves only those pairs of channels that the kernel took, as its probe left them in the
// file result of folder.
void subject_probed(struct subject *subject, const char *folder);
// Whether a probe can say more than the plan does.
int subject_wants_probe(const struct subject *subject);

// Reads what a program or run.mjs left in folder, and how it ended. kind: what was run.
void trial_read(struct subject *subject, enum build_kind kind, int code, const char *folder,
		const char *root);
void trial_clear(struct trial *trial);

// A shape in words: "17x5, 3 channels, rows of 51 bytes, all 255". g_free() it.
char *shape_words(const struct subject *subject, guint shape);

#endif
