"""What pages weigh before anybody touches them, and how much of it is their frame."""

import gzip
import re
from html.parser import HTMLParser
from pathlib import Path

KB = 1024


class Parts(HTMLParser):
    """The style sheets and scripts of a page, and how long its own text is."""

    def __init__(self, html):
        super().__init__()
        self.sheets, self.scripts, self.icons, self.text_length = [], [], [], 0
        self._is_main = False
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        if tag == "link" and found.get("rel") == "stylesheet":
            self.sheets.append(found["href"])
        if tag == "link" and found.get("rel") in ("icon", "manifest"):
            self.icons.append(found["href"])
        if tag == "link" and found.get("rel") == "modulepreload":
            self.scripts.append(found["href"])
        if tag == "script" and "src" in found:
            self.scripts.append(found["src"])
        if tag == "main":
            self._is_main = True

    def handle_endtag(self, tag):
        if tag == "main":
            self._is_main = False

    def handle_data(self, text):
        if self._is_main:
            self.text_length += len("".join(text.split()))


class Weights:
    def __init__(self, folder, base_path):
        self._folder, self._base_path = Path(folder), base_path
        self._known = {}

    def page(self, path):
        html = (self._folder / path).read_text(encoding="utf-8")
        parts = Parts(html)
        frame = re.sub(r"(<main[^>]*>).*(</main>)", r"\1\2", html, flags=re.DOTALL)
        # What the page says once more to machines is its content, not what stands around it.
        frame = re.sub(r"<script type=.application/ld\+json.>.*?</script>", "", frame)
        return {
            "html": packed(html.encode()),
            "css": sum(map(self._file, parts.sheets)),
            "scripts": sum(map(self._file, parts.scripts)),
            "frame": packed(frame.encode()),
            "textLength": parts.text_length,
        }

    def files(self, path):
        """The addresses of what the page itself asks for, as they stand in it."""
        parts = Parts((self._folder / path).read_text(encoding="utf-8"))
        return parts.sheets + parts.scripts + parts.icons

    def _file(self, address):
        if address not in self._known:
            path = address.removeprefix(self._base_path).lstrip("/")
            self._known[address] = packed((self._folder / path).read_bytes())
        return self._known[address]


def packed(data):
    return len(gzip.compress(data, 9, mtime=0))
