-- m_flow: where function pointers go. have: the signature of what flows, as wasm compares
-- them: of a function, its definition's; want: what it is taken for. Variadic
-- arguments are one i32 there. NULL: unknown, or no function type.
SELECT file, line, col, fn, how, source, target, via, position, name, source_sig, target_sig,
       target_type, iif(have GLOB '*[?]*', NULL, have) AS have, want, file_origin, worlds
FROM (
	SELECT k.file, t.line, t.col, t.fn, t.how, t.source, t.target, t.via, t.position, t.name,
	       max(t.source_sig) AS source_sig, max(t.target_sig) AS target_sig,
	       max(t.target_type) AS target_type,
	       replace(nullif(coalesce(
	           iif(t.source GLOB 'f:*', (SELECT max(d.sig) FROM m_function d
	                                     WHERE d.symbol = substr(t.source, 3) AND d.defined
	                                       AND d.sig IS NOT NULL), NULL),
	           max(t.source_sig)), ''), '...', 'i32') AS have,
	       replace(max(t.target_sig), '...', 'i32') AS want,
	       k.file_origin, bit_or(k.worlds) AS worlds
	FROM m_chunk k JOIN t_flow t ON k.chunk = t.chunk
	WHERE k.file_origin IN ('project', 'thirdparty') AND {k.file}
	GROUP BY k.file, t.line, t.col, t.fn, t.how, t.source, t.target, t.via, t.position, t.name)
