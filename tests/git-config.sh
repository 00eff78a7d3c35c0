#!/bin/bash
# Nothing in a checkout, nor in the repository that came with it, hides a change from `lint --since`:
# the change is found, or the command says that it cannot tell.
# labels: slow
# timeout: 150
. "$SOURCE/tests/_lib.sh"
cd "$scratch" || exit 1
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
git_() { git -C r -c user.name=x -c user.email=x@example.org -c commit.gpgsign=false -c protocol.file.allow=always "$@"; }

old='#include <unistd.h>
int kept(int n) { return n + fork(); }
/* $Id$ */ int id(void) { return 0; }
int other(int n)
{
	return n;
}
'
new=${old/return n;/return n + fork();}

# make: a repository with a commit; ./r is its work tree.
make_() {
	rm -rf r other real
	git init -q -b main r
	mkdir r/src
	printf '%s' "$old" >r/src/a.c
	printf 'int b(void) { return 0; }\n' >r/src/b.c
	git_ add -A
	git_ commit -qm first
}
# One database for all of them: what it holds of a file is by the file's text, and which lines changed is asked anew.
lint() { run timeout 60 "$WASMREADY" lint -q --db "$scratch/db" --since "${since:-HEAD}" "${path:-r}"; }
found() { grep -c "^\(src/\)\?$1:[0-9]*: error" "$scratch/out"; }

# hidden WHAT COMMANDS [PLACE]: after them a line was changed, and is found, or exit 3 with one line.
hidden() {
	since= path=
	make_
	eval "$2" >/dev/null 2>&1 || fail "$1: the trick fails"
	lint
	if [ $code -eq 3 ]; then
		expect_error "" "$1"
	else
		expect_code 1 "$1"
		[ "$(found "${3:-a.c:6}")" = 1 ] || fail "$1: not found: $(cat out err)"
	fi
}
change() { printf '%s' "$new" >r/src/a.c; }
commit() { git_ add -A && git_ commit -qm second; }

# The opposite first: what did not change is not found, and a plain change is, alone.
make_
lint
expect_code 0 'nothing changed'
change
lint
expect 'one line changed' "$code $(found a.c:6) $(found a.c:2)" '1 1 0'
hidden 'a plain change' change
expect 'the line and no other' "$(grep -c ': error' out)" 1

# Attributes of the work tree, of the repository, of the user.
for attribute in -diff binary 'diff=x' -text text 'eol=crlf' ident 'working-tree-encoding=UTF-7' 'working-tree-encoding=UTF-16' \
	'filter=x' 'export-ignore' 'linguist-generated' 'diff=x binary' 'merge=binary'; do
	for file in r/.gitattributes r/src/.gitattributes r/.git/info/attributes; do
		hidden "$attribute in $file" "change; echo '*.c $attribute' >$file"
	done
	hidden "$attribute, committed" "echo '*.c $attribute' >r/.gitattributes; commit; change"
done
hidden 'attributes of a file that the configuration names' 'change; echo "* -diff" >r/a; git_ config core.attributesFile "$PWD/r/a"'
sed_id='s|/\* \$Id\$ \*/ int id(void) { return 0; }|/* $Id: */ int id(void) { return fork(); } /* $ */|'
hidden 'a line that ident folds' 'echo "*.c ident" >r/.git/info/attributes; sed -i "$sed_id" r/src/a.c' a.c:3
hidden 'a line that ident folds, beside one that changed' 'echo "*.c ident" >r/.git/info/attributes; change; sed -i "$sed_id" r/src/a.c' a.c:3

# Settings of the repository.
while IFS= read -r setting; do
	hidden "$setting" "change; git_ config ${setting%%=*} '${setting#*=}'"
	printf "%s '%s'\n" "${setting%%=*}" "${setting#*=}" >>settings
done <<END
core.worktree=$scratch/real
core.worktree=/
core.worktree=$scratch
core.bare=true
core.excludesFile=$scratch/all
core.fileMode=true
core.ignoreCase=true
core.precomposeUnicode=true
core.quotePath=false
core.autocrlf=true
core.autocrlf=input
core.safecrlf=true
core.sparseCheckout=true
core.untrackedCache=true
core.splitIndex=true
core.checkStat=minimal
core.trustctime=false
core.bigFileThreshold=1
core.commitGraph=true
core.whitespace=cr-at-eol
diff.noprefix=true
diff.mnemonicPrefix=true
diff.srcPrefix=x
diff.dstPrefix=y
diff.orderFile=$scratch/none
diff.ignoreSubmodules=all
diff.external=false
diff.renames=copies
diff.context=100
diff.interHunkContext=100
diff.suppressBlankEmpty=true
diff.algorithm=histogram
diff.relative=false
diff.autoRefreshIndex=false
diff.x.binary=true
diff.x.textconv=true
diff.wordRegex=.
diff.colorMoved=true
color.ui=always
color.diff=always
index.sparse=true
index.version=4
index.threads=1
feature.manyFiles=true
status.showUntrackedFiles=no
submodule.recurse=true
submodule.src.ignore=all
extensions.worktreeConfig=true
include.path=$scratch/included
core.fsmonitor=true
alias.diff=version
pager.diff=cat
END
hidden 'all of them that leave git its work tree' \
	'change; commit; since=HEAD~1; grep -v "worktree\|bare\|include\|none" settings | while read -r setting; do eval "git_ config $setting"; done'
mkdir -p real/src
hidden 'the other work tree has the old file' \
	'change; mkdir -p real/src; printf "%s" "$old" >real/src/a.c; cp r/src/b.c real/src; git_ config core.worktree "$PWD/real"'
hidden 'settings of another file' 'change; printf "[core]\n\tworktree = /\n" >included; git_ config include.path "$PWD/included"'
hidden 'a .git file that leads elsewhere' 'mv r/.git real.git; echo "gitdir: $PWD/real.git" >r/.git; change; git --git-dir=real.git config core.worktree /'
rm -rf real.git
hidden 'a repository in the work tree' 'change; git init -q r/src; path=r/src'

# Bits and times of the index.
hidden 'assume-unchanged' 'git_ update-index --assume-unchanged src/a.c; change'
hidden 'skip-worktree' 'git_ update-index --skip-worktree src/a.c; change'
hidden 'fsmonitor-valid' 'git_ update-index --fsmonitor-valid src/a.c 2>/dev/null; change'
hidden 'times that an index has forged' \
	'printf "%s" "${old/return n;/return fork(  );}" | cut -c1-999 >/dev/null; touch -d 2001-01-01 r/src/a.c; git_ update-index src/a.c; git_ config core.trustctime false; printf "%s" "${old/ return n;/ return n;}" | sed "s/int id(void) { return 0; }/int id(void){return fork();}/; 3s/ *$//" >r/src/a.c; truncate -s "$(printf "%s" "$old" | wc -c)" r/src/a.c; touch -d 2001-01-01 r/src/a.c' a.c:3
hidden 'a sparse checkout' 'change; git_ config core.sparseCheckout true; echo "/nothing" >r/.git/info/sparse-checkout; git_ update-index --skip-worktree src/a.c src/b.c'
hidden 'a damaged index' 'change; printf x >r/.git/index'
hidden 'no index' 'change; rm r/.git/index'

# History that is told otherwise.
hidden 'a replaced commit' 'change; commit; git_ replace HEAD~1 HEAD; since=main~1'
hidden 'a replaced blob' 'b=$(git_ rev-parse HEAD:src/a.c); change; git_ replace $b $(git_ hash-object -w src/a.c)'
hidden 'a replaced tree' 't=$(git_ rev-parse HEAD^{tree}); change; commit; git_ replace $t HEAD^{tree}; since=HEAD~1'
hidden 'a graft' 'change; commit; since=$(git_ rev-parse HEAD~1); git_ rev-parse HEAD >r/.git/info/grafts'
hidden 'a shallow clone' 'change; commit; since=$(git_ rev-parse HEAD~1); git_ rev-parse HEAD >r/.git/shallow'

# A partial clone, whose old files are not there until they are asked for: git fetches nothing here.
make_
change
commit
git_ config uploadpack.allowFilter true
mv r real
git clone -q --filter=blob:none "file://$PWD/real" r
since=HEAD~1 path= lint
expect_code 3 'a partial clone'
expect_error "promisor.*; in a partial clone, run 'git diff' with that revision first" 'a partial clone'
git_ diff HEAD~1 >diff
since=HEAD~1 path= lint
expect 'a partial clone that has what it needs' "$code $(found a.c:6) $(found a.c:2)" '1 1 0'

# Files that git does not know, links, renames, submodules.
hidden 'a new file' 'printf "#include <unistd.h>\nint x(void) { return fork(); }\n" >r/src/new.c' new.c:2
hidden 'a new file that the repository excludes' 'printf "#include <unistd.h>\nint x(void) { return fork(); }\n" >r/src/new.c; echo new.c >r/.git/info/exclude' new.c:2
hidden 'a new file that the configuration excludes' 'printf "#include <unistd.h>\nint x(void) { return fork(); }\n" >r/src/new.c; echo "*" >all; git_ config core.excludesFile "$PWD/all"' new.c:2
hidden 'a new file that is known and ignored' 'printf "#include <unistd.h>\nint x(void) { return fork(); }\n" >r/src/new.c; echo new.c >r/.gitignore; git_ add -f src/new.c .gitignore; git_ commit -qm x; since=HEAD~1' new.c:2
hidden 'a new file in a repository of its own' 'mkdir r/src/deep; git init -q r/src/deep; printf "#include <unistd.h>\nint x(void) { return fork(); }\n" >r/src/deep/new.c' deep/new.c:2
hidden 'a file that is renamed and changed' 'change; git_ mv src/a.c src/c.c' c.c:6
hidden 'a link to another file of the commit' 'printf "%s" "$new" >r/src/other.h; commit; rm r/src/b.c; ln -s other.h r/src/b.c' other.h:6
printf '%s' "$old" >sub.c
submodule() {
	rm -rf other
	git init -q -b main other
	cp sub.c other/s.c
	git -C other add -A
	git -C other -c user.name=x -c user.email=x@example.org commit -qm sub
	git_ submodule --quiet add "$scratch/other" src/sub
	git_ commit -qm module
}
hidden 'a line of a submodule' 'submodule; printf "%s" "$new" >r/src/sub/s.c' sub/s.c:6
hidden 'a commit of a submodule' 'submodule; printf "%s" "$new" >r/src/sub/s.c; git -C r/src/sub -c user.name=x -c user.email=x@example.org commit -qam y; commit; since=HEAD~1' sub/s.c:6
hidden 'a submodule that is new' 'printf "%s" "$new" >sub.c; submodule; printf "%s" "$old" >sub.c; since=HEAD~1' sub/s.c:6
hidden 'a submodule with another work tree' 'submodule; printf "%s" "$new" >r/src/sub/s.c; git -C r/src/sub config core.worktree "$scratch/other"' sub/s.c:6

# What has not changed is not found.
unchanged() {
	since= path=
	make_
	eval "$2" >/dev/null 2>&1 || fail "$1: cannot be made"
	lint
	expect_code 0 "$1"
	expect "$1" "$(grep -c ': error' out)" 0
}
unchanged 'ends of lines that a checkout writes' 'git_ config core.autocrlf true; sed -i "s/$/\r/" r/src/a.c'
unchanged 'a file that was only renamed' 'git_ mv src/a.c src/c.c'
unchanged 'a file that was only renamed, and committed' 'git_ mv src/a.c src/c.c; commit; since=HEAD~1'
unchanged 'a file that the project ignores, as builds make' 'mkdir r/gen; printf "%s" "$new" >r/gen/g.c; echo gen/ >r/.gitignore; commit'
unchanged 'a submodule' submodule
unchanged 'a link' 'ln -s a.c r/src/link.c; commit'
unchanged 'bits of the index' 'git_ update-index --assume-unchanged src/a.c; git_ update-index --skip-worktree src/b.c'
unchanged 'attributes' 'echo "*.c diff=c text linguist-language=C" >r/.gitattributes; commit'
unchanged 'a work tree of the repository' 'git_ worktree add -q ../w 2>/dev/null; path=w'
git_ worktree remove --force ../w
unchanged 'a folder below' 'path=r/src'
rm -rf w
finish
