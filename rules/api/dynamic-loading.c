// proof: wasip1 link: undefined symbol: dlopen
// Code that is loaded while the program runs.
#ifndef PROVE
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stddef.h>

typedef int (*plugin)(void);

plugin load(const char *path)
{
	void *library = dlopen(path, RTLD_NOW); // expect: dynamic-loading 'dlopen'

	if (!library)
		return NULL;
	return (plugin)dlsym(library, "plugin"); // expect: dynamic-loading 'dlsym' // expect[emscripten]: dynamic-loading 'dlsym' needs '-sMAIN_MODULE'
}

int where(const void *address)
{
	Dl_info info;

	return dladdr(address, &info); // expect: dynamic-loading 'dladdr' // expect[emscripten]: dynamic-loading 'dladdr' is a stub
}

#ifdef __linux__
void unload(void *library)
{
	dlclose(library); // guarded: dynamic-loading
}
#endif

// A table of one's own is the cure.
static const struct { const char *name; plugin run; } plugins[1];
plugin dlfind(const char *name)
{
	return name ? plugins[0].run : NULL; // ok: dynamic-loading
}
#else
#include <stdio.h>
#include <string.h>

static int twice(int x) { return 2 * x; }

#ifdef FIXED
static const struct { const char *name; int (*run)(int); } plugins[] = { { "twice", twice } };

static int (*find(const char *name))(int)
{
	return strcmp(plugins[0].name, name) ? NULL : plugins[0].run;
}
#else
void *dlopen(const char *path, int mode);
void *dlsym(void *library, const char *name);

static int (*find(const char *name))(int)
{
	void *library = dlopen("plugin.so", 2);

	return library ? (int (*)(int))dlsym(library, name) : twice;
}
#endif

int main(void)
{
	printf("%d\n", find("twice")(4));
	return 0;
}
#endif
