// Baselines that are a database, held against a database with findings.

#include "_fuzz.h"

#include "_findings.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	return fuzz_baseline("baseline.db", data, size);
}
