-- What each file includes: ?1 the mask of the worlds; ?2: with the C library's headers, of which else only
-- those that the target ?3 lacks are drawn.
SELECT e.file, e.resolved, e.spelled, e.kind, h.status, count(*)
FROM temp.include_edge e LEFT JOIN temp.file f ON f.file = e.resolved
LEFT JOIN temp.header h ON h.header = e.spelled AND h.target = ?3 AND e.kind = 'ghost'
WHERE e.worlds & ?1
  AND (?2 OR e.origin IN ('project', 'thirdparty')
             AND (e.kind <> 'ok' OR coalesce(f.origin, 'project') IN ('project', 'thirdparty')))
  AND NOT (NOT ?2 AND coalesce(h.status, '') = 'yes')
GROUP BY e.file, e.resolved, e.spelled, e.kind ORDER BY 1, 2, 3, 4
