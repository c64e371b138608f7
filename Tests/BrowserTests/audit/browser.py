"""A browser with one page that looks at the built site."""

from contextlib import contextmanager
from pathlib import Path

import axe_playwright_python
from playwright.sync_api import sync_playwright

PROBE = Path(__file__).with_name("probe.js").read_text(encoding="utf-8")
AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text(encoding="utf-8")
# When the sample is built.
TODAY = "2026-06-01T10:00:00+08:00"
PHONE, DESKTOP = 375, 1280
HEIGHT = 800


class Window:
    """A page of a browser, and what happened in it since the last visit."""

    def __init__(self, browser, address, has_scripts=True):
        self.address = address
        self._has_scripts = has_scripts
        context = browser.new_context(
            viewport={"width": PHONE, "height": HEIGHT}, java_script_enabled=has_scripts)
        context.set_default_timeout(120_000)
        self.page = context.new_page()
        if has_scripts:
            self.page.add_init_script(PROBE)
        self.requests, self.messages = [], []
        self.page.on("request", lambda request: self.requests.append(request))
        self.page.on("console", self._hear)
        self.page.on("pageerror", lambda error: self.messages.append(str(error)))
        # A page that leads on at once could not be looked at.
        self.page.route(lambda url: True, self._stay)

    def visit(self, path, day=TODAY, is_awaited=False):
        """By the reader's clock on `day`; `is_awaited`: until nothing more is fetched."""
        self.requests.clear()
        self.messages.clear()
        self.resize(PHONE)
        self.page.emulate_media(color_scheme="light")
        self.page.clock.set_fixed_time(day)
        self.page.goto(
            self.address + path.removesuffix("index.html"),
            wait_until="networkidle" if is_awaited else "load")
        if not self._has_scripts:
            self.ask("() => { " + PROBE + " }")

    def resize(self, width):
        self.page.set_viewport_size({"width": width, "height": HEIGHT})

    def ask(self, question, argument=None):
        return self.page.evaluate(question, argument)

    def show(self, scheme, system="light"):
        """`scheme` as the switch sets it; none is what the system says. The page hears of a change
        of the system one frame later, and looks up the choice of its reader then."""
        self.page.emulate_media(color_scheme=system)
        self.ask(
            "async (name) => {"
            " for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);"
            " if (name) document.documentElement.dataset.scheme = name;"
            " else delete document.documentElement.dataset.scheme; }", scheme)

    def _hear(self, message):
        if message.type in ("error", "warning"):
            self.messages.append(f"{message.type}: {message.text}")

    def _stay(self, route):
        if not route.request.is_navigation_request():
            return route.continue_()
        response = route.fetch()
        body = response.text().replace('http-equiv="refresh"', 'name="refresh"')
        return route.fulfill(response=response, body=body)


@contextmanager
def chromium(executable):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=executable, args=["--no-sandbox", "--disable-gpu"])
        try:
            yield browser
        finally:
            browser.close()
