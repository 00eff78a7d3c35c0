// The tables of facts and the version of all tables: what schema.sql says of each, as the build reads it (cmake/facts.awk).
#ifndef WASMREADY_FACTS_H
#define WASMREADY_FACTS_H

// A table m_NAME that a merge makes (judge/merge.c).
struct merged {
	const char *name;
	const char *query; // SQL of its rows, or NULL; {COLUMN} in it stands where a small change
			   // puts that this is one of its files
	const char *text;  // the built-in text that is its query, where that is NULL
	const char *indexes[8]; // '(COLUMN, ...)', some with a WHERE, up to NULL. All are found by
				// file and line too: one file may have all rows of a project
	int placeless; // it has no lines
	int links;     // its rows are of chunks, not of what they say
};

// A table t_NAME. Its place in facts[] is the number that its rows begin with (extract/chunk.c).
struct fact {
	const char *table;
	int columns; // without chunk
	struct merged merged;
};

// All of them in the order of schema.sql, fact_count long.
extern const struct fact facts[];
extern const int fact_count;
extern const int schema_version;

#endif
