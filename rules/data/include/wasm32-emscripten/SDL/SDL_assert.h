// <SDL/SDL_assert.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <SDL/SDL_config.h>
#include <SDL/begin_code.h>
#include <signal.h>
#include <SDL/close_code.h>
typedef enum { SDL_ASSERTION_RETRY, SDL_ASSERTION_BREAK, SDL_ASSERTION_ABORT, SDL_ASSERTION_IGNORE, SDL_ASSERTION_ALWAYS_IGNORE } SDL_assert_state;
struct SDL_assert_data { int always_ignore; unsigned int trigger_count; const char *condition; const char *filename; int linenum; const char *function; const struct SDL_assert_data *next; };
typedef struct SDL_assert_data SDL_assert_data;
typedef SDL_assert_state (*SDL_AssertionHandler)(const SDL_assert_data *, void *);
SDL_assert_state SDL_ReportAssertion(SDL_assert_data *, const char *, const char *, int);
void SDL_SetAssertionHandler(SDL_AssertionHandler, void *);
const SDL_assert_data *SDL_GetAssertionReport(void);
void SDL_ResetAssertionReport(void);
#define _SDL_assert_h
#define SDL_ASSERT_LEVEL 2
#define SDL_TriggerBreakpoint() raise(SIGTRAP)
#define SDL_FUNCTION __func__
#define SDL_FILE __FILE__
#define SDL_LINE __LINE__
#define SDL_disabled_assert(condition) do { (void) sizeof ((condition)); } while (0)
#define SDL_enabled_assert(condition) do { while ( !(condition) ) { static struct SDL_assert_data assert_data = { 0, 0, #condition, 0, 0, 0, 0 }; const SDL_assert_state state = SDL_ReportAssertion(&assert_data, SDL_FUNCTION, SDL_FILE, SDL_LINE); if (state == SDL_ASSERTION_RETRY) { continue; } else if (state == SDL_ASSERTION_BREAK) { SDL_TriggerBreakpoint(); } break; } } while (0)
#define SDL_assert(condition) SDL_enabled_assert(condition)
#define SDL_assert_release(condition) SDL_enabled_assert(condition)
#define SDL_assert_paranoid(condition) SDL_disabled_assert(condition)
