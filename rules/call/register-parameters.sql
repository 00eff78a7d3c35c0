-- severity: blocker
-- message: attribute 'regparm' does not compile for wasm
-- why: regparm puts parameters into registers of x86. clang for other machines stops with "'regparm'
--   is not valid on this platform" (lib/Sema/SemaDeclAttr.cpp); other calling conventions
--   (stdcall, fastcall, ms_abi, vectorcall) are only ignored with a warning, and do no harm.
-- fix: Hide the attribute behind a macro that is empty unless '__i386__' is defined.
SELECT file, line, col, function, bit_or(worlds) AS worlds
FROM diagnostic
WHERE level = 'error' AND subject = 'regparm' AND text GLOB '*not valid on this platform*'
GROUP BY file, line, col;
