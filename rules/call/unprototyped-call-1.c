/* What unprototyped-call.c calls. */
int scale(float f) { return (int)f; }
void implicit(int n) { (void)n; }
int fits(int a, double b) { return a > b; }
int mixed(int a) { return a; }
