// Nothing in this file asks a descriptor not to wait.
#include <sys/socket.h>

int waits(int s)
{
	char b[16];

	return (int)recv(s, b, sizeof b, 0); // expect: main-thread 'recv' does not wait
}
