// source: main-parameters-1.c
// proof: wasip1 link: function signature mismatch: main
// proof: wasip1 run: trap unreachable
// The third parameter of main.
#include <stdio.h>

#ifdef FIXED
extern char **environ;

int main(int argc, char **argv)
{
	char **env = environ;
#else
int main(int argc, char **argv, char **env) // expect: main-parameters 'main' has 3 parameters
{
#endif
	(void)argv;
	printf("%d %d\n", argc, env == NULL);
	return 0;
}
