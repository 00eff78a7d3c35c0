# The documentation says what the tool does (_docs.mjs), and a page that does not is told of:
# each line that is planted in a copy is one mistake.
# labels: quick
# once: of texts
. "$SOURCE/tests/_lib.sh"
for tool in node clang-19; do
	command -v $tool >/dev/null || { fail "$tool is not installed"; finish; }
done
run node "$SOURCE/tests/_docs.mjs" "$SOURCE"
expect_code 0 "the documentation: $(cat "$scratch/out")"

copy=$scratch/copy
mkdir "$copy"
cp -r "$SOURCE"/*.md "$SOURCE/docs" "$SOURCE/man" "$copy/"
for folder in integrations fixtures; do
	mkdir "$copy/$folder"
	cp "$SOURCE/$folder"/*.md "$copy/$folder/"
done
# What pages link to beside themselves.
ln -s "$SOURCE"/* "$copy/" 2>/dev/null

# planted WHAT FILE LINE: puts the line behind the others; told of, it is one failure with WHAT.
planted() {
	printf '%s\n' "$3" >>"$copy/$2"
	printf '%s\t%s\n' "$2" "$1" >>"$scratch/planted"
}

fence='```'
planted "no-such-option-a" README.md "
$fence
wasmready audit --no-such-option-a .
$fence"
planted "no-such-command" docs/porting.md '`wasmready no-such-command .`'
planted "does not take 'yaml'" README.md '`wasmready audit --format yaml .`'
planted "does not take 'wasip1,wasip7'" README.md '`wasmready audit -t wasip1,wasip7 .`'
planted "no rule 'api/no-such-rule'" docs/porting.md 'As `api/no-such-rule` says.'
planted "no rule 'api/no-such-other'" README.md '`wasmready explain api/no-such-other`'
planted "no such file" README.md 'See [this](docs/no-such-page.md).'
planted "no such heading" README.md 'See [this](docs/porting.md#no-such-heading).'
planted "--no-such-flag" docs/porting.md 'The flag `--no-such-flag` helps.'
planted "no-such-option-b" man/wasmready.1 '.Dl $ wasmready flags --no-such-option-b'
# A library that is not there, and a picture that nobody shows.
sed -i 's/-lwasi-emulated-signal"/-lno-such-library"/' "$copy/docs/porting.md"
touch "$copy/docs/unused.png"
run node "$SOURCE/tests/_docs.mjs" "$copy"
expect_code 1 "mistakes"
while IFS=$'\t' read -r file what; do
	grep -q "^FAIL: $file:[0-9]*: .*$what" "$scratch/out" && pass || fail "not told of in $file: $what"
done <"$scratch/planted"
for what in 'docs/porting.md: clang does not take' 'docs/unused.png: nothing links'; do
	grep -q "^FAIL: $what" "$scratch/out" && pass || fail "not told of: $what"
done
expect "failures" "$(grep -c '^FAIL' "$scratch/out")" "$(($(wc -l <"$scratch/planted") + 2))"
finish
