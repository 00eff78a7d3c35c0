// proof: compile: unknown directive
//
// Assembly outside of functions.
#ifndef PROVE
asm(".globl answer\n" // expect: file-scope '.globl answer'
    "answer:\n"
    "\tmovl $42, %eax\n"
    "\tret\n");

void version_one(void) {}
__asm__(".symver version_one, version_one@V1"); // expect: file-scope '.symver

#define VERSION(f, v) __asm__(".symver " #f ", " #f "@" v)
void version_two(void) {}
VERSION(version_two, "V2"); // expect: file-scope

#ifdef __x86_64__
asm(".section .note.host\n.long 0\n.text"); // guarded: file-scope
#endif

asm("");                     // ok: file-scope
asm(".globl version_one");   // ok: file-scope

int labelled(void) asm("_labelled"); // ok: file-scope
void inside(void) { asm("pause"); }  // ok: file-scope
const char *text = "asm(\".symver f, f@V1\")"; // ok: file-scope
#else
#include <stdio.h>
void version_one(void)
{
	puts("one");
}
#if !(defined FIXED && defined __wasm__)
__asm__(".symver version_one, version_one@V1");
#endif

int main(void)
{
	version_one();
	return 0;
}
#endif
