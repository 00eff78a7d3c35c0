// expect: openmp built with '-fopenmp'
// flags: -fopenmp
//
// The pragmas compile; the library they call does not exist.
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
