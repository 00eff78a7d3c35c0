// <GLES3/gl2ext.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <GLES2/gl2ext.h>
#include <GLES3/gl3.h>
