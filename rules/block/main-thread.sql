-- severity: hazard
-- message: {names} {what}
-- why: On a browser's main thread nothing may wait: the page handles no event until main() returns.
--   Emscripten's sleep calls spin there, its select(), poll() and sockets never wait and return as if
--   the time had passed, and reading the terminal opens a dialog (src/lib/libtty.js). With Asyncify or
--   JSPI only what goes through emscripten_sleep() and its like is suspended; the view 'suspends' has
--   the functions that such a build must cover. A file's sockets and sleeps are told once, and a function's reads of stdin.
-- fix: Link with '-sPROXY_TO_PTHREAD' so that main() runs on a thread, or wait with
--   emscripten_sleep() under '-sASYNCIFY' or '-sJSPI', or return and go on in a callback.
-- families: emscripten
WITH asks AS MATERIALIZED (
	-- Files, and functions, that ask a descriptor not to wait.
	SELECT DISTINCT file, function FROM call
	WHERE arguments GLOB '*NONBLOCK*' OR arguments GLOB '*FIONBIO*' OR arguments GLOB '*O_NDELAY*'
	   OR lower(replace(callee, '_', '')) GLOB '*nonblock*' OR lower(replace(callee, '_', '')) GLOB '*setblocking*'
), lazy AS MATERIALIZED (
	SELECT file FROM asks
	UNION SELECT c.file FROM asks a JOIN call c ON c.symbol = a.function
)
-- A function that asks again and again is told once, and so is a file with its sockets, or its sleeps.
SELECT file, min(line) AS line, col, function, bit_or(worlds) AS worlds, target,
       '''' || replace(group_concat(DISTINCT name), ',', ''', ''') || '''' AS names,
       CASE WHEN kind = 'time' THEN iif(count(DISTINCT name) = 1, 'spins', 'spin')
                 || ' on the browser''s main thread instead of sleeping'
            WHEN kind IN ('epoll', 'socket') AND count(DISTINCT name) > 1
            THEN 'do not wait on the browser''s main thread: they return at once'
            WHEN kind IN ('epoll', 'socket')
            THEN 'does not wait on the browser''s main thread: it returns at once'
            ELSE 'opens a dialog on the browser''s main thread, or finds the end of the input' END
           AS what,
       -- With either the C library's poll() waits (libsyscall.js, '__syscall_poll__async').
       CASE WHEN target IN (SELECT name FROM target WHERE family = 'emscripten' AND threads) THEN '-sPROXY_TO_PTHREAD'
            WHEN kind = 'epoll' THEN '-sASYNCIFY' END AS flags, severity
FROM (
	SELECT u.*, iif(u.symbol = 'thrd_sleep', 'time', u.family) AS kind,
	       -- What is not to wait anyway returns at once on the host too: hiredis's
	       -- int rc = connect(c->fd, (const struct sockaddr *)c->saddr, c->addrlen);
	       CASE WHEN u.family = 'socket' AND u.file IN (SELECT file FROM lazy) THEN 'note'
	            -- A timeout of 0: vim's tval.tv_usec = 0; ... ret = select((int)in_part->ch_fd + 1, NULL, &wfds, NULL, &tval);
	            WHEN EXISTS (SELECT 1 FROM mark m WHERE m.kind = 'instant' AND m.file = u.file AND m.line = u.line
	                         AND m.subject = u.name) THEN 'note'
	            -- A few milliseconds: usleep(1000).
	            WHEN u.symbol = 'usleep' AND u.arguments NOT GLOB '*[^0-9]*' AND CAST(u.arguments AS INT) <= 10000 THEN 'note'
	            -- The time passes all the same: redis's usleep(server.aof_flush_sleep). What a loop waits for is endless-loop's,
	            -- or poll()'s.
	            WHEN u.family = 'time' OR u.symbol = 'thrd_sleep' THEN 'perf' ELSE 'hazard' END AS severity
	FROM api_use u
	WHERE u.target IN (SELECT name FROM target WHERE family = 'emscripten') AND u.status IN ('yes', 'emulated') AND u.blocking AND u.called
	  AND u.function IS NOT NULL
	  AND (u.family IN ('time', 'epoll', 'socket', 'terminal')
	       OR u.symbol = 'thrd_sleep' OR u.symbol IN (SELECT name FROM name_list WHERE list = 'reads-terminal')
	       OR EXISTS (SELECT 1 FROM mark m WHERE m.kind = 'reads-stdin' AND m.file = u.file AND m.line = u.line AND m.subject = u.name))
	  -- Emscripten's connect() says that it succeeded and queues what is sent: git's
	  -- connect(sockfd, ai->ai_addr, ai->ai_addrlen) < 0; and its getaddrinfo() makes an address up.
	  AND u.symbol NOT IN (SELECT name FROM name_list WHERE list = 'comes-back')
	  -- Asked not to wait: recv(s, b, sizeof b, MSG_DONTWAIT).
	  AND coalesce(u.arguments, '') NOT GLOB '*MSG_DONTWAIT*'
	  -- A timeout of 0: redis's usleep(0) lets another thread go on.
	  AND NOT (u.symbol IN ('sleep', 'usleep') AND coalesce(u.arguments, '') = '0')
	  AND NOT (u.symbol = 'poll' AND coalesce(u.arguments, '') GLOB '*, 0')
	  -- What it accepts is not to wait: redis's fd = accept4(s, sa, len, SOCK_NONBLOCK | SOCK_CLOEXEC).
	  AND NOT (u.symbol IN ('connect', 'accept', 'accept4')
	           AND (u.file, u.function) IN (SELECT file, function FROM call WHERE arguments GLOB '*SOCK_NONBLOCK*'))
)
GROUP BY file, iif(kind IN ('time', 'socket'), '', function), iif(kind IN ('time', 'socket'), kind, name), target, severity,
         worlds > 1, function IN (SELECT function FROM reach WHERE world > 0);
