// proof: wasip1 run: host prints "19", wasm prints "0"
// Times of day where the user is.
#ifndef PROVE
#include <stdio.h>
#include <time.h>

int hour(time_t at)
{
	struct tm local;

	localtime_r(&at, &local); // expect: local-time 'localtime_r' takes local time for UTC
	return local.tm_hour;
}

time_t when(struct tm *local)
{
	return mktime(local); // expect: local-time 'mktime'
}

const char *stamp(time_t at)
{
	return ctime(&at); // note: local-time 'ctime'
}

// Only printed; and how far local time is from UTC, which is nothing.
void print_hour(time_t at)
{
	struct tm *local = localtime(&at); // note: local-time 'localtime'

	printf("%d\n", local->tm_hour);
}

double offset(time_t at)
{
	return difftime(mktime(gmtime(&at)), at); // note: local-time 'mktime'
}

int utc_hour(time_t at)
{
	struct tm utc;

	gmtime_r(&at, &utc); // ok: local-time
	return utc.tm_hour;
}

time_t from_utc(struct tm *utc)
{
	return timegm(utc); // ok: local-time
}

#ifndef __wasm__
int host_only(time_t at)
{
	return localtime(&at)->tm_hour; // guarded: local-time
}
#endif
#else
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

int main(void)
{
	time_t at = 0;
	struct tm *tm;

	setenv("TZ", "EST5", 1);
#ifdef FIXED
	at -= 5 * 3600;
	tm = gmtime(&at);
#else
	tm = localtime(&at);
#endif
	printf("%d\n", tm->tm_hour);
	return 0;
}
#endif
