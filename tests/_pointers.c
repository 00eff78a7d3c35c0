// Forms of function pointers for pointers.mjs: each is compiled alone, with -DFORM=N, and
// run. 'here' marks the line where a finding belongs if, and only if, the form traps.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef void (*any)(void);
typedef int (*unary)(int);
typedef int (*binary)(int, int);
enum colour { RED };
struct box { int content; };
struct pair { int a, b; };

static int one(int a) { return a; }
static int two(int a, int b) { return a + b; }
static void nothing(int a) { (void)a; }
static long long wide(long long a) { return a; }
static double real(double a) { return a; }
static int compare_ints(const int *a, const int *b) { return *a - *b; }
static int compare_three(const void *a, const void *b, void *c) { (void)c; return a < b; }
static int of_string(const char *a) { return a != NULL; }
static int of_box(struct box a) { return a.content; }
static int of_pair(struct pair a) { return a.a; }
static enum colour of_colour(unsigned char a) { return (enum colour)a; }
static long of_long(unsigned long a) { return (long)a; }
static int no_parameter(void) { return 1; }
static float single(float a) { return a; }
static struct pair make_pair(int a) { struct pair p = { a, a }; return p; }
static void fill_pair(struct pair *out, int a) { out->a = out->b = a; }

#if FORM == 1 // initialised, one parameter too many
static void run(void) { binary p = (binary)one; p(1, 2); } // here
#elif FORM == 2 // assigned, one parameter too few
static void run(void) { unary p; p = (unary)two; p(1); } // here
#elif FORM == 3 // a result that is not there
static void run(void) { unary p = (unary)nothing; p(1); } // here
#elif FORM == 4 // a result that nobody wants
static void run(void) { void (*p)(int) = (void (*)(int))one; p(1); } // here
#elif FORM == 5 // int against long long
static void run(void) { unary p = (unary)wide; p(1); } // here
#elif FORM == 6 // int against double
static void run(void) { unary p = (unary)real; p(1); } // here
#elif FORM == 7 // float against double
static void run(void) { float (*p)(double) = (float (*)(double))single; p(1); } // here
#elif FORM == 8 // int and long
static void run(void) { unary p = (unary)of_long; p(1); } // here
#elif FORM == 9 // enumerations and small integers
static void run(void) { unary p = (unary)of_colour; p(1); } // here
#elif FORM == 10 // a typed comparator
static void run(void)
{
	int list[] = { 2, 1 };
	qsort(list, 2, sizeof *list, (int (*)(const void *, const void *))compare_ints); // here
}
#elif FORM == 11 // a comparator with three parameters
static void run(void)
{
	int list[] = { 2, 1 };
	qsort(list, 2, sizeof *list, (int (*)(const void *, const void *))compare_three); // here
}
#elif FORM == 12 // pointer and int
static void run(void) { unary p = (unary)of_string; p(1); } // here
#elif FORM == 13 // a struct of one int and an int
static void run(void) { unary p = (unary)of_box; p(1); } // here
#elif FORM == 14 // a struct by value and a pointer to it
static void run(void)
{
	struct pair v = { 1, 2 };
	int (*p)(struct pair *) = (int (*)(struct pair *))of_pair; // here
	p(&v);
}
#elif FORM == 15 // a large result and a pointer before the parameters
static void run(void)
{
	struct pair (*p)(int) = (struct pair (*)(int))fill_pair; // here
	p(1);
}
#elif FORM == 16 // a large result and none
static void run(void) { void (*p)(int) = (void (*)(int))make_pair; p(1); } // here
#elif FORM == 17 // member, by a designator
static struct { int n; binary call; } ops17 = { .call = (binary)one }; // here
static void run(void) { ops17.call(1, 2); }
#elif FORM == 18 // member, by its position
static struct { int n; any first; binary call; } ops18 = { 1, NULL, (binary)one }; // here
static void run(void) { ops18.call(1, 2); }
#elif FORM == 19 // table
static binary table19[] = {
	two,
	(binary)one, // here
};
static void run(void) { table19[1](1, 2); }
#elif FORM == 20 // table of records without inner braces
static struct { const char *name; unary call; } table20[] = {
	"one", one,
	"two", (unary)two, // here
};
static void run(void) { table20[1].call(1); }
#elif FORM == 21 // array in a record
static struct { int n; struct { unary list[2]; } in; } set21 = { 2, { { one, (unary)two } } }; // here
static void run(void) { set21.in.list[1](1); }
#elif FORM == 22 // argument of a function of our own
static void apply22(unary f) { f(1); }
static void run(void) { apply22((unary)two); } // here
#elif FORM == 23 // result
static unary pick23(void) { return (unary)two; } // here
static void run(void) { pick23()(1); }
#elif FORM == 24 // without a cast, where clang only warns
static void run(void) { unary p = two; p(1); } // here
#elif FORM == 25 // one branch of a condition
static void run(void) { unary p = FORM > 1 ? (unary)two : one; p(1); } // here
#elif FORM == 26 // void pointer, cast back as it was
static void *volatile kept26 = one;
static void run(void) { ((unary)kept26)(1); } // here
#elif FORM == 27 // void pointer, cast to something else
static void *kept27 = one; // here
static void run(void) { ((binary)kept27)(1, 2); }
#elif FORM == 28 // void (*)(void) and back
static any kept28;
static void run(void) { kept28 = (any)one; ((unary)kept28)(1); } // here
#elif FORM == 29 // void (*)(void) and called as that
static any kept29;
static void run(void) { kept29 = (any)one; kept29(); } // here
#elif FORM == 30 // void (*)(void) and cast to something else
static any kept30;
static void run(void) { kept30 = (any)one; ((binary)kept30)(1, 2); } // here
#elif FORM == 31 // handed over as a void pointer, kept in a field, called as it is
static struct holder31 { void *f; } held31;
static void keep31(struct holder31 *h, void *f) { h->f = f; }
static void run(void) { keep31(&held31, (void *)one); ((unary)held31.f)(1); } // here
#elif FORM == 32 // the same, called as it is not
static struct holder32 { void *f; } held32;
static void keep32(struct holder32 *h, void *f) { h->f = f; }
static void run(void)
{
	keep32(&held32, (void *)one); // here
	((void (*)(int))held32.f)(1);
}
#elif FORM == 33 // pointer without prototype, arguments as they are
static int (*loose33)() = one; // here
static void run(void) { loose33(1); }
#elif FORM == 34 // pointer without prototype, one argument too many
static int (*loose34)() = one; // here
static void run(void) { loose34(1, 2); }
#elif FORM == 35 // pointer without prototype, float promoted to double
static float (*loose35)() = (float (*)())single; // here
static void run(void) { loose35(1.0f); }
#elif FORM == 36 // pointer without prototype, called both ways
static int (*loose36)() = one;
static void run(void)
{
	loose36(1);
	loose36(1, 2); // here
}
#elif FORM == 37 // cast, and cast back before the call
static void run(void) { binary p = (binary)one; ((unary)p)(1); } // here
#elif FORM == 38 // cast and compared only
static void run(void) { binary p = (binary)one; if (p != two) puts("ok"); } // here
#elif FORM == 39 // compared in place
static void run(void) { binary p = two; if (p != (binary)one) puts("ok"); } // here
#elif FORM == 40 // name behind a cast, called with too many arguments
static void run(void) { ((binary)one)(1, 2); } // here
#elif FORM == 41 // name behind a cast, of another type
static void run(void) { ((int (*)(double))one)(1); } // here
#elif FORM == 42 // name behind a cast, result dropped
static void run(void) { ((void (*)(int))one)(1); } // here
#elif FORM == 43 // name behind a cast, result of another type
static void run(void) { ((double (*)(int))wide)(1); } // here
#elif FORM == 44 // void (*)(void) to the C library
static void run(void) { atexit((any)no_parameter); } // here
#elif FORM == 45 // parameter of a parameter
static void inner45(unary f) { f(1); }
static void outer45(void (*g)(unary), void *f) { g((unary)f); }
static void run(void) { outer45(inner45, (void *)two); } // here
#elif FORM == 46 // through a copy in another variable
static void run(void)
{
	binary p = (binary)one; // here
	binary q = p;

	q(1, 2);
}
#elif FORM == 47 // from one pointer to another
static unary volatile source47 = one;
static void run(void)
{
	unary p = source47;
	binary q = (binary)p; // here

	q(1, 2);
}
#elif FORM == 48 // in a literal
struct wrapped { unary f; };
static void take48(struct wrapped w) { w.f(1); }
static void run(void)
{
	take48((struct wrapped){ .f = (unary)two }); // here
}
#elif FORM == 49 // a variadic function, called as it is
static void run(void) { int (*volatile p)(const char *, ...) = printf; p("%d\n", 1); } // here
#elif FORM == 50 // a variadic function as one of one parameter
static void run(void) { int (*p)(const char *) = (int (*)(const char *))printf; p("x\n"); } // here
#elif FORM == 51 // two functions of two types in one place, each called as it is
static struct { any f; } shelf51[2] = { { (any)one }, { (any)two } }; // here
static void run(void) { ((unary)shelf51[0].f)(1); ((binary)shelf51[1].f)(1, 2); }
#elif FORM == 52 // assigned twice, and in a chain
static unary left52, right52;
static void run(void) { left52 = right52 = (unary)two; left52(1); } // here
#elif FORM == 53 // long double is two values
static long double precise(long double a) { return a; }
static void run(void) { double (*p)(double) = (double (*)(double))precise; p(1); } // here
#elif FORM == 54 // bool and int, signed and unsigned
static _Bool yes(_Bool a) { return a; }
static void run(void) { unsigned (*p)(unsigned) = (unsigned (*)(unsigned))yes; p(1); } // here
#elif FORM == 55 // an empty struct is nothing
static int with_empty(struct { } e, int a) { (void)e; return a; }
static void run(void) { unary p = (unary)with_empty; p(1); } // here
#elif FORM == 56 // through two casts at once
static void run(void) { unary p = (unary)(void *)two; p(1); } // here
#elif FORM == 57 // through two casts to where it came from
static void run(void) { unary p = (unary)(any)one; p(1); } // here
#elif FORM == 58 // old-style definition: a float parameter is a double
static int old(a) float a; { return (int)a; }
static void run(void) { int (*p)(float) = (int (*)(float))old; p(1); } // here
#elif FORM == 59 // by the address of the function, called through *
static void run(void) { unary p = (unary)&two; (*p)(1); } // here
#elif FORM == 60 // union of a pointer and a pointer, member by member
static union { unary u; binary b; } both60;
static void run(void) { both60.b = (binary)one; both60.b(1, 2); } // here
#elif FORM == 61 // union of two pointers, one in and the other out
static union { unary u; binary b; } both61;
static void run(void)
{
	both61.u = one; // here
	both61.b(1, 2);
}
#elif FORM == 62 // union of a pointer and a data pointer, the same in and out
static union { unary u; void *p; } both62;
static void run(void) { both62.p = (void *)one; both62.u(1); } // here
#elif FORM == 63 // union of a pointer and a data pointer, another out
static union { binary b; void *p; } both63;
static void run(void)
{
	both63.p = (void *)one; // here
	both63.b(1, 2);
}
#elif FORM == 64 // GLib's sort: two ways into a void pointer, one of the wrong type
static int call64(void *f, int n) { return ((binary)f)(n, n); }
static int good64(binary f) { return call64((void *)f, 1); }
static int bad64(unary f) { return call64((void *)f, 1); } // here
static void run(void) { good64(two); bad64(one); }
#elif FORM == 65 // the same, with a cast to the type that is called
static int call65(binary f, int n) { return f(n, n); }
static int good65(binary f) { return call65(f, 1); }
static int bad65(unary f) { return call65((binary)f, 1); } // here
static void run(void) { good65(two); bad65(one); }
#elif FORM == 66 // the same, told apart by who calls
static int call66(void *f, int n, int pair) { return pair ? ((binary)f)(n, n) : ((unary)f)(n); }
static int good66(binary f) { return call66((void *)f, 1, 1); }
static int also66(unary f) { return call66((void *)f, 1, 0); } // here
static void run(void) { good66(two); also66(one); }
#elif FORM == 67 // two ways into a record, and through another function of it
struct job67 { void *f; int n; };
static int run67(struct job67 *job) { return ((binary)job->f)(job->n, job->n); }
static void set_two67(struct job67 *job, binary f) { job->f = (void *)f; }
static void set_one67(struct job67 *job, unary f) { job->f = (void *)f; } // here
static void run(void)
{
	struct job67 job = { NULL, 1 };
	set_two67(&job, two);
	run67(&job);
	set_one67(&job, one);
	run67(&job);
}
#elif FORM == 68 // a record that says what it holds
struct job68 { void *f; int pair; };
static int run68(struct job68 *job)
{
	return job->pair ? ((binary)job->f)(1, 1) : ((unary)job->f)(1);
}
static void set_two68(struct job68 *job, binary f) { job->f = (void *)f; job->pair = 1; }
static void set_one68(struct job68 *job, unary f) { job->f = (void *)f; job->pair = 0; } // here
static void run(void)
{
	struct job68 job;
	set_two68(&job, two);
	run68(&job);
	set_one68(&job, one);
	run68(&job);
}
#elif FORM == 69 // table of records in records, by designators
static struct { const char *name; struct { any first; binary call; } in; } table69[] = {
	[1].in.call = (binary)one, // here
	[0] = { "two", { .call = two } },
};
static void run(void) { table69[1].in.call(1, 2); }
#elif FORM == 70 // the same, each as it is
static struct { const char *name; struct { any first; unary call; } in; } table70[] = {
	[1] = { .in = { .first = (any)two, .call = one } }, // here
	[0] = { "one", { .call = (unary)of_long } },
};
static void run(void)
{
	table70[0].in.call(1);
	table70[1].in.call(((binary)table70[1].in.first)(1, 2));
}
#elif FORM == 71 // table handed to a function
static int each71(const unary *list, int n) { return list[n](1); }
static const unary table71[] = {
	one,
	(unary)two, // here
};
static void run(void) { each71(table71, 1); }
#elif FORM == 72 // table of any functions, handed over, each called as it is
static int each72(const any *list) { return ((unary)list[0])(1) + ((binary)list[1])(1, 2); }
static const any table72[] = { (any)one, (any)two }; // here
static void run(void) { each72(table72); }
#elif FORM == 73 // through the address of a variable
static void pick73(binary *out) { *out = (binary)one; } // here
static void run(void) { binary p; pick73(&p); p(1, 2); }
#elif FORM == 74 // the same, of any type, called as it is
static void pick74(any *out) { *out = (any)one; } // here
static void run(void) { any p; pick74(&p); ((unary)p)(1); }
#elif FORM == 75 // the same, called as it is not
static void pick75(any *out) { *out = (any)one; } // here
static void run(void) { any p; pick75(&p); ((binary)p)(1, 2); }
#elif FORM == 76 // a record assigned as a whole
static struct ops76 { int n; binary call; } ops76;
static void run(void)
{
	ops76 = (struct ops76){ .call = (binary)one }; // here
	ops76.call(1, 2);
}
#elif FORM == 77 // f() defined, put where f(int) is called, without a cast
static int loose77() { return 1; }
static struct { unary call; } ops77 = { .call = loose77 }; // here
static void run(void) { ops77.call(1); }
#elif FORM == 78 // f() defined, called without arguments
static int loose78() { return 1; }
static struct { int (*call)(void); } ops78 = { .call = loose78 }; // here
static void run(void) { ops78.call(); }
#elif FORM == 79 // f(a) defined in the old style, put where f(int) is called
static int old79(a) int a; { return a; }
static struct { unary call; } ops79 = { .call = old79 }; // here
static void run(void) { ops79.call(1); }
#elif FORM == 80 // a record copied before the call
struct ops80 { binary call; };
static void run(void)
{
	struct ops80 a = { (binary)one }, b; // here
	b = a;
	b.call(1, 2);
}
#elif FORM == 81 // two records of a type, one of them wrong
struct ops81 { binary call; };
static const struct ops81 good81 = { two };
static const struct ops81 bad81 = { (binary)one }; // here
static int use81(const struct ops81 *ops) { return ops->call(1, 2); }
static void run(void) { use81(&good81); use81(&bad81); }
#elif FORM == 82 // what it is called as is what it is, by __typeof__
static struct { any f; } held82 = { (any)one }; // here
static void run(void) { ((__typeof__(&one))held82.f)(1); }
#elif FORM == 83 // a small function of the right type between the two
static int between83(int a, int b) { (void)b; return one(a); }
static binary kept83 = between83; // here
static void run(void) { kept83(1, 2); }
#elif FORM == 84 // a setter that is itself called through a pointer
struct hook84 { void *f; };
static void set84(struct hook84 *hook, void *f) { hook->f = f; }
static struct { void (*set)(struct hook84 *, void *); } methods84 = { set84 };
static void run(void)
{
	struct hook84 hook;
	methods84.set(&hook, (void *)one);
	((binary)hook.f)(1, 2); // here
}
#elif FORM == 85 // the same, called as it is
struct hook85 { void *f; };
static void set85(struct hook85 *hook, void *f) { hook->f = f; }
static struct { void (*set)(struct hook85 *, void *); } methods85 = { set85 };
static void run(void)
{
	struct hook85 hook;
	methods85.set(&hook, (void *)one); // here
	((unary)hook.f)(1);
}
#elif FORM == 86 // a typed pointer forgets its type, and is given it back
static void *forget86(unary f) { return (void *)f; } // here
static void run(void) { ((unary)forget86(one))(1); ((unary)forget86((unary)of_long))(2); }
#elif FORM == 87 // and is given another
static void *forget87(unary f) { return (void *)f; } // here
static void run(void) { ((binary)forget87(one))(1, 2); }
#elif FORM == 88 // a comparator of two parameters where three are called, through three functions
static int least88(const void *a, const void *b, void *f)
{
	return ((int (*)(const void *, const void *, void *))f)(a, b, NULL);
}
static int sort88(void *f) { int n[2] = { 2, 1 }; return least88(n, n + 1, f); }
static int with_data88(int (*f)(const void *, const void *, void *)) { return sort88((void *)f); }
static int plain88(int (*f)(const int *, const int *)) { return sort88((void *)f); } // here
static void run(void) { with_data88(compare_three); plain88(compare_ints); }
#elif FORM == 89 // a record behind a pointer in a table
struct ops89 { binary call; };
static struct ops89 bad89 = { (binary)one }; // here
static struct ops89 *table89[] = { &bad89 };
static void run(void) { table89[0]->call(1, 2); }
#elif FORM == 90 // a table that is filled by a function
static void fill90(unary *list) { list[0] = one; list[1] = (unary)two; } // here
static void run(void) { unary list[2]; fill90(list); list[0](1); list[1](1); }
#elif FORM == 91 // the same, with functions that wasm lowers alike
static void fill91(unary *list) { list[0] = one; list[1] = (unary)of_string; } // here
static void run(void) { unary list[2]; fill91(list); list[0](1); list[1](1); }
#elif FORM == 92 // GLib's sort, kept as the function that is not called
static int call92(unary f, int n) { return n ? call92(f, n - 1) : ((binary)f)(n, n); } // here
static int good92(binary f) { return call92((unary)f, 1); }
static int bad92(unary f) { return call92(f, 1); }
static void run(void) { good92(two); bad92(one); }
#elif FORM == 93 // the same, told apart by who calls
static int call93(unary f, int pair) { return pair ? ((binary)f)(1, 1) : f(1); } // here
static int good93(binary f) { return call93((unary)f, 1); }
static int also93(unary f) { return call93(f, 0); }
static void run(void) { good93(two); also93(one); }
#elif FORM == 94 // a field of a type that none of its functions is
static struct { unary f; } held94 = { (unary)two }; // here
static void run(void) { ((binary)held94.f)(1, 2); }
#elif FORM == 95 // a field whose functions are what is called, and one that is not
static struct method95 { unary f; } methods95[] = { { (unary)two }, { one } };
static int call95(const struct method95 *m) { return ((binary)m->f)(1, 2); } // here
static void run(void) { call95(&methods95[0]); call95(&methods95[1]); }
#endif

int main(void)
{
	run();
	return 0;
}
