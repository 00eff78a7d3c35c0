// <EGL/eglplatform.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <KHR/khrplatform.h>
typedef void *EGLNativeDisplayType;
typedef int EGLNativePixmapType;
typedef int EGLNativeWindowType;
typedef EGLNativeDisplayType NativeDisplayType;
typedef EGLNativePixmapType NativePixmapType;
typedef EGLNativeWindowType NativeWindowType;
typedef khronos_int32_t EGLint;
#define __eglplatform_h_
#define EGLAPI KHRONOS_APICALL
#define EGLAPIENTRY KHRONOS_APIENTRY
#define EGLAPIENTRYP EGLAPIENTRY*
#define EGL_CAST(type,value) ((type) (value))
