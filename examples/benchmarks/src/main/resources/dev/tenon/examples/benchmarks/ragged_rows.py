"""What RaggedRows.java measures, in TensorFlow for Python: prints milliseconds by name."""

import os
import sys
import time

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

try:
    import numpy as np
    import tensorflow as tf
except ImportError as e:
    sys.exit(f"{e}: pip install tensorflow-cpu in a virtual environment, and name its interpreter in PYTHON")


def milliseconds(work, iterations=5, seconds=2.0):
    """The mean of so many iterations of so many seconds, after three that are not counted, as JMH does it."""
    means = []
    for _ in range(iterations + 3):
        start = time.perf_counter()
        runs = 0
        while time.perf_counter() - start < seconds:
            work()
            runs += 1
        means.append((time.perf_counter() - start) / runs * 1000)
    return sum(means[3:]) / iterations


random = np.random.default_rng(42)
rows = [random.integers(0, 30_000, random.integers(1, 513), dtype=np.int32) for _ in range(10_000)]
lengths = np.array([len(row) for row in rows], dtype=np.int64)


def to_ragged():
    return tf.RaggedTensor.from_row_lengths(np.concatenate(rows), lengths)


ragged = to_ragged()
print("version", tf.__version__)
print("toRagged", milliseconds(to_ragged))
print("raggedToPadded", milliseconds(lambda: ragged.to_tensor(0)))
print("toPadded", milliseconds(lambda: to_ragged().to_tensor(0)))
