// Whether a database was made here: what tells its file from any other (inode, time of birth, salt)
// is signed again, and held against the signature beside it.

#include "origin.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

#include "key.h"

#define HEAD "wasmready-origin 1"
#define ORIGIN ".origin"
#define SIZE_MAX_ORIGIN 512
#define SALT_BYTES 16

void origin_clear(struct db_origin *origin)
{
	g_clear_pointer(&origin->salt, g_free);
	g_clear_pointer(&origin->token, g_free);
	g_clear_pointer(&origin->log, g_free);
}

// What tells the file NAME+end from any other: file systems give an inode number again, but
// not the time at which a file was made, where they keep that. NULL when it is not there.
static char *identity(const struct db_place *place, const char *end, const char *salt)
{
	char *name = g_strconcat(place->name, end, NULL), *text = NULL;
	struct statx st;

	if (statx(place->folder, name, AT_SYMLINK_NOFOLLOW, STATX_INO | STATX_BTIME, &st) == 0) {
		int timed = (st.stx_mask & STATX_BTIME) != 0;

		text = g_strdup_printf(HEAD "\n%s\n%llu\n%lld.%09u\n%s", end,
				       (unsigned long long)st.stx_ino,
				       timed ? (long long)st.stx_btime.tv_sec : 0,
				       timed ? st.stx_btime.tv_nsec : 0, salt);
	}
	g_free(name);
	return text;
}

static char *sign(const struct db_place *place, const char *end, const char *salt, const char **why)
{
	char *text = identity(place, end, salt), *token;

	if (!text)
		return NULL;
	token = key_sign(text, why);
	g_free(text);
	return token;
}

static int read_lines(const struct db_place *place, struct db_origin *origin)
{
	int fd = place_file(place, ORIGIN, O_RDONLY, 0);
	char text[SIZE_MAX_ORIGIN + 1], **lines;
	ssize_t n = fd < 0 ? -1 : read(fd, text, SIZE_MAX_ORIGIN);
	int good;

	if (fd >= 0)
		close(fd);
	if (n <= 0)
		return -1;
	text[n] = 0;
	lines = g_strsplit(text, "\n", -1);
	good = g_strv_length(lines) == 5 && strcmp(lines[0], HEAD) == 0;
	if (good) {
		origin->salt = g_strdup(lines[1]);
		origin->token = g_strdup(lines[2]);
		origin->log = g_strdup(lines[3]);
	}
	g_strfreev(lines);
	return good ? 0 : -1;
}

// In a time that tells nothing of where they differ.
static int is_same(const char *a, const char *b)
{
	unsigned char differ = strlen(a) != 64 || strlen(b) != 64;

	for (int i = 0; !differ && i < 64; i++)
		differ |= a[i] ^ b[i];
	return !differ;
}

enum db_known origin_check(const struct db_place *place, struct db_origin *origin, const char **why)
{
	char *token;
	int same;

	*why = NULL;
	token = key_sign("", why);
	g_free(token);
	if (*why)
		return ORIGIN_NO_KEY;
	if (read_lines(place, origin) < 0)
		return ORIGIN_FOREIGN;
	token = sign(place, "", origin->salt, why);
	same = token && is_same(token, origin->token);
	g_free(token);
	if (!same)
		origin_clear(origin);
	return same ? ORIGIN_OURS : ORIGIN_FOREIGN;
}

int origin_has_log(const struct db_place *place, const struct db_origin *origin)
{
	struct stat st;
	const char *why;
	char *token;
	int there = place_look(place, "-wal", &st), same;

	// What is empty changes nothing: a run was killed before it signed what it began.
	if (there <= 0 || st.st_size == 0)
		return there == 0 || there == 1;
	token = sign(place, "-wal", origin->salt, &why);
	same = token && is_same(token, origin->log);
	g_free(token);
	return same;
}

static int store(const struct db_place *place, const struct db_origin *origin)
{
	char *text = g_strdup_printf(HEAD "\n%s\n%s\n%s\n", origin->salt, origin->token,
				     origin->log);
	assert(origin->salt && origin->token && origin->log);
	int err = place_write(place, ORIGIN, text);

	g_free(text);
	return err;
}

static char *new_salt(void)
{
	unsigned char bytes[SALT_BYTES];
	GString *salt = g_string_new(NULL);

	if (getrandom(bytes, sizeof bytes, 0) != sizeof bytes)
		return g_string_free(salt, TRUE);
	for (size_t i = 0; i < sizeof bytes; i++)
		g_string_append_printf(salt, "%02x", bytes[i]);
	return g_string_free(salt, FALSE);
}

int origin_make(const struct db_place *place, struct db_origin *origin, const char **why)
{
	origin_clear(origin);
	*why = NULL;
	origin->salt = new_salt();
	origin->token = origin->salt ? sign(place, "", origin->salt, why) : NULL;
	origin->log = g_strdup("-");
	if (origin->token && store(place, origin) == 0)
		return 0;
	origin_clear(origin);
	return *why ? 1 : -1;
}

int origin_sign_log(const struct db_place *place, struct db_origin *origin)
{
	const char *why;

	g_free(origin->log);
	origin->log = sign(place, "-wal", origin->salt, &why);
	if (!origin->log)
		origin->log = g_strdup("-");
	return store(place, origin);
}
