# Two commands: `make run` opens the program on sample pages, `make test` runs the tests.
# Both install what is missing first; a second call starts at once.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
BENCHMARKS := benchmark-start benchmark-canvas benchmark-stalls benchmark-scale benchmark-detection benchmark-outlining benchmark-reading benchmark-documents benchmark-rendering
export QT_LOGGING_RULES ?= qt.qpa.plugin=false

.PHONY: run test faults check documents translations format benchmark fonts licences clean help

run: $(READY) ## open the window on the sample pages (without a display: do the main job headless)
	@$(BIN)/labeler sample

test: $(READY) ## run the tests
	@QT_QPA_PLATFORM=offscreen $(BIN)/pytest --numprocesses auto --maxprocesses 4 --dist worksteal

faults: $(READY) ## break the program on purpose, in the long form; prints the table of docs/reliability.md
	@QT_QPA_PLATFORM=offscreen nice $(BIN)/python -m tests.faults

licences: $(READY) ## list what the program needs, with licences; write the bill of materials to sbom.json
	@$(BIN)/labeler licences && $(BIN)/labeler licences --sbom sbom.json

check: $(READY) ## lint, types, import contracts
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

documents: $(READY) ## write the documents that come from tables: docs/settings.md, docs/interop.md
	@$(BIN)/python -m labeler.app.settings_page > docs/settings.md
	@$(BIN)/python -m tests.interop.table > docs/interop.md.new && mv docs/interop.md.new docs/interop.md

translations: $(READY) ## collect the texts of the window into its catalogues, and compile those
	@.ci/translations $(BIN)

format: $(READY) ## rewrite the code in the house style
	@$(BIN)/ruff format . && $(BIN)/ruff check --fix .

benchmark: export QT_QPA_PLATFORM := offscreen
benchmark: export QT_LOGGING_RULES := default.warning=false
benchmark: $(READY) ## print speed ratios: start-up, canvas, event loop, detection, reading, rendering
	@for each in $(BENCHMARKS); do echo; echo "$$each"; $(BIN)/python -m labeler.lab $$each || failed=1; done; exit $${failed:-0}

fonts: ## install the fonts and word lists that rendered training pages are written with
	@.ci/font-packages

clean: ## remove the virtual environment
	rm -rf $(VENV)

help: ## this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

$(READY): pyproject.toml constraints.txt .ci/hashed-packages.txt .ci/system-packages .ci/install-packages
	@PYTHON=$(PYTHON) .ci/system-packages
	@test -x $(BIN)/pip || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Labeler needs Python 3.11 or newer; run: make clean, then make run PYTHON=python3.12"; exit 1; }
	@echo "Installing the pinned packages (a few minutes the first time) ..."
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes --requirement .ci/hashed-packages.txt
	@$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt torch==$$(sed -n 's/^torch==//p' constraints.txt)
	@$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt --no-build-isolation --editable '.[dev]'
	@touch $(READY)
