/* config.h.  Generated from config.h.in by configure.  */
#define SIZEOF_LONG 8 // expect: configured-for-host SIZEOF_LONG is 8, not 4
#define SIZEOF_INT 4
#define SIZEOF_OFF_T 8
#define HAVE_UNISTD_H 1
/* #undef HAVE_WINDOWS_H */
