// wasmready serve: gives a folder of static files to a browser on this machine, with the
// media types that streaming compilation wants and the headers that make a page
// cross-origin isolated, without which it has no shared memory.
//
// Requests are not trusted. A path is decoded once; the file it leads to is opened without
// being read, and counts only when it lies below the folder by its real name, so that
// neither ".." nor a link leads out. A page elsewhere that has its own name point here (DNS
// rebinding) is told by the Host it asks for.

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <microhttpd.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/base.h"
#include "base/output.h"
#include "cmd.h"
#include "opt.h"

#define IDLE_SECONDS 30
// Above this number the oldest that waits for nothing of ours is closed for each new one, so that
// those who open and say nothing keep nobody out; MHD's own limit is never reached.
#define CONNECTIONS 256
#define CONNECTIONS_MAX (2 * CONNECTIONS)

struct server {
	int root;     // the folder; O_PATH
	int listener; // MHD closes it
	int port;
	GQueue connections; // struct client, the oldest first; of MHD's thread alone
};

struct client {
	int fd;
	int asked; // its request is being answered
	int ended; // it was told to go
};

struct arguments {
	int port;
};

#define AT(member) offsetof(struct arguments, member)

static const struct option options[] = {
	{ "port", 0, OPTION_NUMBER, AT(port), "N",
	  .text = "listen on this port (default {}; 0: any that is free)", .preset = "8000",
	  .most = 65535 },
	{ 0 },
};

static const char details[] =
	"Serves the files below DIR at http://127.0.0.1:PORT/ until Ctrl-C, and prints that\n"
	"address. Media types are those that browsers want (application/wasm); pages are cross-\n"
	"origin isolated (COOP, COEP), so that they may share memory with workers. Only this\n"
	"machine can reach it.\n";

static const struct {
	const char *suffix, *type;
} types[] = {
	{ ".wasm", "application/wasm" },
	{ ".js", "text/javascript; charset=utf-8" },
	{ ".mjs", "text/javascript; charset=utf-8" },
	{ ".html", "text/html; charset=utf-8" },
	{ ".htm", "text/html; charset=utf-8" },
	{ ".css", "text/css; charset=utf-8" },
	{ ".json", "application/json" },
	{ ".map", "application/json" },
	{ ".txt", "text/plain; charset=utf-8" },
	{ ".md", "text/plain; charset=utf-8" },
	{ ".svg", "image/svg+xml" },
	{ ".png", "image/png" },
	{ ".jpg", "image/jpeg" },
	{ ".jpeg", "image/jpeg" },
	{ ".gif", "image/gif" },
	{ ".webp", "image/webp" },
	{ ".ico", "image/x-icon" },
	{ ".woff2", "font/woff2" },
};

static const char *type_of(const char *path)
{
	for (size_t i = 0; i < G_N_ELEMENTS(types); i++)
		if (g_str_has_suffix(path, types[i].suffix))
			return types[i].type;
	return "application/octet-stream";
}

// Answers.

static enum MHD_Result queue(struct MHD_Connection *connection, unsigned status,
			     struct MHD_Response *response, const char *type)
{
	enum MHD_Result result;

	MHD_add_response_header(response, "Content-Type", type);
	MHD_add_response_header(response, "X-Content-Type-Options", "nosniff");
	MHD_add_response_header(response, "Cache-Control", "no-cache");
	MHD_add_response_header(response, "Cross-Origin-Opener-Policy", "same-origin");
	MHD_add_response_header(response, "Cross-Origin-Embedder-Policy", "require-corp");
	MHD_add_response_header(response, "Cross-Origin-Resource-Policy", "same-origin");
	result = MHD_queue_response(connection, status, response);
	MHD_destroy_response(response);
	return result;
}

// words: static. header: one more of them, or NULL.
static enum MHD_Result answer(struct MHD_Connection *connection, unsigned status, const char *words,
			      const char *header, const char *value)
{
	struct MHD_Response *response = MHD_create_response_from_buffer(
		strlen(words), (void *)words, MHD_RESPMEM_PERSISTENT);

	if (!response)
		return MHD_NO;
	if (header)
		MHD_add_response_header(response, header, value);
	return queue(connection, status, response, "text/plain; charset=utf-8");
}

static enum MHD_Result not_found(struct MHD_Connection *connection)
{
	return answer(connection, MHD_HTTP_NOT_FOUND, "404: there is no such file\n", NULL, NULL);
}

// Closes fd.
static enum MHD_Result answer_file(struct MHD_Connection *connection, const char *path, int fd,
				   uint64_t size)
{
	struct MHD_Response *response = MHD_create_response_from_fd64(size, fd);

	if (!response) {
		close(fd);
		return MHD_NO;
	}
	return queue(connection, MHD_HTTP_OK, response, type_of(path));
}

// Paths.

// The path of a request below the folder: decoded, without its first slash, "." for the
// folder itself; NULL when it is none that we serve. g_free() it.
static char *path_of(const char *url)
{
	char *path = g_uri_unescape_string(url, "/");
	char **parts;
	int fine, i;

	if (!path || path[0] != '/') {
		g_free(path);
		return NULL;
	}
	parts = g_strsplit(path + 1, "/", -1);
	for (i = 0, fine = 1; parts[i]; i++)
		fine &= strcmp(parts[i], ".") != 0 && strcmp(parts[i], "..") != 0 &&
			(parts[i][0] || !parts[i + 1]);
	g_strfreev(parts);
	memmove(path, path + 1, strlen(path));
	if (fine)
		return path[0] ? path : (g_free(path), g_strdup("."));
	g_free(path);
	return NULL;
}

static char *name_of(int fd)
{
	char proc[64];

	g_snprintf(proc, sizeof proc, "/proc/self/fd/%d", fd);
	return g_file_read_link(proc, NULL);
}

// Whether fd is below the folder by its real name, and no part of that is hidden: .git and its
// like are nobody's to read.
static int is_below(int root, int fd)
{
	char *folder = name_of(root), *name = name_of(fd);
	const char *rest = folder && name ? path_below(folder, name) : NULL;
	int below = rest && (rest != name || strcmp(folder, "/") == 0) &&
		    (strcmp(rest, ".") == 0 || (*rest != '.' && !strstr(rest, "/.")));

	g_free(folder);
	g_free(name);
	return below;
}

// Opens what path leads to, for its name and kind alone. Returns -1 when there is nothing
// that we serve.
static int locate(int root, const char *path, struct stat *st)
{
	int fd = openat(root, path, O_PATH | O_CLOEXEC);

	if (fd < 0)
		return -1;
	if (is_below(root, fd) && fstat(fd, st) == 0 &&
	    (S_ISREG(st->st_mode) || S_ISDIR(st->st_mode)))
		return fd;
	close(fd);
	return -1;
}

// Opens the regular file that path leads to for reading. Returns -1 when it is none.
static int open_file(int root, const char *path, struct stat *st)
{
	char proc[64];
	int found = locate(root, path, st), fd;

	if (found < 0)
		return -1;
	g_snprintf(proc, sizeof proc, "/proc/self/fd/%d", found);
	fd = S_ISREG(st->st_mode) ? open(proc, O_RDONLY | O_CLOEXEC) : -1;
	close(found);
	return fd;
}

static int is_folder(int root, const char *path)
{
	struct stat st;
	int fd = locate(root, path, &st);

	if (fd < 0)
		return 0;
	close(fd);
	return S_ISDIR(st.st_mode);
}

// Relative links of a folder's page need the slash behind its name.
static enum MHD_Result add_slash(struct MHD_Connection *connection, const char *url)
{
	char *to = g_strconcat(url, "/", NULL);
	enum MHD_Result result = answer(connection, MHD_HTTP_MOVED_PERMANENTLY,
					"301: this is a folder\n", "Location", to);

	g_free(to);
	return result;
}

static enum MHD_Result answer_path(struct server *server, struct MHD_Connection *connection,
				   const char *url, const char *path)
{
	int at_folder = g_str_has_suffix(url, "/");
	char *name = at_folder ? g_build_filename(path, "index.html", NULL) : g_strdup(path);
	struct stat st;
	int fd = open_file(server->root, name, &st);
	enum MHD_Result result;

	if (fd >= 0)
		result = answer_file(connection, name, fd, st.st_size);
	else if (!at_folder && is_folder(server->root, path))
		result = add_slash(connection, url);
	else
		result = not_found(connection);
	g_free(name);
	return result;
}

// Whether the request was made to this machine by name or address; see the top.
static int is_for_us(struct server *server, struct MHD_Connection *connection)
{
	const char *host = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Host");
	char *address = g_strdup_printf("127.0.0.1:%d", server->port);
	char *name = g_strdup_printf("localhost:%d", server->port);
	int ours = host && (strcmp(host, address) == 0 || g_ascii_strcasecmp(host, name) == 0 ||
			    (server->port == 80 && (strcmp(host, "127.0.0.1") == 0 ||
						    g_ascii_strcasecmp(host, "localhost") == 0)));

	g_free(address);
	g_free(name);
	return ours;
}

static struct client *client_of(struct MHD_Connection *connection)
{
	const union MHD_ConnectionInfo *info = MHD_get_connection_info(
		connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);

	return info ? info->socket_context : NULL;
}

static enum MHD_Result on_request(void *data, struct MHD_Connection *connection, const char *url,
				  const char *method, const char *version, const char *upload,
				  size_t *upload_size, void **state)
{
	struct server *server = data;
	enum MHD_Result result;
	char *path;

	(void)version, (void)upload, (void)upload_size, (void)state;
	if (client_of(connection))
		client_of(connection)->asked = 1;
	if (!is_for_us(server, connection))
		return answer(connection, MHD_HTTP_FORBIDDEN,
			      "403: this serves 127.0.0.1 and localhost only\n", NULL, NULL);
	if (strcmp(method, "GET") != 0 && strcmp(method, "HEAD") != 0)
		return answer(connection, MHD_HTTP_METHOD_NOT_ALLOWED, "405: only GET and HEAD\n",
			      "Allow", "GET, HEAD");
	path = path_of(url);
	result = path ? answer_path(server, connection, url, path) : not_found(connection);
	g_free(path);
	return result;
}

// Closes the oldest connection that asks for nothing; when all do, the oldest.
static void make_room(struct server *server)
{
	struct client *oldest = NULL;

	for (GList *at = server->connections.head; at; at = at->next) {
		struct client *client = at->data;

		if (client->ended)
			continue;
		if (!oldest)
			oldest = client;
		if (client->asked)
			continue;
		oldest = client;
		break;
	}
	if (oldest) {
		oldest->ended = 1;
		shutdown(oldest->fd, SHUT_RDWR);
	}
}

static void on_connection(void *data, struct MHD_Connection *connection, void **context,
			  enum MHD_ConnectionNotificationCode code)
{
	struct server *server = data;
	struct client *client;

	if (code == MHD_CONNECTION_NOTIFY_CLOSED) {
		g_queue_remove(&server->connections, *context);
		g_clear_pointer(context, g_free);
		return;
	}
	if (g_queue_get_length(&server->connections) >= CONNECTIONS)
		make_room(server);
	*context = client = g_new0(struct client, 1);
	client->fd =
		MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd;
	g_queue_push_tail(&server->connections, client);
}

static void on_answered(void *data, struct MHD_Connection *connection, void **state,
			enum MHD_RequestTerminationCode code)
{
	struct client *client = client_of(connection);

	(void)data, (void)state, (void)code;
	if (client)
		client->asked = 0;
}

// MHD would end a path at "%00"; we decode it ourselves.
static size_t keep_escaped(void *data, struct MHD_Connection *connection, char *text)
{
	(void)data, (void)connection;
	return strlen(text);
}

// The server.

static int listen_at(struct server *server, int port)
{
	struct sockaddr_in at = { .sin_family = AF_INET, .sin_port = htons(port) };
	socklen_t size = sizeof at;
	int one = 1;

	at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	server->listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	if (server->listener >= 0)
		setsockopt(server->listener, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
	if (server->listener < 0 || bind(server->listener, (struct sockaddr *)&at, size) < 0 ||
	    listen(server->listener, SOMAXCONN) < 0 ||
	    getsockname(server->listener, (struct sockaddr *)&at, &size) < 0) {
		complain("serve: cannot listen on port %d: %s", port, g_strerror(errno));
		return EXIT_CANNOT;
	}
	server->port = ntohs(at.sin_port);
	return 0;
}

static int print_address(const struct server *server)
{
	printf("http://127.0.0.1:%d/\n", server->port);
	return output_check();
}

// Serves until SIGINT or SIGTERM, which the thread that MHD starts inherits blocked.
static int serve(struct server *server)
{
	struct MHD_Daemon *daemon;
	sigset_t ends;
	int err, got;

	sigemptyset(&ends);
	sigaddset(&ends, SIGINT);
	sigaddset(&ends, SIGTERM);
	sigprocmask(SIG_BLOCK, &ends, NULL);
	signal(SIGPIPE, SIG_IGN);
	daemon = MHD_start_daemon(
		MHD_USE_AUTO | MHD_USE_INTERNAL_POLLING_THREAD, 0, NULL, NULL, on_request, server,
		MHD_OPTION_LISTEN_SOCKET, server->listener, MHD_OPTION_UNESCAPE_CALLBACK,
		keep_escaped, NULL, MHD_OPTION_CONNECTION_LIMIT, (unsigned)CONNECTIONS_MAX,
		MHD_OPTION_NOTIFY_CONNECTION, on_connection, server, MHD_OPTION_NOTIFY_COMPLETED,
		on_answered, server, MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)IDLE_SECONDS,
		MHD_OPTION_END);
	if (!daemon) {
		complain("serve: cannot start the server");
		return EXIT_CANNOT;
	}
	server->listener = -1;
	err = print_address(server);
	if (!err)
		sigwait(&ends, &got);
	MHD_stop_daemon(daemon);
	return err;
}

static int serve_folder(const char *folder, int port)
{
	struct server server = { .root = -1, .listener = -1 };
	int err = EXIT_CANNOT;

	server.root = open(folder, O_PATH | O_DIRECTORY | O_CLOEXEC);
	if (server.root < 0)
		complain("serve: cannot open folder '%s': %s", folder, g_strerror(errno));
	else if (!(err = listen_at(&server, port)))
		err = serve(&server);
	if (server.listener >= 0)
		close(server.listener);
	if (server.root >= 0)
		close(server.root);
	return err;
}

static int run(void *values, int argc, char **argv)
{
	const struct arguments *args = values;

	if (argc != 2) {
		complain("serve: say which one folder to serve (see 'wasmready serve --help')");
		return EXIT_USAGE;
	}
	return serve_folder(argv[1], args->port);
}

const struct command serve_command = {
	"serve",
	"serve a folder to a browser on this machine",
	"DIR",
	details,
	sizeof(struct arguments),
	{
		{ options, 0 },
	},
	.run = run,
};
