// EM_ASM: JavaScript in the midst of C. What a parse sees is a call with the code as a string;
// emscripten.h's manual, "EM_ASM". Emscripten needs GNU C for it, and says so as we do.
#pragma once
#ifdef __STRICT_ANSI__
#define EM_ASM_REFUSED _Pragma("GCC error(\"EM_ASM needs -std=gnu*, not -std=c*\")")
#define EM_ASM(...) EM_ASM_REFUSED
#define EM_ASM_INT(...) EM_ASM_REFUSED 0
#define EM_ASM_PTR(...) EM_ASM_REFUSED 0
#define EM_ASM_DOUBLE(...) EM_ASM_REFUSED 0
#else
int emscripten_asm_const_int(const char *, const char *, ...);
void *emscripten_asm_const_ptr(const char *, const char *, ...);
double emscripten_asm_const_double(const char *, const char *, ...);
int emscripten_asm_const_int_sync_on_main_thread(const char *, const char *, ...);
void *emscripten_asm_const_ptr_sync_on_main_thread(const char *, const char *, ...);
double emscripten_asm_const_double_sync_on_main_thread(const char *, const char *, ...);
void emscripten_asm_const_async_on_main_thread(const char *, const char *, ...);
#define EM_ASM(code, ...) ((void)emscripten_asm_const_int(#code, "", ##__VA_ARGS__))
#define EM_ASM_INT(code, ...) emscripten_asm_const_int(#code, "", ##__VA_ARGS__)
#define EM_ASM_PTR(code, ...) emscripten_asm_const_ptr(#code, "", ##__VA_ARGS__)
#define EM_ASM_DOUBLE(code, ...) emscripten_asm_const_double(#code, "", ##__VA_ARGS__)
#define MAIN_THREAD_EM_ASM(code, ...) \
	((void)emscripten_asm_const_int_sync_on_main_thread(#code, "", ##__VA_ARGS__))
#define MAIN_THREAD_EM_ASM_INT(code, ...) \
	emscripten_asm_const_int_sync_on_main_thread(#code, "", ##__VA_ARGS__)
#define MAIN_THREAD_EM_ASM_PTR(code, ...) \
	emscripten_asm_const_ptr_sync_on_main_thread(#code, "", ##__VA_ARGS__)
#define MAIN_THREAD_EM_ASM_DOUBLE(code, ...) \
	emscripten_asm_const_double_sync_on_main_thread(#code, "", ##__VA_ARGS__)
#define MAIN_THREAD_ASYNC_EM_ASM(code, ...) \
	emscripten_asm_const_async_on_main_thread(#code, "", ##__VA_ARGS__)
#endif
#ifdef __STRICT_ANSI__
#define MAIN_THREAD_EM_ASM(...) EM_ASM_REFUSED
#define MAIN_THREAD_EM_ASM_INT(...) EM_ASM_REFUSED 0
#define MAIN_THREAD_EM_ASM_PTR(...) EM_ASM_REFUSED 0
#define MAIN_THREAD_EM_ASM_DOUBLE(...) EM_ASM_REFUSED 0
#define MAIN_THREAD_ASYNC_EM_ASM(...) EM_ASM_REFUSED
#endif
#define EM_ASM_(...) EM_ASM_INT(__VA_ARGS__)
#define EM_ASM_ARGS(...) EM_ASM_INT(__VA_ARGS__)
#define EM_ASM_INT_V(...) EM_ASM_INT(__VA_ARGS__)
#define EM_ASM_DOUBLE_V(...) EM_ASM_DOUBLE(__VA_ARGS__)
