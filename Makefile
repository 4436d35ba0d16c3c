# The commands of the people who work on this program. `make test` installs what is missing and runs every check; it is
# what continuous integration runs.
.DEFAULT_GOAL := test
.PHONY: test tools object-server format lint rust client browser test-faults audit lighthouse bench package static

NODE := target/tools/node
# What releases have and newcomers do not compile (Cargo.toml).
FEATURES := --features object-store
# Tests write some hundred thousand small files and wait for them to be on the disk; in memory, where there is enough of it, that
# takes no time. A power cut is not among the things that can be tried.
ROOM := $(shell df -Pk /dev/shm 2>/dev/null | awk 'NR == 2 && $$4 > 4000000 { print "/dev/shm" }')
ifneq ($(ROOM),)
export TMPDIR ?= $(ROOM)
endif

# As many files at a time as there are cores; node would leave one idle, which of two is half.
SCRIPT_TESTS := --test --test-reporter=dot --test-concurrency=$(shell nproc)
# Scripts are published as they are, without a package.json that would call them modules.
export NODE_OPTIONS := --disable-warning=MODULE_TYPELESS_PACKAGE_JSON

test: tools format lint rust client browser
	@echo "make test: everything passed"

tools:
	@tests/browser/prepare.sh

format:
	@if cargo fmt --version >/dev/null 2>&1; then echo "== format"; cargo fmt --check; \
	else echo "== format: skipped, cargo has no fmt (rustup component add rustfmt)"; fi

lint:
	@if cargo clippy --version >/dev/null 2>&1; then echo "== lint"; cargo clippy --quiet --locked $(FEATURES) --all-targets -- -D warnings; \
	else echo "== lint: skipped, cargo has no clippy (rustup component add clippy)"; fi

# A real object store for the tests to publish to.
object-server:
	@cargo build --quiet --locked --manifest-path tests/object-server/Cargo.toml --target-dir target/tools/object-server

rust: object-server
	@echo "== Rust tests"
	@cargo test --quiet --locked $(FEATURES)

client: tools
	@echo "== script tests"
	@$(NODE) $(SCRIPT_TESTS) tests/client/*.test.js

# The program that they run was built by `rust`; built again here for those who run `make browser` alone.
browser: tools
	@echo "== browser tests"
	@cargo build --quiet --locked $(FEATURES)
	@$(NODE) $(SCRIPT_TESTS) tests/browser/*.test.js

# Every fault at every place, and a thousand races: what `make test` tries a sample of. An hour or so.
test-faults: object-server
	@GOODSTANDING_FAULTS=all GOODSTANDING_RACES=1000 cargo test --release --quiet --locked $(FEATURES) --test suite -- --nocapture faults:: small_disk:: races::

# Every page in every state, language and look: what `make test` tries in turns. Half an hour or so.
audit: tools
	@cargo build --quiet --locked $(FEATURES)
	@GOODSTANDING_AUDIT=all $(NODE) --test tests/browser/audit.test.js

bench:
	@cargo bench --locked

# What Lighthouse says of the pages that most people see; it ends with an error where one has less than 100.
lighthouse: tools
	@cargo build --quiet --locked
	@$(NODE) benches/lighthouse.mjs

# What a release is made of, in target/package; docs/releasing.md says what to do before and after.
STATIC := $(shell uname -m)-unknown-linux-musl
SUMS := cd target/package && rm -f SHA256SUMS && sha256sum * >../SHA256SUMS && mv ../SHA256SUMS . && cat SHA256SUMS

package:
	@cargo deb --version >/dev/null 2>&1 || { echo "please install cargo-deb: cargo install --locked cargo-deb"; exit 1; }
	@cargo build --profile dist --locked $(FEATURES)
	@rm -rf target/manual && target/dist/goodstanding manual target/manual
	@mkdir target/manual/doc && cp -r README.md CHANGELOG.md docs/*.md $(wildcard examples/operations) target/manual/doc/
	@mkdir -p target/package && cargo deb --profile dist --locked --no-build --output target/package/
	@$(SUMS)

static:
	@cargo build --profile dist --locked $(FEATURES) --target $(STATIC)
	@mkdir -p target/package && cp target/$(STATIC)/dist/goodstanding target/package/goodstanding-$(STATIC)
	@$(SUMS)
