// What a fixture is built as, and how each of it ends.
//
// For each wasm target that its proofs name and for the host, as it is and FIXED. Each is
// built and run once, when the first proof asks for it.
#ifndef WASMREADY_VARIANT_H
#define WASMREADY_VARIANT_H

#include "fixture.h"
#include "prover.h"

enum variant { AS_IS, FIXED, VARIANTS };

// The host is one more target of a build.
enum { HOST = PROVE_TARGETS, BUILD_TARGETS };

enum stage { NOT_BUILT, COMPILE_FAILED, LINK_FAILED, BUILT };

struct build {
	char *folder;
	enum stage stage;
	char *said;		// by the tool that failed, or by the linker
	struct outcome outcome; // memo of the first run
};

struct session {
	const struct prover *prover;
	const struct fixture *fixture;
	const char *source, *folder;
	int has_main, has_fixed;
	GString *problems;
	struct build builds[BUILD_TARGETS][VARIANTS];
};

// The variant, built when it is not yet. Owned by the session.
struct build *variant_build(struct session *session, int target, enum variant variant);

// How the built program ends; it is run the first time. Owned by the session.
const struct outcome *variant_outcome(struct session *session, int target, enum variant variant);

// Runs the built wasm program once more; outcome_clear() what comes of it.
void variant_again(struct session *session, enum proof_target target, enum variant variant,
		   struct outcome *out);

#endif
