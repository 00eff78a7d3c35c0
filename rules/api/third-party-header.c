// source: missing-header-own.h
// Headers of libraries that the host has.
#include <stdio.h>    // ok: third-party-header
#include <sys/wait.h> // ok: third-party-header
#include <zlib.h>     // expect: third-party-header 'zlib.h' is the header of a library outside the project; Emscripten has a port of zlib, the target has none // expect[emscripten]: third-party-header Emscripten has a port of zlib
#include "missing-header-own.h" // ok: third-party-header

#ifndef __wasm__
#include <zconf.h> // guarded: third-party-header
#endif

int unused;
