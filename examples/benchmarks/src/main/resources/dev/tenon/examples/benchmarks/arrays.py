"""What RaggedRows.java measures, in TensorFlow for Python."""

from timing import measure_tensorflow, np, tf

random = np.random.default_rng(42)
rows = [random.integers(0, 30_000, random.integers(1, 513), dtype=np.int32) for _ in range(10_000)]
lengths = np.array([len(row) for row in rows], dtype=np.int64)


def to_ragged():
    return tf.RaggedTensor.from_row_lengths(np.concatenate(rows), lengths)


ragged = to_ragged() if tf else None
measure_tensorflow("toRagged", to_ragged)
measure_tensorflow("raggedToPadded", lambda: ragged.to_tensor(0))
measure_tensorflow("toPadded", lambda: to_ragged().to_tensor(0))
