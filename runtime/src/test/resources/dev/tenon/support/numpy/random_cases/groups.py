"""The files that the cases are in: each has one array, or several that are written as one record."""

import collections

import numpy as np

from cases import Case, random_case, random_lengths
from files import write_npy

Group = collections.namedtuple("Group", "number form file reading output writing cases")

KEYS = ["c", "c", "c", "é ", "鍵", "🔑"]


def write(seed, count, folder):
    rng = np.random.default_rng(seed)
    lines, number = [], 0
    while count > 0:
        group = random_group(rng, number, folder, count)
        lines.append("\t".join(["file", *map(str, group[:-1])]))
        lines += ["\t".join(["case", *case]) for case in group.cases]
        count -= len(group.cases)
        number += 1
    (folder / "cases.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def read_cases(folder):
    groups = []
    for line in (folder / "cases.tsv").read_text(encoding="utf-8").split("\n")[:-1]:
        first, *rest = line.split("\t")
        if first == "file":
            groups.append(Group(*rest, []))
        else:
            groups[-1].cases.append(Case(*rest))
    return groups


def pick(rng, **weights):
    total = sum(weights.values())
    return str(rng.choice(list(weights), p=[weight / total for weight in weights.values()])).replace("_", "-")


def random_group(rng, number, folder, most_cases):
    form = pick(rng, npy=75, npz=9, npz_deflated=5, struct=8, directory=3)
    size = 1 if form == "npy" else min(int(rng.integers(1, 9)), most_cases)
    if size == 1:
        output = pick(rng, npy=60, npz=20, npz_deflated=15, directory=5)
    else:
        output = pick(rng, npz=35, npz_deflated=20, struct=35, directory=5, npy=5)
    key = "c" if "directory" in (form, output) else KEYS[rng.integers(len(KEYS))]
    batch, outer, most_axes = (), (), 8
    reading = writing = "example"
    if rng.random() < 0.5:
        batch = (200,) if rng.random() < 0.02 else (int(rng.integers(0, 7)),)
        reading = pick(rng, read=2, get=1, stream=1)
        writing = pick(rng, known=1, streamed=1)
        most_axes = 0 if batch == (200,) else 8
    elif form == "struct" and rng.random() < 0.4:
        # The structs of one example may have axes of their own: the first ones of all their fields.
        outer = tuple(int(length) for length in rng.integers(1, 4, rng.integers(1, 3)))
    arrays, cases = [], []
    for i in range(size):
        # Without an example nothing tells a variable length.
        has_examples = batch != (0,)
        lengths = outer + random_lengths(rng, most_axes - len(outer), has_examples)
        a, case = random_case(rng, f"{key}{i}", lengths, batch, not has_examples)
        if form != "struct" and a.ndim > 1 and rng.random() < 0.4:
            a = np.asfortranarray(a)
        arrays.append(a)
        cases.append(case._replace(order="C" if a.flags.c_contiguous else "F"))
    path, cases = write_file(rng, folder / str(number), form, arrays, cases, batch + outer)
    return Group(number, form, path.name, reading, output, writing, cases)


def write_file(rng, path, form, arrays, cases, outer):
    """The path with its extension, and the cases with the dtype that they have there."""
    if form == "npy":
        path = path.with_suffix(".npy")
        return path, [cases[0]._replace(descr=write_npy(rng, path, arrays[0], cases[0].descr))]
    named = {}
    for i, case in enumerate(cases):
        if case.descr[1:] == "V2":
            # This is how NumPy alone writes two bytes of void.
            arrays[i] = arrays[i].astype("<u2").view("V2")
            cases[i] = case._replace(descr="|V2")
        named[case.key] = arrays[i]
    if form == "directory":
        path.mkdir()
        for key, a in named.items():
            np.save(path / f"{key}.npy", a)
    elif form == "struct":
        path = path.with_suffix(".npy")
        np.save(path, structs(rng, named, outer))
    else:
        path = path.with_suffix(".npz")
        (np.savez if form == "npz" else np.savez_compressed)(path, **named)
    return path, cases


def structs(rng, named, outer):
    """Structs whose fields are the arrays, with any bytes between them."""
    offsets, formats, size = [], [], 0
    for a in named.values():
        size += int(rng.choice([0, 0, 0, 1, 3]))
        offsets.append(size)
        formats.append((a.dtype, a.shape[len(outer) :]))
        size += np.dtype(formats[-1]).itemsize
    size = max(1, size + int(rng.choice([0, 0, 5])))
    dtype = np.dtype({"names": list(named), "formats": formats, "offsets": offsets, "itemsize": size})
    noise = bytearray(rng.bytes(size * int(np.prod(outer))))
    found = np.frombuffer(noise, dtype) if noise else np.zeros(0, dtype)
    found = found.reshape(outer, order="F" if rng.random() < 0.4 else "C")
    for key, a in named.items():
        found[key][...] = a
    return found
