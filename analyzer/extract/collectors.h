// All collectors, in the order in which they are called at one cursor and behind the walk.
#ifndef WASMREADY_COLLECTORS_H
#define WASMREADY_COLLECTORS_H

#define COLLECTORS(X) \
	X(include)    \
	X(macro)      \
	X(skip)       \
	X(brought)    \
	X(function)   \
	X(variable)   \
	X(record)     \
	X(lent)       \
	X(pointer)    \
	X(width)      \
	X(64bit)      \
	X(shape)      \
	X(extreme)    \
	X(word)       \
	X(word_bits)  \
	X(helper)     \
	X(mark)       \
	X(call)       \
	X(intrinsic)  \
	X(bound)      \
	X(stack)      \
	X(result)     \
	X(va)         \
	X(variadic)   \
	X(refused)    \
	X(frame)      \
	X(loop)       \
	X(kernel)     \
	X(cast)       \
	X(string)     \
	X(asm)        \
	X(comment)    \
	X(guard)      \
	X(asked)      \
	X(meaning)    \
	X(mask)       \
	X(line)       \
	X(diagnostic) \
	X(written) // asked by diagnostic

struct collector;
#define DECLARE_COLLECTOR(name) extern const struct collector collector_##name;
COLLECTORS(DECLARE_COLLECTOR)

#endif
