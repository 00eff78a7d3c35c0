# JavaScript libraries that stand inside the HTML report, taken from npm's packages as
# package-lock.json pins them: node_modules of the source tree when it holds them, else
# `npm ci` into the build tree, which leaves the source tree alone.
#
# Makes ${LIBRARY_DIR}/NAME.lib.js, each file with its licence before it, and
# LICENSES.third-party, and lists them in library_texts for the texts that are built in.
set(WASMREADY_NODE_MODULES ${CMAKE_SOURCE_DIR}/node_modules CACHE PATH
	"Where npm's packages lie; they are fetched when they are not there")
set(LIBRARY_DIR ${CMAKE_BINARY_DIR}/libraries)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
	package-lock.json cmake/libraries.cmake)

# What each text is made of: PACKAGE FILE, and after "as" the global that a CommonJS module is
# to be known by. d3's files add to one global, d3, in order of what needs what.
set(library_graph
	"d3-dispatch dist/d3-dispatch.min.js"
	"d3-selection dist/d3-selection.min.js"
	"d3-drag dist/d3-drag.min.js"
	"d3-color dist/d3-color.min.js"
	"d3-interpolate dist/d3-interpolate.min.js"
	"d3-ease dist/d3-ease.min.js"
	"d3-timer dist/d3-timer.min.js"
	"d3-transition dist/d3-transition.min.js"
	"d3-zoom dist/d3-zoom.min.js"
	"@dagrejs/dagre dist/dagre.min.js")
set(library_highlight
	"highlight.js lib/core.js as hljs"
	"highlight.js lib/languages/c.js as hljsC"
	"d3-hierarchy dist/d3-hierarchy.min.js")

file(READ package-lock.json library_lock)

# Sets OUT to the version of a package that the lock pins.
function(library_pinned package out)
	string(JSON version GET "${library_lock}" packages node_modules/${package} version)
	set(${out} ${version} PARENT_SCOPE)
endfunction()

# Sets OUT to whether a folder of packages holds all that is needed, in the pinned versions.
function(library_complete modules out)
	set(${out} FALSE PARENT_SCOPE)
	foreach(entry IN LISTS library_graph library_highlight)
		string(REGEX MATCH "^[^ ]+" package "${entry}")
		library_pinned(${package} wanted)
		if(NOT EXISTS ${modules}/${package}/package.json)
			return()
		endif()
		file(READ ${modules}/${package}/package.json about)
		string(JSON version GET "${about}" version)
		if(NOT version STREQUAL wanted)
			return()
		endif()
	endforeach()
	set(${out} TRUE PARENT_SCOPE)
endfunction()

function(library_fetch)
	find_program(NPM npm)
	if(NOT NPM)
		message(FATAL_ERROR "npm not found: the HTML report's JavaScript libraries come from "
			"npm. Install npm, or set WASMREADY_NODE_MODULES to a folder that holds them")
	endif()
	message(STATUS "fetching the HTML report's JavaScript libraries with npm")
	file(MAKE_DIRECTORY ${LIBRARY_DIR})
	foreach(name package.json package-lock.json)
		configure_file(${CMAKE_SOURCE_DIR}/${name} ${LIBRARY_DIR}/${name} COPYONLY)
	endforeach()
	execute_process(COMMAND ${NPM} ci --omit=dev --ignore-scripts --no-audit --no-fund
		WORKING_DIRECTORY ${LIBRARY_DIR} RESULT_VARIABLE failed
		OUTPUT_VARIABLE said ERROR_VARIABLE said)
	if(failed)
		message(FATAL_ERROR "npm ci failed in ${LIBRARY_DIR}:\n${said}")
	endif()
endfunction()

# Appends one file of a package to a text. Nothing in it may end the script element that it
# will stand in, nor name a source map, which a browser would look for.
function(library_append out modules package file global)
	library_pinned(${package} version)
	file(READ ${modules}/${package}/${file} code)
	file(READ ${modules}/${package}/LICENSE licence)
	string(REGEX REPLACE "//# sourceMappingURL=[^\n]*" "" code "${code}")
	string(TOLOWER "${code}" lower)
	if(lower MATCHES "</script|<!--" OR licence MATCHES "\\*/|<")
		message(FATAL_ERROR "${package}/${file} cannot stand in a page")
	endif()
	if(global)
		set(code "var ${global} = (() => { const module = { exports: {} };\n${code}\nreturn module.exports; })();")
	endif()
	string(STRIP "${licence}" licence)
	file(APPEND ${out} "/*! ${package} ${version}\n\n${licence}\n*/\n${code}\n")
endfunction()

# Appends a package's licence to the list, once.
function(library_list modules package)
	library_pinned(${package} version)
	get_property(listed GLOBAL PROPERTY libraries_listed)
	if(package IN_LIST listed)
		return()
	endif()
	set_property(GLOBAL APPEND PROPERTY libraries_listed ${package})
	file(READ ${modules}/${package}/LICENSE licence)
	string(STRIP "${licence}" licence)
	file(APPEND ${LIBRARY_DIR}/new/LICENSES.third-party
		"${package} ${version}\nhttps://www.npmjs.com/package/${package}\n\n${licence}\n\n")
endfunction()

library_complete(${WASMREADY_NODE_MODULES} library_found)
set(library_modules ${WASMREADY_NODE_MODULES})
if(NOT library_found)
	set(library_modules ${LIBRARY_DIR}/node_modules)
	library_complete(${library_modules} library_found)
endif()
if(NOT library_found)
	library_fetch()
endif()
file(MAKE_DIRECTORY ${LIBRARY_DIR}/new)
file(WRITE ${LIBRARY_DIR}/new/LICENSES.third-party
	"The HTML report that wasmready writes holds these libraries.\n\n")
foreach(name graph highlight)
	file(WRITE ${LIBRARY_DIR}/new/${name}.lib.js "")
	foreach(entry IN LISTS library_${name})
		string(REGEX MATCH "^([^ ]+) ([^ ]+)( as (.*))?$" matched "${entry}")
		set(library_package ${CMAKE_MATCH_1})
		library_append(${LIBRARY_DIR}/new/${name}.lib.js ${library_modules}
			${library_package} ${CMAKE_MATCH_2} "${CMAKE_MATCH_4}")
		library_list(${library_modules} ${library_package})
	endforeach()
endforeach()
foreach(name graph.lib.js highlight.lib.js LICENSES.third-party)
	file(COPY_FILE ${LIBRARY_DIR}/new/${name} ${LIBRARY_DIR}/${name} ONLY_IF_DIFFERENT)
	list(APPEND library_texts ${LIBRARY_DIR}/${name})
endforeach()
