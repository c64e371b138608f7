# One command builds the site: make. One runs the tests: make test; make check runs the quick ones.

PACKAGES = libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev libmd-dev libqrcodegen-dev \
  zlib1g-dev
# What the tests drive besides: a browser, tools that read what it printed, a script that counts a
# second time, checkers of pages, a second reader of pictures.
TEST_PACKAGES = chromium fonts-noto-cjk poppler-utils zbar-tools python3-yaml python3-venv \
  default-jre-headless libimage-exiftool-perl
# Checkers that are no Debian packages.
REQUIREMENTS = Tests/BrowserTests/audit/requirements.txt
TEST_TOOLS = .build/test-data/venv/requirements.txt
# The examples of the GFM specification: installed packages may leave documentation out.
SPECIFICATION = .build/test-data/spec.txt
BULLETIN = .build/release/bulletin
PREFIX = /usr/local
BINDIR = $(DESTDIR)$(PREFIX)/bin

.PHONY: site serve install uninstall check test test-tools sanitize lint hooks build deps test-deps clean

site: build
	$(BULLETIN) build
	@echo '网站在 public/。运行 make serve，然后用浏览器打开它给出的网址。'

serve: site
	$(BULLETIN) serve

# Copies what `make` built, so that whoever owns PREFIX needs no compiler; builds it where nothing is.
install: $(BULLETIN)
	install -D -m 755 $(BULLETIN) $(BINDIR)/bulletin
	@echo '程序装在 $(BINDIR)/bulletin。'

uninstall:
	rm -f $(BINDIR)/bulletin

$(BULLETIN):
	$(MAKE) build

# Units and golden sites, without what tries every damage: under a minute of processor time once the
# tests are compiled.
QUICK = ^(BulletinTests|TemplatesTests|WorkplaceTests)\.|\.(Valid|Invalid|Warned)SiteTests/
THOROUGH = \.(Fuzz|Pathological|PhotoDamage|PictureOracle|TextCost)Tests/
check: deps $(SPECIFICATION) lint
	swift test --filter '$(QUICK)' --skip '$(THOROUGH)'

# Tests limit the processor time of what they try. This ends a run in which something hangs.
TEST_LIMIT = 80m
test: test-deps $(SPECIFICATION) $(TEST_TOOLS) lint
	timeout --foreground $(TEST_LIMIT) swift test
	$(MAKE) build
	$(BULLETIN) check --strict --as-of 2026-06-01
	Tests/build-time.py $(BULLETIN)
	Tests/new-type.py

# The tests under the sanitizers of memory and of threads: an hour. Optimised, for they slow down
# much. What lives until the end is no leak.
SANITIZED = PATIENCE=20 timeout --foreground $(TEST_LIMIT) swift test -c release -Xswiftc -enable-testing
sanitize: TEST_LIMIT = 4h
sanitize: test-deps $(SPECIFICATION) $(TEST_TOOLS)
	ASAN_OPTIONS=detect_leaks=0 \
	  $(SANITIZED) --sanitize address --scratch-path .build/address
	SANITIZER=thread TSAN_OPTIONS=suppressions=$(CURDIR)/Tests/thread-sanitizer.txt \
	  $(SANITIZED) --sanitize thread --scratch-path .build/thread

lint:
	swift format lint --strict --recursive Package.swift Sources templates Tests Benchmarks

# Every commit is linted and its message held to its form (.githooks/).
hooks:
	git config core.hooksPath .githooks

build: deps
	swift build -c release --static-swift-stdlib --product bulletin

# Installs what is missing, or says what to install.
deps: NEEDED = $(PACKAGES)
test-deps: NEEDED = $(PACKAGES) $(TEST_PACKAGES)
deps test-deps:
	@command -v swift >/dev/null || { echo '缺少 Swift 6.2 或更新版本：https://www.swift.org/install/' >&2; exit 1; }
	@missing=$$(for package in $(NEEDED); do \
	  dpkg -s $$package >/dev/null 2>&1 || printf '%s ' $$package; done); \
	if [ -z "$$missing" ]; then exit 0; fi; \
	if [ "$$(id -u)" = 0 ]; then \
	  apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q $$missing; \
	elif sudo -n true 2>/dev/null; then \
	  sudo apt-get update -q && sudo DEBIAN_FRONTEND=noninteractive apt-get install -y -q $$missing; \
	else \
	  echo "缺少软件包：$$missing" >&2; \
	  echo "请管理员运行：apt-get install $$missing" >&2; exit 1; \
	fi

test-tools: test-deps $(TEST_TOOLS)

$(TEST_TOOLS): $(REQUIREMENTS) | test-deps
	rm -rf $(@D)
	/usr/bin/python3 -m venv $(@D)
	$(@D)/bin/pip install --quiet --disable-pip-version-check --requirement $<
	cp $< $@

$(SPECIFICATION): | test-deps
	mkdir -p $(@D)
	rm -f $(@D)/cmark-gfm_*.deb
	cd $(@D) && { apt-get download -q cmark-gfm || { apt-get update -q && apt-get download -q cmark-gfm; }; }
	cd $(@D) && dpkg-deb --fsys-tarfile cmark-gfm_*.deb \
	  | tar -xO ./usr/share/doc/cmark-gfm/spec.txt.gz | gzip -dc > spec.txt.new
	cd $(@D) && rm cmark-gfm_*.deb && mv spec.txt.new spec.txt

clean:
	swift package clean
