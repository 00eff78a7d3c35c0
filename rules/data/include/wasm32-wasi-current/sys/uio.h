// What wasi-libc's <sys/uio.h> has lost since May 2022: other processes' memory.
#define process_vm_readv wasmready_no_process_vm_readv
#define process_vm_writev wasmready_no_process_vm_writev
#include_next <sys/uio.h>
#undef process_vm_readv
#undef process_vm_writev
