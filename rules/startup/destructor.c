// target: freestanding
// proof: freestanding link: __cxa_atexit
// Work after main.
int state;

#ifndef FIXED
__attribute__((destructor)) static void clean(void) // expect: destructor 'clean' needs '__cxa_atexit' // expect[emscripten]: destructor 'clean' runs only in a build with '-sEXIT_RUNTIME'
{
	state = 0;
}
#endif

void finish(void) // ok: destructor
{
	state = 0;
}

int run(void)
{
	state = 1;
	finish();
	return state;
}
