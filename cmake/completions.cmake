# The completions of shells: printed by the built program, and installed where each shell
# looks. Debian's zsh looks below /usr in a folder of its own for what packages bring.
set(completions ${CMAKE_BINARY_DIR}/completions)
foreach(shell bash zsh fish)
	add_custom_command(OUTPUT ${completions}/${shell}
		COMMAND ${CMAKE_COMMAND} -E make_directory ${completions}
		COMMAND wasmready completions ${shell} > ${shell}.new
		COMMAND ${CMAKE_COMMAND} -E rename ${shell}.new ${completions}/${shell}
		DEPENDS wasmready VERBATIM)
	list(APPEND completion_files ${completions}/${shell})
endforeach()
add_custom_target(completions ALL DEPENDS ${completion_files})

install(FILES ${completions}/bash RENAME wasmready
	DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${completions}/fish RENAME wasmready.fish
	DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
install(CODE "set(zsh_folder site-functions)
	if(CMAKE_INSTALL_PREFIX STREQUAL \"/usr\" AND EXISTS /etc/debian_version)
		set(zsh_folder vendor-completions)
	endif()
	file(INSTALL \"${completions}/zsh\" RENAME _wasmready TYPE FILE
		DESTINATION \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_DATADIR}/zsh/\${zsh_folder}\")")
