// _without landlock|seccomp|both PROGRAM [ARG]...: runs it on what looks like a kernel without them.
#include <errno.h>
#include <seccomp.h>
#include <string.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);

	if (argc < 3)
		return 2;
	if (strcmp(argv[1], "seccomp"))
		seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS),
				 seccomp_syscall_resolve_name("landlock_create_ruleset"), 0);
	if (strcmp(argv[1], "landlock")) {
		seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(seccomp), 0);
		seccomp_rule_add(filter, SCMP_ACT_ERRNO(EINVAL), SCMP_SYS(prctl), 1,
				 SCMP_A0(SCMP_CMP_EQ, 22)); // PR_SET_SECCOMP
	}
	if (seccomp_load(filter))
		return 2;
	execvp(argv[2], argv + 2);
	return 127;
}
