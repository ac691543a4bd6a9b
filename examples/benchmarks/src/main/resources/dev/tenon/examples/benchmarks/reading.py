"""What ReadFiles.java measures, in NumPy, and in TensorFlow for Python where it is installed."""

from timing import arguments, measure, measure_tensorflow, np, path, tf


def load_npz(file):
    with np.load(file) as npz:
        return npz["values"]


for argument in arguments:
    size, rows = argument.split("=")
    npy = path(f"rows-{rows}.npy")
    npz = path(f"numpy-{rows}.npz")
    np.savez(npz, values=np.load(npy))

    measure(f"npyMapped {size}", lambda: np.load(npy, mmap_mode="c"))
    measure(f"npy {size}", lambda: np.load(npy))
    measure_tensorflow(f"npyTensor {size}", lambda: tf.convert_to_tensor(np.load(npy)))
    measure(f"npz {size}", lambda: load_npz(npz))
    measure_tensorflow(f"npzTensor {size}", lambda: tf.convert_to_tensor(load_npz(npz)))
    measure(f"npyMappedSum {size}", lambda: np.load(npy, mmap_mode="r").sum())
    measure_tensorflow(f"npyTensorSum {size}", lambda: tf.reduce_sum(np.load(npy)).numpy())

    if size == "38.5 MB":
        compressed = path(f"compressed-{rows}.npz")
        np.savez_compressed(compressed, values=np.load(npy))
        measure(f"compressed {size}", lambda: load_npz(compressed))
        measure_tensorflow(f"compressedTensor {size}", lambda: tf.convert_to_tensor(load_npz(compressed)))
