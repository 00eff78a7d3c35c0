// expect: coverage built with '--coverage'
// flags: --coverage
// proof: wasip1 link: undefined symbol: llvm_gcda_start_file
// broken-flags: --coverage
//
// The flags are the finding; the source is any.
int second(const int *values)
{
	return values[1]; // ok: coverage
}
