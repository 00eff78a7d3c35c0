# Run by CPack on the staged files of a package: what Debian wants otherwise than others do,
# which is compressed manuals and changelogs, one of them of the package, and the licence under
# the name "copyright". The date is SOURCE_DATE_EPOCH's, if that is set.
if(NOT CPACK_GENERATOR STREQUAL "DEB")
	return()
endif()
set(doc ${CPACK_TEMPORARY_DIRECTORY}/usr/share/doc/wasmready)
file(GLOB_RECURSE pages ${CPACK_TEMPORARY_DIRECTORY}/usr/share/man/*)
file(READ ${doc}/LICENSES.third-party third_party)
file(WRITE ${doc}/copyright "wasmready is free software under the Apache License, Version 2.0;
on Debian systems its text is in /usr/share/common-licenses/Apache-2.0.

The HTML report holds JavaScript libraries of others, under these licences:

${third_party}")
file(REMOVE ${doc}/LICENSE ${doc}/LICENSES.third-party)
file(RENAME ${doc}/CHANGELOG.md ${doc}/changelog)
string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(WRITE ${doc}/changelog.Debian "wasmready (${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}) unstable; urgency=medium

  * Made by CPack. What is new stands in changelog.gz.

 -- ${CPACK_PACKAGE_CONTACT}  ${date}
")
execute_process(COMMAND gzip -9n ${doc}/changelog ${doc}/changelog.Debian ${pages} COMMAND_ERROR_IS_FATAL ANY)
