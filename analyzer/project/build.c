// A build's compile commands are those that it wrote itself, or that were recorded as it ran; these
// join what earlier builds recorded, as a build compiles only what is not up to date.

#include "build.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/place.h"
#include "record.h"

#define FOLDER ".wasmready"
#define DATABASE "compile_commands.json"
#define DATABASE_LIMIT ((size_t)512 << 20) // bytes, as compdb.c
#define RECORDED ".new"			   // behind the database's name: what one build recorded
#define RECORD "bear --output \"$RECORDED\" -- "

// How trees are built, by a file in them; the first that is there counts. A tree with CMake or
// meson needs no build: they know the commands once they have configured it.
static const struct way {
	const char *file;   // that tells
	const char *advice; // what to type
	const char *run;    // what we run for it, in the tree; $OUT: our folder for it
	int recorded;	    // 0: it writes $OUT/compile_commands.json itself
} ways[] = {
	{ "CMakeLists.txt", "cmake -B build -DCMAKE_EXPORT_COMPILE_COMMANDS=ON",
	  "cmake -S . -B \"$OUT\" -DCMAKE_EXPORT_COMPILE_COMMANDS=ON", 0 },
	{ "meson.build", "meson setup build",
	  "if [ -e \"$OUT/build.ninja\" ]; then meson setup --reconfigure \"$OUT\" .;"
	  " else meson setup \"$OUT\" .; fi",
	  0 },
	// make *config writes .config; what it sets decides what is compiled.
	{ "Kconfig", "make defconfig && bear -- make -j$(nproc)",
	  "{ [ -e .config ] || make defconfig; } && " RECORD "make -j$(nproc)", 1 },
	{ "configure", "./configure && bear -- make -j$(nproc)",
	  "{ [ -e config.status ] || ./configure; } && " RECORD "make -j$(nproc)", 1 },
	{ "autogen.sh", "./autogen.sh && ./configure && bear -- make -j$(nproc)",
	  // Some refuse to run, and end with 0 all the same.
	  "{ NOCONFIGURE=1 ./autogen.sh; [ -e configure ] || autoreconf -i; } && "
	  "{ [ -e config.status ] || ./configure; } && " RECORD "make -j$(nproc)",
	  1 },
	{ "configure.ac", "autoreconf -i && ./configure && bear -- make -j$(nproc)",
	  "autoreconf -i && ./configure && " RECORD "make -j$(nproc)", 1 },
	{ "GNUmakefile", "bear -- make -j$(nproc)", RECORD "make -j$(nproc)", 1 },
	{ "makefile", "bear -- make -j$(nproc)", RECORD "make -j$(nproc)", 1 },
	{ "Makefile", "bear -- make -j$(nproc)", RECORD "make -j$(nproc)", 1 },
	{ "build.ninja", "ninja -t compdb > " DATABASE, RECORD "ninja", 1 },
	{ "SConstruct", "bear -- scons", RECORD "scons", 1 },
	{ "Rakefile", "bear -- rake", RECORD "rake", 1 },
};

static const struct way *way_in(const char *folder)
{
	for (size_t i = 0; i < G_N_ELEMENTS(ways); i++) {
		char *path = g_build_filename(folder, ways[i].file, NULL);
		int there = g_file_test(path, G_FILE_TEST_IS_REGULAR);

		g_free(path);
		if (there)
			return &ways[i];
	}
	return NULL;
}

// The only folder of root that can be built, or NULL; src before others. g_free() it.
static char *only_part(const char *root, const struct way **way)
{
	char *src = g_build_filename(root, "src", NULL), *part = NULL;
	GDir *dir = NULL;
	const char *name;
	int count = 0;

	if ((*way = way_in(src)))
		return g_free(src), g_strdup("src");
	g_free(src);
	dir = dir_open(root);
	while (dir && (name = dir_next(dir, root))) {
		char *folder = g_build_filename(root, name, NULL);
		const struct way *found = *name == '.' ? NULL : way_in(folder);

		if (found && !count++) {
			part = g_strdup(name);
			*way = found;
		}
		g_free(folder);
	}
	if (dir)
		g_dir_close(dir);
	if (count != 1)
		g_clear_pointer(&part, g_free);
	return part;
}

// How root is built; *part: its folder in which that is, or NULL for root. NULL: not known.
static const struct way *find_way(const char *root, char **part)
{
	const struct way *way = way_in(root);

	*part = NULL;
	if (!way && !(*part = only_part(root, &way)))
		return NULL;
	return way;
}

#define AUTO " (or: wasmready audit --build auto)"

char *build_advice(const char *root)
{
	char *part, *text, *quoted;
	const struct way *way = find_way(root, &part);

	if (way && part) {
		quoted = strpbrk(part, " '\"$`\\&;()<>|*?[]#~!") ? g_shell_quote(part)
								 : g_strdup(part);
		text = g_strdup_printf("cd %s && %s" AUTO, quoted, way->advice);
		g_free(quoted);
	} else if (way) {
		text = g_strconcat(way->advice, AUTO, NULL);
	} else {
		text = g_strdup("bear -- COMMAND, with the command that builds it (or: wasmready "
				"audit --build COMMAND)");
	}
	g_free(part);
	return text;
}

// One build.
struct build {
	const struct project *project;
	struct db_place place; // of the database that is made
	char *folder;	       // where it runs
	char *command;	       // for the shell
	int recorded;	       // by bear
	int fresh, kept;       // commands that this build recorded, and of earlier ones
	time_t changed;	       // when the database was written before; 0: there was none
	char *before;	       // what the database held; NULL: there was none
	char *out;	       // folder for what CMake and meson make
	char *log;	       // path
	int log_fd;	       // -1: to standard error
};

static int plan_auto(struct build *build)
{
	char *part = NULL;
	const struct way *way = find_way(build->project->root, &part);

	if (!way) {
		complain("nothing in '%s' tells how it is built: give the command, as in "
			 "--build 'make -j2'",
			 build->project->root);
		return -1;
	}
	build->folder = g_build_filename(build->project->root, part, NULL);
	build->command = g_strdup(way->run);
	build->recorded = way->recorded;
	g_free(part);
	return 0;
}

static int plan_given(struct build *build)
{
	const char *given = build->project->build_command;

	if (!*given) {
		complain("--build takes a command, 'auto', or a folder with a " DATABASE);
		return MISUSED;
	}
	build->folder = g_strdup(build->project->root);
	// As one word: it may be a list of commands.
	build->command = g_strdup(RECORD "sh -c \"$COMMAND\"");
	build->recorded = 1;
	return 0;
}

static int plan(struct build *build)
{
	int err = strcmp(build->project->build_command, "auto") == 0 ? plan_auto(build)
								     : plan_given(build);
	char *bear = NULL;

	if (!err && build->recorded && !(bear = g_find_program_in_path("bear"))) {
		complain("a build is recorded by 'bear', which is not installed: apt-get install "
			 "bear");
		err = -1;
	}
	g_free(bear);
	return err;
}

// What the database, or that of one build, holds, or NULL. g_free() it.
static char *commands_text(const struct build *build, const char *end)
{
	char *path = g_strconcat(build->place.path, end, NULL), *text = NULL;
	size_t size;
	int err = file_read(path, DATABASE_LIMIT, &text, &size);

	g_free(path);
	return err ? NULL : text;
}

// The folder for our files, and the log.
static int open_files(struct build *build)
{
	const struct project *project = build->project;
	char *path = g_build_filename(project->root, FOLDER, DATABASE, NULL), *dir;
	struct stat st;
	int err = place_open(&build->place, path, project->root, 1) ? -1 : 0;

	g_free(path);
	if (err)
		return err;
	build->before = commands_text(build, "");
	if (build->before && place_look(&build->place, "", &st) > 0)
		build->changed = st.st_mtime;
	place_drop(&build->place, RECORDED);
	dir = g_path_get_dirname(build->place.path);
	build->out = g_build_filename(dir, "build", NULL);
	build->log = g_build_filename(dir, "build.log", NULL);
	g_free(dir);
	if (project->verbose)
		return 0;
	unlinkat(build->place.folder, "build.log", 0);
	build->log_fd = openat(build->place.folder, "build.log",
			       O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
	if (build->log_fd >= 0)
		return 0;
	complain("cannot write '%s': %s", build->log, g_strerror(errno));
	return -1;
}

// In the child. What the build prints is no report of ours.
static void run_shell(const struct build *build)
{
	int to = build->log_fd >= 0 ? build->log_fd : STDERR_FILENO;
	char *recorded = g_strconcat(build->place.path, RECORDED, NULL);

	if (dup2(to, STDOUT_FILENO) >= 0 && dup2(to, STDERR_FILENO) >= 0 &&
	    chdir(build->folder) == 0 && !setenv("RECORDED", recorded, 1) &&
	    !setenv("OUT", build->out, 1) && !setenv("COMMAND", build->project->build_command, 1))
		execl("/bin/sh", "sh", "-c", build->command, (char *)NULL);
	_exit(127);
}

// Runs the shell as system(3) does: what interrupts us is the build's to take. Returns what
// waitpid() tells, or -1 with errno set.
static int run(const struct build *build)
{
	struct sigaction ignore = { .sa_handler = SIG_IGN }, old[2];
	int status = -1, error;
	pid_t pid;

	sigaction(SIGINT, &ignore, &old[0]);
	sigaction(SIGQUIT, &ignore, &old[1]);
	fflush(NULL);
	pid = fork();
	if (!pid) {
		sigaction(SIGINT, &old[0], NULL);
		sigaction(SIGQUIT, &old[1], NULL);
		run_shell(build);
	}
	while (pid > 0 && waitpid(pid, &status, 0) < 0 && errno == EINTR)
		;
	error = errno;
	sigaction(SIGINT, &old[0], NULL);
	sigaction(SIGQUIT, &old[1], NULL);
	errno = error;
	return pid < 0 ? -1 : status;
}

// What CMake or meson wrote becomes ours, so that it is found where a recorded one is.
static void take_written(struct build *build)
{
	char *path = g_build_filename(build->out, DATABASE, NULL), *text = NULL;
	size_t size;

	if (file_read(path, DATABASE_LIMIT, &text, &size) == 0 &&
	    place_write(&build->place, "", text))
		complain("cannot write '%s': %s", build->place.path, g_strerror(errno));
	g_free(text);
	g_free(path);
}

// What bear recorded joins what it did before.
static void take_recorded(struct build *build, int whole)
{
	char *recorded = commands_text(build, RECORDED);
	char *text = record_join(build->before, recorded, whole, &build->fresh, &build->kept);

	if (text && place_write(&build->place, "", text))
		complain("cannot write '%s': %s", build->place.path, g_strerror(errno));
	// An empty one would be found by every later audit.
	if (!text && whole)
		place_drop(&build->place, "");
	place_drop(&build->place, RECORDED);
	g_free(text);
	g_free(recorded);
}

// Whether the database that came of it names a command.
static int has_commands(const struct build *build)
{
	char *text = commands_text(build, "");
	int has = text && strchr(text, '{') != NULL;

	g_free(text);
	return has;
}

// Whether what describes the build changed after it was recorded before.
static int is_other_build(const struct build *build)
{
	static const char *const files[] = { "Makefile.am", "configure.ac", "Makefile.in" };
	int other = 0;

	for (size_t i = 0; i < G_N_ELEMENTS(ways) + G_N_ELEMENTS(files) && !other; i++) {
		const char *name = i < G_N_ELEMENTS(ways) ? ways[i].file
							  : files[i - G_N_ELEMENTS(ways)];
		char *path = g_build_filename(build->folder, name, NULL);
		struct stat st;

		other = stat(path, &st) == 0 && S_ISREG(st.st_mode) &&
			st.st_mtime >= build->changed;
		g_free(path);
	}
	return other;
}

// Nothing tells whether a build would still compile what it did not now.
static void say_kept(const struct build *build)
{
	if (build->kept && build->changed && !build->project->quiet && is_other_build(build))
		tell("%d command%s of earlier builds count too, as this one had them up to date or no "
		     "longer has them; after 'make clean' a build tells",
		     build->kept, build->kept == 1 ? "" : "s");
}

static const char *where_told(const struct build *build)
{
	return build->log_fd >= 0 ? build->log : "its output above";
}

#define LOG_LIMIT ((size_t)16 << 20)

static int is_blank_line(const char *line)
{
	return !line[strspn(line, " \t\r")];
}

// What the log says of the failure, in brackets behind a blank: its first line with an error in it,
// of CMake's the next, which has the words; else its last line. "" without a log. g_free() it.
static char *log_reason(const struct build *build)
{
	char *text = NULL, **lines, *plain, *said;
	const char *reason = "";
	size_t size;
	int cmake = 0;

	if (build->log_fd < 0 || file_read(build->log, LOG_LIMIT, &text, &size) < 0)
		return g_strdup("");
	lines = g_strsplit(text, "\n", -1);
	for (char **line = lines; *line; line++) {
		if (is_blank_line(*line))
			continue;
		reason = *line;
		if (cmake ||
		    (strcasestr(*line, "error") && !g_str_has_prefix(*line, "CMake Error")))
			break;
		cmake = g_str_has_prefix(*line, "CMake Error");
	}
	plain = text_printable(reason + strspn(reason, " \t"));
	said = *plain ? g_strdup_printf(" (%.200s)", plain) : g_strdup("");
	g_free(plain);
	g_strfreev(lines);
	g_free(text);
	return said;
}

// Judges how the build ended.
static int conclude(struct build *build, int status)
{
	const char *given = build->project->build_command;
	int failed = !WIFEXITED(status) || WEXITSTATUS(status);
	char *reason;

	if (build->recorded)
		take_recorded(build, !failed);
	// The shell, or what it ran.
	if ((WIFSIGNALED(status) && WTERMSIG(status) == SIGINT) ||
	    (WIFEXITED(status) && WEXITSTATUS(status) == 128 + SIGINT))
		return INTERRUPTED;
	if (!build->recorded && !failed)
		take_written(build);
	if (!has_commands(build)) {
		place_drop(&build->place, "");
		reason = failed ? log_reason(build) : g_strdup("");
		complain(failed ? "the build '%s' failed: see %s%s"
				: "the build '%s' compiled nothing, as where all is built already "
				  "(try it after 'make clean'): see %s%s",
			 given, where_told(build), reason);
		g_free(reason);
		return -1;
	}
	if (failed)
		complain("the build '%s' failed (see %s): %s", given, where_told(build),
			 build->recorded && !build->fresh
				 ? "what is looked at are the units of earlier builds"
				 : "only what it and earlier builds compiled is looked at");
	else if (build->recorded)
		say_kept(build);
	return 0;
}

// From now on the project's databases are this one.
static void use_database(struct project *project, const struct build *build)
{
	g_strfreev(project->build_dirs);
	project->build_dirs = g_new0(char *, 2);
	project->build_dirs[0] = g_strdup(build->place.path);
}

int build_run(struct project *project)
{
	struct build build = { .project = project, .log_fd = -1 };
	int err, status;

	if (!project->build_command)
		return 0;
	err = plan(&build);
	if (!err)
		err = open_files(&build);
	if (!err && !project->quiet)
		tell("building in '%s', outside of the sandbox: %s (output: %s)", build.folder,
		     build.recorded && strcmp(project->build_command, "auto") != 0
			     ? project->build_command
			     : build.command,
		     build.log_fd >= 0 ? build.log : "below");
	if (!err && (status = run(&build)) < 0) {
		complain("cannot run the build: %s", g_strerror(errno));
		err = -1;
	} else if (!err) {
		err = conclude(&build, status);
	}
	if (!err)
		use_database(project, &build);
	if (build.log_fd >= 0)
		close(build.log_fd);
	place_close(&build.place);
	g_free(build.folder);
	g_free(build.command);
	g_free(build.out);
	g_free(build.log);
	g_free(build.before);
	return err;
}
