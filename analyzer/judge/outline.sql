-- m_outline: what program.c reads of each file. A few texts are read much sooner than the rows
-- of all calls. The fields of a text end with NUL, which no name holds.
SELECT k.file,
       -- symbol, line, worlds, linkage, variadic, noreturn, attributes, signature
       (SELECT group_concat(t.symbol || char(0) || t.line || char(0) || t.worlds || char(0)
               || coalesce(t.linkage, '') || char(0) || coalesce(t.variadic, 0) || char(0)
               || (coalesce(t.type, '') GLOB '*noreturn*') || char(0)
               || coalesce(t.attrs, '') || char(0) || coalesce(t.sig, ''), char(0))
        FROM m_function t WHERE t.file = k.file AND t.defined) AS functions,
       -- symbol, line, cost, dynamic, shared, fixed, plain, worlds
       (SELECT group_concat(t.fn || char(0) || t.line || char(0) || t.cost || char(0) || t.dynamic
               || char(0) || t.shared || char(0) || t.fixed || char(0) || t.plain || char(0)
               || t.worlds, char(0))
        FROM m_frame t WHERE t.file = k.file) AS frames,
       -- from, to, line, worlds: calls by name, and through a pointer by the signature;
       (SELECT group_concat(t.fn || char(0) || coalesce(t.symbol, t.callee) || char(0) || t.line
               || char(0) || t.worlds, char(0))
        FROM m_call t WHERE t.file = k.file AND t.kind <> 'indirect') AS calls,
       (SELECT group_concat(t.fn || char(0) || t.sig || char(0) || t.line || char(0) || t.worlds,
               char(0))
        FROM m_call t WHERE t.file = k.file AND t.kind = 'indirect') AS pointers,
       -- functions used as a value, from '' at file scope;
       (SELECT group_concat(coalesce(t.fn, '') || char(0) || coalesce(t.symbol, t.name) || char(0)
               || t.line || char(0) || t.worlds, char(0))
        FROM m_ref t WHERE t.file = k.file) AS uses,
       -- calls through a pointer by its type, and from types the functions that these reach.
       (SELECT group_concat(t.fn || char(0) || t.type || char(0) || t.line || char(0) || t.worlds,
               char(0))
        FROM m_pointer t WHERE t.file = k.file AND t.kind = 'dispatch' AND t.worlds > 1) AS dispatches,
       (SELECT group_concat(t.type || char(0) || t.function || char(0) || t.line || char(0)
               || t.worlds, char(0))
        FROM m_pointer t WHERE t.file = k.file AND t.kind = 'taken' AND t.worlds > 1) AS takings
FROM (SELECT DISTINCT file FROM m_chunk WHERE file_origin IN ('project', 'thirdparty') AND {file}) k
