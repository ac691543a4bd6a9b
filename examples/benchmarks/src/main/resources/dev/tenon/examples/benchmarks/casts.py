"""What Casts.java measures, in NumPy."""

from timing import measure, np, path

for dtype, target, name in (
    ("uint8", np.float32, "Float32"),
    ("float64", np.float32, "Float32"),
    ("float32", np.float16, "Float16"),
):
    file = path(f"cast-{dtype}.npy")
    measure(f"{dtype}FileTo{name}", lambda: np.load(file).astype(target))

    values = np.load(file)
    if dtype == "uint8":
        values = values.view(np.int8)
    measure(f"{values.dtype}To{name}", lambda: values.astype(target))
