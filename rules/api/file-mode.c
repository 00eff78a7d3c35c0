// Permission bits of a file and fields that WASI does not fill in; the type, and what it does.
// proof: run: host prints "found", wasm prints "not found"
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

static const char *find(const char *path)
{
	struct stat st;

#ifdef FIXED
	if (stat(path, &st) == 0 && S_ISREG(st.st_mode)) // ok: file-mode
#else
	if (stat(path, &st) == 0 && (st.st_mode & (S_IRUSR | S_IRGRP))) // expect: file-mode 'st.st_mode & (S_IRUSR | S_IRGRP)' is always 0
#endif
		return "found";
	return "not found";
}

#ifdef PROVE
int main(void)
{
	FILE *file = fopen("tool", "w");

	fclose(file);
	puts(find("tool"));
	return 0;
}
#else
int is_private(const struct stat *st) { return (st->st_mode & 0777) == 0600; } // expect: file-mode 'st->st_mode & 0777' is always 0: files have no permission bits
int runs(const struct stat *st) { return st->st_mode & 0111; } // expect: file-mode
char *buffer(const struct stat *st) { return malloc(st->st_blksize); } // expect: file-mode 'st->st_blksize' is always 0
long long held(const struct stat *st) { return (long long)st->st_blocks * 512; } // expect: file-mode 'st->st_blocks' is always 0
long looks(const struct stat *st)
{
	return st->st_blksize > 0 // note: file-mode
	       ? st->st_blksize : BUFSIZ; // note: file-mode
}
void copies(const struct stat *st, struct stat *to)
{
	to->st_blocks = st->st_blocks; // note: file-mode
}
int is_open(const struct stat *st) { return (st->st_mode & 022) != 0; } // note: file-mode always 0
int is_shared(const struct stat *st) { return st->st_mode & 077 ? 1 : 0; } // note: file-mode
int tells_modes(const char *path, struct stat *st)
{
	if (chmod(path, 0700) || stat(path, st))
		return 0;
	return (st->st_mode & 0777) == 0700; // note: file-mode
}
int is_mine(const struct stat *st) { return st->st_uid == 1000; } // note: file-mode 'st->st_uid' is always 0
void show(const struct stat *st) { printf("%o\n", st->st_mode & 07777); } // note: file-mode
const char *found(const char *path) { return find(path); }

int by_variable(const struct stat *st)
{
	mode_t mode = st->st_mode;

	return mode & S_IWUSR ? 1 : S_ISDIR(mode); // expect: file-mode 'mode & S_IWUSR' is always 0
}

int is_folder(const struct stat *st) { return (st->st_mode & S_IFMT) == S_IFDIR; } // ok: file-mode
int is_same(const struct stat *a, const struct stat *b) { return a->st_ino == b->st_ino && a->st_nlink > 1; } // ok: file-mode
void made(struct stat *st) { st->st_mode = S_IFREG | 0644; st->st_blksize = 512; } // ok: file-mode
struct mine { int st_mode, st_blksize; };
int another(const struct mine *m) { return (m->st_mode & 0111) + m->st_blksize; } // ok: file-mode
#endif
