# Packages by CPack: `cpack --config build/release/CPackConfig.cmake` makes a tarball that runs
# from where it is unpacked, and on Debian and its kin a .deb.
#
# The .deb's libraries come from dpkg-shlibdeps. An audit also reads headers: clang's own, and
# for the targets those of wasi-libc and of musl, which lend what wasi-libc lacks. The programs
# that only some commands start are recommended: the compiler and linker (verify, kernels,
# split, test --prove), node (kernels --run, test --prove), git (lint --since).
set(WASMREADY_MAINTAINER "wasmready maintainers <maintainers@wasmready.example>" CACHE STRING
	"Who answers for the packages that are made here")

set(CPACK_PACKAGE_NAME wasmready)
set(CPACK_PACKAGE_VENDOR "wasmready")
set(CPACK_PACKAGE_CONTACT "${WASMREADY_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "wasm32 compatibility analyzer for C code")
set(CPACK_PACKAGE_DESCRIPTION
"wasmready tells, before a C codebase is ported to WebAssembly, what will not
compile, what will not link, and what will link and then trap, hang or lie.
It parses every translation unit as the host builds it and as a wasm32 target
would, keeps the facts in an SQLite database and judges them by rules in SQL.")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_GENERATOR TGZ)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_FILE_NAME
	"wasmready-${PROJECT_VERSION}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR}")
# Whatever the umask of who packs.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
	OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

find_program(DPKG_SHLIBDEPS dpkg-shlibdeps)
if(DPKG_SHLIBDEPS)
	string(REGEX MATCH "^[0-9]+" llvm "${LIBCLANG_VERSION}")
	list(APPEND CPACK_GENERATOR DEB)
	set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
	set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
	set(CPACK_DEBIAN_PACKAGE_SECTION devel)
	set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
	set(CPACK_DEBIAN_PACKAGE_DEPENDS "libclang-common-${llvm}-dev, libc6-dev, musl-dev, wasi-libc")
	set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
		"clang-${llvm}, lld-${llvm}, libclang-rt-${llvm}-dev-wasm32, git, nodejs")
	set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
	set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_SOURCE_DIR}/cmake/debian.cmake)
endif()
include(CPack)
