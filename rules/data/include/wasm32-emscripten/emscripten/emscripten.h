// <emscripten/emscripten.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <emscripten/em_asm.h>
#include <emscripten/em_js.h>
#include <emscripten/em_macros.h>
#include <emscripten/em_types.h>
#include <emscripten/promise.h>
#include <emscripten/version.h>
#include <emscripten/wget.h>
typedef void (*em_socket_callback)(int, void *);
typedef void (*em_socket_error_callback)(int, int, const char *, void *);
typedef void (*em_idb_onload_func)(void *, void *, int);
typedef void (*em_idb_exists_func)(void *, int);
typedef void (*em_run_preload_plugins_data_onload_func)(void *, const char *);
typedef int worker_handle;
typedef void (*em_worker_callback_func)(char *, int, void *);
struct _IO_FILE;
typedef struct _IO_FILE FILE;
typedef void (*em_scan_func)(void *, void *);
typedef void (*em_dlopen_callback)(void *, void *);
void emscripten_run_script(const char *);
int emscripten_run_script_int(const char *);
char *emscripten_run_script_string(const char *);
void emscripten_async_run_script(const char *, int);
void emscripten_async_load_script(const char *, em_callback_func, em_callback_func);
void emscripten_set_main_loop(em_callback_func, int, _Bool);
int emscripten_set_main_loop_timing(int, int);
void emscripten_get_main_loop_timing(int *, int *);
void emscripten_set_main_loop_arg(em_arg_callback_func, void *, int, _Bool);
void emscripten_pause_main_loop(void);
void emscripten_resume_main_loop(void);
void emscripten_cancel_main_loop(void);
void emscripten_set_socket_error_callback(void *, em_socket_error_callback);
void emscripten_set_socket_open_callback(void *, em_socket_callback);
void emscripten_set_socket_listen_callback(void *, em_socket_callback);
void emscripten_set_socket_connection_callback(void *, em_socket_callback);
void emscripten_set_socket_message_callback(void *, em_socket_callback);
void emscripten_set_socket_close_callback(void *, em_socket_callback);
void _emscripten_push_main_loop_blocker(em_arg_callback_func, void *, const char *);
void _emscripten_push_uncounted_main_loop_blocker(em_arg_callback_func, void *, const char *);
void emscripten_set_main_loop_expected_blockers(int);
void emscripten_async_call(em_arg_callback_func, void *, int);
void emscripten_exit_with_live_runtime(void);
void emscripten_force_exit(int);
double emscripten_get_device_pixel_ratio(void);
char *emscripten_get_window_title(void);
void emscripten_set_window_title(const char *);
void emscripten_get_screen_size(int *, int *);
void emscripten_hide_mouse(void);
void emscripten_set_canvas_size(int, int) __attribute__((deprecated));
void emscripten_get_canvas_size(int *, int *, int *) __attribute__((deprecated));
double emscripten_get_now(void);
float emscripten_random(void);
void emscripten_idb_async_load(const char *, const char *, void *, em_idb_onload_func, em_arg_callback_func);
void emscripten_idb_async_store(const char *, const char *, void *, int, void *, em_arg_callback_func, em_arg_callback_func);
void emscripten_idb_async_delete(const char *, const char *, void *, em_arg_callback_func, em_arg_callback_func);
void emscripten_idb_async_exists(const char *, const char *, void *, em_idb_exists_func, em_arg_callback_func);
void emscripten_idb_async_clear(const char *, void *, em_arg_callback_func, em_arg_callback_func);
void emscripten_idb_load(const char *, const char *, void **, int *, int *);
void emscripten_idb_store(const char *, const char *, void *, int, int *);
void emscripten_idb_delete(const char *, const char *, int *);
void emscripten_idb_exists(const char *, const char *, int *, int *);
void emscripten_idb_clear(const char *, int *);
int emscripten_run_preload_plugins(const char *, em_str_callback_func, em_str_callback_func);
void emscripten_run_preload_plugins_data(char *, int, const char *, void *, em_run_preload_plugins_data_onload_func, em_arg_callback_func);
worker_handle emscripten_create_worker(const char *);
void emscripten_destroy_worker(worker_handle);
void emscripten_call_worker(worker_handle, const char *, char *, int, em_worker_callback_func, void *);
void emscripten_worker_respond(char *, int);
void emscripten_worker_respond_provisionally(char *, int);
int emscripten_get_worker_queue_size(worker_handle);
long emscripten_get_compiler_setting(const char *);
int emscripten_has_asyncify(void);
void emscripten_debugger(void);
char *emscripten_get_preloaded_image_data(const char *, int *, int *);
char *emscripten_get_preloaded_image_data_from_FILE(FILE *, int *, int *);
void emscripten_log(int, const char *, ...);
int emscripten_get_callstack(int, char *, int);
int emscripten_print_double(double, char *, int);
void emscripten_scan_registers(em_scan_func);
void emscripten_scan_stack(em_scan_func);
void emscripten_dlopen(const char *, int, void *, em_dlopen_callback, em_arg_callback_func);
em_promise_t emscripten_dlopen_promise(const char *, int);
void emscripten_throw_number(double);
void emscripten_throw_string(const char *);
void emscripten_sleep(unsigned int);
#define EMSCRIPTEN
#define EM_TIMING_SETTIMEOUT 0
#define EM_TIMING_RAF 1
#define EM_TIMING_SETIMMEDIATE 2
#define emscripten_push_main_loop_blocker(func,arg) _emscripten_push_main_loop_blocker(func, arg, #func)
#define emscripten_push_uncounted_main_loop_blocker(func,arg) _emscripten_push_uncounted_main_loop_blocker(func, arg, #func)
#define emscripten_async_prepare(...) _Pragma("GCC error(\"emscripten_async_prepare has been replaced by emscripten_run_preload_plugins\")")
#define emscripten_async_prepare_data(...) _Pragma("GCC error(\"emscripten_async_prepare_data has been replaced by emscripten_run_preload_plugins_data\")")
#define EM_LOG_CONSOLE 1
#define EM_LOG_WARN 2
#define EM_LOG_ERROR 4
#define EM_LOG_C_STACK 8
#define EM_LOG_JS_STACK 16
#define EM_LOG_DEMANGLE 32
#define EM_LOG_NO_PATHS 64
#define EM_LOG_FUNC_PARAMS 128
#define EM_LOG_DEBUG 256
#define EM_LOG_INFO 512
