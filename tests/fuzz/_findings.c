// Findings to hold baselines against: see _findings.h.

#include "_findings.h"

#include "_fuzz.h"
#include "audit/baseline.h"

static const char findings_sql[] =
	"INSERT INTO main.finding(rule, severity, target, state, file, line, col, function, symbol,"
	" message, fix, fingerprint, source) VALUES"
	"('api/process', 'blocker', 'wasip1', 'live', 'main.c', 3, 2, 'main', 'main',"
	" 'fork() is missing', 'no', 'aa', 'fork();'),"
	"('api/process', 'blocker', 'wasip1', 'live', 'main.c', 4, 2, 'main', 'main',"
	" 'fork() is missing', 'no', 'ab', 'fork();'),"
	"('abi/width', 'hazard', 'wasip1', 'unreached', 'src/a b.c', 7, 1, NULL, NULL,"
	" 'long has 32 bits in 12 places', 'no', 'ac', 'longx;')";

struct db *fuzz_findings(void)
{
	static struct db *db;

	if (!db) {
		db = fuzz_database();
		PROMISE(db_exec(db, findings_sql) == 0);
	}
	return db;
}

int fuzz_baseline(const char *name, const uint8_t *data, size_t size)
{
	struct db *db = fuzz_findings();
	char *path = fuzz_file(name, data, size);
	int err = baseline_load(db, path);

	PROMISE(err == 0 || err == -1);
	if (!err) {
		PROMISE(baseline_match(db) == 0);
		PROMISE(db_int(db, -1,
			       "SELECT count(*) FROM temp.matched WHERE change IS NULL OR"
			       " baseline NOT IN (SELECT id FROM temp.baseline)",
			       NULL) == 0);
	}
	g_free(path);
	return 0;
}
