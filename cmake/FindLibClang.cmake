# Finds libclang 16 or later, the tested 19 first. Makes the target LibClang and
# LIBCLANG_RESOURCE_DIR, where libclang finds its own headers.
set(LIBCLANG_HINT "" CACHE PATH "An LLVM installation to prefer, as /usr/lib/llvm-19")
foreach(version 19 20 21 22 18 17 16)
	list(APPEND libclang_roots /usr/lib/llvm-${version})
endforeach()
find_path(LIBCLANG_INCLUDE_DIR clang-c/Index.h
	HINTS ${LIBCLANG_HINT}/include PATHS ${libclang_roots} PATH_SUFFIXES include)
get_filename_component(libclang_root "${LIBCLANG_INCLUDE_DIR}" DIRECTORY)
find_library(LIBCLANG_LIBRARY NAMES clang libclang HINTS ${libclang_root}/lib)
if(NOT LIBCLANG_INCLUDE_DIR OR NOT LIBCLANG_LIBRARY)
	message(FATAL_ERROR "libclang 16 or later not found: install libclang-19-dev, or set LIBCLANG_HINT")
endif()
file(GLOB resource_dirs ${libclang_root}/lib/clang/*)
list(SORT resource_dirs COMPARE NATURAL ORDER DESCENDING)
list(GET resource_dirs 0 LIBCLANG_RESOURCE_DIR)
set(LIBCLANG_RESOURCE_DIR "${LIBCLANG_RESOURCE_DIR}" CACHE INTERNAL "clang's own headers") # release.sh
get_filename_component(LIBCLANG_VERSION "${LIBCLANG_RESOURCE_DIR}" NAME)
if(LIBCLANG_VERSION VERSION_LESS 16)
	message(FATAL_ERROR "libclang ${LIBCLANG_VERSION} is too old: 16 or later is needed")
endif()
message(STATUS "libclang ${LIBCLANG_VERSION}: ${LIBCLANG_LIBRARY}")
add_library(LibClang UNKNOWN IMPORTED)
set_target_properties(LibClang PROPERTIES
	IMPORTED_LOCATION ${LIBCLANG_LIBRARY}
	INTERFACE_INCLUDE_DIRECTORIES ${LIBCLANG_INCLUDE_DIR})
