# Sourced: makes $scratch/repo, a repository with a commit that has a finding, on main, and one
# on a branch that adds another; $base is the first.
git_() { git -c user.name=x -c user.email=x@example.org -c init.defaultBranch=main -c commit.gpgsign=false "$@"; }
git_ init -q "$scratch/repo"
cd "$scratch/repo"
printf '#include <unistd.h>\nint old(void) { return fork(); }\n' >old.c
printf 'int main(void) { return 0; }\n' >main.c
git_ add .
git_ commit -qm 'one finding'
base=$(git rev-parse HEAD)
git_ checkout -qb change
printf '#include <unistd.h>\nint fresh(void) { return execl("x", "x", (char *)0); }\n' >fresh.c
git_ add .
git_ commit -qm 'another'
