// What git says of the audited folder, or where it says nothing the environment of a CI server.
#ifndef WASMREADY_VCS_H
#define WASMREADY_VCS_H

struct vcs {
	char *remote;	// URL of the remote 'origin' without user, password and query; NULL: it has
			// none, or one that names a place on this machine
	char *revision; // of HEAD, in hexadecimal; NULL when there is none
	char *branch;	// NULL when HEAD is on none
	char *prefix;	// of the folder below the checkout's root, "" or with a slash at its end
};

// Asks git of folder (absolute), and for what it does not say the variables of a CI server whose
// checkout the folder is in. All is NULL when neither says: it is no checkout or has no commit,
// git is not installed, or it does not trust the folder (safe.directory). vcs_clear() it.
void vcs_ask(struct vcs *vcs, const char *folder);
void vcs_clear(struct vcs *vcs);

// The prefix alone, "" when git tells none. g_free() it.
char *vcs_prefix(const char *folder);

// A remote's URL as may be shown, or NULL: 'git@host:path' becomes 'ssh://host/path'.
// g_free() it.
char *vcs_public_url(const char *url);

#endif
