#!/usr/bin/python3
"""Fails if the sample takes half a second or more to build from nothing, at the best of five."""

import subprocess
import sys
import tempfile
import time

LIMIT = 0.5


def seconds(bulletin):
    with tempfile.TemporaryDirectory() as folder:
        command = [bulletin, "build", "--quiet", "--as-of", "2026-06-01", "--output", folder + "/public"]
        start = time.monotonic()
        subprocess.run(command, check=True)
        return time.monotonic() - start


best = min(seconds(sys.argv[1]) for _ in range(5))
print(f"样例网站 {best:.2f} 秒建成")
if best >= LIMIT:
    sys.exit(f"超过 {LIMIT} 秒")
