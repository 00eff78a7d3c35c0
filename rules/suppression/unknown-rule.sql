-- severity: perf
-- message: {what}
-- why: A suppression whose name no rule has stands for nothing: the name is misspelt, the rule was
--   retired, or it is one of your own that this run did not load with --rules. 'wasmready rules' lists
--   the names; one may also be the part behind the slash, or a glob as 'api/*'.
-- fix: write the id of a rule, as 'wasmready rules' lists them
-- stage: 3
SELECT file, line, col, function, worlds,
       coalesce('''' || name || ''' is the name of no rule: nothing is suppressed',
                'this suppression names no rule: write allow(RULE) and the reason') AS what
FROM suppression WHERE rules = 0;
