// glibc's <sys/rseq.h>, behind what it takes from its <sys/cdefs.h>.
#pragma once
#include <sys/cdefs.h>
#include_next <sys/rseq.h>
