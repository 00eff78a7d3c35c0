// Declares get() as what it is not, and does not call it.
#define WIDE
#include "symbol-signature-width.h"

int tool(int a) { return a; }
