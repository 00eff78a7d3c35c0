# Audits of a project that is built by make. In a Makefile:
#	WASMREADY_FLAGS = --target wasip1 --fail-on hazard
#	include wasmready.mk
# gives the targets
#	make wasmready         audit the project
#	make wasm-flags.mk     what a build for the target needs: CFLAGS and LDLIBS, to include
# Units and flags come from compile_commands.json where there is one (bear -- make writes it);
# else flags are inferred.
WASMREADY ?= wasmready
WASMREADY_FLAGS ?=

.PHONY: wasmready
wasmready:
	$(WASMREADY) audit $(WASMREADY_FLAGS) .

# Of the last audit; an audit with findings ends with 1, which is none of a failure here.
wasm-flags.mk:
	rm -f wasm-audit.txt $@
	$(WASMREADY) audit $(WASMREADY_FLAGS) --fail-on never --quiet --output wasm-audit.txt .
	$(WASMREADY) flags --format make --output $@ .
	rm -f wasm-audit.txt
