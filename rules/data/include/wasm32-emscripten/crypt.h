// musl's <crypt.h>, which Debian's musl-dev leaves out.
#pragma once
struct crypt_data {
	int initialized;
	char __buf[256];
};
char *crypt(const char *, const char *);
char *crypt_r(const char *, const char *, struct crypt_data *);
