// source: assembler-source-1.S
//
// The finding is at the assembler file itself, whose expectation stands there.
int twice(int x); // ok: assembler-source
