# Everything a developer types. Each target sets up what it needs first (.ci/setup.sh); done once, that takes no time.
# Only relative paths, so that a checkout may lie in a folder with blanks in its name.

BIN := .venv/bin
INSTALLED := .venv/.installed
ARGS :=
DATA :=

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run test check bench bench-extraction bundle words lock clean window-libraries test-libraries
MAKEFLAGS += --no-builtin-rules

help: ## say what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-16s %s\n", $$1, $$2 }' Makefile

run: $(INSTALLED) window-libraries ## set up and open the window
	@$(BIN)/dramatis $(ARGS)

# On all cores; ARGS="-n 0" runs them one after the other. Some tests start a hundred processes: what Python compiled
# for one is kept for the next, also where PYTHONDONTWRITEBYTECODE says otherwise.
test: $(INSTALLED) test-libraries ## run the tests; ARGS="-k search" picks some, ARGS="--campaign 10" makes the long ones ten times longer
	@PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -n auto --dist worksteal $(ARGS)

check: $(INSTALLED) ## style, layout, floors, types
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/lint-imports --no-cache --no-logo
	@PYRIGHT_PYTHON_IGNORE_WARNINGS=1 $(BIN)/pyright --project pyproject.toml

bench: $(INSTALLED) test-libraries ## measure the program against its floors
	@$(BIN)/python -m tests.bench $(ARGS)

bench-extraction: $(INSTALLED) ## measure what is found in the annotated texts of DATA=DIR; ARGS="--only dates" picks tables
	@$(BIN)/python -m tests.bench.extraction $(if $(DATA),--data "$(DATA)") $(ARGS)

words: $(INSTALLED) ## collect the texts for people into resources/i18n and compile what is translated
	@$(BIN)/python -m tests.translations

bundle: $(INSTALLED) ## bundle the program into build/dist/dramatis, try it and measure it
	@sh .ci/setup.sh bundle
	@$(BIN)/python -m tests.bundle $(ARGS)

# One lock for every system and Python, with hashes. uv is not set up here: it is needed for nothing else.
# What is locked stays unless pyproject.toml asks for something else.
lock: ## pin pyproject.toml's dependencies anew with uv; ARGS=--upgrade takes the newest of all
	@uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --python-version 3.11 \
		--extra test --extra check --extra bundle \
		$(ARGS) --no-header --output-file requirements.lock pyproject.toml
	@{ echo '# What Dramatis runs on, is tested and checked with, on every system: written by "make lock"'; \
		echo '# from pyproject.toml, installed with "pip install --require-hashes -r requirements.lock".'; \
		cat requirements.lock; } > requirements.lock.new && mv requirements.lock.new requirements.lock

clean: ## remove everything that was made, .venv too
	@rm -rf .venv build dist ./*.egg-info .pytest_cache .ruff_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(INSTALLED): requirements.lock pyproject.toml .ci/setup.sh
	@sh .ci/setup.sh python
	@touch $@

window-libraries: $(INSTALLED)
	@sh .ci/setup.sh window

test-libraries: $(INSTALLED)
	@sh .ci/setup.sh tests
