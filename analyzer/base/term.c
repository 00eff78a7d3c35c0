// The terminal: asked anew each time, as it may be made larger. A line of progress is drawn at most
// ten times a second, and where it cannot be wiped told every half minute.

#include "term.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base.h"

#define DEFAULT_WIDTH 80
#define REDRAW_USEC (G_USEC_PER_SEC / 10)
// Between two lines where there is no terminal, of all that is counted one after another: what has
// many short stages tells of them too.
#define HEARTBEAT_USEC (30 * (int64_t)G_USEC_PER_SEC)
static int64_t last_beat; // or when the first began
// A rate measured over less than this says nothing about the time left.
#define SETTLE_USEC (G_USEC_PER_SEC / 2)

struct progress {
	int total, done, quiet;
	int shown;	     // the line is on the screen
	int live;	     // stderr is a terminal that can wipe a line
	int beats;	     // it is none: a line now and then
	const char *what;    // is counted; NULL: units
	int64_t start, last; // microseconds; last redraw
};

static int env_width(void)
{
	const char *columns = g_getenv("COLUMNS");
	char *end;
	long n = columns ? strtol(columns, &end, 10) : 0;

	return columns && *columns && !*end && n > 0 && n <= 10000 ? (int)n : 0;
}

// Standard output is a stream of ours (output.h), which has no number.
static int number_of(FILE *stream)
{
	return stream == stdout ? STDOUT_FILENO : fileno(stream);
}

int term_is(FILE *stream)
{
	return number_of(stream) >= 0 && isatty(number_of(stream));
}

int term_width(FILE *stream)
{
	struct winsize size;
	int width = env_width();
	int fd = number_of(stream);

	if (!width && fd >= 0 && ioctl(fd, TIOCGWINSZ, &size) == 0)
		width = size.ws_col;
	return width ? width : DEFAULT_WIDTH;
}

static int is_dumb(void)
{
	const char *term = g_getenv("TERM");

	return !term || !*term || strcmp(term, "dumb") == 0;
}

int term_color(FILE *stream, enum color_mode mode)
{
	const char *no_color = g_getenv("NO_COLOR");

	if (mode != COLOR_AUTO)
		return mode == COLOR_ALWAYS;
	if ((no_color && *no_color) || is_dumb())
		return 0;
	return term_is(stream);
}

int term_columns(const char *text)
{
	int n = 0;

	while (*text) {
		gunichar c = g_utf8_get_char_validated(text, -1);

		if (c == (gunichar)-1 || c == (gunichar)-2) {
			n++;
			text++;
			continue;
		}
		n += g_unichar_iszerowidth(c) ? 0 : g_unichar_iswide(c) ? 2 : 1;
		text = g_utf8_next_char(text);
	}
	return n;
}

// Cuts text (valid UTF-8) to at most width columns.
static void cut(char *text, int width)
{
	char *p, saved;

	assert(width >= 0);
	for (p = text; *p; p = g_utf8_next_char(p)) {
		char *next = g_utf8_next_char(p);

		saved = *next;
		*next = 0;
		if (term_columns(text) > width) {
			*p = 0;
			return;
		}
		*next = saved;
	}
}

struct progress *progress_start(int total, int quiet)
{
	struct progress *progress = g_new0(struct progress, 1);

	progress->total = total;
	progress->quiet = quiet;
	progress->live = !quiet && total > 0 && isatty(STDERR_FILENO) && !is_dumb();
	progress->beats = !quiet && total > 0 && !isatty(STDERR_FILENO);
	progress->start = g_get_monotonic_time();
	if (!last_beat)
		last_beat = progress->start;
	return progress;
}

static char *time_left(const struct progress *progress, int64_t spent)
{
	int64_t s;

	if (!progress->done || spent < SETTLE_USEC)
		return g_strdup("");
	s = (spent / progress->done * (progress->total - progress->done) + G_USEC_PER_SEC / 2) /
	    G_USEC_PER_SEC;
	if (s >= 3600)
		return g_strdup_printf("  %d:%02d:%02d left", (int)(s / 3600), (int)(s / 60 % 60),
				       (int)(s % 60));
	return g_strdup_printf("  %d:%02d left", (int)(s / 60), (int)(s % 60));
}

static char *rate(const struct progress *progress, int64_t spent)
{
	if (!progress->done || spent < SETTLE_USEC)
		return g_strdup("");
	return g_strdup_printf("  %.1f units/s", (double)progress->done * G_USEC_PER_SEC / spent);
}

static void draw(struct progress *progress, const char *name, int64_t now)
{
	char *safe = text_printable(name ? name : "");
	char *speed = progress->what ? g_strdup("") : rate(progress, now - progress->start);
	char *left = time_left(progress, now - progress->start);
	int digits = snprintf(NULL, 0, "%d", progress->total);
	char *line = g_strdup_printf("[%*d/%d %s]%s%s  %s", digits, progress->done, progress->total,
				     progress->what ? progress->what : "units", speed, left, safe);

	// The last column stays free: some terminals wrap when it is filled.
	cut(line, term_width(stderr) - 1);
	fprintf(stderr, "\r%s\033[K", line);
	fflush(stderr);
	progress->shown = 1;
	progress->last = now;
	g_free(line);
	g_free(left);
	g_free(speed);
	g_free(safe);
}

void progress_name(struct progress *progress, const char *what)
{
	progress->what = what;
}

static void beat(struct progress *progress, int64_t now)
{
	char *left = time_left(progress, now - progress->start);

	tell("%d of %d %s%s", progress->done, progress->total,
	     progress->what ? progress->what : "units", left);
	last_beat = now;
	g_free(left);
}

void progress_update(struct progress *progress, int done, const char *name)
{
	int64_t now = g_get_monotonic_time();

	progress->done = done;
	if (progress->live && (!progress->last || now - progress->last >= REDRAW_USEC))
		draw(progress, name, now);
	else if (progress->beats && now - last_beat >= HEARTBEAT_USEC)
		beat(progress, now);
}

void progress_clear(struct progress *progress)
{
	if (!progress->shown)
		return;
	fputs("\r\033[K", stderr);
	fflush(stderr);
	progress->shown = 0;
	progress->last = 0;
}

void progress_finish(struct progress *progress)
{
	if (!progress)
		return;
	progress_clear(progress);
	g_free(progress);
}
