#!/bin/sh
# The hook 'wasmready': lints what a commit changes. pre-commit has put aside what is not to be
# committed, so that the work tree is the commit. Of the first commit all is new.
if git rev-parse --quiet --verify HEAD >/dev/null; then
	set -- --since HEAD "$@"
fi
exec wasmready lint --quiet "$@"
