# What a release has, made and run: npm's packages on a machine that has none of the libraries and
# headers; the workflow that makes them; and the launcher's own errors.
# labels: package
# timeout: 350
# once: of packages
. "$SOURCE/tests/_lib.sh"
[ "$(id -u)" -eq 0 ] || { echo 'release: overlays want root'; exit 1; }
cd "$scratch" || exit 1
unset WASMREADY_WASI_SYSROOT # of ctest: here what comes with a build or a release is meant
"$SOURCE/cmake/release.sh" "$BUILD" "$scratch/made" 2>"$scratch/said" || fail "release.sh: $(tail -5 "$scratch/said")"
arch=$(node -p process.arch)
program=$(echo "$scratch"/made/wasmready-linux-"$arch"-*.tgz)
launcher=$(echo "$scratch"/made/wasmready-[0-9]*.tgz)
for file in "$program" "$launcher" made/wasmready_*.deb made/wasmready-*-Linux-*.tar.gz; do
	[ -s "$file" ] && pass || fail "$file is not made"
done
version=$("$WASMREADY" --version | cut -d' ' -f2)
about() { tar -xzOf "$1" package/package.json; }
expect 'names' "$(about "$program" | jq -r .name) $(about "$launcher" | jq -r .name)" "wasmready-linux-$arch wasmready"
expect 'versions' "$(about "$program" | jq -r .version) $(about "$launcher" | jq -r '.version, .optionalDependencies[]' | sort -u)" "$version $version"
tar -tzf "$program" | grep -q '^package/share/wasmready/brought/licences/libllvm' && pass || fail 'the licence of LLVM is missing'

# As npx does it, from the two files instead of the registry.
mkdir home project
npm install --prefix home --offline --ignore-scripts --no-audit --no-fund --silent "$program" "$launcher" >npm 2>&1 ||
	fail "npm does not take the packages: $(tail -3 npm)"
mkdir -p alone/node_modules
cp -r home/node_modules/wasmready alone/node_modules/
run node alone/node_modules/wasmready/wasmready.mjs --version
expect_code 3 'without the program'
expect_error "the package 'wasmready-linux-$arch' is not installed" 'without the program'
cp -r "$SOURCE/fixtures/projects/scanner/." project
"$WASMREADY" audit -q --db x.db --fail-on never --format json project >wanted
cat >inside <<'END'
set -e
for folder in /usr/lib/llvm-* /usr/lib/*/graphviz /usr/include/wasm32-wasi /usr/lib/wasm32-wasi /usr/include/*-linux-musl; do
	[ ! -d "$folder" ] || mount -t tmpfs none "$folder"
done
for file in $(ldd "$1" "$2" | awk '/=> \// { print $3 }' | sort -u | grep -E '/lib(LLVM|clang|gvc|cgraph|cdt|sqlite3|seccomp|glib)'); do
	mount --bind /dev/null "$(readlink -f "$file")"
done
! "$1" --version 2>/dev/null
cd "$3"
home/node_modules/.bin/wasmready audit -q --db y.db --fail-on never --format json project >got
home/node_modules/.bin/wasmready graph call --db y.db --format svg -o graph.svg project
code=0
home/node_modules/.bin/wasmready audit -q --db y.db project >/dev/null || code=$?
echo $code >code
END
run unshare -m bash inside "$WASMREADY" "$BUILD/wasmready-extract" "$scratch"
expect_code 0 "without libraries and headers: $(tail -5 err)"
expect 'exit code of findings' "$(cat code)" 1
paths() { jq -c '[.findings[] | {rule, file, line, target, state}]' "$1"; }
[ "$(paths wanted | wc -c)" -gt 1000 ] && expect 'findings' "$(paths got)" "$(paths wanted)"
grep -q '<svg' graph.svg && pass || fail 'Graphviz draws nothing'

# The workflow: valid, with inputs and outputs that there are, and every program of its scripts.
cat >validate.cjs <<'END'
const from = (name) => require(require.resolve(name, { paths: [process.argv[2]] }));
const text = require('fs').readFileSync(process.argv[3], 'utf8');
console.log(from('@action-validator/core').validateWorkflow(text).errors.map((e) => JSON.stringify(e)).join('\n'));
for (const job of Object.values(from('js-yaml').load(text).jobs))
	for (const step of job.steps)
		if (step.run?.includes('${{'))
			console.log(`an expression in a script: ${step.run}`);
END
expect 'the workflow' "$(node validate.cjs "$SOURCE" "$SOURCE/.github/workflows/release.yml")" ''
grep -q 'cmake/release.sh build/release out' "$SOURCE/.github/workflows/release.yml" && pass || fail 'the workflow packs otherwise'
finish
