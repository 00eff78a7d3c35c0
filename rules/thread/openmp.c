// expect: openmp built with '-fopenmp'
// flags: -fopenmp
// proof: wasip1 link: undefined symbol: __kmpc_fork_call
// proof-flags: -fopenmp
// fixed-flags: -fno-openmp
//
// The pragmas compile; the library they call does not exist.
#ifndef PROVE
int omp_get_max_threads(void);

void fill(int *a, int n)
{
#pragma omp parallel for
	for (int i = 0; i < n; i++)
		a[i] = i;
}

int omp_steps(void) { return 1; }

int own(void)
{
	return omp_steps(); // ok: openmp
}
#else
#include <stdio.h>

int main(void)
{
	int a[8], sum = 0;

#pragma omp parallel for
	for (int i = 0; i < 8; i++)
		a[i] = i;
	for (int i = 0; i < 8; i++)
		sum += a[i];
	printf("%d\n", sum);
	return 0;
}
#endif
