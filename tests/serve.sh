# serve.mjs beside a page of kernels: the right types and headers, and no way out of the folder.
# labels: kernel
. "$SOURCE/tests/_lib.sh"
site=$scratch/site
mkdir -p "$site/sub/deep" "$site/empty" "$scratch/site-next"
echo '<!doctype html><title>top</title>' >"$site/index.html"
echo 'export {}' >"$site/page.js"
printf '\0asm\1\0\0\0' >"$site/a.wasm"
echo sub >"$site/sub/index.html"
echo deep >"$site/sub/deep/a b.txt"
echo secret >"$scratch/secret.txt"
echo secret >"$scratch/site-next/secret.txt"
ln -s ../secret.txt "$site/out.txt"
ln -s .. "$site/up"
ln -s "$scratch/site-next" "$site/next"
ln -s /etc "$site/etc"
ln -s sub/index.html "$site/in.html"
mkfifo "$site/fifo"
head -c 3000000 /dev/urandom >"$site/large.bin"

# serves FOLDER [PORT]: the process, which becomes the server.
serves() { cp "$SOURCE/analyzer/kernel/page/serve.mjs" "$1" && exec node "$1/serve.mjs" "${2-0}"; }
serves "$site" >"$scratch/url" 2>"$scratch/serve.err" &
server=$!
trap 'kill $server 2>/dev/null; rm -rf "$scratch"' EXIT
for _ in $(seq 100); do [ -s "$scratch/url" ] && break; sleep 0.05; done
url=$(cat "$scratch/url")
port=$(echo "$url" | sed -n 's|^http://127\.0\.0\.1:\([0-9]*\)/$|\1|p')
[ -n "$port" ] && pass || fail "no address: '$url' $(cat "$scratch/serve.err")"

# send REQUEST: the bytes as they are; the answer in $scratch/answer, its parts in $status, head and body.
send() {
	exec 3<>"/dev/tcp/127.0.0.1/$port" || { fail "cannot connect"; return; }
	printf "$1" >&3
	timeout 10 cat <&3 >"$scratch/answer"
	exec 3>&-
	status=$(head -1 "$scratch/answer" | tr -d '\r' | cut -d' ' -f2)
	sed '/^\r$/q' "$scratch/answer" | tr -d '\r' >"$scratch/head"
	sed '1,/^\r$/d' "$scratch/answer" >"$scratch/body"
}
# ask_for METHOD PATH [HOST]: '%' in PATH is doubled for printf.
ask_for() { send "$1 ${2//%/%%} HTTP/1.1\r\nHost: ${3:-127.0.0.1:$port}\r\nConnection: close\r\n\r\n"; }
# gives PATH STATUS TYPE [FILE]
gives() {
	ask_for GET "$1"
	expect "status of $1" "$status" "$2"
	grep -qix "content-type: $3" "$scratch/head" && pass || fail "type of $1: $(cat "$scratch/head")"
	[ $# -lt 4 ] && return
	cmp -s "$site/$4" "$scratch/body" && pass || fail "content of $1 is not $4"
}

gives / 200 'text/html; charset=utf-8' index.html
for header in 'cross-origin-opener-policy: same-origin' 'cross-origin-embedder-policy: require-corp' \
	'cross-origin-resource-policy: same-origin' 'x-content-type-options: nosniff' 'cache-control: no-cache'; do
	grep -qix "$header" "$scratch/head" && pass || fail "no header '$header'"
done
gives /page.js 200 'text/javascript; charset=utf-8' page.js
gives /page.js?a=../b 200 'text/javascript; charset=utf-8' page.js
gives /a.wasm 200 application/wasm a.wasm
gives /large.bin 200 application/octet-stream large.bin
gives /sub/ 200 'text/html; charset=utf-8' sub/index.html
gives /in.html 200 'text/html; charset=utf-8' sub/index.html
gives /sub/deep/a%20b.txt 200 'text/plain; charset=utf-8' 'sub/deep/a b.txt'
ask_for GET /sub
expect "status of a folder" "$status" 301
grep -qix 'location: /sub/' "$scratch/head" && pass || fail "no way to the folder: $(cat "$scratch/head")"

ask_for HEAD /a.wasm
expect "status of HEAD" "$status" 200
grep -qix 'content-length: 8' "$scratch/head" && pass || fail "HEAD: $(cat "$scratch/head")"
expect "body of HEAD" "$(wc -c <"$scratch/body")" 0

# Nothing outside, nothing that is no file.
for path in /none /empty/ /fifo /a.wasm/ /a.wasm/x /out.txt /up/secret.txt /up/ /up/site/a.wasm/.. /next/secret.txt \
	/etc/passwd /etc /../secret.txt /..%2fsecret.txt /%2e%2e/secret.txt /%2E%2E%2Fsecret.txt /sub/../../secret.txt \
	/sub/..%2f..%2fsecret.txt /..\\secret.txt /../site-next/secret.txt //etc/passwd //sub /./a.wasm /sub//index.html \
	/page.js%00.html /page.js%00 /%00 /%zz /% /%c0%ae%c0%ae/secret.txt /%252e%252e/secret.txt /%ff \
	"/$(printf 'x%.0s' {1..5000})"; do
	ask_for GET "$path"
	case $status in 404) pass ;; *) fail "GET ${path:0:60}: $status" ;; esac
	grep -q 'secret$\|root:' "$scratch/body" && fail "GET ${path:0:60} got out"
done
chmod 000 "$site/page.js"
[ "$(id -u)" = 0 ] || { ask_for GET /page.js; expect "status of an unreadable file" "$status" 404; }
chmod 644 "$site/page.js"
send 'GET http://evil.example/../secret.txt HTTP/1.1\r\nHost: 127.0.0.1:'"$port"'\r\nConnection: close\r\n\r\n'
expect "status of an absolute address" "$status" 404

for method in POST PUT DELETE OPTIONS TRACE PATCH; do
	ask_for "$method" /a.wasm
	expect "status of $method" "$status" 405
	grep -qix 'allow: GET, HEAD' "$scratch/head" && pass || fail "$method: no Allow"
done
send "POST / HTTP/1.1\r\nHost: localhost:$port\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello"
expect "status of POST with a body" "$status" 405

# Names that others make point here.
for host in evil.example "evil.example:$port" "127.0.0.1.evil.example:$port" 127.0.0.1:1 "127.0.0.1:$port,x" '[::1]'; do
	ask_for GET / "$host"
	expect "status for $host" "$status" 403
done
ask_for GET / "LocalHost:$port"
expect "status for localhost" "$status" 200

# No request at all, half ones, and broken ones: it lives on.
send 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'
[ "$status" != 200 ] && pass || fail "answers without a Host"
send '\x16\x03\x01\x02 nonsense\r\n\r\n'
[ "$status" != 200 ] && pass || fail "answers nonsense"
for _ in 1 2 3; do
	exec 4<>"/dev/tcp/127.0.0.1/$port" && printf 'GET /large.bin HTTP/1.1\r\nHost: 127.0.0.1:%s\r\n\r\n' "$port" >&4
	exec 4>&-
done
gives /a.wasm 200 application/wasm a.wasm

# What is hidden is not served, by a link neither; a folder that lies in a hidden one is.
mkdir -p "$site/.git/refs" "$site/sub/.svn"
echo secret >"$site/.git/config"
echo secret >"$site/.env"
echo secret >"$site/sub/.svn/entries"
ln -s .git/config "$site/linked"
ln -s .git "$site/folder"
for path in /.git/config /.git /.git/ /.env /sub/.svn/entries /linked /folder/config /%2egit/config /folder/ /sub/../.env; do
	ask_for GET "$path"
	expect "status of $path" "$status" 404
	grep -q 'secret$' "$scratch/body" && fail "GET $path is served"
done
mkdir -p "$scratch/.hidden/site"
echo fine >"$scratch/.hidden/site/a..b.txt"
serves "$scratch/.hidden/site" >"$scratch/url2" &
second=$!
for _ in $(seq 100); do [ -s "$scratch/url2" ] && break; sleep 0.05; done
expect 'a folder in a hidden one' "$(curl -s "$(cat "$scratch/url2")a..b.txt")" fine
kill $second

# Those who open connections and say nothing, or a byte now and then, keep nobody out, and end no
# answer that is under way.
cat >"$scratch/idle.mjs" <<'END'
import { connect } from "node:net";
import { get } from "node:http";
const [port, count, drip] = process.argv.slice(2).map(Number);
const slow = new Promise((resolve) => get({ port, path: "/large.bin" }, (answer) => {
	let size = 0;
	answer.on("data", (data) => { size += data.length; });
	answer.on("end", () => resolve(size));
	answer.on("error", () => resolve(-size));
	answer.pause();
	setTimeout(() => answer.resume(), 3000);
}));
const sockets = [];
await new Promise((resolve) => setTimeout(resolve, 200));
for (let i = 0; i < count; i++) {
	const socket = connect(port, "127.0.0.1");
	socket.on("error", () => {});
	sockets.push(socket);
	await new Promise((done) => socket.once("connect", done));
	socket.write("GET / HTTP/1.1\r\nX: ");
}
if (drip)
	setInterval(() => sockets.forEach((socket) => socket.destroyed || socket.write("x")), 100);
let worst = 0;
for (let i = 0; i < 20; i++) {
	const begin = Date.now();
	const status = await new Promise((resolve) => get({ port, path: "/a.wasm", agent: false }, (answer) => {
		answer.resume();
		resolve(answer.statusCode);
	}).on("error", (error) => resolve(error.message)));
	if (status !== 200)
		console.log(`request ${i}: ${status}`);
	worst = Math.max(worst, Date.now() - begin);
}
console.log(worst < 1000 ? "quick" : `${worst} ms`, await slow);
process.exit();
END
expect '300 idle connections' "$(timeout 60 node "$scratch/idle.mjs" "$port" 300 0)" 'quick 3000000'
expect '300 connections that drip' "$(timeout 60 node "$scratch/idle.mjs" "$port" 300 1)" 'quick 3000000'
expect '900 connections that drip' "$(timeout 60 node "$scratch/idle.mjs" "$port" 900 1)" 'quick 3000000'

# A second one on the port, wrong usage, and its end.
run timeout 10 node "$site/serve.mjs" "$port"
expect_code 3 "a port that is taken"
says() { [ "$(wc -l <"$scratch/err")" = 1 ] && grep -qe "^serve: .*$1" "$scratch/err" && pass || fail "$2: $(cat "$scratch/err")"; }
says "cannot listen on port $port" "a port that is taken"
for wrong in 65536 -1 x ' ' "0 1"; do
	run timeout 10 node "$site/serve.mjs" "$wrong"
	expect_code 2 "port '$wrong'"
	says "to 65535" "port '$wrong'"
done
run timeout 10 node "$site/serve.mjs" 0 0
expect_code 2 "two ports"
kill -INT $server 2>/dev/null
wait $server
expect "exit code after SIGINT" $? 0
expect "stderr of the server" "$(cat "$scratch/serve.err")" ""
expect "stdout of the server" "$(wc -l <"$scratch/url")" 1
for signal in INT TERM; do
	code=0
	timeout --preserve-status -s $signal 1 node "$site/serve.mjs" 0 >"$scratch/out" || code=$?
	expect "exit code after SIG$signal" "$code" 0
done
finish
