-- severity: hazard
-- message: {what}
-- why: On the host a signal, a thread or the terminal ends such a loop or feeds it. In wasm nothing
--   interrupts a program: no signal is delivered, and a page, a worker or a server that called it
--   waits for ever. In a browser main() has to return to the event loop before anything is drawn or
--   any input arrives (Emscripten: "Emscripten Runtime Environment", browser main loop).
-- fix: {how}
SELECT l.file, l.line, l.col, l.function, l.worlds, t.name AS target,
       iif(l.calls, 'an endless loop never returns to the browser''s event loop',
           'nothing ends this loop, which calls nothing') AS what,
       iif(l.calls, 'Make the body a function and give it to emscripten_set_main_loop(), or link with '
                    || '''-sASYNCIFY'' or ''-sJSPI'' and call emscripten_sleep(0) in the loop.',
           'Return to the caller, stop with abort(), or wait with a call that the host can answer.')
           AS how
FROM loop l JOIN target t
WHERE l.endless AND l.exits = 0 AND (l.calls = 0 OR t.family = 'emscripten')
  -- A thread of its own may wait as long as it likes: redis's IOThreadMain() is while(1).
  AND NOT (l.calls AND l.function IN (SELECT text FROM mark WHERE kind = 'callback'
                                AND (subject GLOB '*thread*create*' OR subject = 'thrd_create')))
  AND NOT EXISTS (SELECT 1 FROM asm a WHERE a.function = l.function AND a.file = l.file AND a.is_goto);
