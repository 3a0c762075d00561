# run      install what is missing, build, serve the demo and print where to click
# test     install what is missing, run every suite, the kill test and the browser
# check    format, house rules and data files, without building a release
# bench    figures against a bare server in the same run
# chat     talk to Allie in the terminal
# docs     write the pages that are made of code
# format   lay out the Swift files
# clean    remove what was built

SHELL := /bin/bash
.DEFAULT_GOAL := run
.PHONY: run test check bench chat docs format clean release

release:
	@scripts/install.sh build
	@rm -f .build/release/allie
	swift build -c release --product allie

run: release
	.build/release/allie serve --demo

chat: release
	.build/release/allie chat

test:
	@scripts/install.sh test
	@scripts/test.sh

check:
	swift format lint --strict --recursive Package.swift Sources Tests
	swift build --product allie
	.build/debug/allie check
	swift test --filter HouseTests

bench: release
	@scripts/install.sh bench
	@scripts/bench.sh

docs:
	swift build --product allie
	.build/debug/allie settings > docs/configuration.md

format:
	swift format --in-place --recursive Package.swift Sources Tests

clean:
	rm -rf .build
