// <SDL/SDL_opengles2.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <GLES2/gl2.h>
#include <GLES2/gl2ext.h>
#define APIENTRY
