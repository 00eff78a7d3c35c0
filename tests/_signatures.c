// Prototypes for signatures.sh: a function each, whose wasm signature clang and we must agree on.
#include <stdbool.h>
#include <stddef.h>

typedef struct { int x; } one_int;
typedef struct { double d; } one_double;
typedef struct { one_double n; } nested;
typedef struct { int a, b; } two;
typedef struct { } none;
typedef struct { none e; int x; } none_and_int;
typedef struct { none e[3]; float x[1]; none f; } nones;
typedef struct { int x : 3; } one_bits;
typedef struct { int x : 3, y : 4; } two_bits;
typedef struct { long long x : 40; } wide_bits;
typedef struct { int : 5; } unnamed_bits;
typedef struct { int x; int : 5; } int_and_unnamed;
typedef struct { int x; int : 0; } int_and_zero;
typedef struct { int n; char d[0]; } zero_array;
typedef struct { int n; char d[]; } flexible;
typedef struct { float f[1]; } array_of_one;
typedef struct { float f[1][1]; } array_of_array;
typedef struct { float f[2]; } array_of_two;
typedef union { int a; } union_of_one;
typedef union { int a; float f; } union_of_two;
typedef union { } union_of_none;
typedef struct { char c; } one_char;
typedef struct { char c; } __attribute__((aligned(4))) aligned_char;
typedef struct { struct { struct { void *p; }; }; } anonymous;
typedef struct { _Complex float c; } one_complex;
typedef struct { long double l; } one_long_double;
typedef struct { __int128 i; } one_int128;
typedef struct { bool b; } one_bool;
typedef struct { void (*f)(void); } one_pointer;
typedef union { int *a; float *b; } __attribute__((transparent_union)) transparent;
typedef union { double a; long long b; } __attribute__((transparent_union)) transparent64;
typedef struct { char c[16]; } chars;
typedef int v4 __attribute__((vector_size(16)));
typedef float v2f __attribute__((vector_size(8)));
typedef char v16 __attribute__((vector_size(16)));
typedef int v8 __attribute__((vector_size(32)));
typedef double v1d __attribute__((vector_size(8)));
typedef float v3f __attribute__((ext_vector_type(3)));
typedef long long v2l __attribute__((vector_size(16)));
typedef struct { v4 v; } one_vector;
typedef int (*callback)(int);
enum small { A };
enum big { B = 0x100000000LL };

// As a parameter, and as the result.
#define BOTH(name, type) \
	type get_##name(void) { static type x; return x; } \
	void put_##name(type x, int y) { (void)x, (void)y; }
#define RECORD(name) BOTH(name, name)
RECORD(one_int) RECORD(one_double) RECORD(nested) RECORD(two) RECORD(none) RECORD(none_and_int)
RECORD(nones) RECORD(one_bits) RECORD(two_bits) RECORD(wide_bits) RECORD(unnamed_bits)
RECORD(int_and_unnamed) RECORD(int_and_zero) RECORD(zero_array) RECORD(flexible)
RECORD(array_of_one) RECORD(array_of_array) RECORD(array_of_two) RECORD(union_of_one)
RECORD(union_of_two) RECORD(union_of_none) RECORD(one_char) RECORD(aligned_char)
RECORD(anonymous) RECORD(one_complex) RECORD(one_long_double) RECORD(one_int128)
RECORD(one_bool) RECORD(one_pointer) RECORD(transparent) RECORD(transparent64) RECORD(chars)
RECORD(v4) RECORD(v2f) RECORD(v16) RECORD(v8) RECORD(v1d) RECORD(v3f) RECORD(v2l)
RECORD(one_vector) RECORD(callback)
BOTH(small, enum small) BOTH(big, enum big) BOTH(bool, bool) BOTH(char, char)
BOTH(short, unsigned short) BOTH(long, long) BOTH(long_long, unsigned long long)
BOTH(size, size_t) BOTH(pointer, const void *) BOTH(float, float) BOTH(double, double)
BOTH(long_double, long double) BOTH(int128, __int128)
BOTH(complex_float, _Complex float) BOTH(complex_double, _Complex double)
BOTH(complex_int, _Complex int) BOTH(complex_long_double, _Complex long double)
BOTH(atomic_int, _Atomic int) BOTH(atomic_float, _Atomic float)
BOTH(atomic_two, _Atomic two) BOTH(atomic_one, _Atomic one_int)
BOTH(bits7, _BitInt(7)) BOTH(bits33, _BitInt(33)) BOTH(bits100, _BitInt(100))

void nothing(void) {}
int variadic(int a, ...) { return a; }
two variadic_record(two a, ...) { return a; }
int array_parameter(int a[4], int b[static 2][3], int f(double)) { return a[0] + b[0][0] + f(1); }
int no_parameters() { return 1; }
long long old_style(a, b, c, d, e) char a; float b; short c; double d; two e; { return a + b + c + d + e.a; }
static int internal(float f) { return (int)f; }
int (*keep)(float) = internal;

// Without prototype, the call says the type.
int undeclared_int();
two undeclared_two();
int calls(float f, char c, two t, none n)
{
	return undeclared_int(f, c, 1LL, 'a', n, t) + undeclared_two(2.0f).a;
}
