// Two builds see two declarations; the one that is wrong is never called.
#ifdef WIDE
typedef unsigned long long count;
#else
typedef unsigned count;
#endif
void *get(count n); // ok: symbol-signature
