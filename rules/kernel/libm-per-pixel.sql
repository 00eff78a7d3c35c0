-- severity: perf
-- message: '{name}' is called for every pixel
-- why: wasm has instructions for sqrt, floor, ceil, trunc, nearest, abs and copysign (its
--   specification, "numeric instructions"); all else of <math.h> is code of the C library that is
--   linked in, tens to hundreds of instructions a call, and keeps the loop from being vectorized.
-- fix: Fill a table of 256 values once, outside of the loop, and look pixels up.
SELECT c.file, c.line, c.col, c.fn, c.callee AS name, bit_or(c.worlds) AS worlds
FROM call c
JOIN loop l ON l.fn = c.fn AND l.file = c.file AND c.line BETWEEN l.line AND l.end_line AND l.depth >= 1
       AND l.end_line > l.line
WHERE c.callee IN ('pow', 'powf', 'exp', 'expf', 'exp2', 'exp2f', 'log', 'logf', 'log2', 'log2f',
                   'log10', 'log10f', 'sin', 'sinf', 'cos', 'cosf', 'tan', 'tanf', 'atan', 'atanf',
                   'atan2', 'atan2f', 'cbrt', 'cbrtf', 'hypot', 'hypotf', 'fmod', 'fmodf', 'round',
                   'roundf', 'lround', 'lroundf', 'tanh', 'tanhf')
  AND c.fn IN (SELECT fn FROM kernel_body)
GROUP BY c.file, c.line, c.col;
