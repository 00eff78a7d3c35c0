# zsh -f _zsh-complete.zsh FOLDER LINE: prints what zsh would complete at the end of LINE, one
# a line, with the completion _wasmready in FOLDER: in a real interactive zsh, behind a pty.
zmodload zsh/zpty
folder=$1 line=$2 out=$1/.matches
rm -f $out $out.done
cat >$folder/.init <<END
fpath=($folder \$fpath); autoload -Uz compinit; compinit -u -D
compadd() {
	if [[ \${@[1,(i)(-|--)]} != *-(O|A|D)\ * ]]; then
		local -a hits
		builtin compadd -A hits "\$@"
		((\$#hits)) && print -rl -- \$hits >>$out
	fi
	builtin compadd "\$@"
}
show() { _main_complete; : >$out.done }
zle -C show list-choices show
bindkey '^I' show
: >$out.ready
END
rm -f $out.ready
zpty z "TERM=dumb exec zsh -f -i"
zpty -w z "source $folder/.init"
for ((i = 0; i < 200; i++)); do [[ -e $out.ready ]] && break; sleep 0.05; done
zpty -w -n z "$line"$'\t'
for ((i = 0; i < 200; i++)); do [[ -e $out.done ]] && break; sleep 0.05; done
zpty -d z
[[ -e $out.done ]] || { print -u2 "zsh did not complete '$line'"; exit 1 }
[[ -e $out ]] && sort -u $out
exit 0
