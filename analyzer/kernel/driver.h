// The driver of kernels: a C text that gives each of them one plain entry, the same for the
// host and for wasm, whatever its parameters are.
//
// For a kernel NAME (driver_name()) it defines
//
//   int wr_call_NAME(uint8_t *src, int32_t sw, int32_t sh, int32_t sstride, int32_t schannels,
//                    uint8_t *dst, int32_t dw, int32_t dh, int32_t dstride, int32_t dchannels,
//                    int32_t from, int32_t to);
//
// which makes the rows [from, to) of dst and returns what the kernel returns when that is a
// number (0 is good), else 0; strides are in bytes, and
//
//   void wr_reset_NAME(void);                  sets the tables that the kernel writes back to
//                                              their first content: before each new image
//   void *wr_table_NAME(int parameter);        where the table lies that the 0-based parameter
//   int wr_table_size_NAME(int parameter);     points to, and its bytes; 0 when it is none
#ifndef WASMREADY_DRIVER_H
#define WASMREADY_DRIVER_H

#include "kernel.h"

// What whoever makes images for a kernel must know of it.
struct driver_plan {
	int has_source;	   // else src is not looked at
	int has_target;	   // else dst is not (a histogram, whose table is its result)
	int in_place;	   // dst holds the source, and is written over
	int bands;	   // from and to count; else only whole images can be made
	int own_size;	   // the target may have another size than the source
	int source_stride; // else the rows of src are packed
	int target_stride; // the same for dst
	int one_stride;	   // src's and dst's are the same number
	int source_bytes;  // of an element: 1, 2, 4 or 8
	int target_bytes;
	int source_float; // elements are float or double
	int target_float;
	int channels;	     // the kernel is told how many channels an image has
	int target_channels; // dst's are told apart from src's
	int in_channels;     // as in struct kernel; 0: 1, 3 and 4 where channels is set, else 1
	int out_channels;    // as in struct kernel; 0: as many as src
	int writes_tables;   // a table is among its results
	int has_tables;
};

// Why the kernel cannot be driven, as one line to tell the user ("nothing says what to pass
// for 'state' ..."), or NULL when it can. g_free() it.
char *driver_obstacle(const struct kernel *kernel);

// Fills the plan of a kernel without obstacle.
void driver_plan(const struct kernel *kernel, struct driver_plan *plan);

// NAME above: the kernel's own, with a hash of its file behind it when it is static, since
// another file may have one of that name. g_free() it.
char *driver_name(const struct kernel *kernel);

// The C text for kernels without obstacle, all of the unit whose source is this absolute
// path, which the text includes, so that static ones can be called. It needs no header, and
// compiles with the unit's own flags. NULL when the path cannot stand in an #include.
// g_free() it.
char *driver_text(const char *source, struct kernel *const *kernels, guint count);

#endif
