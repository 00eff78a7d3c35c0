// source: import-signature-1.c
// proof: wasip1 link: function signature mismatch: host_time
// proof-flags: -Wl,--allow-undefined
// An import that two units declare in different ways.
#ifdef FIXED
int host_time(int zone);
#else
int host_time(long long zone); // expect: import-signature 'host_time' is declared as (i64) -> i32 here and as (i32) -> i32 in
#endif
int host_size(long bytes);     // ok: import-signature
int host_idle(double seconds); // ok: import-signature
int elsewhere(void);

int main(int argc, char **argv)
{
	(void)argv;
	return argc > 5 ? host_time(1) + host_size(1) + elsewhere() : 0;
}
