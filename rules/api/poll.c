// proof: wasip1 link: undefined symbol: eventfd
// Waiting on descriptors.
#ifndef PROVE
#define _GNU_SOURCE
#include <poll.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/select.h>
#include <sys/timerfd.h>
#include <time.h>

int wait_one(int fd)
{
	struct pollfd one = { fd, POLLIN, 0 };

	return poll(&one, 1, 1000); // ok: poll
}

int wait_set(fd_set *set)
{
	return select(1, set, NULL, NULL, NULL); // ok: poll
}

int wait_event(int queue)
{
	struct epoll_event event;

	return epoll_wait(queue, &event, 1, -1); // expect: poll 'epoll_wait' is not in
}

int create(void)
{
	return epoll_create1(0); // expect: poll 'epoll_create1'
}

int wake(void)
{
	return eventfd(0, 0); // expect: poll 'eventfd' is declared but not defined
}

int timer(void)
{
	return timerfd_create(CLOCK_MONOTONIC, 0); // expect: poll 'timerfd_create'
}

#ifndef __wasm__
int host_only(int queue)
{
	return epoll_ctl(queue, EPOLL_CTL_DEL, 0, NULL); // guarded: poll
}
#endif
#else
#include <poll.h>
#include <stdio.h>
#include <unistd.h>

#ifdef FIXED
static int woken;

static void wake(void) { woken = 1; }
static int is_woken(void) { return woken; }
#else
#include <sys/eventfd.h>
static int event = -1;

static void wake(void)
{
	event = eventfd(1, 0);
}

static int is_woken(void)
{
	struct pollfd one = { event, POLLIN, 0 };

	return poll(&one, 1, 0) == 1;
}
#endif

int main(void)
{
	wake();
	puts(is_woken() ? "woken" : "asleep");
	return 0;
}
#endif
