// <emscripten/console.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <stddef.h>
void emscripten_console_log(const char *);
void emscripten_console_warn(const char *);
void emscripten_console_error(const char *);
void emscripten_console_trace(const char *);
void emscripten_out(const char *);
void emscripten_err(const char *);
void emscripten_dbg(const char *);
void emscripten_dbg_backtrace(const char *);
void emscripten_outn(const char *, size_t);
void emscripten_errn(const char *, size_t);
void emscripten_dbgn(const char *, size_t);
void emscripten_console_logf(const char *, ...);
void emscripten_console_warnf(const char *, ...);
void emscripten_console_errorf(const char *, ...);
void emscripten_console_tracef(const char *, ...);
void emscripten_outf(const char *, ...);
void emscripten_errf(const char *, ...);
void emscripten_dbgf(const char *, ...);
void emscripten_dbg_backtracef(const char *, ...);
#define _emscripten_out(x) emscripten_out(x)
#define _emscripten_err(x) emscripten_err(x)
#define _emscripten_dbg(x) emscripten_dbg(x)
#define _emscripten_outf(format,...) emscripten_outf(format, ##__VA_ARGS__)
#define _emscripten_errf(format,...) emscripten_errf(format, ##__VA_ARGS__)
#define _emscripten_dbgf(format,...) emscripten_dbgf(format, ##__VA_ARGS__)
