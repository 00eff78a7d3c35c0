// <emscripten/wasmfs.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <stdint.h>
#include <sys/stat.h>
struct Backend;
typedef struct Backend *backend_t;
typedef backend_t (*backend_constructor_t)(void *);
backend_t wasmfs_get_backend_by_path(const char *);
backend_t wasmfs_get_backend_by_fd(int);
int wasmfs_create_file(const char *, mode_t, backend_t);
int wasmfs_create_directory(const char *, mode_t, backend_t);
int wasmfs_unmount(const char *);
backend_t wasmfs_create_js_file_backend(void);
backend_t wasmfs_create_memory_backend(void);
backend_t wasmfs_create_fetch_backend(const char *, uint32_t);
backend_t wasmfs_create_node_backend(const char *);
backend_t wasmfs_create_opfs_backend(void);
backend_t wasmfs_create_jsimpl_backend(void);
backend_t wasmfs_create_icase_backend(backend_t);
void wasmfs_flush(void);
backend_t wasmfs_create_root_dir(void);
void wasmfs_before_preload(void);
