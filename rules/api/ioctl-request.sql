-- severity: hazard
-- message: '{name}' with {request} fails: the target has no such device
-- why: ioctl() talks to a driver of the host's kernel. wasi-libc's knows FIONREAD and FIONBIO and
--   answers every other request with EINVAL (libc-bottom-half/cloudlibc/src/libc/sys/ioctl/
--   ioctl.c); Emscripten's knows those of its terminal too and answers the rest with ENOTTY or
--   EINVAL. The numbers come with headers of the host or the project, so the call compiles.
-- fix: Ask in another way (fstat() for a size, an option or COLUMNS for the width), or leave the
--   call out under '#ifndef __wasm__'.
WITH asked AS (
	SELECT u.*, substr(u.arguments, instr(u.arguments, ',') + 1) || ',' AS rest
	FROM api_use u
	WHERE u.symbol = 'ioctl' AND u.status = 'yes' AND u.called
	  AND instr(u.arguments, ',') > 0
)
SELECT a.file, a.line, a.col, a.function, a.worlds, a.target, a.name,
       trim(substr(a.rest, 1, instr(a.rest, ',') - 1)) AS request
FROM asked a JOIN target t ON t.name = a.target
-- A constant's name alone: of the fixture's ioctl(fd, request, 0) nobody knows what it asks.
WHERE trim(substr(a.rest, 1, instr(a.rest, ',') - 1)) GLOB '[A-Z]*[A-Z]*'
  AND trim(substr(a.rest, 1, instr(a.rest, ',') - 1)) NOT GLOB '*[^A-Z0-9_]*'
  -- Both libraries have these: libuv's ioctl(fd, FIONBIO, &set).
  AND trim(substr(a.rest, 1, instr(a.rest, ',') - 1)) NOT IN ('FIONREAD', 'FIONBIO', 'TIOCINQ')
  -- Emscripten's terminal has these: redis's ioctl(1, TIOCGWINSZ, &ws).
  AND NOT (a.target IN (SELECT name FROM target WHERE family = 'emscripten')
           AND trim(substr(a.rest, 1, instr(a.rest, ',') - 1)) GLOB 'T[CI]*')
  -- undeclared-constant has those that no header brings: redis's ioctl(1, TIOCGWINSZ, &ws) for WASI.
  AND NOT EXISTS (SELECT 1 FROM diagnostic d
                  WHERE t.parsed AND d.worlds & t.mask AND d.level IN ('error', 'fatal')
                    AND d.file = a.file AND d.line BETWEEN a.line AND a.line + 2
                    AND d.subject = trim(substr(a.rest, 1, instr(a.rest, ',') - 1)));
