// One proof line of a fixture, as data: what is to fail, and how.
//
//   // proof: [TARGET] compile: TEXT                 the compiler refuses it and says TEXT
//   // proof: [TARGET] link: TEXT                    the linker does, or says that a
//                                                    function signature does not match
//   // proof: [TARGET] run: trap [TEXT]              the engine stops it
//   // proof: [TARGET] run: refused [TEXT]           the engine does not start it
//   // proof: [TARGET] run: timeout                  it does not end
//   // proof: [TARGET] run: exit N                   it ends with this code, not with 0
//   // proof: [TARGET] run: prints "TEXT"            it does, and the host does not
//   // proof: [TARGET] run: host prints "A", wasm prints "B"
//   // proof: [TARGET] run: differs                  it prints something else than FIXED
//   // proof: [TARGET] perf: ratio >= N              it takes N times as long as FIXED
//   // proof: none: REASON                           no tool can show it
//
// TARGET is wasip1 (the default) or freestanding. Ends of lines at the end of an
// output do not count; quoted texts have C's escapes.
#ifndef WASMREADY_PROOF_H
#define WASMREADY_PROOF_H

enum proof_target { PROVE_WASIP1, PROVE_FREESTANDING, PROVE_TARGETS };

enum proof_kind {
	PROOF_COMPILE,
	PROOF_LINK,
	PROOF_TRAP,
	PROOF_REFUSED,
	PROOF_TIMEOUT,
	PROOF_EXIT,
	PROOF_PRINTS,
	PROOF_DIFFERS,
	PROOF_PERF,
	PROOF_WAIVED,
};

struct proof {
	enum proof_kind kind;
	enum proof_target target;
	int line;
	char *value;	 // as written
	char *text;	 // what the tool, the trap or the program says; the reason
	char *host_text; // what the host prints; NULL: anything else
	int code;	 // of PROOF_EXIT
	double ratio;	 // of PROOF_PERF
};

// Reads what follows `proof:` in that line of a fixture. Returns NULL when it is none.
struct proof *proof_parse(const char *value, int line);
void proof_free(void *proof);

// The target's name. Static.
const char *proof_target_name(enum proof_target target);

#endif
