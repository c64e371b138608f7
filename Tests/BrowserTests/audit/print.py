"""Prints pages to PDF files in one browser, each in a profile of its own. Reads the pages as JSON."""

import json
import sys

from browser import chromium


def main():
    order = json.load(open(sys.argv[1], encoding="utf-8"))
    with chromium(order["browser"]) as browser:
        for sheet in order["sheets"]:
            context = browser.new_context()
            # A busy machine may take its time.
            context.set_default_timeout(120_000)
            page = context.new_page()
            page.goto(sheet["address"], wait_until="networkidle")
            page.pdf(path=sheet["file"], prefer_css_page_size=True, print_background=True)
            context.close()


main()
