#!/bin/bash
# What formats of printf() and scanf() take is read as the C library reads it.
# labels: quick
# once: of a reader alone
. "$SOURCE/tests/_lib.sh"
cd "$scratch" || exit 1

cc -O1 -Wall -Wno-format -fsanitize=undefined -fno-sanitize-recover -I"$SOURCE/analyzer" "$SOURCE/tests/_formats.c" \
	"$SOURCE/analyzer/extract/format.c" -o formats || fail 'the reader does not compile'
run ./formats 200000
expect_code 0 "formats that glibc reads in another way: $(head -c 400 out)"

# C17 7.21.6.1 and 7.21.6.2, C23, POSIX; '?' is what is not known, and all behind it.
while IFS='|' read -r kind format wanted; do
	expect "$kind '$format'" "$(./formats "$kind" "$format" | sed 's/ *$//')" "$wanted"
done <<'END'
print|plain|
print|100%% of %d|0:number-int
print|%ld %lld %jd %zu %td %qd|0:number-long 1:number-64 2:number-64 3:number-size 4:number-size 5:number-64
print|%hhd %hu|0:number-int 1:number-int
print|%s %p %ls|0:pointer-address 1:pointer-address 2:pointer-address
print|%-*.*f|0:number-int 1:number-int 2:floating-int
print|%Lf %n %ln|0:floating-64 1:stored-int 2:stored-long
print|%2$ld %1$*3$d|1:number-long 2:number-int 0:number-int
print|%1$d %d|0:number-int ?
print|%d %1$d|0:number-int ?
print|%w64d %w32u %wf16d|0:number-64 1:number-int ?
print|%k %d|?
print|%I64d|?
print|%d %|0:number-int ?
print|%d %l|0:number-int ?
print|%m %d|0:number-int
print|%99999$d|?
scan|%d %ld %lld %hhd|0:stored-int 1:stored-long 2:stored-64 3:stored-char
scan|%*d %s %5c %lf|0:filled-int 1:filled-int 2:filled-long
scan|%[^]a] %[]%d] %p|0:filled-int 1:filled-int 2:stored-address
scan|%[a|?
scan|%ms %n|0:filled-int 1:stored-int
scan|%2$d %1$ld|1:stored-int 0:stored-long
END
finish
