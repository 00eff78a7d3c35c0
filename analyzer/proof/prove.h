// Proofs: the construct of a fixture, compiled, linked and run, fails as its rule
// says, and its FIXED variant works. What is run is the real compiler, linker and
// engine; what they say is held against the fixture's proof lines (see fixture.h).
#ifndef WASMREADY_PROVE_H
#define WASMREADY_PROVE_H

#include "fixture.h"
#include "prover.h"

// Checks all proof lines of the fixture; its files lie in the folder source, and
// folder (made, left to the caller to remove) is for what is built. Appends a line
// "PATH:LINE: proof: expected ..., got ..." to problems for each that does not hold, or
// when there is none. Returns 0 when all that the fixture says is `proof: none`, else 1.
int prove_fixture(const struct prover *prover, const struct fixture *fixture, const char *source,
		  const char *folder, GString *problems);

#endif
