# Two commands do all: `make run` and `make test`. Both install what is missing.
SHELL := bash
.DEFAULT_GOAL := help
.PHONY: help run build test fmt audit office eval sizes tools clean FORCE

# Touched when dist/ was built from what is there now; made before the build, so that a change during it counts as new.
STAMP := target/dist.stamp
TOOLS := scripts/tools.sh
CARGO := $(TOOLS) run cargo
# Folders as well as files: a file that was removed or renamed changes its folder.
SOURCES := $(shell find src styles .cargo) docs/chitieu.d.ts index.html Cargo.toml Cargo.lock Trunk.toml rust-toolchain.toml

help: ## show this
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' Makefile

run: build ## build the site, serve it on a loopback port and print its address (PORT=9000 to choose the port)
	@$(CARGO) run --offline --locked --features tools --bin serve -- $(if $(PORT),--port $(PORT)) dist

build: tools $(STAMP) ## make dist/ (the site) and dist/chi-tieu.html (the same app in one file)

test: tools ## check format and lints, run all tests: native, in the browser, and journeys through the finished build
	@scripts/test.sh

fmt: ## format the source
	@$(CARGO) fmt

audit: ## check licences, bans, sources and, where its database can be had, advisories
	@scripts/audit.sh

office: ## copy from and paste into LibreOffice itself (needs it, Xvfb and xclip: scripts/office.sh says how to get them)
	@scripts/office.sh

eval: tools ## print how many claims of the labelled reports are read, by kind (EVAL_FAILURES=1 to see what is not)
	@$(CARGO) test --quiet --offline --locked --test native report::eval -- --nocapture

sizes: build ## print the sizes of the build as a Markdown table
	@$(CARGO) run --quiet --offline --locked --features tools --bin pack -- sizes dist

tools: ## install the toolchain and the build tools, if they are missing
	@$(TOOLS) rust trunk wasm-bindgen

clean: ## remove all that was built here (the tools in ~/.cache/chi-tieu stay)
	rm -rf dist target
	@$(CARGO) clean

$(STAMP): $(SOURCES) $(if $(wildcard dist/index.html),$(if $(wildcard dist/chi-tieu.html),,FORCE),FORCE)
	@mkdir -p $(@D) && touch $@.new
	@$(CARGO) fetch --locked --offline --quiet 2>/dev/null || $(CARGO) fetch --locked
	@$(TOOLS) run trunk build --release
	@mv $@.new $@
