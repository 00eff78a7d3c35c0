-- severity: blocker
-- message: socket: '{name}' {what}
-- why: WASI preview 1 can use a socket that the host opened before the start and can create none;
--   names cannot be resolved. WASI 0.2 has TCP, UDP and name lookup, but no local (AF_UNIX)
--   sockets and no messages with descriptors. A browser has no sockets: Emscripten carries the
--   calls over WebSockets to a server that speaks them, and never blocks.
-- fix: {how}
WITH sockets AS (
	-- WASI targets whose C library has them.
	SELECT t.name FROM target t JOIN api a ON a.target = t.name AND a.symbol = 'socket'
	WHERE t.family = 'wasi' AND a.status = 'yes'
)
SELECT file, min(line) AS line, col, function, bit_or(worlds) AS worlds, target, name, what, severity, how
FROM (SELECT file, line, col, function, worlds, target, name, what, status,
       -- An option that tunes, and an end that is told on the way out: what fails there is passed over. redis's
       -- setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &enabled, sizeof(enabled)), shutdown(conn->fd, SHUT_RDWR).
       CASE WHEN symbol = 'getsockopt' AND status = 'emulated' AND arguments NOT GLOB '*SO_ERROR*' THEN 'hazard'
            WHEN status <> 'stub' THEN severity
            -- The other side waits for the end of what is sent: shutdown(fd, SHUT_WR).
            WHEN symbol = 'shutdown' AND arguments GLOB '*SHUT_WR*' THEN severity
            WHEN symbol = 'shutdown' THEN 'note'
            -- The code is ready for the failure, and goes without: git's if (getnameinfo(ai->ai_addr, ...)) in connect.c.
            WHEN result = 'tested' OR result = 'dropped' AND symbol = 'setsockopt' THEN 'note'
            -- That there is no such interface is an answer: libuv's if (if_indextoname(ifindex, ifname_buf) == NULL).
            WHEN symbol IN ('if_nametoindex', 'if_indextoname', 'if_nameindex') AND result IN ('returns', 'kept') THEN 'note'
            -- libuv's if (getifaddrs(&addrs)) returns its error.
            WHEN symbol = 'getifaddrs' AND result = 'returns' THEN 'note'
            WHEN symbol = 'setsockopt'
                 AND (arguments GLOB '*KEEPALIVE*' OR arguments GLOB '*TCP_KEEP*'
                      OR arguments GLOB '*TCP_NODELAY*' OR arguments GLOB '*TCP_USER_TIMEOUT*'
                      OR arguments GLOB '*TCP_FASTOPEN*' OR arguments GLOB '*TCP_CORK*'
                      OR arguments GLOB '*SO_SNDBUF*' OR arguments GLOB '*SO_RCVBUF*'
                      OR arguments GLOB '*SO_LINGER*' OR arguments GLOB '*SO_PRIORITY*'
                      OR arguments GLOB '*SO_MARK*' OR arguments GLOB '*SO_NOSIGPIPE*'
                      OR arguments GLOB '*IP_TOS*' OR arguments GLOB '*TCLASS*'
                      OR arguments GLOB '*SO_BINDTODEVICE*' OR arguments GLOB '*MTU_DISCOVER*'
                      OR arguments GLOB '*BIND_ADDRESS_NO_PORT*') THEN 'note'
            ELSE severity END AS severity,
       CASE WHEN symbol GLOB 'gethost*' AND target IN sockets THEN 'use getaddrinfo()'
       WHEN symbol IN ('recvmsg', 'sendmsg', 'recvmmsg', 'sendmmsg') AND target IN sockets
       THEN 'use recvfrom() and sendto() with one buffer'
       WHEN symbol = 'socketpair' THEN 'use a buffer in memory: both ends are in this process'
       WHEN target IN (SELECT name FROM target WHERE family = 'emscripten') AND status = 'emulated'
       THEN 'run a WebSocket proxy (-lwebsocket.js -sPROXY_POSIX_SOCKETS), use the '
            || 'emscripten_fetch '
            || 'or emscripten_websocket API, or build for Node.js with -sNODERAWSOCKETS'
       WHEN target IN (SELECT name FROM target WHERE family = 'wasi') AND target NOT IN sockets
            THEN 'build for wasip2, which has sockets, or put the transport '
            || 'behind an interface that the host implements'
       ELSE 'put the transport behind an interface that the host implements' END AS how
FROM api_lack
WHERE family = 'socket')
-- Options that cannot be set are told once a file.
GROUP BY file, name, target, severity, worlds > 1, function IN (SELECT function FROM reach WHERE world > 0),
         iif(status = 'stub' AND name = 'setsockopt', '', line || ':' || col);
