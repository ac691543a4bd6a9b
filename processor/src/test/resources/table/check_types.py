"""Reads what Tenon wrote, and writes what Tenon is to read, in the folder where it runs.

cells.txt has a line a record: its name, the descr that its files have (without a length for strings), the shape of
its array, and all elements. <name>.npz, <name>.npy (structured), <name>/ and <name>Only.npy hold them. The answer,
a line each: the name and "as expected", or what is wrong.

files.txt has a line a file: its name, the descr that it is to have, the shape of its array, and all elements.
"""

import numpy as np

EXAMPLES = 3


def number(word):
    """A whole number exactly, others as a float; the hexadecimal digits behind an x as bytes."""
    if word.startswith("x"):
        return bytes.fromhex(word[1:])
    return float.fromhex(word) if "x" in word or "n" in word.lower() else int(word)


def bfloat16_bits(values):
    """The values as bfloat16, which holds all of them."""
    singles = np.array([float(value) for value in values], "<f4")
    return (singles.view("<u4") >> 16).astype("<u2")


def elements(words, descr):
    values = [number(word) for word in words]
    if descr in ("<V2", "|V2"):
        return bfloat16_bits(values).view("V2")
    if descr == "bfloat16":
        return bfloat16_bits(values).view([("bfloat16", "<u2")])
    if descr[1] == "U":
        return np.array([value.decode("utf-8") for value in values]).astype(descr)
    if descr[1] == "S":
        return np.array(values, "S")
    if descr[1] in "iub":
        return np.array(values, object).astype(descr)
    return np.array([float(value) for value in values], "f8").astype(descr)


def arrays(line):
    """The name, the descr, and what is expected of scalar and array."""
    name, descr, shape, *words = line.rstrip("\n").split(" ")
    shape = tuple(int(length) for length in shape.split("x"))
    rows = elements(words, descr).reshape(EXAMPLES, -1)
    return name, descr, rows[:, 0], rows[:, 1:].reshape(EXAMPLES, *shape)


def problem(found, expected, descr, where):
    wanted = expected.dtype.str[:2] if descr[1] in "US" else np.dtype(descr).str
    if not found.dtype.str.startswith(wanted):
        return f"{where}: dtype {found.dtype.str}"
    if found.shape != expected.shape:
        return f"{where}: shape {found.shape}"
    if descr[1] in "US":
        return None if np.array_equal(found, expected) else f"{where}: {found}"
    same = np.ascontiguousarray(found).tobytes() == np.ascontiguousarray(expected).tobytes()
    return None if same else f"{where}: {found} and not {expected}"


def check(name, descr, scalar, array):
    npz = np.load(name + ".npz")
    struct = np.load(name + ".npy")
    if sorted(npz.files) != ["array", "scalar"] or struct.dtype.names != ("scalar", "array"):
        return f"keys {npz.files}, fields {struct.dtype.names}"
    forms = {
        "npz": (npz["scalar"], npz["array"]),
        "structured npy": (struct["scalar"], struct["array"]),
        "directory": (np.load(name + "/scalar.npy"), np.load(name + "/array.npy")),
    }
    problems = [
        problem(found, expected, descr, f"{form}, {component}")
        for form, pair in forms.items()
        for component, found, expected in zip(("scalar", "array"), pair, (scalar, array))
    ]
    problems.append(problem(np.load(name + "Only.npy"), array, descr, "npy"))
    return next((found for found in problems if found), "as expected")


for line in open("cells.txt"):
    cell = arrays(line)
    print(cell[0], check(*cell))

for line in open("files.txt"):
    name, _, scalar, array = arrays(line)
    np.savez(name, scalar=scalar, array=array)
