// expect: sanitizer built with '-fsanitize=address'
// flags: -fsanitize=address
// proof: wasip1 compile: unsupported option '-fsanitize=address'
// proof-flags: -fsanitize=address
// fixed-flags: -fno-sanitize=address
//
// The flags are the finding; the source is any.
int third(const int *values)
{
	return values[2]; // ok: sanitizer
}
