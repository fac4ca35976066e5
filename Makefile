# Everything a person types here. Each target prepares what it needs and asks nothing.
# Another Python than python3: `make run PYTHON=python3.12`.

PYTHON ?= python3
CHECKOUT = @command -v $(PYTHON) >/dev/null 2>&1 || { \
	echo "Python is missing: install Python 3.11 or newer, then type the same command again." >&2; \
	exit 1; }; exec $(PYTHON) -B deploy/checkout

.DEFAULT_GOAL := help
.PHONY: help run check check-long lock bench format clean

help: ## Show this list
	@sed -n 's/^\([a-z-]*\):.*## /\1|/p' $(MAKEFILE_LIST) | while IFS='|' read -r name what; do \
		printf '  make %-11s %s\n' "$$name" "$$what"; done

run: ## Start Wayside on this machine; prints the address to open
	$(CHECKOUT) run

check: ## Prove everything: style, types, tests on both databases and in a browser (VERBOSE=1 shows all)
	$(CHECKOUT) check

check-long: ## The long fault, fuzz and soak runs that `make check` only samples
	$(CHECKOUT) check-long

lock: ## Pin all packages anew by version and hash (requirements/*.in, pwa/package.json)
	$(CHECKOUT) lock

bench: ## Measure speed against the floor on this machine (needs a quiet one)
	$(CHECKOUT) bench

format: ## Put the Python code into the one format
	$(CHECKOUT) format

clean: ## Remove all that was built or installed here; var/ (your data) stays
	rm -rf .venv build dist pwa/node_modules pwa/dist .pytest_cache .mypy_cache .ruff_cache \
		.hypothesis .import_linter_cache backend/.import_linter_cache
	find backend bench deploy tests -name __pycache__ -type d -prune -exec rm -rf {} +
