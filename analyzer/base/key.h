// The user's key, by which a database that we made is known again.
#ifndef WASMREADY_KEY_H
#define WASMREADY_KEY_H

// HMAC-SHA256 of text under the key of $XDG_STATE_HOME/wasmready/key (~/.local/state where that
// is not set), which is made when it is missing: 32 random bytes that only this user may read.
// Returns 64 hexadecimal digits, g_free() them; or NULL where there is no key: *why then says
// the reason in one line, without a name of the program. It is never freed.
char *key_sign(const char *text, const char **why);

#endif
