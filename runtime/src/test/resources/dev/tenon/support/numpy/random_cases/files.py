"""Arrays in files, where bfloat16 is 16 bits of a dtype that NumPy does not know."""

import numpy as np

from casts import DTYPES, native


def code_of(descr):
    """The code of numbers; "U" or "S" for strings; another descr as it is."""
    if descr[1:] == "V2":
        return "bf"
    return descr[1:] if descr[1:] in DTYPES else descr[1] if descr[1] in "US" else descr


def to_file(a, code, order):
    """The array as it stands in a file."""
    if code == "bf":
        return np.asarray((a.view("u4") >> 16).astype(order + "u2"))
    return a.view(bool) if code == "b1" else a.astype(order + code)


def from_file(a, code, descr):
    """A loaded array as this script has it."""
    if code == "bf":
        if a.dtype.names:
            a = a["bfloat16"]
        bits = np.ascontiguousarray(a).view((">" if descr[0] == ">" else "<") + "u2").reshape(a.shape)
        return (bits.astype("u4") << 16).view("f4")
    if code == "b1":
        return a.view("u1") != 0
    return a.astype(native(code))


def write_npy(rng, path, a, descr):
    """Writes an array; bfloat16 as one of the dtypes that it is seen in. Returns the descr."""
    if descr[1:] != "V2":
        np.save(path, a)
        return descr
    roll = rng.random()
    if roll < 0.25:
        np.save(path, a.astype("<u2").view("V2"))
        return "|V2"
    # ml_dtypes writes the first, which np.save alone cannot.
    written = descr if roll < 0.75 else [("bfloat16", descr[0] + "u2")]
    fortran = not a.flags.c_contiguous
    with open(path, "wb") as out:
        header = {"descr": written, "fortran_order": fortran, "shape": a.shape}
        np.lib.format.write_array_header_1_0(out, header)
        out.write(a.tobytes("F" if fortran else "C"))
    return descr


def load(path, key):
    """An array of a file, which may be a field of structs."""
    if path.is_dir():
        path = path / f"{key}.npy"
    loaded = np.load(path, allow_pickle=False)
    if path.suffix == ".npz":
        return loaded[key]
    return loaded[key] if key in (loaded.dtype.names or ()) else loaded
