// The basic types of musl for wasm32. musl's x86-64 headers, which stand in for
// a libc that is not installed, spell 64 bits as long; on wasm32 that has 32.
// Each type they would get wrong is made here first, so that they leave it.

#if defined(__NEED_int64_t) && !defined(__DEFINED_int64_t)
typedef long long int64_t;
#define __DEFINED_int64_t
#endif

#if defined(__NEED_uint64_t) && !defined(__DEFINED_uint64_t)
typedef unsigned long long uint64_t;
#define __DEFINED_uint64_t
#endif

#if defined(__NEED_intmax_t) && !defined(__DEFINED_intmax_t)
typedef long long intmax_t;
#define __DEFINED_intmax_t
#endif

#if defined(__NEED_uintmax_t) && !defined(__DEFINED_uintmax_t)
typedef unsigned long long uintmax_t;
#define __DEFINED_uintmax_t
#endif

#if defined(__NEED_u_int64_t) && !defined(__DEFINED_u_int64_t)
typedef unsigned long long u_int64_t;
#define __DEFINED_u_int64_t
#endif

#if defined(__NEED_time_t) && !defined(__DEFINED_time_t)
typedef long long time_t;
#define __DEFINED_time_t
#endif

#if defined(__NEED_suseconds_t) && !defined(__DEFINED_suseconds_t)
typedef long long suseconds_t;
#define __DEFINED_suseconds_t
#endif

#if defined(__NEED_off_t) && !defined(__DEFINED_off_t)
typedef long long off_t;
#define __DEFINED_off_t
#endif

#if defined(__NEED_ino_t) && !defined(__DEFINED_ino_t)
typedef unsigned long long ino_t;
#define __DEFINED_ino_t
#endif

#if defined(__NEED_dev_t) && !defined(__DEFINED_dev_t)
typedef unsigned long long dev_t;
#define __DEFINED_dev_t
#endif

#if defined(__NEED_blkcnt_t) && !defined(__DEFINED_blkcnt_t)
typedef long long blkcnt_t;
#define __DEFINED_blkcnt_t
#endif

#if defined(__NEED_fsblkcnt_t) && !defined(__DEFINED_fsblkcnt_t)
typedef unsigned long long fsblkcnt_t;
#define __DEFINED_fsblkcnt_t
#endif

#if defined(__NEED_fsfilcnt_t) && !defined(__DEFINED_fsfilcnt_t)
typedef unsigned long long fsfilcnt_t;
#define __DEFINED_fsfilcnt_t
#endif

#include_next <bits/alltypes.h>

#undef __LONG_MAX
#define __LONG_MAX 0x7fffffffL
