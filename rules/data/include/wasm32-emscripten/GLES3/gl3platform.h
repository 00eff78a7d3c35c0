// <GLES3/gl3platform.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <KHR/khrplatform.h>
#define __gl3platform_h_
#define GL_APICALL KHRONOS_APICALL
#define GL_APIENTRY KHRONOS_APIENTRY
