-- The temporary tables of one run of verify: what the compiler and the linker said (verify_run.h).

CREATE TEMP TABLE s_target(name TEXT, mask INTEGER);
CREATE TEMP TABLE s_unit(unit INTEGER, compiled INTEGER, lenient INTEGER, note TEXT);
CREATE TEMP TABLE s_error(id INTEGER PRIMARY KEY, file TEXT, line INTEGER, unit INTEGER, text TEXT, pass INTEGER, cured INTEGER);
CREATE INDEX temp.s_error_unit ON s_error(unit, pass, file, line);
CREATE INDEX temp.s_error_site ON s_error(file, line);
CREATE TEMP TABLE s_chain(error INTEGER, at_file TEXT, at_line INTEGER);
CREATE INDEX temp.s_chain_error ON s_chain(error);
CREATE TEMP TABLE s_undefined(name TEXT, unit INTEGER);
CREATE INDEX temp.s_undefined_name ON s_undefined(name);
CREATE TEMP TABLE s_foreign(name TEXT);
CREATE TEMP TABLE s_mismatch(name TEXT, unit INTEGER);
CREATE TEMP TABLE s_duplicate(name TEXT, unit INTEGER);
CREATE INDEX temp.s_duplicate_unit ON s_duplicate(unit);
CREATE INDEX temp.s_duplicate_name ON s_duplicate(name);
CREATE TEMP TABLE s_round(unit INTEGER, round INTEGER);
CREATE INDEX temp.s_round_unit ON s_round(unit);
CREATE TEMP TABLE s_linker(text TEXT);
CREATE TEMP TABLE s_refused(flag TEXT);
CREATE TEMP TABLE s_clash(name TEXT);
CREATE TEMP TABLE s_lacking(name TEXT, unit INTEGER);
CREATE TEMP TABLE s_asked(file TEXT, line INTEGER, number INTEGER);
CREATE TEMP TABLE s_header(file TEXT, line INTEGER);
CREATE TEMP TABLE s_span(file TEXT, line INTEGER, end_line INTEGER);
CREATE INDEX temp.s_span_site ON s_span(file, line);
