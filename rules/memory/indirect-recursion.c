// flags: -O2
// proof: wasip1 run: trap memory access out of bounds
// proof-flags: -Wl,--stack-first
// Functions that come back to themselves through a table of methods, a field, an argument.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NOINLINE __attribute__((noinline))

// A table of methods; each calls the interpreter.
struct vm;
typedef long (*method)(struct vm *, int);

struct tag {
	char buffer[6144];
	struct tag *before;
};

struct vm {
	struct tag *tags;
	method methods[4];
};

NOINLINE static long execute(struct vm *vm, int number, int argument) // expect: indirect-recursion a round of the recursion map > execute > (pointer) > map takes 6160 bytes: 10 rounds
{
#ifdef FIXED
	struct tag *tag = malloc(sizeof *tag);
#else
	struct tag on_stack, *tag = &on_stack;
#endif
	long result;

	tag->before = vm->tags;
	tag->buffer[argument] = 0;
	vm->tags = tag;
	result = vm->methods[number](vm, argument);
	vm->tags = tag->before;
#ifdef FIXED
	free(tag);
#endif
	return result;
}

static long each(struct vm *vm, int n)
{
	return n ? 1 + execute(vm, 1, n - 1) : 0;
}

static long map(struct vm *vm, int n)
{
	return n ? 1 + execute(vm, 0, n - 1) : 0;
}

#ifndef PROVE
// A field of what is walked.
struct node {
	int (*visit)(struct node *);
	struct node *child;
};

NOINLINE static int visit_node(struct node *node) // expect: indirect-recursion visit_node > (pointer) > visit_node
{
	char text[2000];

	snprintf(text, sizeof text, "%p", (void *)node);
	return node->child ? node->child->visit(node->child) + *text : 0;
}

// An argument, that is handed on.
typedef int (*walker)(const char *, void *);

NOINLINE static int walk_tree(const char *path, walker walk, void *data) // expect: indirect-recursion walk_entry > walk_tree > (pointer) > walk_entry
{
	char name[4096];

	snprintf(name, sizeof name, "%s/x", path);
	return walk(name, data);
}

NOINLINE static int walk_entry(const char *path, void *data)
{
	return strlen(path) < 100 ? walk_tree(path, walk_entry, data) : 0;
}

// A variable.
static void (*on_event)(int);

NOINLINE static void render(int depth) // expect: indirect-recursion render > (pointer) > render
{
	char line[5000];

	snprintf(line, sizeof line, "%*d", depth, depth);
	puts(line);
	if (depth)
		on_event(depth - 1);
}

// What is right.

// The pointer of that type holds another function.
struct driver {
	int (*open)(const char *);
};

NOINLINE static int open_file(const char *name)
{
	return *name;
}

NOINLINE static int open_all(const struct driver *driver, const char *name)
{
	char path[5000];

	snprintf(path, sizeof path, "%s", name);
	return driver->open(path);
}

NOINLINE static int same_type(const char *name) // ok: indirect-recursion
{
	static const struct driver file = { open_file };

	return open_all(&file, name);
}

static int (*other)(const char *);

// Little a round.
struct item {
	int (*print)(struct item *);
	struct item *next;
};

static int print_item(struct item *item) // ok: indirect-recursion
{
	char text[64];

	snprintf(text, sizeof text, "%p", (void *)item);
	return item->next ? item->next->print(item->next) + *text : 0;
}

// What comes back for another reason than what is nested: a callback that starts the next one.
struct timer {
	void (*fire)(struct timer *);
};

NOINLINE static void start(struct timer *timer) // note: indirect-recursion expire > start > (pointer) > expire
{
	char text[2000];

	snprintf(text, sizeof text, "%p", (void *)timer);
	if (*text == 'x')
		timer->fire(timer);
}

static void expire(struct timer *timer)
{
	start(timer);
}

int main(int argc, char **argv)
{
	static struct vm vm = { 0, { each, map, 0, 0 } };
	static struct node leaf = { visit_node, NULL }, root = { visit_node, &leaf };
	static struct item item = { print_item, NULL };
	static struct timer timer = { expire };

	on_event = render;
	other = same_type;
	render(argc);
	start(&timer);
	return (int)execute(&vm, 0, argc) + root.visit(&root) + walk_tree(argv[0], walk_entry, NULL) + other(argv[0])
	       + item.print(&item);
}
#else
int main(void)
{
	static struct vm vm = { 0, { each, map, 0, 0 } };

	printf("%ld\n", execute(&vm, 0, 12));
	return 0;
}
#endif
