// Whether a database has the schema that we make, and nothing else.
#ifndef WASMREADY_SCHEMA_H
#define WASMREADY_SCHEMA_H

#include <sqlite3.h>

// Holds sqlite_master of sql against schema.sql: every object of that with our very text, and
// beside them only what a merge makes (judge/merge.c, judge.sql, kernel.sql): plain tables m_*
// of columns with a type or none, and indexes of them. So no trigger, view, virtual table,
// generated column, default or constraint of somebody's ever runs. And worlds are counted from 0
// in every table that names one: masks and workers rely on it. Returns 0; 1 when it differs,
// with *what: the name of an object that does, or of a table with such a row (g_free() it); -1 when
// SQLite fails.
int schema_check(sqlite3 *sql, char **what);

#endif
