// What symbol-signature.c calls.
int total(int a, int b) { return a + b; }
int unused(double a) { return (int)a; }
int as_long(int a) { return a; }
void *get(unsigned n) { return (char *)0 + n; }
int result(int a) { return a; }
