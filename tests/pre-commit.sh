# The pre-commit hooks, run by pre-commit, from this repository as others take them.
# labels: quick
# once: of scripts
. "$SOURCE/tests/_lib.sh"
mkdir -p "$scratch/bin" "$scratch/hooks"
ln -s "$WASMREADY" "$scratch/bin/wasmready"
export PATH="$scratch/bin:$PATH" HOME="$scratch" PRE_COMMIT_HOME="$scratch/cache" GIT_CONFIG_GLOBAL="$scratch/gitconfig"
export GIT_AUTHOR_NAME=x GIT_AUTHOR_EMAIL=x@example.org GIT_COMMITTER_NAME=x GIT_COMMITTER_EMAIL=x@example.org
. "$SOURCE/tests/_scratch-repo.sh"
# pre-commit clones the hooks' repository; ours, of which these files count.
mkdir "$scratch/hooks/integrations"
cp "$SOURCE/.pre-commit-hooks.yaml" "$scratch/hooks/"
cp -r "$SOURCE/integrations/pre-commit" "$scratch/hooks/integrations/"
git_ -C "$scratch/hooks" init -q
git_ -C "$scratch/hooks" add .
git_ -C "$scratch/hooks" commit -qm hooks
configure() {
	printf 'repos:\n- repo: %s\n  rev: %s\n  hooks:\n  - id: %s\n' "$scratch/hooks" \
		"$(git -C "$scratch/hooks" rev-parse HEAD)" "$1" >.pre-commit-config.yaml
	git_ add .pre-commit-config.yaml
}
configure wasmready
echo /.wasmready/ >.gitignore
git_ add .gitignore
git_ commit -qm configure --no-verify
run pre-commit install
expect_code 0 "pre-commit install: $(cat "$scratch/out")"

# Old findings stop no commit; one that is added does; one that is only in the work tree does not.
echo '// a comment' >>old.c
run git commit -qam 'a comment'
expect_code 0 "a harmless commit: $(cat "$scratch/err")"
printf '#include <unistd.h>\nint more(void) { return setsid(); }\n' >more.c
git_ add more.c
run git commit -qm 'more'
[ "$code" -ne 0 ] && grep -q '^more.c:2:.*setsid' "$scratch/err" && pass || fail "a finding is committed: $(cat "$scratch/err")"
grep -q '^old.c' "$scratch/err" && fail "an old finding is told" || pass
git_ reset -q
echo 'int fine;' >fine.c
git_ add fine.c
mv more.c more.txt
run git commit -qm fine
expect_code 0 "a finding that is not committed: $(cat "$scratch/err")"
# Nothing runs when no C file is committed.
echo text >readme.txt
git_ add readme.txt
run git commit -qm text
grep -q 'Skipped' "$scratch/err" && pass || fail "the hook runs without a C file: $(cat "$scratch/err")"

# The first commit of a repository, of which all is new.
git_ init -q "$scratch/first"
cd "$scratch/first"
cp "$scratch/repo/old.c" .
configure wasmready
git_ add .
run pre-commit install
run git commit -qm first
[ "$code" -ne 0 ] && grep -q '^old.c:2:.*fork' "$scratch/err" && pass || fail "the first commit: $(cat "$scratch/err")"
echo 'int fine;' >old.c
git_ add .
run git commit -qm first
expect_code 0 "a clean first commit: $(cat "$scratch/err")"
cd "$scratch/repo"

# The other hook tells all.
configure wasmready-all
run pre-commit run --all-files
[ "$code" -ne 0 ] && grep -q '^old.c:2:.*fork' "$scratch/out" && grep -q '^fresh.c:2:.*execl' "$scratch/out" && pass ||
	fail "wasmready-all: $(cat "$scratch/out")"
run pre-commit validate-manifest "$SOURCE/.pre-commit-hooks.yaml"
expect_code 0 "the manifest: $(cat "$scratch/out")"
finish
