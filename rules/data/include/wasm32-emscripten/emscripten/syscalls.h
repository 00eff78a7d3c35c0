// <emscripten/syscalls.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <poll.h>
#include <stdint.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/time.h>
#include <sys/types.h>
#include <sys/utsname.h>
int __syscall_chdir(const char *);
int __syscall_mknod(const char *, mode_t, dev_t);
int __syscall_chmod(const char *, mode_t);
pid_t __syscall_getpid(void);
int __syscall_access(const char *, int);
int __syscall_sync(void);
int __syscall_rmdir(const char *);
int __syscall_dup(int);
int __syscall_acct(const char *);
int __syscall_ioctl(int, int, ...);
int __syscall_setpgid(pid_t, pid_t);
mode_t __syscall_umask(mode_t);
pid_t __syscall_getppid(void);
pid_t __syscall_getpgrp(void);
pid_t __syscall_setsid(void);
int __syscall_getrusage(int, struct rusage *);
int __syscall_munmap(void *, size_t);
int __syscall_fchmod(int, mode_t);
int __syscall_getpriority(int, id_t);
int __syscall_setpriority(int, id_t, int);
int __syscall_socketcall(int, long *);
pid_t __syscall_wait4(pid_t, int *, int, struct rusage *);
int __syscall_setdomainname(const char *, size_t);
int __syscall_uname(struct utsname *);
int __syscall_mprotect(size_t, size_t, int);
pid_t __syscall_getpgid(pid_t);
int __syscall_fchdir(int);
int __syscall_msync(void *, size_t, int);
pid_t __syscall_getsid(pid_t);
int __syscall_fdatasync(int);
int __syscall_mlock(const void *, size_t);
int __syscall_munlock(const void *, size_t);
int __syscall_mlockall(int);
int __syscall_munlockall(void);
int __syscall_mremap(void *, size_t, size_t, int, void *);
int __syscall_poll(struct pollfd *, nfds_t, int);
int __syscall_poll_nonblocking(struct pollfd *, nfds_t);
int __syscall_getcwd(char *, size_t);
intptr_t __syscall_mmap2(void *, size_t, int, int, int, off_t);
int __syscall_truncate64(const char *, off_t);
int __syscall_ftruncate64(int, off_t);
int __syscall_stat64(const char *, struct stat *);
int __syscall_lstat64(const char *, struct stat *);
int __syscall_fstat64(int, struct stat *);
uid_t __syscall_getuid32(void);
gid_t __syscall_getgid32(void);
uid_t __syscall_geteuid32(void);
gid_t __syscall_getegid32(void);
int __syscall_setreuid32(uid_t, uid_t);
int __syscall_setregid32(gid_t, gid_t);
int __syscall_getgroups32(int, gid_t *);
int __syscall_fchown32(int, uid_t, gid_t);
int __syscall_setresuid32(uid_t, uid_t, uid_t);
int __syscall_getresuid32(uid_t *, uid_t *, uid_t *);
int __syscall_setresgid32(gid_t, gid_t, gid_t);
int __syscall_getresgid32(gid_t *, gid_t *, gid_t *);
int __syscall_setuid32(uid_t);
int __syscall_setgid32(gid_t);
int __syscall_mincore(void *, size_t, unsigned char *);
int __syscall_madvise(void *, size_t, int);
int __syscall_getdents64(int, void *, size_t);
int __syscall_fcntl64(int, int, ...);
int __syscall_statfs64(const char *, size_t, struct statfs *);
int __syscall_fstatfs64(int, size_t, struct statfs *);
int __syscall_fadvise64(int, off_t, off_t, int);
int __syscall_openat(int, const char *, int, ...);
int __syscall_mkdirat(int, const char *, mode_t);
int __syscall_mknodat(int, const char *, mode_t, dev_t);
int __syscall_fchownat(int, const char *, uid_t, gid_t, int);
int __syscall_newfstatat(int, const char *, struct stat *, int);
int __syscall_unlinkat(int, const char *, int);
int __syscall_renameat(int, const char *, int, const char *);
int __syscall_linkat(int, const char *, int, const char *, int);
int __syscall_symlinkat(const char *, int, const char *);
int __syscall_readlinkat(int, const char *, char *, size_t);
int __syscall_fchmodat2(int, const char *, mode_t, int);
int __syscall_faccessat(int, const char *, int, int);
int __syscall_utimensat(int, const char *, const struct timespec *, int);
int __syscall_fallocate(int, int, off_t, off_t);
int __syscall_dup3(int, int, int);
int __syscall_pipe2(int *, int);
int __syscall_prlimit64(pid_t, int, const struct rlimit *, struct rlimit *);
int __syscall_socket(int, int, int, int, int, int);
int __syscall_socketpair(int, int, int, int *, int, int);
int __syscall_bind(int, const struct sockaddr *, socklen_t, int, int, int);
int __syscall_connect(int, const struct sockaddr *, socklen_t, int, int, int);
int __syscall_listen(int, int, int, int, int, int);
int __syscall_accept4(int, struct sockaddr *, socklen_t *, int, int, int);
int __syscall_getsockopt(int, int, int, void *, socklen_t *, int);
int __syscall_setsockopt(int, int, int, const void *, socklen_t, int);
int __syscall_getsockname(int, struct sockaddr *, socklen_t *, int, int, int);
int __syscall_getpeername(int, struct sockaddr *, socklen_t *, int, int, int);
int __syscall_sendto(int, const void *, size_t, int, const struct sockaddr *, socklen_t);
int __syscall_sendmsg(int, const struct msghdr *, int, int, int, int);
int __syscall_recvfrom(int, void *, size_t, int, struct sockaddr *, socklen_t *);
int __syscall_recvmsg(int, struct msghdr *, int, int, int, int);
int __syscall_shutdown(int, int, int, int, int, int);
int __syscall_epoll_create1(int);
int __syscall_epoll_ctl(int, int, int, struct epoll_event *);
int __syscall_epoll_pwait(int, struct epoll_event *, int, int, const sigset_t *, size_t);
int __syscall_epoll_pwait_nonblocking(int, struct epoll_event *, int);
