-- What the files of rules/data go into (data.c): tables of facts.db, emptied here, and those that
-- data.sql makes tables of facts.db of.

-- What a name is, whatever C library has it.
CREATE TEMP TABLE libc_name(name TEXT, kind TEXT, "group" TEXT, blocking TEXT, header TEXT, note TEXT,
	PRIMARY KEY(name, kind)) WITHOUT ROWID;

-- What C libraries have: family is a family's, or a target's where that differs.
CREATE TEMP TABLE libc_row(name TEXT, family TEXT, since TEXT, until TEXT, state TEXT, library TEXT, note TEXT,
	PRIMARY KEY(name, family, until)) WITHOUT ROWID;

CREATE TEMP TABLE libc_since(family TEXT, version TEXT, sdk TEXT, date TEXT,
	PRIMARY KEY(family, version)) WITHOUT ROWID;
CREATE TEMP TABLE libc_version("table" TEXT, family TEXT, source TEXT, version TEXT, date TEXT);

-- The targets (targets.tsv is built in): judged_by, the one whose rows judge it.
CREATE TEMP TABLE libc_target(name TEXT PRIMARY KEY, family TEXT, judged_by TEXT, own TEXT) WITHOUT ROWID;

DELETE FROM main.d_alias;
DELETE FROM main.d_simd;
DELETE FROM main.d_feature;
DELETE FROM main.d_backend;
DELETE FROM main.d_port;
DELETE FROM main.d_list;
