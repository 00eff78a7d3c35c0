// <wasi/wasi-helpers.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <wasi/api.h>
struct timespec;
int __wasi_syscall_ret(__wasi_errno_t);
int __wasi_fd_is_valid(__wasi_fd_t);
struct timespec __wasi_timestamp_to_timespec(__wasi_timestamp_t);
#define __wasi_emscripten_helpers_h
