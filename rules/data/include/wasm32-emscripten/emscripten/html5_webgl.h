// <emscripten/html5_webgl.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <emscripten/html5.h>
#include <stdint.h>
#include <pthread.h>
typedef uintptr_t EMSCRIPTEN_WEBGL_CONTEXT_HANDLE;
typedef int EMSCRIPTEN_WEBGL_CONTEXT_PROXY_MODE;
typedef int EM_WEBGL_POWER_PREFERENCE;
struct EmscriptenWebGLContextAttributes { _Bool alpha; _Bool depth; _Bool stencil; _Bool antialias; _Bool premultipliedAlpha; _Bool preserveDrawingBuffer; EM_WEBGL_POWER_PREFERENCE powerPreference; _Bool failIfMajorPerformanceCaveat; int majorVersion; int minorVersion; _Bool enableExtensionsByDefault; _Bool explicitSwapControl; EMSCRIPTEN_WEBGL_CONTEXT_PROXY_MODE proxyContextToMainThread; _Bool renderViaOffscreenBackBuffer; _Bool desynchronized; };
typedef struct EmscriptenWebGLContextAttributes EmscriptenWebGLContextAttributes;
typedef _Bool (*em_webgl_context_callback)(int, const void *, void *);
void emscripten_webgl_init_context_attributes(EmscriptenWebGLContextAttributes *);
EMSCRIPTEN_WEBGL_CONTEXT_HANDLE emscripten_webgl_create_context(const char *, const EmscriptenWebGLContextAttributes *);
int emscripten_webgl_make_context_current(EMSCRIPTEN_WEBGL_CONTEXT_HANDLE);
EMSCRIPTEN_WEBGL_CONTEXT_HANDLE emscripten_webgl_get_current_context(void);
int emscripten_webgl_get_drawing_buffer_size(EMSCRIPTEN_WEBGL_CONTEXT_HANDLE, int *, int *);
int emscripten_webgl_get_context_attributes(EMSCRIPTEN_WEBGL_CONTEXT_HANDLE, EmscriptenWebGLContextAttributes *);
int emscripten_webgl_destroy_context(EMSCRIPTEN_WEBGL_CONTEXT_HANDLE);
_Bool emscripten_webgl_enable_extension(EMSCRIPTEN_WEBGL_CONTEXT_HANDLE, const char *);
_Bool emscripten_webgl_enable_ANGLE_instanced_arrays(EMSCRIPTEN_WEBGL_CONTEXT_HANDLE);
_Bool emscripten_webgl_enable_OES_vertex_array_object(EMSCRIPTEN_WEBGL_CONTEXT_HANDLE);
_Bool emscripten_webgl_enable_WEBGL_draw_buffers(EMSCRIPTEN_WEBGL_CONTEXT_HANDLE);
_Bool emscripten_webgl_enable_WEBGL_draw_instanced_base_vertex_base_instance(EMSCRIPTEN_WEBGL_CONTEXT_HANDLE);
_Bool emscripten_webgl_enable_WEBGL_multi_draw(EMSCRIPTEN_WEBGL_CONTEXT_HANDLE);
_Bool emscripten_webgl_enable_WEBGL_multi_draw_instanced_base_vertex_base_instance(EMSCRIPTEN_WEBGL_CONTEXT_HANDLE);
_Bool emscripten_webgl_enable_EXT_polygon_offset_clamp(EMSCRIPTEN_WEBGL_CONTEXT_HANDLE);
_Bool emscripten_webgl_enable_EXT_clip_control(EMSCRIPTEN_WEBGL_CONTEXT_HANDLE);
_Bool emscripten_webgl_enable_WEBGL_polygon_mode(EMSCRIPTEN_WEBGL_CONTEXT_HANDLE);
int emscripten_set_webglcontextlost_callback_on_thread(const char *, void *, _Bool, em_webgl_context_callback, pthread_t);
int emscripten_set_webglcontextrestored_callback_on_thread(const char *, void *, _Bool, em_webgl_context_callback, pthread_t);
_Bool emscripten_is_webgl_context_lost(EMSCRIPTEN_WEBGL_CONTEXT_HANDLE);
int emscripten_webgl_commit_frame(void);
_Bool emscripten_supports_offscreencanvas(void);
void *emscripten_webgl1_get_proc_address(const char *);
void *emscripten_webgl2_get_proc_address(const char *);
void *emscripten_webgl_get_proc_address(const char *);
char *emscripten_webgl_get_supported_extensions(void);
double emscripten_webgl_get_shader_parameter_d(int, int);
char *emscripten_webgl_get_shader_info_log_utf8(int);
char *emscripten_webgl_get_shader_source_utf8(int);
double emscripten_webgl_get_program_parameter_d(int, int);
char *emscripten_webgl_get_program_info_log_utf8(int);
double emscripten_webgl_get_vertex_attrib_d(int, int);
int emscripten_webgl_get_vertex_attrib_o(int, int);
int emscripten_webgl_get_vertex_attrib_v(int, int, void *, int, int);
double emscripten_webgl_get_uniform_d(int, int);
int emscripten_webgl_get_uniform_v(int, int, void *, int, int);
int emscripten_webgl_get_parameter_v(int, void *, int, int);
double emscripten_webgl_get_parameter_d(int);
int emscripten_webgl_get_parameter_o(int);
char *emscripten_webgl_get_parameter_utf8(int);
void emscripten_webgl_get_parameter_i64v(int, long long *);
#define EMSCRIPTEN_WEBGL_CONTEXT_PROXY_DISALLOW 0
#define EMSCRIPTEN_WEBGL_CONTEXT_PROXY_FALLBACK 1
#define EMSCRIPTEN_WEBGL_CONTEXT_PROXY_ALWAYS 2
#define EM_WEBGL_POWER_PREFERENCE_DEFAULT 0
#define EM_WEBGL_POWER_PREFERENCE_LOW_POWER 1
#define EM_WEBGL_POWER_PREFERENCE_HIGH_PERFORMANCE 2
#define emscripten_set_webglcontextlost_callback(target,userData,useCapture,callback) emscripten_set_webglcontextlost_callback_on_thread( (target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_webglcontextrestored_callback(target,userData,useCapture,callback) emscripten_set_webglcontextrestored_callback_on_thread( (target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define EMSCRIPTEN_WEBGL_PARAM_TYPE int
#define EMSCRIPTEN_WEBGL_PARAM_TYPE_INT 0
#define EMSCRIPTEN_WEBGL_PARAM_TYPE_FLOAT 1
