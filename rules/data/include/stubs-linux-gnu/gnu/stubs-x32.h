// What glibc for 64 bits asks for in a 32-bit build (-m32) and lacks where the 32-bit one is not installed: a list of functions that are stubs. None here.
