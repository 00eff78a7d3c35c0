// Reads the symbol index of an ar archive.
//
// A linker finds the member that defines a symbol by an index, the archive's first
// member, and so do we: no object file is opened but for signatures. Four forms are in use: GNU's
// "/" and "/SYM64/" (big-endian numbers, then the names one after the other) and BSD's
// "__.SYMDEF" and "__.SYMDEF_64" (little-endian pairs of a name's and a member's
// offset, then the names). The archive may be anyone's: each number is held against
// what is there before it is used.

#include "archive.h"

#include <assert.h>
#include <string.h>

#include "object.h"

#define MAGIC_SIZE 8
#define HEADER_SIZE 60

// A part of the archive.
struct span {
	const unsigned char *at;
	size_t size;
};

struct archive {
	struct span all;
	int thin; // members lie in files of their own
	GHashTable *symbols;
};

static const char truncated[] = "is cut off";
static const char strange[] = "has a symbol index that contradicts itself";

static guint64 big_endian(const unsigned char *at, size_t width)
{
	guint64 value = 0;

	while (width--)
		value = value << 8 | *at++;
	return value;
}

static guint64 little_endian(const unsigned char *at, size_t width)
{
	guint64 value = 0;

	while (width--)
		value = value << 8 | at[width];
	return value;
}

// The size that a member's header tells, or -1 when its digits are none.
static gint64 member_size(const unsigned char *header)
{
	char digits[11] = "", *end;
	gint64 size;

	memcpy(digits, header + 48, 10);
	size = g_ascii_strtoll(digits, &end, 10);
	if (end == digits || (*end && *end != ' ') || size < 0 ||
	    memcmp(header + 58, "`\n", 2) != 0)
		return -1;
	return size;
}

// Whether the archive has all of the member at offset, as the index claims.
static const char *check_member(const struct archive *archive, guint64 offset)
{
	gint64 size;

	if (offset < MAGIC_SIZE)
		return strange;
	if (offset > archive->all.size || archive->all.size - offset < HEADER_SIZE)
		return truncated;
	size = member_size(archive->all.at + offset);
	if (size < 0)
		return strange;
	if (!archive->thin && (guint64)size > archive->all.size - offset - HEADER_SIZE)
		return truncated;
	return NULL;
}

// Adds the name at the start of names; returns its length with the NUL, or 0 when it
// has no end or is empty.
static size_t add_name(struct span names, GHashTable *symbols)
{
	const unsigned char *end = names.size ? memchr(names.at, 0, names.size) : NULL;

	if (!end || end == names.at)
		return 0;
	g_hash_table_add(symbols, g_strdup((const char *)names.at));
	return end - names.at + 1;
}

static const char *gnu_index(const struct archive *archive, struct span index, size_t width)
{
	const unsigned char *offset = index.at + width;
	const char *problem;
	struct span names;
	guint64 count;

	assert(width == 4 || width == 8);
	if (index.size < width)
		return truncated;
	count = big_endian(index.at, width);
	if (count > (index.size - width) / width)
		return strange;
	names.at = index.at + width + count * width;
	names.size = index.size - width - count * width;
	for (; count--; offset += width) {
		size_t length = add_name(names, archive->symbols);

		problem = length ? check_member(archive, big_endian(offset, width)) : strange;
		if (problem)
			return problem;
		assert(length <= names.size);
		names.at += length;
		names.size -= length;
	}
	return NULL;
}

static const char *bsd_index(const struct archive *archive, struct span index, size_t width)
{
	struct span pairs, names;
	const char *problem;

	assert(width == 4 || width == 8);
	if (index.size < 2 * width)
		return truncated;
	pairs.at = index.at + width;
	pairs.size = little_endian(index.at, width);
	if (pairs.size % (2 * width) || pairs.size > index.size - 2 * width)
		return strange;
	names.at = pairs.at + pairs.size + width;
	names.size = little_endian(names.at - width, width);
	if (names.size > index.size - pairs.size - 2 * width)
		return strange;
	for (; pairs.size; pairs.at += 2 * width, pairs.size -= 2 * width) {
		guint64 name = little_endian(pairs.at, width);

		if (name >= names.size ||
		    !add_name((struct span){ names.at + name, names.size - name },
			      archive->symbols))
			return strange;
		problem = check_member(archive, little_endian(pairs.at + width, width));
		if (problem)
			return problem;
	}
	return NULL;
}

// The name of the member, whose content it may shorten: BSD's long names stand in
// front of the content, as "#1/LENGTH" says. The first 16 bytes tell enough.
static int take_name(const unsigned char *header, struct span *content, char name[17])
{
	guint64 length;

	memcpy(name, header, 16);
	name[16] = 0;
	if (strncmp(name, "#1/", 3) != 0)
		return 0;
	length = g_ascii_strtoull(name + 3, NULL, 10);
	if (length > content->size)
		return -1;
	memset(name, 0, 17);
	memcpy(name, content->at, MIN(length, 16));
	content->at += length;
	content->size -= length;
	return 0;
}

static int is_named(const char *name, const char *wanted)
{
	size_t n = strlen(wanted);

	return strncmp(name, wanted, n) == 0 && (!name[n] || name[n] == ' ');
}

static const char *read_index(const struct archive *archive)
{
	const unsigned char *header = archive->all.at + MAGIC_SIZE;
	gint64 length = member_size(header);
	struct span content;
	char name[17];

	assert(archive->all.size >= MAGIC_SIZE + HEADER_SIZE);
	if (length < 0)
		return "has no readable first member";
	if ((guint64)length > archive->all.size - MAGIC_SIZE - HEADER_SIZE)
		return truncated;
	content = (struct span){ header + HEADER_SIZE, (size_t)length };
	if (take_name(header, &content, name) < 0)
		return strange;
	if (is_named(name, "/SYM64/"))
		return gnu_index(archive, content, 8);
	if (is_named(name, "/"))
		return gnu_index(archive, content, 4);
	if (is_named(name, "__.SYMDEF_64"))
		return bsd_index(archive, content, 8);
	if (is_named(name, "__.SYMDEF"))
		return bsd_index(archive, content, 4);
	return "has no symbol index (ranlib makes one)";
}

const char *archive_symbols(const char *bytes, size_t size, GHashTable *symbols)
{
	struct archive archive = { { (const unsigned char *)bytes, size }, 0, symbols };

	if (size < MAGIC_SIZE)
		return "is no archive";
	archive.thin = memcmp(bytes, "!<thin>\n", MAGIC_SIZE) == 0;
	if (!archive.thin && memcmp(bytes, "!<arch>\n", MAGIC_SIZE) != 0)
		return "is no archive";
	if (size == MAGIC_SIZE)
		return NULL;
	return size - MAGIC_SIZE < HEADER_SIZE ? truncated : read_index(&archive);
}

// An object file of wasm; or what -flto makes, LLVM's bitcode, whose table of symbols has the
// target's name (llvm's include/llvm/Object/IRSymtab.h, TargetTriple).
static int is_for_wasm(struct span content)
{
	if (content.size < 4)
		return 0;
	if (memcmp(content.at, "\0asm", 4) == 0)
		return 1;
	return memcmp(content.at, "BC\xc0\xde", 4) == 0 &&
	       memmem(content.at, content.size, "wasm32-", 7) != NULL;
}

size_t archive_signatures(const char *bytes, size_t size, GHashTable *signatures)
{
	const unsigned char *all = (const unsigned char *)bytes;
	size_t at = MAGIC_SIZE, wasm = 0;

	if (size < MAGIC_SIZE || memcmp(bytes, "!<arch>\n", MAGIC_SIZE) != 0)
		return 0;
	while (size - at >= HEADER_SIZE) {
		gint64 length = member_size(all + at);
		struct span content;
		char name[17];

		if (length < 0 || (guint64)length > size - at - HEADER_SIZE)
			return wasm;
		content = (struct span){ all + at + HEADER_SIZE, (size_t)length };
		if (take_name(all + at, &content, name) == 0) {
			object_signatures((const char *)content.at, content.size, signatures);
			wasm += is_for_wasm(content);
		}
		at += HEADER_SIZE + (size_t)length;
		at += at % 2;
		if (at > size)
			return wasm;
	}
	return wasm;
}
