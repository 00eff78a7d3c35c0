// <SDL/SDL_opengles.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <GLES/gl.h>
#include <GLES/glext.h>
#define APIENTRY
