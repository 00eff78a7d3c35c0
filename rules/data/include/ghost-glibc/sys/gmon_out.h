// glibc's <sys/gmon_out.h>, behind what it takes from its <sys/cdefs.h>.
#pragma once
#include <sys/cdefs.h>
#include_next <sys/gmon_out.h>
