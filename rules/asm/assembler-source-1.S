// expect: assembler-source 'assembler-source-1.S' is assembler source
#if !(defined FIXED && defined __wasm__)
	.globl twice
twice:
	leal (%rdi,%rdi), %eax
	ret
#endif
