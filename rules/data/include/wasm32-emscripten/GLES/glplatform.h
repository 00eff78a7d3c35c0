// <GLES/glplatform.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <KHR/khrplatform.h>
#define __glplatform_h_
#define GL_API KHRONOS_APICALL
#define GL_APIENTRY KHRONOS_APIENTRY
