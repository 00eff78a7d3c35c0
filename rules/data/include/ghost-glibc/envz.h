// glibc's <envz.h>, behind what it takes from its <sys/cdefs.h>.
#pragma once
#include <sys/cdefs.h>
#include_next <envz.h>
