// wasi-libc's <setjmp.h> of 2024 and later, in its terms: without wasm's exceptions it is an error.
#ifndef _SETJMP_H
#define _SETJMP_H
#ifndef __wasm_exception_handling__
#error Setjmp/longjmp support requires exception handling: compile with -mllvm -wasm-enable-sjlj
#endif
typedef unsigned long __jmp_buf[8];
typedef struct __jmp_buf_tag {
	__jmp_buf __jb;
	unsigned long __fl, __ss[128 / sizeof(long)];
} jmp_buf[1];
typedef jmp_buf sigjmp_buf;
int setjmp(jmp_buf) __attribute__((__returns_twice__));
int _setjmp(jmp_buf) __attribute__((__returns_twice__));
int sigsetjmp(sigjmp_buf, int) __attribute__((__returns_twice__));
_Noreturn void longjmp(jmp_buf, int);
_Noreturn void _longjmp(jmp_buf, int);
_Noreturn void siglongjmp(sigjmp_buf, int);
#define setjmp setjmp
#endif
