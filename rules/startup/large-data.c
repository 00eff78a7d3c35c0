// proof: none: no form of proof weighs a module; with clang 19 the first table makes 1 MiB of it, FIXED's none
//
// Variables that a module carries with it.
#define MEBIBYTE (1 << 20)

unsigned char table[MEBIBYTE] = { 1 };               // expect: large-data 'table' puts 1.0 MiB into the module
const int range[MEBIBYTE] = { [100 ... 200] = -1 };  // expect: large-data 'range' puts 4.0 MiB
unsigned char zeros[MEBIBYTE] = { 0 };               // ok: large-data
unsigned char plain[MEBIBYTE];                       // ok: large-data
unsigned char small[MEBIBYTE - 1] = { 1 };           // ok: large-data
extern int elsewhere[MEBIBYTE];                      // ok: large-data

int first(void)
{
	static double local[MEBIBYTE] = { 0, 1.5 }; // expect: large-data 'local' puts 8.0 MiB

	return table[0] + range[150] + zeros[0] + plain[0] + small[0] + elsewhere[0] + (int)local[1];
}
