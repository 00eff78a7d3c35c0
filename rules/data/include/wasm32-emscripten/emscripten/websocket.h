// <emscripten/websocket.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <emscripten/emscripten.h>
#include <emscripten/html5.h>
#include <memory.h>
#include <stdint.h>
struct EmscriptenWebSocketOpenEvent { int socket; };
typedef struct EmscriptenWebSocketOpenEvent EmscriptenWebSocketOpenEvent;
typedef _Bool (*em_websocket_open_callback_func)(int, const EmscriptenWebSocketOpenEvent *, void *);
struct EmscriptenWebSocketMessageEvent { int socket; uint8_t *data; uint32_t numBytes; _Bool isText; };
typedef struct EmscriptenWebSocketMessageEvent EmscriptenWebSocketMessageEvent;
typedef _Bool (*em_websocket_message_callback_func)(int, const EmscriptenWebSocketMessageEvent *, void *);
struct EmscriptenWebSocketErrorEvent { int socket; };
typedef struct EmscriptenWebSocketErrorEvent EmscriptenWebSocketErrorEvent;
typedef _Bool (*em_websocket_error_callback_func)(int, const EmscriptenWebSocketErrorEvent *, void *);
struct EmscriptenWebSocketCloseEvent { int socket; _Bool wasClean; unsigned short code; char reason[512]; };
typedef struct EmscriptenWebSocketCloseEvent EmscriptenWebSocketCloseEvent;
typedef _Bool (*em_websocket_close_callback_func)(int, const EmscriptenWebSocketCloseEvent *, void *);
struct EmscriptenWebSocketCreateAttributes { const char *url; const char *protocols; _Bool createOnMainThread; };
typedef struct EmscriptenWebSocketCreateAttributes EmscriptenWebSocketCreateAttributes;
int emscripten_websocket_get_ready_state(int, unsigned short *);
int emscripten_websocket_get_buffered_amount(int, size_t *);
int emscripten_websocket_get_url(int, char *, int);
int emscripten_websocket_get_url_length(int, int *);
int emscripten_websocket_get_extensions(int, char *, int);
int emscripten_websocket_get_extensions_length(int, int *);
int emscripten_websocket_get_protocol(int, char *, int);
int emscripten_websocket_get_protocol_length(int, int *);
int emscripten_websocket_set_onopen_callback_on_thread(int, void *, em_websocket_open_callback_func, pthread_t);
int emscripten_websocket_set_onmessage_callback_on_thread(int, void *, em_websocket_message_callback_func, pthread_t);
int emscripten_websocket_set_onerror_callback_on_thread(int, void *, em_websocket_error_callback_func, pthread_t);
int emscripten_websocket_set_onclose_callback_on_thread(int, void *, em_websocket_close_callback_func, pthread_t);
_Bool emscripten_websocket_is_supported(void);
int emscripten_websocket_new(EmscriptenWebSocketCreateAttributes *);
int emscripten_websocket_send_utf8_text(int, const char *);
int emscripten_websocket_send_binary(int, void *, uint32_t);
int emscripten_websocket_close(int, unsigned short, const char *);
int emscripten_websocket_delete(int);
void emscripten_websocket_deinitialize(void);
#define EMSCRIPTEN_WEBSOCKET_T int
#define emscripten_websocket_set_onopen_callback(socket,userData,callback) emscripten_websocket_set_onopen_callback_on_thread( (socket), (userData), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_websocket_set_onerror_callback(socket,userData,callback) emscripten_websocket_set_onerror_callback_on_thread( (socket), (userData), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_websocket_set_onclose_callback(socket,userData,callback) emscripten_websocket_set_onclose_callback_on_thread( (socket), (userData), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_websocket_set_onmessage_callback(socket,userData,callback) emscripten_websocket_set_onmessage_callback_on_thread((socket), (userData), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_websocket_init_create_attributes(attributes) do { memset((attributes), 0, sizeof(EmscriptenWebSocketCreateAttributes)); } while(0)
