// errors: clang has no nested functions, on no target
// proof: wasip1 compile: function definition is not allowed here
// A function inside a function.
#ifndef FIXED
int outer(int n)
{
	int add(int m) { return n + m; } // expect: nested-function

	return add(1);
}
#endif

int declared(int n)
{
	int later(int m); // ok: nested-function

	return later(n);
}

int later(int m) { return m; }
