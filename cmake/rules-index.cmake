# The index of rules, as a page and as Markdown, by the built program.
set(rules_index ${CMAKE_BINARY_DIR}/doc)
file(GLOB rule_files CONFIGURE_DEPENDS rules/*/*.sql)
foreach(format html markdown)
	set(file ${rules_index}/rules.html)
	if(format STREQUAL markdown)
		set(file ${rules_index}/rules.md)
	endif()
	add_custom_command(OUTPUT ${file}
		COMMAND ${CMAKE_COMMAND} -E make_directory ${rules_index}
		COMMAND wasmready rules --format ${format} > ${file}.new
		COMMAND ${CMAKE_COMMAND} -E rename ${file}.new ${file}
		DEPENDS wasmready ${rule_files} VERBATIM)
	list(APPEND rules_index_files ${file})
endforeach()
add_custom_target(rules-index ALL DEPENDS ${rules_index_files})
install(FILES ${rules_index_files} DESTINATION ${CMAKE_INSTALL_DOCDIR})
