"""Looks at pages of a built site in one browser. Reads a plan, prints what is wrong, as JSON."""

import json
import sys

import checks
import keyboard
from browser import Window, chromium
from weights import Weights

# The rows of days gone by are hidden by then.
LATER = "2026-06-20T10:00:00+08:00"


class Audit:
    def __init__(self, plan, browser):
        self.findings, self.counts, self.weights = [], {}, []
        self._plan = plan
        self._window = Window(browser, plan["address"])
        self._plain = Window(browser, plan["address"], has_scripts=False)
        self._weights = Weights(plan["folder"], plan["basePath"])

    def run(self):
        for page in self._plan["pages"]:
            path, has_header = page["path"], page["hasHeader"]
            self.weights.append({"kind": page["kind"], "page": path, **self._weights.page(path)})
            if page["isOpened"]:
                self._look(path, has_header)
            if page["isWalked"]:
                self._walk(path, has_header)

    def _look(self, path, has_header):
        window, plain = self._window, self._plain
        window.visit(path, is_awaited=True)
        self._note("shift", path, checks.shift(window))
        self._note("traffic", path, checks.traffic(window, self._weights.files(path)))
        plain.visit(path)
        content = plain.ask("probe.content()")
        self._note("scripts", path, checks.without_scripts(window, content))
        self._note("overflow", path, checks.overflow(window))
        self._note("overflow", path, checks.overflow(window, [320], "large"))
        self._note("targets", path, checks.targets(window))
        self._note("axe", path, checks.axe(window))
        if has_header:
            self._note("schemes", path, checks.schemes(window))

    def _walk(self, path, has_header):
        window = self._window
        window.visit(path, day=LATER)
        self._note("shift", path, checks.shift(window))
        if has_header:
            self._note("skip", path, keyboard.skip_link(window))
            window.visit(path)
        self._note("keyboard", path, keyboard.walk(window))
        if has_header:
            self._note("switch", path, keyboard.switch(window))

    def _note(self, check, path, messages):
        self.counts[check] = self.counts.get(check, 0) + 1
        self.findings += [
            {"check": check, "page": path, "message": message} for message in messages]


def main():
    plan = json.load(open(sys.argv[1], encoding="utf-8"))
    with chromium(plan["browser"]) as browser:
        audit = Audit(plan, browser)
        audit.run()
    json.dump(
        {"findings": audit.findings, "counts": audit.counts, "weights": audit.weights},
        sys.stdout, ensure_ascii=False, indent=1)


main()
