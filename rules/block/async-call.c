// target: emscripten
// proof: none: it needs Emscripten's JavaScript library
// Functions that JavaScript carries out later.
void emscripten_sleep(unsigned int ms);
void emscripten_wget_data(const char *url, void **buffer, int *size, int *error);
double emscripten_get_now(void);
static void (*hook)(unsigned int ms);

static void never_called(void)
{
	emscripten_sleep(1); // unreached: async-call
}

static void load(void)
{
	void *buffer;
	int size, error;

	emscripten_wget_data("a", &buffer, &size, &error); // expect: async-call 'emscripten_wget_data' suspends
}

int main(void)
{
	load();
	emscripten_sleep(10); // expect: async-call 'emscripten_sleep' suspends
	if (hook)
		hook(1); // ok: async-call
	return (int)emscripten_get_now(); // ok: async-call
}
