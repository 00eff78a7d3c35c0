// What wasi-libc's <sys/socket.h> has since May 2022; of wasip2 all that its sockets take.
#include_next <sys/socket.h>
#ifndef PF_INET
#define PF_UNSPEC AF_UNSPEC
#define PF_INET AF_INET
#define PF_INET6 AF_INET6
#endif
// Numbers since, and not casts, which #if cannot read.
#undef SHUT_RD
#undef SHUT_WR
#define SHUT_RD 1
#define SHUT_WR 2
// That of May 2022 names a constant that no header defines.
#undef MSG_TRUNC
#ifdef __wasip2__
#define MSG_TRUNC 0x0020
#else
#define MSG_TRUNC __WASI_ROFLAGS_RECV_DATA_TRUNCATED
#endif
#if defined(__wasip2__) && !defined(SO_REUSEADDR)
#define MSG_DONTWAIT 0x0040
#define MSG_NOSIGNAL 0x4000
#define SOL_IP 0
#define SOL_TCP 6
#define SOL_UDP 17
#define SOL_IPV6 41
#define SOMAXCONN 128
#define SO_REUSEADDR 2
#define SO_ERROR 4
#define SO_SNDBUF 7
#define SO_RCVBUF 8
#define SO_KEEPALIVE 9
#define SO_ACCEPTCONN 30
#define SO_PROTOCOL 38
#define SO_DOMAIN 39
#define SO_RCVTIMEO 66
#define SO_SNDTIMEO 67
#endif
#ifdef __wasip2__
int socket(int, int, int);
int bind(int, const struct sockaddr *, socklen_t);
int connect(int, const struct sockaddr *, socklen_t);
int listen(int, int);
int getsockname(int, struct sockaddr *__restrict, socklen_t *__restrict);
int getpeername(int, struct sockaddr *__restrict, socklen_t *__restrict);
ssize_t sendto(int, const void *, size_t, int, const struct sockaddr *, socklen_t);
ssize_t recvfrom(int, void *__restrict, size_t, int, struct sockaddr *__restrict,
		 socklen_t *__restrict);
int setsockopt(int, int, int, const void *, socklen_t);
#endif
