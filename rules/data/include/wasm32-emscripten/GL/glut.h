// <GL/glut.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <GL/freeglut_std.h>
#define __GLUT_H__
