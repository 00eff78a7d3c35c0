// The other unit of symbol-kind.c: what the names are.
int table(void)
{
	return 7;
}

int limit = 3;

int same(void)
{
	return limit;
}

int unused_kind = 1;
