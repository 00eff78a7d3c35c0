// What stack-limit.c and stack-limit-1.c share.
#pragma once

#include <stddef.h>
#include <stdint.h>

struct frames {
	uintptr_t high, low;
	uintptr_t heap_high, heap_low;
};

uintptr_t address_here(void);
void remember(struct frames *frames);
