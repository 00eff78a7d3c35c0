// proof: wasip1 run: trap null function or function signature mismatch
// Function pointers that are called as what they are not: tests/_pointers.c has every form.
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

static int compare_ints(const int *a, const int *b)
{
	return (*a > *b) - (*a < *b);
}

static int compare_in(const void *a, const void *b, void *unused)
{
	(void)unused;
	return compare_ints(a, b);
}

static long release(void *block)
{
	free(block);
	return 0;
}

static void add(unsigned *sum, long value) { *sum += (unsigned)value; }
static void add_wide(unsigned *sum, long long value) { *sum += (unsigned)value; }

struct visitor {
	const char *name;
	void (*visit)(unsigned *, int);
};

static struct visitor visitors[] = {
	{ "add", (void (*)(unsigned *, int))add },       // ok: cast-pointer
	{ "wide", (void (*)(unsigned *, int))add_wide }, // expect: cast-pointer 'add_wide' has the wasm signature (i32,i64) -> void but goes where it is called as (i32,i32) -> void, a 'void (*)(unsigned int *, int)'
	{ .visit = (void (*)(unsigned *, int))&add },                                // ok: cast-pointer
};

struct list {
	void *items[4];
	int count;
	void (*free)(void *);
};

static void list_free(struct list *list)
{
	while (list->count)
		list->free(list->items[--list->count]);
}

static void visit_all(unsigned *sum)
{
	for (size_t i = 0; i < sizeof visitors / sizeof *visitors; i++)
		visitors[i].visit(sum, 1);
}

// Threaded code: functions of two types lie in one list, each read back as what it is.
typedef void (*code_fn)(struct list *);
typedef long long (*length_fn)(struct list *, const char *);

struct code {
	code_fn run;
	int value;
};

static long long length_of(struct list *list, const char *at)
{
	return list->count + *at;
}

static struct code codes[] = { { (code_fn)(void *)length_of, 3 } }; // ok: cast-pointer

__attribute__((used)) static long long run_code(struct list *list)
{
	const char *ip = (const char *)codes;

	return (*(length_fn *)ip)(list, ip);
}

// What must not be called ends the program either way; what does more first does not.
static void unwanted(void)
{
	fprintf(stderr, "called\n");
	abort();
}

static void last(void)
{
	list_free(NULL);
	exit(1);
}

__attribute__((used)) static int ended(void)
{
	struct visitor failing[] = {
		{ "unwanted", (void (*)(unsigned *, int))unwanted }, // note: cast-pointer 'unwanted' has the wasm signature () -> void
		{ "last", (void (*)(unsigned *, int))last },         // expect: cast-pointer 'last' has the wasm signature () -> void
	};

	failing[0].visit(NULL, 0);
	failing[1].visit(NULL, 0);
	return 0;
}

__attribute__((used)) static int also(void)
{
	struct list list = { .free = (void (*)(void *))release }; // expect: cast-pointer 'release' has the wasm signature (i32) -> i32 but goes where it is called as (i32) -> void, a 'void (*)(void *)'
	void (*only_compared)(int);
	unsigned sum = 0;

	list_free(&list);
	visit_all(&sum);
	only_compared = (void (*)(int))release; // ok: cast-pointer
	if (sum > 1000)
		qsort(&sum, 0, 1, (int (*)(const void *, const void *))abort); // ok: cast-pointer
	atexit((void (*)(void))list_free); // expect: cast-pointer
	return only_compared != NULL;
}

int main(void)
{
	int numbers[] = { 3, 1, 2 };
#ifdef FIXED
	int (*compare)(const void *, const void *) =
		(int (*)(const void *, const void *))compare_ints; // ok: cast-pointer
#else
	int (*compare)(const void *, const void *) =
		(int (*)(const void *, const void *))compare_in; // expect: cast-pointer 'compare_in'
#endif
	qsort(numbers, 3, sizeof *numbers, compare);
	printf("%d %d %d\n", numbers[0], numbers[1], numbers[2]);
	return 0;
}
