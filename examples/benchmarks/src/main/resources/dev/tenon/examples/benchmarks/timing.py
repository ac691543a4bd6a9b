"""Measures as JMH is told to: the median of five iterations after one that does not count; prints a JSON object a line."""

import json
import os
import statistics
import sys
import time

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

directory = sys.argv[1]
quick = sys.argv[2] == "quick"
arguments = sys.argv[3:]

try:
    import numpy as np
except ImportError:
    print(json.dumps({"name": "*", "words": "skipped: no NumPy in this Python"}))
    sys.exit(0)

try:
    import tensorflow as tf
except ImportError:
    tf = None


def path(name):
    return os.path.join(directory, name)


def say(name, words):
    print(json.dumps({"name": name, "words": words}), flush=True)


def iteration(work, before, seconds):
    """The mean of the runs of so many seconds, one at least; what is done before each run does not count."""
    spent = 0.0
    runs = 0
    while runs == 0 or spent < seconds:
        if before:
            before()
        start = time.perf_counter()
        work()
        spent += time.perf_counter() - start
        runs += 1
    return spent / runs * 1000


def measure(name, work, before=None):
    iteration(work, before, 0.1 if quick else 0.6)
    means = [iteration(work, before, 0.1 if quick else 0.4) for _ in range(1 if quick else 5)]
    print(json.dumps({"name": name, "ms": statistics.median(means)}), flush=True)


def measure_once(name, work):
    """Measures what is never done twice on the same data."""
    print(json.dumps({"name": name, "ms": iteration(work, None, 0)}), flush=True)


def measure_tensorflow(name, work, before=None):
    """Measures what needs TensorFlow, and says so where there is none."""
    if tf is None:
        say(name, "skipped: no TensorFlow in this Python")
    else:
        measure(name, work, before)
