// What symbol-signature.c calls.
int total(int a, int b) { return a + b; }
int unused(double a) { return (int)a; }
int as_long(int a) { return a; }
int result(int a) { return a; }
