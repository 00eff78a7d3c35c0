// Emscripten has no signals: the forms that keep a mask are the plain ones.
#pragma once
#include_next <setjmp.h>
#define sigsetjmp(buf, x) setjmp((buf))
#define siglongjmp(buf, val) longjmp(buf, val)
