// The one of May 2022 takes max_align_t from a <stddef.h> of clang before 18.
#if __has_include(<__stddef_max_align_t.h>)
#include <__stddef_max_align_t.h>
#endif
#include_next <__struct_sockaddr.h>
