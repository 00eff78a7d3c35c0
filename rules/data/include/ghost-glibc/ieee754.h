// glibc's <ieee754.h>, behind what it takes from its <sys/cdefs.h>.
#pragma once
#include <sys/cdefs.h>
#include_next <ieee754.h>
