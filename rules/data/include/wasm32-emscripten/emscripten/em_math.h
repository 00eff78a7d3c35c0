// <emscripten/em_math.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
double emscripten_math_acos(double);
double emscripten_math_acosh(double);
double emscripten_math_asin(double);
double emscripten_math_asinh(double);
double emscripten_math_atan(double);
double emscripten_math_atan2(double, double);
double emscripten_math_atanh(double);
double emscripten_math_cbrt(double);
double emscripten_math_cos(double);
double emscripten_math_cosh(double);
double emscripten_math_exp(double);
double emscripten_math_expm1(double);
double emscripten_math_fmod(double, double);
double emscripten_math_hypot(int, ...);
double emscripten_math_log(double);
double emscripten_math_log1p(double);
double emscripten_math_log10(double);
double emscripten_math_log2(double);
double emscripten_math_pow(double, double);
double emscripten_math_random(void);
double emscripten_math_round(double);
double emscripten_math_sign(double);
double emscripten_math_sin(double);
double emscripten_math_sinh(double);
double emscripten_math_sqrt(double);
double emscripten_math_tan(double);
double emscripten_math_tanh(double);
#define EM_MATH_E 2.718281828459045
#define EM_MATH_LN2 0.6931471805599453
#define EM_MATH_LN10 2.302585092994046
#define EM_MATH_LOG2E 1.4426950408889634
#define EM_MATH_LOG10E 0.4342944819032518
#define EM_MATH_PI 3.141592653589793
#define EM_MATH_SQRT1_2 0.7071067811865476
#define EM_MATH_SQRT2 1.4142135623730951
