# Every chore of this project is one target. `make` alone lists them.
#
# Sources of a site:   CONTENT (default: content)
# Where it is built:   OUTPUT  (default: public)
# Where it is put:     PREFIX  (default: /usr/local), below DESTDIR

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.NOTPARALLEL:

CONTENT ?= content
OUTPUT ?= public

PREFIX ?= /usr/local
DESTDIR ?=

SWIFT_FILES := Sources Tests Package.swift
RELEASE_TOOL := .build/release/ijkpunt
DEBUG_TOOL := .build/debug/ijkpunt
PYTHON := .venv/bin/python
# Tests and the tool that they run are compiled once, with optimisation, in the debug configuration: that keeps
# `@testable` and building file by file. `make test-swift OPTIMISE=` compiles for the debugger, like `swift build`.
OPTIMISE := -Xswiftc -O
SITES := .build/sites
STAGE := .build/stage
# Every agenda that the browser tests look at: the one in content, and each example.
AGENDAS := $(patsubst %/agenda.yaml,%,$(wildcard content/agenda.yaml examples/*/agenda.yaml))

.PHONY: help
help: ## Shows this list.
	@awk -F ":.*## " "/^[a-z-]+:.* ## / { printf \"  make %-14s %s\\n\", \$$1, \$$2 }" $(firstword $(MAKEFILE_LIST))

# -- Making a site

.PHONY: site
site: ## Installs what is missing, builds the tool, and builds content/ into public/.
	@.ci/setup swift
	@.ci/setup site
	swift build -c release --product ijkpunt
	$(RELEASE_TOOL) build "$(CONTENT)" --output "$(OUTPUT)"
	@.ci/report "$(OUTPUT)"

.PHONY: tools
tools: ## Installs what PDF, Word and Excel files are made and read with.
	@.ci/setup tools

# -- Installing and releasing

.PHONY: install
install: ## Installs the tool, its completions and the handbook below PREFIX.
	@.ci/setup swift
	@.ci/setup site
	swift build -c release --product ijkpunt
	@Packaging/stage.sh $(RELEASE_TOOL) $(STAGE)
	$(STAGE)/install.sh --prefix "$(PREFIX)" --destdir "$(DESTDIR)"

.PHONY: uninstall
uninstall: ## Takes away what `make install` put below PREFIX.
	"$(DESTDIR)$(PREFIX)/share/ijkpunt/uninstall.sh"

.PHONY: dist
dist: ## Makes a tarball that runs on Debian 12 without Swift, in .build/dist.
	@.ci/setup swift
	@.ci/setup site
	Packaging/dist.sh

.PHONY: test-dist
test-dist: dist ## Installs that tarball on an empty Debian (as root; needs debootstrap).
	Tests/Dist/dist_check.sh .build/dist/ijkpunt-*.tar.gz

# -- Tests

.PHONY: test
test: setup-tests lint test-swift test-formats test-preview test-bijlage test-site ## Installs what the tests need and runs them; what CI runs.

.PHONY: test-all
test-all: setup-tests lint test-swift mistakes test-formats test-preview test-bijlage-all test-site-all ## Like test, with every page in every mode.

.PHONY: setup-tests
setup-tests: ## Installs what the tests need, and nothing that is there already.
	@.ci/setup swift
	@.ci/setup tests

.PHONY: test-swift
test-swift: ## Builds everything and runs the Swift tests.
	swift build --build-tests $(OPTIMISE)
	swift test --skip-build

# Once per `make`, however many targets ask for it.
.PHONY: tool
tool:
	swift build --product ijkpunt $(OPTIMISE)

.PHONY: mistakes
mistakes: ## Puts mistakes into both real agendas, and writes what was found into the handbook.
	IJKPUNT_MISTAKES=1 RECORD_SNAPSHOTS=1 swift test $(OPTIMISE) --filter MutationTests

.PHONY: test-formats
test-formats: tool ## Holds what `check` prints, and the headers of agendas, against their schemas.
	$(PYTHON) Tests/Formats/format_check.py $(DEBUG_TOOL) $(AGENDAS)
	$(PYTHON) Tests/Formats/schema_check.py $(DEBUG_TOOL) $(AGENDAS)

.PHONY: test-preview
test-preview: tool ## The preview in a browser while an agenda is edited.
	$(PYTHON) Tests/Preview/preview_check.py $(DEBUG_TOOL) examples/concept

.PHONY: test-bijlage
test-bijlage: tool ## The appendix in all its formats, of the agenda with accounts: read back, validated, compared.
	$(PYTHON) Tests/Bijlage/bijlage_check.py $(DEBUG_TOOL) .tools examples/voorbeeldcollege

.PHONY: test-bijlage-all
test-bijlage-all: tool ## The same of every agenda.
	$(PYTHON) Tests/Bijlage/bijlage_check.py $(DEBUG_TOOL) .tools $(AGENDAS)

.PHONY: test-site
test-site: sample-sites ## Browser tests: every kind and shape of page in all modes, every other page once.
	Tests/Site/run.sh quick $(DEBUG_TOOL) $(CONTENT) $(SITES)/*

.PHONY: test-site-all
test-site-all: sample-sites ## Browser tests: every page in all modes.
	Tests/Site/run.sh full $(DEBUG_TOOL) $(CONTENT) $(SITES)/*

.PHONY: sample-sites
sample-sites: tool ## Builds content/ and every example, for the browser tests.
	@rm -rf $(SITES) && mkdir -p $(SITES)
	@test -n "$(AGENDAS)" || { echo "no agenda.yaml in content/ or examples/" >&2; exit 2; }
	@for agenda in $(AGENDAS); do \
	  $(DEBUG_TOOL) build "$$agenda" --output "$(SITES)/$$(basename "$$agenda")"; done

.PHONY: screenshots
screenshots: ## Pictures of every kind of page in public/, into .build/screenshots.
	$(PYTHON) Tests/Site/screenshots.py "$(OUTPUT)" .build/screenshots

# -- Upkeep

.PHONY: lint
lint: ## Checks the format of the Swift sources.
	swift format lint --strict --recursive --parallel $(SWIFT_FILES)

.PHONY: format
format: ## Formats the Swift sources in place.
	swift format --in-place --recursive --parallel $(SWIFT_FILES)

.PHONY: embed
embed: ## Writes the templates and the Regeling into their generated Swift sources.
	swift run dev embed

.PHONY: bench
bench: bench-preview ## Measures CPU time, peak memory and growth on agendas of any size, and how fast the preview follows.
	swift run -c release bench

.PHONY: bench-preview
bench-preview: ## How long it takes from saving a file until the browser shows it (needs setup-tests).
	swift build -c release --product ijkpunt
	-$(PYTHON) Tests/Preview/latency.py $(RELEASE_TOOL) 100 250 content prioriteit-1/1.3.md prioriteit-1/1.3/
	-$(PYTHON) Tests/Preview/latency.py $(RELEASE_TOOL) 100 500 examples/noorderpoort prioriteit-1/1.3.md prioriteit-1/1.3/

.PHONY: clean
clean: ## Removes what was built, but not public/ nor the Python packages.
	swift package clean
	rm -rf $(SITES) $(STAGE) .build/screenshots .build/static .build/dist
