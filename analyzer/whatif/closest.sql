-- The switches around line ?2 of file ?1 that the project or its flags define, as flags that turn them, from
-- the closest.
SELECT iif(need = 'not', '-D', '-U') || macro, need <> 'not' FROM main.m_guard g
WHERE file = ?1 AND line < ?2 AND end_line > ?2 AND need IN ('defined', 'not')
  AND macro GLOB '*[A-Z]*' AND macro NOT GLOB '[_]*' AND macro NOT IN ('UNIX', 'LINUX')
  AND (need = 'not' OR EXISTS (SELECT 1 FROM now.m_define d WHERE d.name = g.macro)
       OR EXISTS (SELECT 1 FROM main.unit u, json_each(u.args) j WHERE j.value GLOB '-D' || g.macro || '*'))
ORDER BY line DESC, need, macro
