// What a driver (analyzer/confirm/driver_text.c) needs beside the functions that it calls. It stands
// behind the unit's source: all names begin with wr_, and nothing is included.

// Kinds of what a value lies in; drive.c has them too.
#define WR_CODE(x)                                                                       \
	_Generic((x), char: 1, signed char: 1, short: 1, int: 1, long: 1, long long: 1,  \
		unsigned char: 2, unsigned short: 2, unsigned: 2, unsigned long: 2,      \
		unsigned long long: 2, _Bool: 2, float: 3, double: 3, char *: 4,         \
		const char *: 4, unsigned char *: 5, const unsigned char *: 5, default: 0)
#define WR_IS_POINTER(T) (__builtin_classify_type((T)0) == 5)
// What a T points to, as an lvalue that is never read; a char where T is no pointer.
#define WR_AT(T) (((T)0)[__builtin_choose_expr(WR_IS_POINTER(T), 0, (char *)0)])
#define WR_IS_SIGNED(T) ((T)-1 < (T)1)
// A value for a number or a pointer of type T.
#define WR_MAKE(slot, T, bits)                                                                    \
	__builtin_choose_expr(WR_IS_POINTER(T),                                                   \
			      wr_pointer(slot, WR_CODE(WR_AT(T)), (int)sizeof(WR_AT(T)), 0, 32),  \
			      wr_number(slot, sizeof(T) * 8 < bits ? (int)sizeof(T) * 8 : bits,   \
					WR_IS_SIGNED(T)))
#define WR_FIELD(slot, name, field, bytes) \
	wr_field(slot, name, (void *)&(field), (int)sizeof(field), WR_CODE(field), bytes)
#define WR_FIELDS(slot, name, field)                                                       \
	wr_fields(slot, name, (void *)(field), (int)(sizeof(field) / sizeof((field)[0])), \
		  (int)sizeof((field)[0]), WR_CODE((field)[0]))
#define WR_NOTE(label, x) wr_note(label, (const void *)&(x), (int)sizeof(x), WR_CODE(x))
#define WR_NOTES(label, x)                                                          \
	wr_notes(label, (const void *)(x), (int)(sizeof(x) / sizeof((x)[0])),      \
		 (int)sizeof((x)[0]), WR_CODE((x)[0]))
// What a call of type T gave, a number or a pointer.
#define WR_RESULT(T, x)                                                                          \
	__builtin_choose_expr(WR_IS_POINTER(T), wr_note_pointer((const void *)(wr_address)(x)), \
			      wr_note_number((long long)(x), (int)sizeof(T), WR_IS_SIGNED(T)))

typedef __UINTPTR_TYPE__ wr_address;

extern long long wr_number(int slot, int bits, int is_signed);
extern double wr_real(int slot, int is_float);
extern void *wr_pointer(int slot, int code, int size, int is_text, int bits);
extern void *wr_record(int slot, int size);
extern void wr_field(int slot, const char *name, void *at, int size, int code, int bytes);
extern void wr_fields(int slot, const char *name, void *at, int count, int size, int code);
extern void wr_note(const char *label, const void *at, int size, int code);
extern void wr_notes(const char *label, const void *at, int count, int size, int code);
extern int wr_note_number(long long value, int size, int is_signed);
extern int wr_note_pointer(const void *at);
extern void wr_note_real(double value);
extern void wr_ready(void);
