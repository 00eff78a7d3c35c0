-- Functions that are handed to a library's, where no unit of that world defines it. Threads have a stack
-- of their own; handlers and exit functions run later.
SELECT fn, handed, file, line,
       worlds & ~coalesce((SELECT bit_or(f.worlds) FROM main.m_function f
                           WHERE f.symbol = m.callee AND f.defined), 0)
FROM main.m_argument m
WHERE kind = 'callback' AND fn IS NOT NULL AND worlds > 1
  AND callee NOT GLOB '*thread*' AND callee NOT GLOB 'thrd_*'
  AND callee NOT IN ('signal', 'sigaction', 'atexit', 'at_quick_exit', 'on_exit', '__cxa_atexit')
