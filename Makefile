# dateline: `make report` and `make test` do all the set-up they need.
SHELL := /bin/bash
# The compiler's order of things hangs on the addresses that it happens to get: without their randomisation, two builds give the same bytes.
# Debug information, which is not shipped, and the hashes for incremental builds hold the folder's path.
RELEASE := $(shell setarch --addr-no-randomize true 2>/dev/null && echo setarch --addr-no-randomize) \
  swift build -c release --static-swift-stdlib -debug-info-format none \
  -Xswiftc -Xfrontend -Xswiftc -disable-incremental-llvm-codegen
# Programs are linked without their symbols; a package that depends on this one decides for itself.
STRIPPED := -Xlinker -s
DATELINE := .build/release/dateline
SAMPLE := Tests/Fixtures/jaffar-express
SHARED ?= ../shared

.PHONY: report install uninstall dist dist-check manual test conformance build programs setup documentation lint format evaluate record gazetteer benchmark peers parsers torture fuzz sanitize trap spark clean

## Briefing of the sample story, from a bare machine with Swift.
report: build
	@$(DATELINE) report $(SAMPLE) --title "The Jaffar Express" --time-zone Asia/Karachi \
	  --place Quetta --place Peshawar --place Balochistan --output Output/sample
	@echo "Open Output/sample/index.html in a browser."

test: setup
	swift test

## Outside judges over the sample's briefing and a site of three stories: HTML, accessibility, links, data formats. Sets up what it needs under .build.
conformance: build
	@Scripts/conformance/run.sh

## The one program that a reader needs.
build: setup
	@Scripts/strings/run.sh
	$(RELEASE) $(STRIPPED) --product dateline

## The programs, man pages, completions, theme and schemas below $(DESTDIR)$(PREFIX); what is built already is not built again.
PREFIX ?= /usr/local
DESTDIR ?=
install:
	@for program in dateline dateline-fetch dateline-pdf; do \
	  [ -x .build/release/$$program ] || $(RELEASE) $(STRIPPED) --product $$program || exit; done
	@PREFIX="$(PREFIX)" DESTDIR="$(DESTDIR)" Scripts/install/install.sh

## Takes away what make install put there, and nothing else.
uninstall:
	@PREFIX="$(PREFIX)" DESTDIR="$(DESTDIR)" Scripts/install/uninstall.sh

## A tarball, a Debian package and a Python wheel under .build/dist, with their SHA-256 sums.
dist: build
	$(RELEASE) $(STRIPPED) --product dateline-fetch
	$(RELEASE) $(STRIPPED) --product dateline-pdf
	@Scripts/dist/run.sh

## Tries what make dist wrote in bare systems of Debian 11 to 13; with REPEAT=yes also that two builds give the same bytes. Asks for root.
dist-check:
	@Scripts/dist/check.sh

## The man pages, made anew of --help and Scripts/manual/sections.mdoc.
manual:
	swift build --product dateline
	swift build --product dateline-fetch
	swift build --product dateline-pdf
	@Scripts/manual/run.sh

## Every program: also dateline-fetch, the trainers, the benchmark and the fuzzer.
programs: setup
	$(RELEASE) $(STRIPPED)

## Installs the system packages that are missing, or says which they are.
setup:
	@Scripts/setup.sh

## The documentation of the library under .build/documentation; a warning is an error.
documentation: setup
	@Scripts/documentation/run.sh

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

format:
	swift format --in-place --recursive Sources Tests Package.swift

## Measures against the evaluation data where it is at hand.
evaluate: build
	@if [ -f $(SHARED)/eval/run.py ]; then python3 $(SHARED)/eval/run.py --dateline $(DATELINE); \
	else echo "evaluate: no evaluation data at $(SHARED)/eval; skipped"; fi

## Writes the committed sample anew; the tests fail until it is looked at and committed.
record:
	-DATELINE_RECORD=1 swift test --filter SampleStoryTests
	git --no-pager diff --stat Output

## Makes the embedded gazetteer and map from their pinned sources.
gazetteer: build
	Scripts/gazetteer/prepare.sh .build/gazetteer
	$(DATELINE) gazetteer build --places .build/gazetteer/places.tsv --map .build/gazetteer/map.tsv \
	  --output Sources/CEmbeddedData/data

## What each stage costs beside a bare parse, and how cost grows; STORE=--store keeps it under Documentation/benchmarks.
benchmark: build
	$(RELEASE) $(STRIPPED) --product dateline-benchmark
	@Scripts/benchmark/run.sh $(STORE)

## dateline beside trafilatura, htmldate, resiliparse, dateparser, geotext and flashgeotext on the same pages in one run.
peers: build
	@Scripts/benchmark/peers.sh $(SHARED) $(DATELINE)

## The text that the reader keeps beside html5lib's and lexbor's; dateline's days beside those that the pages declare.
parsers: build
	$(RELEASE) $(STRIPPED) --product dateline-benchmark
	@Scripts/parsers/run.sh $(SHARED)/eval/extract/dev/html
	@if [ -d $(SHARED)/eval/extract/dev/html ]; then python3 Scripts/benchmark/days.py $(DATELINE) $(SHARED)/eval/extract/dev/html/*; fi

## Pages and files made to hurt, at full size, SCALE=0.02 cuts them; and outputs under kills, full disks, other zones.
torture: build
	@python3 Scripts/torture/torture.py $(DATELINE) --scale $(or $(SCALE),1) --shared $(SHARED)/badinput
	@python3 Scripts/torture/outputs.py $(DATELINE) Tests/Fixtures
	@python3 Scripts/torture/intake.py $(DATELINE) Tests/IntakeFixtures
	@python3 Scripts/torture/orders.py $(DATELINE) Tests/IntakeFixtures

## Damaged inputs for every reader, and composed texts. COUNT and SEED may be given.
fuzz: setup
	$(RELEASE) $(STRIPPED) --product dateline-fuzz
	@Scripts/fuzz/run.sh $(or $(COUNT),100000) $(or $(SEED),1) $(SHARED)

## The tests under AddressSanitizer and ThreadSanitizer, each in a build of its own, and damaged inputs under AddressSanitizer, which
## then reports leaks too. What lives as long as the tests is no leak. COUNT and SEED may be given.
sanitize: setup
	ASAN_OPTIONS=detect_leaks=0 swift test --sanitize=address --scratch-path .build/address
	swift build --sanitize=address --scratch-path .build/address --product dateline-fuzz
	ASAN_OPTIONS=detect_leaks=1:detect_stack_use_after_return=1 \
	  Scripts/fuzz/run.sh $(or $(COUNT),10000) $(or $(SEED),1) $(SHARED) .build/address/debug/dateline-fuzz
	swift test --sanitize=thread --scratch-path .build/thread

## Briefings full of payloads in a browser with scripts on.
trap: build
	@Scripts/trap/run.sh $(DATELINE) $(SHARED)/badinput

## The Spark job on several worker processes.
spark: build
	@Scripts/spark/run.sh $(SHARED)/eval/extract/dev/html

clean:
	swift package clean
