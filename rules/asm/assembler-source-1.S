// expect: assembler-source 'assembler-source-1.S' is assembler source
	.globl twice
twice:
	leal (%rdi,%rdi), %eax
	ret
