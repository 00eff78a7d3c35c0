-- severity: hazard
-- message: '{name}' has no effect on wasm: {lack}
-- why: wasm rounds to nearest, has no exception flags and no traps for floating point, and handles
--   denormals in full. wasi-libc's and Emscripten's <fenv.h> are musl's generic one: the functions
--   link and do nothing, fetestexcept() is always 0, and FE_ALL_EXCEPT is 0; feenableexcept() and the
--   like are not there at all. Source: musl's src/fenv/fenv.c, wasi-libc's bits/fenv.h.
-- fix: {advice}
SELECT u.file, u.line, min(u.col) AS col, u.function, u.worlds, u.target, u.name,
       CASE WHEN u.status = 'missing' THEN 'blocker'
            -- What is set or cleared matters where it is asked for: feclearexcept(FE_ALL_EXCEPT).
            WHEN u.symbol IN ('feclearexcept', 'feholdexcept', 'fesetenv', 'feupdateenv', 'fegetenv')
            THEN 'note' ELSE 'hazard' END AS severity,
       CASE WHEN u.status = 'missing' THEN 'the target''s C library does not have it'
            WHEN u.symbol IN ('fesetround', 'fegetround', 'fesetmode', 'fegetmode')
            THEN 'rounding is always to nearest'
            WHEN u.symbol IN ('fetestexcept', 'feraiseexcept', 'feclearexcept', 'fegetexceptflag',
                              'fesetexceptflag')
            THEN 'exceptions are never recorded'
            ELSE 'there is no floating-point environment' END AS lack,
       CASE WHEN u.symbol IN ('fesetround', 'fegetround')
            THEN 'round explicitly with floor(), ceil() or trunc(); directed rounding of a sum or a '
                 || 'product needs arithmetic of its own'
            ELSE 'test operands and results: isnan(), isinf(), a divisor of 0' END AS advice
FROM api_use u
WHERE u.family = 'fenv' AND u.status IN ('stub', 'missing') AND u.target IN (SELECT name FROM target WHERE family <> 'none')
  -- It rounds so anyway: fesetround(FE_TONEAREST).
  AND NOT (u.symbol = 'fesetround' AND coalesce(u.arguments, '') IN ('FE_TONEAREST', '0'))
GROUP BY u.file, u.line, u.name, u.target;
