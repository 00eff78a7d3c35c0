" Vim compiler file for wasmready: ':compiler wasmready' and ':make' fill the quickfix list.
" Options of the audit stand in the project's .wasmreadyrc, or in g:wasmready_options.
if exists('current_compiler')
	finish
endif
let current_compiler = 'wasmready'
let s:save_cpo = &cpo
set cpo&vim

execute 'CompilerSet makeprg=' . escape('wasmready audit -q --all --color never '
	\ . get(g:, 'wasmready_options', '') . ' $*', ' |"\')
" The lines that are a finding; excerpts and fixes between them are left out.
CompilerSet errorformat=%f:%l:%c:\ %trror:\ %m,%f:%l:%c:\ %tarning:\ %m,%f:%l:%c:\ %tote:\ %m,%-G%.%#

let &cpo = s:save_cpo
unlet s:save_cpo
