// DOT's layout as SVG: the only file that touches libgvc.
//
// libgvc leaks, talks on stderr, and on some graphs loops for minutes or stops
// with "trouble in init_rank". So it works in a child process with a time limit
// and hands its picture over a pipe; a graph that it cannot lay out as it is, it
// may still lay out by forces, without clusters and curves.
//
// Its prolog names a DTD on the network. We hand out from <svg on: the picture
// refers to nothing and can be put into a page as it is.

#include <errno.h>
#include <fcntl.h>
#include <graphviz/gvc.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/memory.h"
#include "model.h"

#define LIMIT_SECONDS 60

// Past this size dot takes minutes, and layers are no easier to follow than a map.
static int is_large(const struct graph *graph)
{
	return graph->nodes->len > 400 || graph->edges->len > 1600;
}

static void make_plain(Agraph_t *g)
{
	Agraph_t *sub, *next;

	for (sub = agfstsubg(g); sub; sub = next) {
		next = agnxtsubg(sub);
		agdelsubg(g, sub);
	}
	graph_set(g, "splines", "line");
	graph_set(g, "overlap", "prism");
}

// Bounds dot's search for the best places and fewest crossings by the size.
static void bound_effort(Agraph_t *g, const struct graph *graph)
{
	if (graph->nodes->len + graph->edges->len < 600)
		return;
	graph_set(g, "nslimit", "2");
	graph_set(g, "mclimit", "0.3");
}

// The child: exits with 0 when the whole picture went down the pipe.
static void lay_out(struct graph *graph, int plain, int fd)
{
	GVC_t *gvc;
	Agraph_t *g;
	int null = open("/dev/null", O_WRONLY);
	char *data = NULL, *start;
	unsigned size = 0;

	// Graphviz without memory may go on for ever.
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (null >= 0)
		dup2(null, 2);
	memory_end_with(EXIT_MEMORY);
	gvc = gvContext();
	g = graph_to_cgraph(graph);
	if (!gvc || !g)
		_exit(1);
	if (plain)
		make_plain(g);
	else
		bound_effort(g, graph);
	if (gvLayout(gvc, g, plain ? "sfdp" : "dot") != 0 ||
	    gvRenderData(gvc, g, "svg", &data, &size) != 0)
		_exit(1);
	start = data ? strstr(data, "<svg") : NULL;
	// dot goes on after some failures and writes a picture without places.
	if (!start || agerrors() >= AGERR || strstr(start, "=\"nan"))
		_exit(1);
	_exit(fd_write(fd, start, strlen(start)) < 0);
}

// Reads until the pipe's end. Returns 0, or -1 when the time is over.
static int collect(int fd, GString *out)
{
	gint64 end = g_get_monotonic_time() + LIMIT_SECONDS * G_USEC_PER_SEC;
	struct pollfd p = { .fd = fd, .events = POLLIN };
	static char block[1 << 16];
	ssize_t n = 1;

	while (n > 0) {
		gint64 left = (end - g_get_monotonic_time()) / 1000;

		if (left <= 0)
			return -1;
		if (poll(&p, 1, (int)left) <= 0)
			continue;
		n = read(fd, block, sizeof block);
		if (n < 0 && errno == EINTR)
			n = 1;
		else if (n > 0)
			g_string_append_len(out, block, n);
	}
	return n < 0 ? -1 : 0;
}

// Told once, however many graphs there are; a report without them is none.
static int cannot_start(void)
{
	if (!failures())
		complain("cannot start a process for Graphviz: %s", g_strerror(errno));
	failure_note();
	return -1;
}

static int try_layout(struct graph *graph, int plain, GString *out)
{
	int fds[2], status = -1, err;
	pid_t child;

	g_string_truncate(out, 0);
	fflush(NULL); // what is buffered here is not the child's to write
	if (pipe2(fds, O_CLOEXEC) < 0)
		return cannot_start();
	child = fork();
	if (child < 0) {
		cannot_start();
		close(fds[0]);
		close(fds[1]);
		return -1;
	}
	if (child == 0) {
		close(fds[0]);
		lay_out(graph, plain, fds[1]);
	}
	close(fds[1]);
	err = collect(fds[0], out);
	close(fds[0]);
	if (err)
		kill(child, SIGKILL);
	while (waitpid(child, &status, 0) < 0 && errno == EINTR)
		;
	return !err && WIFEXITED(status) && WEXITSTATUS(status) == 0 ? 0 : -1;
}

int graph_write_svg(struct graph *graph, FILE *out)
{
	GString *svg = g_string_new(NULL);
	int err = is_large(graph) ? -1 : try_layout(graph, 0, svg);

	if (err && !failures())
		err = try_layout(graph, 1, svg);
	if (err && !failures())
		complain("Graphviz cannot lay out %u nodes and %u edges: collapse the graph, or "
			 "look at a part of it with --focus",
			 graph->nodes->len, graph->edges->len);
	else if (fwrite(svg->str, 1, svg->len, out) != svg->len)
		err = -1;
	g_string_free(svg, TRUE);
	return err;
}
