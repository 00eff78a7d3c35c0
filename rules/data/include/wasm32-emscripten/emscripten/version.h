// Emscripten's version, of the release that versions.tsv names.
#pragma once
#define __EMSCRIPTEN_MAJOR__ 6
#define __EMSCRIPTEN_MINOR__ 0
#define __EMSCRIPTEN_TINY__ 9
#define __EMSCRIPTEN_major__ __EMSCRIPTEN_MAJOR__
#define __EMSCRIPTEN_minor__ __EMSCRIPTEN_MINOR__
#define __EMSCRIPTEN_tiny__ __EMSCRIPTEN_TINY__
