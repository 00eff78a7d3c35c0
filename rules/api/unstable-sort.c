// Two passes over one array that count on a stable sort; and sorts that do not.
// proof: run: host prints "Bo Cy Ed Gus Al Di Flo Hal Zoe ", wasm prints "Cy Bo Ed Gus Di Al Flo Hal Zoe "
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct student {
	char name[8];
	int grade;
};

static int by_name(const void *a, const void *b)
{
	return strcmp(((const struct student *)a)->name, ((const struct student *)b)->name);
}

static int by_grade(const void *a, const void *b)
{
	return ((const struct student *)a)->grade - ((const struct student *)b)->grade;
}

static int by_both(const void *a, const void *b)
{
	int grade = by_grade(a, b);

	return grade ? grade : by_name(a, b);
}

void sort(struct student *s, size_t n)
{
#ifdef FIXED
	qsort(s, n, sizeof *s, by_both);
#else
	qsort(s, n, sizeof *s, by_name); // ok: unstable-sort
	qsort(s, n, sizeof *s, by_grade); // expect: unstable-sort 's' is sorted by 'by_grade' right after 'by_name'
#endif
}

#ifdef PROVE
int main(void)
{
	struct student s[] = { { "Zoe", 2 }, { "Bo", 1 }, { "Al", 2 }, { "Cy", 1 }, { "Di", 2 },
			       { "Ed", 1 }, { "Flo", 2 }, { "Gus", 1 }, { "Hal", 2 } };

	sort(s, sizeof s / sizeof *s);
	for (size_t i = 0; i < sizeof s / sizeof *s; i++)
		printf("%s ", s[i].name);
	puts("");
	return 0;
}
#else
void fine(struct student *s, struct student *other, size_t n, int how)
{
	qsort(s, n, sizeof *s, by_both); // ok: unstable-sort
	qsort(other, n, sizeof *s, by_name); // ok: unstable-sort
	printf("%s\n", s->name);
	qsort(s, n, sizeof *s, by_name); // ok: unstable-sort
	if (how)
		qsort(s, n, sizeof *s, by_name); // ok: unstable-sort
	else
		qsort(s, n, sizeof *s, by_grade); // ok: unstable-sort
}
#endif
