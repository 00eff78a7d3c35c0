// flags: -O2
// proof: wasip1 run: trap memory access out of bounds
// proof-flags: -Wl,--stack-first
// Recursion with a buffer in each round.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef FIXED
#define BUFFER(name, size) char *name = malloc(size)
#define DROP(name) free(name)
#else
#define BUFFER(name, size) char name[size]
#define DROP(name) (void)0
#endif

#define NOINLINE __attribute__((noinline))

NOINLINE static int walk(int depth, const char *above) // expect: recursion a round of the recursion walk > walk takes 4112 bytes: 15 rounds
{
	BUFFER(path, 4096);
	int n;

	snprintf(path, 64, "%.50s/%d", above, depth);
	n = depth ? walk(depth - 1, path) : (int)strlen(path);
	n += path[0] == '/';
	DROP(path);
	return n;
}

#ifndef PROVE
int even(int n);

int odd(int n) // ok: recursion
{
	int copy = n;

	return n ? even(copy - 1) + 1 : 0;
}

int even(int n) // ok: recursion
{
	return n ? odd(n - 1) + 1 : 0;
}

NOINLINE static int value(const char *text);

NOINLINE static int list(const char *text)
{
	char name[800];

	snprintf(name, sizeof name, "%s", text);
	return value(name + 1);
}

// Told once, of both.
NOINLINE static int value(const char *text) // expect: recursion value > list > value
{
	char word[800];

	snprintf(word, sizeof word, "%s", text);
	return *word == '[' ? list(word) : *word;
}

// What ends the program is not called round by round.
__attribute__((noreturn)) void give_up(const char *text);

NOINLINE static void report(const char *text)
{
	char line[1200];

	if (snprintf(line, sizeof line, "%s", text) > 1000)
		give_up(line);
	puts(line);
}

void give_up(const char *text) // ok: recursion
{
	char line[800];

	snprintf(line, sizeof line, "%s", text);
	report(line);
	exit(1);
}

// Once more, with a flag, or with a record, that ends it.
NOINLINE int component(const char *text, int nested) // ok: recursion
{
	char name[2000];

	snprintf(name, sizeof name, "%s", text);
	if (nested)
		return *name;
	return component(name, 1);
}

struct entry {
	int type;
	const struct entry *extra;
};

NOINLINE int header(const struct entry *e) // ok: recursion
{
	char record[2000];

	memset(record, e->type, sizeof record);
	if (e->type && e->extra) {
		struct entry plain = { 0, NULL };

		return header(&plain);
	}
	return fputs(record, stdout);
}

// A flag that ends nothing.
NOINLINE int children(const char *text, int newline) // expect: recursion children > children
{
	char name[2000];

	snprintf(name, sizeof name, "%s", text);
	if (newline)
		puts("");
	return *name == '[' ? children(name + 1, 1) : *name;
}

// What leads back for another reason than what is nested: a full queue, a synchronous copy.
NOINLINE int flush(char *queue);

NOINLINE static int push(char *queue, int n)
{
	char name[800];

	snprintf(name, sizeof name, "%s%d", queue, n);
	return *name == '!' ? flush(name) : *name;
}

NOINLINE int flush(char *queue) // note: recursion flush > push > flush
{
	char line[800];

	snprintf(line, sizeof line, "%s", queue);
	return push(line, 1);
}

// What is listed in what is listed, one level deeper.
NOINLINE static void list_all(const char *indent, const char *text) // note: recursion list_all > list_all
{
	char line[2000];

	snprintf(line, sizeof line, "%s%s", indent, text);
	puts(line);
	if (*text == '[')
		list_all("    ", line);
}

// Deeper with each.
NOINLINE static void list_deeper(const char *indent, const char *text) // expect: recursion list_deeper > list_deeper
{
	char line[2000];

	snprintf(line, sizeof line, "%s  ", indent);
	puts(line);
	if (*text == '[')
		list_deeper(line, text + 1);
}

// The message about a message that is too long.
NOINLINE int emsg(const char *text) // note: recursion emsg > emsg
{
	char line[2000];

	return snprintf(line, sizeof line, "%s", text) > 1999 ? emsg("too long") : puts(line);
}

// Messages of what is nested are as deep as that.
struct problem {
	const char *text;
	struct problem *children;
};

NOINLINE int show_warnings(const struct problem *problem) // expect: recursion show_warnings > show_warnings
{
	char line[2000];

	snprintf(line, sizeof line, "%s", problem->text);
	return puts(line) + (problem->children ? show_warnings(problem->children) : 0);
}

// Of two that say nothing of nested things, with a large buffer each.
NOINLINE static int each(const char *text);

NOINLINE int execute(const char *text) // expect: recursion execute > each > execute
{
	char line[6200];

	snprintf(line, sizeof line, "%s", text);
	return each(line + 1);
}

NOINLINE static int each(const char *text)
{
	return *text ? execute(text) : 0;
}

// A static variable says that it runs.
NOINLINE int check_twice(const char *text) // note: recursion check_twice > check_twice
{
	static int busy;
	char line[5000];
	int n;

	if (busy)
		return 0;
	busy = 1;
	snprintf(line, sizeof line, "%s", text);
	n = check_twice(line);
	busy = 0;
	return n;
}

int parse(const char *text)
{
	struct entry e = { 1, NULL };
	struct problem p = { text, NULL };

	children(text, 0);
	emsg(text);
	show_warnings(&p);
	execute(text);
	check_twice(text);
	header(&e);
	component(text, 0);
	flush((char[]){ "ab" });
	list_all("", text);
	list_deeper("", text);
	return value(text);
}
#else
#define parse(text) 0
#endif

int main(void)
{
	printf("%d\n", walk(40, "") + parse("[]"));
	return 0;
}
