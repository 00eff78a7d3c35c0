// <KHR/khrplatform.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <stdint.h>
typedef int32_t khronos_int32_t;
typedef uint32_t khronos_uint32_t;
typedef int64_t khronos_int64_t;
typedef uint64_t khronos_uint64_t;
typedef signed char khronos_int8_t;
typedef unsigned char khronos_uint8_t;
typedef short khronos_int16_t;
typedef unsigned short khronos_uint16_t;
typedef long khronos_intptr_t;
typedef unsigned long khronos_uintptr_t;
typedef long khronos_ssize_t;
typedef unsigned long khronos_usize_t;
typedef float khronos_float_t;
typedef khronos_uint64_t khronos_utime_nanoseconds_t;
typedef khronos_int64_t khronos_stime_nanoseconds_t;
typedef enum { KHRONOS_FALSE, KHRONOS_TRUE, KHRONOS_BOOLEAN_ENUM_FORCE_SIZE = 2147483647 } khronos_boolean_enum_t;
#define __khrplatform_h_
#define KHRONOS_APICALL
#define KHRONOS_APIENTRY
#define KHRONOS_APIATTRIBUTES
#define KHRONOS_SUPPORT_INT64 1
#define KHRONOS_SUPPORT_FLOAT 1
#define KHRONOS_MAX_ENUM 0x7FFFFFFF
