// <bits/signal.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git. Kept by hand: the
// types are there in the modes of the language alone in which <signal.h> has what they are made of.
#if defined(_POSIX_SOURCE) || defined(_POSIX_C_SOURCE) || defined(_XOPEN_SOURCE) || defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
enum { REG_GS };
enum { REG_FS = 1 };
enum { REG_ES = 2 };
enum { REG_DS = 3 };
enum { REG_EDI = 4 };
enum { REG_ESI = 5 };
enum { REG_EBP = 6 };
enum { REG_ESP = 7 };
enum { REG_EBX = 8 };
enum { REG_EDX = 9 };
enum { REG_ECX = 10 };
enum { REG_EAX = 11 };
enum { REG_TRAPNO = 12 };
enum { REG_ERR = 13 };
enum { REG_EIP = 14 };
enum { REG_CS = 15 };
enum { REG_EFL = 16 };
enum { REG_UESP = 17 };
enum { REG_SS = 18 };
typedef int greg_t;
typedef int gregset_t[19];
struct _fpstate { unsigned long cw; unsigned long sw; unsigned long tag; unsigned long ipoff; unsigned long cssel; unsigned long dataoff; unsigned long datasel; struct { unsigned short significand[4]; unsigned short exponent; } _st; unsigned long status; };
typedef struct _fpstate *fpregset_t;
struct sigcontext { unsigned short gs; unsigned short __gsh; unsigned short fs; unsigned short __fsh; unsigned short es; unsigned short __esh; unsigned short ds; unsigned short __dsh; unsigned long edi; unsigned long esi; unsigned long ebp; unsigned long esp; unsigned long ebx; unsigned long edx; unsigned long ecx; unsigned long eax; unsigned long trapno; unsigned long err; unsigned long eip; unsigned short cs; unsigned short __csh; unsigned long eflags; unsigned long esp_at_signal; unsigned short ss; unsigned short __ssh; struct _fpstate *fpstate; unsigned long oldmask; unsigned long cr2; };
typedef struct { gregset_t gregs; fpregset_t fpregs; unsigned long oldmask; unsigned long cr2; } mcontext_t;
struct sigaltstack { void *ss_sp; int ss_flags; size_t ss_size; };
struct ucontext { unsigned long uc_flags; struct ucontext *uc_link; stack_t uc_stack; mcontext_t uc_mcontext; sigset_t uc_sigmask; unsigned long __fpregs_mem[28]; };
typedef struct ucontext ucontext_t;
#define MINSIGSTKSZ 2048
#define SIGSTKSZ 8192
#define REG_GS REG_GS
#define REG_FS REG_FS
#define REG_ES REG_ES
#define REG_DS REG_DS
#define REG_EDI REG_EDI
#define REG_ESI REG_ESI
#define REG_EBP REG_EBP
#define REG_ESP REG_ESP
#define REG_EBX REG_EBX
#define REG_EDX REG_EDX
#define REG_ECX REG_ECX
#define REG_EAX REG_EAX
#define REG_TRAPNO REG_TRAPNO
#define REG_ERR REG_ERR
#define REG_EIP REG_EIP
#define REG_CS REG_CS
#define REG_EFL REG_EFL
#define REG_UESP REG_UESP
#define REG_SS REG_SS
#endif
#define SA_NOCLDSTOP 1
#define SA_NOCLDWAIT 2
#define SA_SIGINFO 4
#define SA_ONSTACK 0x08000000
#define SA_RESTART 0x10000000
#define SA_NODEFER 0x40000000
#define SA_RESETHAND 0x80000000
#define SA_RESTORER 0x04000000
#define SIGHUP 1
#define SIGINT 2
#define SIGQUIT 3
#define SIGILL 4
#define SIGTRAP 5
#define SIGABRT 6
#define SIGIOT SIGABRT
#define SIGBUS 7
#define SIGFPE 8
#define SIGKILL 9
#define SIGUSR1 10
#define SIGSEGV 11
#define SIGUSR2 12
#define SIGPIPE 13
#define SIGALRM 14
#define SIGTERM 15
#define SIGSTKFLT 16
#define SIGCHLD 17
#define SIGCONT 18
#define SIGSTOP 19
#define SIGTSTP 20
#define SIGTTIN 21
#define SIGTTOU 22
#define SIGURG 23
#define SIGXCPU 24
#define SIGXFSZ 25
#define SIGVTALRM 26
#define SIGPROF 27
#define SIGWINCH 28
#define SIGIO 29
#define SIGPOLL 29
#define SIGPWR 30
#define SIGSYS 31
#define SIGUNUSED SIGSYS
#define _NSIG 65
