-- severity: flag
-- message: built with '{name}', which the compiler refuses for wasm32
-- why: clang stops with "unsupported option" on flags that choose another machine: '-march=' and its
--   instruction sets, also with 'no-', '-mcmodel=', '-mabi=', '-mfpmath=', '-mlong-double-64',
--   '-m64', '-fcf-protection', '-fzero-call-used-regs=' (clang's Driver/ToolChains/Clang.cpp and
--   Options.td; each was tried with clang 19). wasm32 has its own, such as '-msimd128'. emcc takes
--   '-msse' to '-mavx2' beside '-msimd128'.
-- fix: Leave '{name}' out of the flags for wasm.
SELECT f.file, 1 AS line, 1 AS col, -1 AS worlds, t.name AS target, f.flag AS name
FROM flag f CROSS JOIN unit u ON u.id = f.unit AND u.language = 'c' AND u.note = ''
CROSS JOIN target t
WHERE (f.flag GLOB '-march=*' OR f.flag GLOB '-mcmodel=*' OR f.flag GLOB '-mabi=*'
       OR f.flag GLOB '-fzero-call-used-regs=*' OR f.flag GLOB '-mfpmath=*'
       OR f.flag GLOB '-mlong-double-*' OR f.flag IN ('-mgeneral-regs-only', '-m64')
       OR f.flag GLOB '-fcf-protection*' AND f.flag <> '-fcf-protection=none'
       -- Instruction sets of x86, with 'no-' too; clang takes sse4 and sse4.2 and ignores them.
       OR f.flag IN (SELECT '-m' || n.value || s.value FROM json_each('["","no-"]') n,
                     json_each('["adx","aes","avx","avx2","avx512bf16","avx512bitalg","avx512bw",'
	|| '"avx512cd","avx512dq","avx512f","avx512fp16","avx512ifma","avx512vbmi","avx512vbmi2",'
	|| '"avx512vl","avx512vnni","avx512vp2intersect","avx512vpopcntdq","avxvnni","bmi","bmi2",'
	|| '"cldemote","clflushopt","clwb","clzero","crc32","cx16","f16c","fma","fma4","fsgsbase",'
	|| '"fxsr","gfni","invpcid","kl","lwp","lzcnt","mmx","movbe","mwaitx","pclmul","pku","popcnt",'
	|| '"prfchw","ptwrite","rdpid","rdrnd","rdseed","rtm","sahf","serialize","sgx","sha","shstk",'
	|| '"sse","sse2","sse3","sse4.1","sse4a","ssse3","tbm","vaes","vpclmulqdq","vzeroupper",'
	|| '"waitpkg","x87","xop","xsave","xsavec","xsaveopt","xsaves"]') s))
  AND NOT (f.flag IN ('-mavx', '-mavx2', '-msse', '-msse2', '-msse3', '-mssse3', '-msse4.1')
           AND t.family = 'emscripten')
GROUP BY f.file, f.flag, t.name;
