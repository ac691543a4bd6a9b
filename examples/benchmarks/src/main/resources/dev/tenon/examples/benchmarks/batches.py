"""What FileBatches.java and HugeFile.java measure, in NumPy: slices and fancy indexing of a memory map."""

import itertools

from timing import arguments, measure, measure_once, measure_tensorflow, np, path, tf

size, rows, count = arguments
random = np.random.default_rng(42)


def in_order(mapped, batch):
    """A tensor has memory of its own, so these batches have too."""
    for start in range(0, len(mapped), batch):
        yield np.array(mapped[start : start + batch])


def shuffled(mapped, batch):
    order = random.permutation(len(mapped))
    for start in range(0, len(mapped), batch):
        yield mapped[order[start : start + batch]]


def run(batches):
    for _ in batches:
        pass


def run_tensors(batches):
    for values in batches:
        tf.convert_to_tensor(values)


for name, file, batch in ((size, f"rows-{rows}.npy", 32), ("points", "points.npy", 1024)):
    mapped = np.load(path(file), mmap_mode="r")
    measure(f"inOrder {name}", lambda: run(in_order(mapped, batch)))
    measure(f"shuffled {name}", lambda: run(shuffled(mapped, batch)))
    measure_tensorflow(
        f"inOrder {name} tensors",
        lambda: run_tensors(mapped[start : start + batch] for start in range(0, len(mapped), batch)),
    )
    measure_tensorflow(f"shuffled {name} tensors", lambda: run_tensors(shuffled(mapped, batch)))

huge = np.load(path("huge.npy"), mmap_mode="r")


def read_rows(mapped, batch):
    """Without the page faults of a memory map."""
    order = random.permutation(len(mapped))
    length = mapped.shape[1]
    for start in range(0, len(mapped), batch):
        yield np.stack(
            [
                np.fromfile(path("huge.npy"), mapped.dtype, length, offset=mapped.offset + int(row) * length * 4)
                for row in order[start : start + batch]
            ]
        )


measure_once("huge rows", lambda: run(itertools.islice(read_rows(huge, 32), int(count))))
measure_once("huge", lambda: run(itertools.islice(shuffled(huge, 32), int(count))))
