// expect: instrumentation built with '-finstrument-functions'
// flags: -finstrument-functions
// proof: wasip1 compile: hasn't implemented __builtin_return_address
// broken-flags: -finstrument-functions
//
// The flags are the finding; the source is any.
int fourth(const int *values)
{
	return values[3]; // ok: instrumentation
}
