// Records whose bytes leave the process and that have another layout in wasm32.
// proof: run: host prints "24 16\n", wasm prints "16 8\n"
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#ifdef FIXED
typedef uint64_t word;
#else
typedef unsigned long word;
#endif

struct header {
	uint32_t magic;
	word length;
	int64_t time;
};

int save(FILE *out, const struct header *header)
{
	return fwrite(header, sizeof *header, 1, out) == 1; // expect: layout 'struct header' is written by 'fwrite' as bytes, but its layout differs: 24 bytes on the host, 16 in wasm32; 'length' is at byte 8 and 4
}

#ifdef PROVE
#include <stddef.h>
int main(void)
{
	printf("%d %d\n", (int)sizeof(struct header), (int)offsetof(struct header, time));
	return 0;
}
#else
#include <sys/mman.h>
struct entry {
	uint32_t magic, flags;
	uint64_t length;
};

struct node {
	struct header header;
	char name[8];
};

union packet {
	struct header header;
	unsigned char bytes[24];
};

int load(int fd, struct header *header)
{
	return read(fd, header, sizeof *header) > 0; // note: layout is read by 'read'
}

// A field is such a record.
int nested(FILE *out, struct node node)
{
	return fwrite(&node, sizeof node, 1, out) == 1; // expect: layout 'header' has 24 bytes and 16
}

int by_union(int fd, union packet *packet)
{
	return write(fd, packet->bytes, sizeof packet->bytes) > 0; // expect: layout 'union packet' is written by 'write'
}

// The same build reads it.
static int wake_pipe[2];

int wake(const struct header *header)
{
	return write(wake_pipe[1], header, sizeof *header) > 0; // ok: layout
}

static int write_all(int fd, const void *data, size_t size)
{
	return write(fd, data, size) == (ssize_t)size;
}

int wrapped(int fd, struct header *header)
{
	return write_all(fd, header, sizeof *header); // note: layout is written by 'write_all'
}

int copied(int fd, const struct header *header)
{
	char buffer[64];

	memcpy(buffer, header, sizeof *header); // note: layout is copied to a buffer of a function that writes
	return write(fd, buffer, sizeof *header) > 0;
}

struct header *mapped(int fd)
{
	return mmap(NULL, 4096, PROT_READ, MAP_PRIVATE, fd, 0); // note: layout is read from a mapping
}

// A record that goes along is not what is sent.
static int send_name(void *context, int fd, const char *name)
{
	return context && write(fd, name, strlen(name)) > 0;
}

int context(int fd, struct header *header)
{
	return send_name(header, fd, "name"); // ok: layout
}

// Of a record that is only read it is told there.
struct index {
	word offset;
	uint32_t crc, pad;
};

int load_index(int fd, struct index *index)
{
	return read(fd, index, sizeof *index) > 0; // expect: layout 'struct index' is read by 'read'
}

// The same in both builds.
int same(FILE *out, struct entry *entry)
{
	return fwrite(entry, sizeof *entry, 1, out) == 1; // ok: layout
}

// Stays inside.
void inside(struct header *to, const struct header *from)
{
	memcpy(to, from, sizeof *to); // ok: layout
}

// What lies behind the header is no header.
int payload(int fd, const struct header *header)
{
	return write(fd, header + 1, 8) > 0; // ok: layout
}

int one_by_one(FILE *out, const struct header *header)
{
	return fwrite(&header->magic, sizeof header->magic, 1, out) == 1; // ok: layout
}
#endif
