# An installed tree works: from its prefix, and when the prefix is moved.
# labels: package
# once: of what is installed
. "$SOURCE/tests/_lib.sh"
cmake --install "$BUILD" --prefix "$scratch/usr" >/dev/null || fail "cmake --install"
for file in bin/wasmready libexec/wasmready/wasmready-extract share/wasmready/rules/data/libc-api.tsv \
	share/man/man1/wasmready.1 share/man/man7/wasmready-rules.7; do
	[ -e "$scratch/usr/$file" ] && pass || fail "$file is not installed"
done
mv "$scratch/usr" "$scratch/moved"
run "$scratch/moved/bin/wasmready" audit -q --db "$scratch/x.db" "$SOURCE/fixtures/projects/scanner"
expect_code 1 "the installed program audits"
grep -q 'api/process' "$scratch/out" && pass || fail "the installed program finds no rules"
run "$scratch/moved/bin/wasmready" explain api/process
expect_code 0 "the installed program explains"
finish
