// source: missing-header-own.h
// proof: wasip1 compile: 'zlib.h' file not found
// proof-host-flags: -lz
// Headers of libraries that the host has.
#ifndef PROVE
#include <stdio.h>    // ok: third-party-header
#include <sys/wait.h> // ok: third-party-header
#include <zlib.h>     // expect: third-party-header 'zlib.h' is the header of a library outside the project; Emscripten has a port of zlib, the target has none // expect[emscripten]: third-party-header Emscripten has a port of zlib
#include "missing-header-own.h" // ok: third-party-header

#ifndef __wasm__
#include <zconf.h> // guarded: third-party-header
#endif

int unused;
#else
#include <stdio.h>
#if !defined FIXED || !defined __wasm__
#include <zlib.h>
#endif

int main(void)
{
#if defined FIXED
	puts("stored");
#else
	puts(zlibVersion());
#endif
	return 0;
}
#endif
