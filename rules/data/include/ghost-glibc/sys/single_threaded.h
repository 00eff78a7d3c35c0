// glibc's <sys/single_threaded.h>, behind what it takes from its <sys/cdefs.h>.
#pragma once
#include <sys/cdefs.h>
#include_next <sys/single_threaded.h>
