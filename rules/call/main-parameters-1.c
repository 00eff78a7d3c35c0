// A main as it should be, in a program of its own.
#ifndef PROVE
int main(int argc, char **argv) // ok: main-parameters
{
	return argc > 1 && argv[1][0];
}
#endif
