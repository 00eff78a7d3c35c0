// What import-signature.c is linked with.
int host_time(int zone);
int host_size(int bytes);
int host_idle(int seconds);
int elsewhere(void);

int elsewhere(void)
{
	return host_time(1) + host_size(2);
}

#ifdef FIXED
int host_time(int zone)
{
	return zone;
}

int host_size(int bytes)
{
	return bytes;
}
#endif
