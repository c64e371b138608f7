#!/usr/bin/python3
"""Fails if the sample takes half a second or more to build from nothing, at the best of five.

A busy machine makes everybody wait: it fails only if the processor worked too long as well.
"""

import os
import subprocess
import sys
import tempfile
import time

LIMIT = 0.5
# Of all threads together.
PROCESSOR_LIMIT = 0.8


def seconds(bulletin):
    with tempfile.TemporaryDirectory() as folder:
        command = [bulletin, "build", "--quiet", "--as-of", "2026-06-01", "--output", folder + "/public"]
        before, start = os.times(), time.monotonic()
        subprocess.run(command, check=True)
        after, end = os.times(), time.monotonic()
        used = after.children_user + after.children_system
        return end - start, used - before.children_user - before.children_system


runs = [seconds(sys.argv[1]) for _ in range(5)]
wall, processor = (min(times) for times in zip(*runs))
print(f"样例网站 {wall:.2f} 秒建成，处理器用时 {processor:.2f} 秒")
if wall >= LIMIT and processor >= PROCESSOR_LIMIT:
    sys.exit(f"超过 {LIMIT} 秒，处理器用时也超过 {PROCESSOR_LIMIT} 秒")
